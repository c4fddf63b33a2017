import { useMemo } from 'react';
import { clashesIn, type DateOrder, ordersIn } from '../../domain/dateOrder.ts';
import type { OrgId } from '../../domain/events.ts';
import { plannedBy } from '../../domain/plannedThen.ts';
import { selectAreaOf } from '../../state/areas.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import { type Chosen, chosenOf } from './chosen.ts';
import { type DateRow, dateRows } from './rows.ts';
import type { TimelineView } from './timelineView.ts';

export interface Timeline extends Chosen {
  readonly rows: readonly DateRow[];
  readonly byId: ReadonlyMap<string, DateRow>;
  readonly orders: readonly DateOrder[];
  /** Orders that the days do not keep, among what is chosen. */
  readonly clashes: readonly DateOrder[];
}

/** The time plan with what is chosen in it; on a past date as it was planned then. */
export function useTimeline(view: TimelineView): Timeline {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectActiveOrganisations);
  const byOrganisation = useAppSelector(selectOrganisationsById);
  const areaIn = useAppSelector(selectAreaOf);
  const shown = useAppSelector(selectShownDate);
  const { ledger } = useWorkroom();
  const rows = useMemo(
    () => dateRows(casebook, organisations, shown === null ? undefined : (slot) => plannedBy(ledger, slot, shown)),
    [casebook, organisations, shown, ledger],
  );
  const orders = useMemo(() => ordersIn(casebook), [casebook]);
  const { level, area, organisation, kind, certainty, period, words } = view;
  const chosen = useMemo(() => {
    const areaOf = (id: OrgId) => {
      const found = byOrganisation.get(id);
      return found && (found.kind === 'subregion' ? found.id : areaIn(found));
    };
    return chosenOf(rows, { level, area, organisation, kind, certainty, period, words }, areaOf);
  }, [rows, level, area, organisation, kind, certainty, period, words, byOrganisation, areaIn]);
  return useMemo(() => {
    const seen = new Set([...chosen.own, ...chosen.inherited].map(({ id }) => id));
    const clashes = clashesIn(rows, orders).filter(({ before, after }) => seen.has(before) || seen.has(after));
    return { ...chosen, rows, byId: new Map(rows.map((row) => [row.id, row])), orders, clashes };
  }, [chosen, rows, orders]);
}
