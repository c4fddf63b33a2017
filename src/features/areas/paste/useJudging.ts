import { useEffect, useMemo, useRef, useState } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import type { DecideContext, Decision } from '../../../domain/decision.ts';
import type { OrgId } from '../../../domain/events.ts';
import { casebookAfter } from '../../../domain/whatIf.ts';
import type { JudgedList } from '../../../imports/judgedList.ts';
import type { JudgeContext } from '../../../imports/judgeList.ts';
import type { Table } from '../../../imports/table.ts';
import { COUNTY_WIDE } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import type { DeskContent } from './deskContent.ts';
import { settlementsOf } from './settled.ts';

/** A list with its verdicts, and what saving it would come to. */
export interface Judging {
  readonly list: JudgedList;
  /** A list that Fyrfas made and somebody has filled in. */
  readonly filledIn: boolean;
  /** What "Spara" would write. */
  readonly decision: Decision;
  readonly decide: (context: DecideContext) => Decision;
  /** The casebook as it would be. */
  readonly after: Casebook;
}

async function fetchTools() {
  const [judging, deciding, filling] = await Promise.all([
    import('../../../imports/judgeList.ts'),
    import('../../../imports/decideList.ts'),
    import('../../../imports/filledIn.ts'),
  ]);
  return { ...judging, ...deciding, ...filling };
}
type Tools = Awaited<ReturnType<typeof fetchTools>>;

interface Judged {
  readonly list: JudgedList;
  readonly filledIn: boolean;
}

/**
 * The judging is fetched when there is a list. Each answer is judged at once, and so is what arrives meanwhile:
 * the verdicts are always of what stands now. Long lists are judged in turns with the page.
 * @param onRead a new list: all its sheets, and which of them is likely meant.
 */
export function useJudging(
  fresh: readonly Table[],
  { tables, sheet, settled, columns, source, done }: DeskContent,
  area: OrgId,
  onRead: (tables: readonly Table[], sheet: number) => void,
): Judging | null {
  const tools = useTools(fresh, onRead);
  const casebook = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const workroom = useWorkroom();
  const [judged, setJudged] = useState<Judged | null>(null);

  useEffect(() => {
    const table = tables?.[sheet];
    if (tools === null || tables === null || table === undefined) return;
    let stale = false;
    const settlements = settlementsOf(settled);
    const judge = async (): Promise<Judged> => {
      await workroom.whole;
      const context: JudgeContext = {
        casebook,
        today,
        organisations,
        area: area === COUNTY_WIDE ? null : area,
        ledger: workroom.ledger,
        meanings: columns,
        ...(source === null ? {} : { source }),
      };
      const filled = tools.filledIn(tables, context, settlements);
      if (filled !== null) return { list: filled, filledIn: true };
      return { list: await tools.judgeListInSlices(table, context, settlements), filledIn: false };
    };
    void judge().then((found) => !stale && setJudged(found));
    return () => {
      stale = true;
    };
  }, [tools, tables, sheet, settled, columns, source, casebook, today, organisations, area, workroom]);

  return useMemo(() => {
    if (tools === null || judged === null) return null;
    const left = new Set(done);
    const list = { ...judged.list, rows: judged.list.rows.filter(({ number }) => !left.has(number)) };
    const decide = (context: DecideContext) => tools.decideList(context, list);
    const decision = decide({ casebook, today, over: [] });
    const { ledger, clock } = workroom;
    const after = casebookAfter(ledger, decision.drafts, clock().toISOString(), casebook);
    return { list, filledIn: judged.filledIn, decide, decision, after };
  }, [tools, judged, done, casebook, today, workroom]);
}

/** The judging, once it is here; and the sheet of a new list that is most like one. */
function useTools(fresh: readonly Table[], onRead: (tables: readonly Table[], sheet: number) => void): Tools | null {
  const [tools, setTools] = useState<Tools | null>(null);
  const read = useRef(onRead);
  useEffect(() => {
    read.current = onRead;
  });
  useEffect(() => {
    let gone = false;
    void fetchTools().then((fetched) => {
      if (gone) return;
      setTools(fetched);
      const likely = fetched.bestTable(fresh);
      if (fresh.length > 0) read.current(fresh, likely === undefined ? 0 : fresh.indexOf(likely));
    });
    return () => {
      gone = true;
    };
  }, [fresh]);
  return tools;
}
