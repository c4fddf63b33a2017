import type { Edition } from '../../../domain/editions.ts';
import type { Ledger } from '../../../domain/ledger.ts';
import type { EditionInput } from '../../../reports/editionInput.ts';
import type { CountedOverTime } from '../../../reports/slidesOverTime.ts';
import { ledgerOfEdition } from '../../../state/editions.ts';
import { inPieces } from '../../../state/inPieces.ts';
import { knownBy } from '../../../state/knownThen.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { processDays } from '../charts/processDays.ts';
import { countOverTime } from './countOverTime.ts';

/**
 * Counts over time for slides, from the same events as the rest of them: an edition's own, those that were known on the
 * past day shown, or all. The days of the process of an edition are those it knew.
 */
export function useCountedSlides(
  edition: Edition | undefined,
): (input: EditionInput) => Promise<CountedOverTime | null> {
  const dispatch = useAppDispatch();
  const workroom = useWorkroom();
  const now = useAppSelector(selectNow);
  const asKnown = useAppSelector(({ casebook }) => casebook.asKnown);
  const ledgerFor = async (day: string): Promise<Ledger> => {
    if (edition !== undefined) return dispatch(ledgerOfEdition(edition));
    await workroom.whole;
    return (asKnown ? await knownBy(day, workroom, () => false) : null) ?? workroom.ledger;
  };
  return async ({ date, organisations, casebook }) => {
    const process = processDays(edition === undefined && !asKnown ? now : casebook);
    const work = countOverTime({ ledger: await ledgerFor(date), organisations, day: date, process });
    return inPieces(work, () => false);
  };
}
