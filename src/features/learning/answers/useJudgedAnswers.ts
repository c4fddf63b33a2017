import { useEffect, useMemo, useState } from 'react';
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
  const [tools, setTools] = useState<Tools | null>(null);
  /** As if nothing were known: whatever the list belongs to, this is what it asks. */
  const fresh = useJudged(tools, table, choices, null);
  const surveys = useMemo(() => surveysOf(casebook), [casebook]);
  const survey = useMemo(() => {
    if (target !== null) return surveys.find(({ id }) => id === target) ?? null;
    return tools === null || fresh === null ? null : tools.surveyOf(fresh.list, surveys, wanted);
  }, [tools, fresh, surveys, target, wanted]);
  const known = useJudged(tools, survey === null ? undefined : table, choices, survey);

  useEffect(() => {
    let gone = false;
    void fetchTools().then((fetched) => !gone && setTools(fetched));
    return () => {
      gone = true;
    };
  }, []);

  const judged = survey === null ? fresh : known;
  return useMemo(
    () => (tools === null || judged === null ? null : { ...judged, answers: tools.answersToSave(judged.list) }),
    [tools, judged],
  );
}

type Judged = Pick<Judging, 'list' | 'survey'>;

/** The verdicts on a table with what they were judged against, made anew with each choice; null until they are there. */
function useJudged(
  tools: Tools | null,
  table: Table | undefined,
  choices: FormChoices,
  survey: Survey | null,
): Judged | null {
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    if (tools === null || table === undefined) return;
    let stale = false;
    void tools
      .judgeAnswers(table, { organisations, today, survey }, choices)
      .then((list) => !stale && setJudged({ list, survey }));
    return () => {
      stale = true;
    };
  }, [tools, table, choices, survey, organisations, today]);
  return table === undefined ? null : judged;
}
