import { useMemo } from 'react';
import type { Statement } from '../../../domain/casebook.ts';
import { historyOfEntity } from '../../../domain/history.ts';
import type { Question } from '../../../domain/question.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';

type Place = Statement<'question.moved'>['data'];

/** Other forums it has been at before where it is now, the latest first: where it can be sent back to. */
export function usePlacesBefore({ id, places }: Question): readonly Place[] {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  return useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    const [here] = places;
    return historyOfEntity(ledger, id)
      .filter(({ type, standing }) => type === 'question.moved' && standing !== 'aterkallad')
      .map(({ statement }) => statement.data as Place)
      .filter(({ forum, area }) => forum !== here?.data.forum || area !== here.data.area);
  }, [ledger, now, id, places]);
}
