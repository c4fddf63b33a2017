import { useEffect, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { type Survey, surveysOf } from '../../../domain/surveys.ts';
import type { FormChoices, JudgedAnswers } from '../../../imports/formAnswersTypes.ts';
import type { Table } from '../../../imports/table.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';

async function fetchTools() {
  const [judging, knowing] = await Promise.all([
    import('../../../imports/formAnswers.ts'),
    import('../../../imports/formAnswersKnown.ts'),
  ]);
  return { ...judging, ...knowing };
}
type Tools = Awaited<ReturnType<typeof fetchTools>>;

export interface Judging {
  readonly list: JudgedAnswers;
  /** Of what stands now: saving judges everything anew. */
  readonly survey: Survey | null;
  readonly answers: ReturnType<Tools['answersToSave']>;
}

/**
 * What a table comes to, judged anew with each choice and with what arrives meanwhile.
 * @param target the survey the answers belong to; '' for a new one, null when nobody has said: then one that asks the
 * same is found.
 */
export function useJudgedAnswers(
  table: Table | undefined,
  target: EventId | null,
  choices: FormChoices,
  wanted: string,
): Judging | null {
  const casebook = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const [tools, setTools] = useState<Tools | null>(null);
  const [judging, setJudging] = useState<Judging | null>(null);

  useEffect(() => {
    let gone = false;
    void fetchTools().then((fetched) => !gone && setTools(fetched));
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    if (tools === null || table === undefined) return;
    let stale = false;
    const judge = async (): Promise<Judging> => {
      const surveys = surveysOf(casebook);
      const first = await tools.judgeAnswers(table, { organisations, today, survey: null }, choices);
      const survey =
        target === null ? tools.surveyOf(first, surveys, wanted) : (surveys.find(({ id }) => id === target) ?? null);
      const list = survey === null ? first : await tools.judgeAnswers(table, { organisations, today, survey }, choices);
      return { list, survey, answers: tools.answersToSave(list) };
    };
    void judge().then((found) => !stale && setJudging(found));
    return () => {
      stale = true;
    };
  }, [tools, table, target, choices, wanted, casebook, today, organisations]);
  return judging;
}
