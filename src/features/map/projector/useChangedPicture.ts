/** "Ändrat sedan": what is otherwise than in the latest lägesbild of the county, or than thirty days ago. */
import { useEffect, useMemo, useState } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import { addDays } from '../../../domain/dates.ts';
import { editionsIn } from '../../../domain/editions.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
import { inPieces } from '../../../state/inPieces.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { counted } from '../../../state/showDate.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { type ChangedPlace, changedPlaces } from '../changes/changedPlaces.ts';
import type { Theme } from '../view.ts';

/** With no lägesbild to go from. */
const DAYS = 30;

export interface ChangedPicture {
  /** What it is compared with, `YYYY-MM-DD`. */
  readonly from: string;
  readonly changes: readonly ChangedPlace[];
}

/** @param wanted false while another picture is shown: nothing is put together then. Null until it has been. */
export function useChangedPicture(
  wanted: boolean,
  { casebook, day, scope, theme }: { casebook: Casebook; day: string; scope: Scope; theme: Theme },
): ChangedPicture | null {
  const workroom = useWorkroom();
  const dispatch = useAppDispatch();
  const organisations = useAppSelector(selectActiveOrganisations);
  const from = useMemo(() => dayBefore(casebook, day), [casebook, day]);
  const [earlier, setEarlier] = useState<{ readonly from: string; readonly casebook: Casebook } | null>(null);
  useEffect(() => {
    // What arrives changes the past too, and `casebook` with it.
    void casebook;
    if (!wanted) return;
    let isLate = false;
    const make = async () => {
      await workroom.whole;
      const made = await dispatch(counted(inPieces(workroom.ledger.casebookInPieces(from), () => isLate)));
      if (!isLate && made !== null) setEarlier({ from, casebook: made });
    };
    void make();
    return () => {
      isLate = true;
    };
  }, [workroom, dispatch, wanted, from, casebook]);
  return useMemo(() => {
    if (!wanted || earlier === null || earlier.from !== from) return null;
    const compared = { from, to: day, earlier: earlier.casebook, later: casebook };
    return { from, changes: changedPlaces(compared, organisations, scope).filter(({ what }) => what === theme) };
  }, [wanted, earlier, from, day, casebook, organisations, scope, theme]);
}

function dayBefore(casebook: Casebook, day: string): string {
  return editionsIn(casebook).find(({ area, date }) => area === null && date < day)?.date ?? addDays(day, -DAYS);
}
