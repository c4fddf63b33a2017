import { useMemo } from 'react';
import type { Statement } from '../../../domain/casebook.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { dayInText } from '../../../forms/questionInWords.ts';
import { forumAt, selectForums } from '../../../state/forums.ts';
import { selectNow, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';

type Place = Statement<'question.moved'>['data'];

/** The forums a question has passed before it came here, in a line: what a steering group asks first. */
export function WayHere({ question: { id, places } }: { question: Question }) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const forums = useAppSelector(selectForums);
  const before = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return ledger
      .history(slots.at(id))
      .live.filter(
        ({ id: moved, on }) => (shown === null || on <= shown) && places.every((place) => place.id !== moved),
      )
      .flatMap(({ id: moved, on }) => {
        const event = ledger.event(moved);
        const data = event?.line.data as Place | undefined;
        const isHidden = event !== undefined && ledger.graph.isHidden(event);
        // Words that have been removed are not there to be told.
        const why = isHidden ? undefined : event?.line.words?.['note'];
        return data === undefined ? [] : [{ id: moved, data, on, why }];
      });
  }, [ledger, now, id, places, shown]);
  if (before.length === 0) return null;
  return (
    <p className="small">
      {text.questions.wayHere}:{' '}
      {before
        .map(({ data, on, why }) => {
          const where = text.questions.where[data.step];
          const said = where(forumAt(forums, data).fullName, on === '' ? '' : dayInText(on, today));
          return why === undefined ? `${said}.` : `${said}: ${text.questions.why(why)}`;
        })
        .join(' ')}
    </p>
  );
}
