import type { Casebook } from '../../domain/casebook.ts';
import type { anchoringGroups } from '../../register/anchoringGroups.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import { isAnew, levelsOf, spokenCell } from './anchoring.ts';
import type { useCellGrid } from './useCellGrid.ts';

interface AnchoringCellProps {
  organisation: StandingOrganisation;
  group: (typeof anchoringGroups)[number];
  casebook: Casebook;
  /** Null when one may look, not change. */
  grid: ReturnType<typeof useCellGrid> | null;
}

/** One target group of one organisation: a button that opens the form, or in the past only the words. */
export function AnchoringCell({ organisation, group, casebook, grid }: AnchoringCellProps) {
  const { id, name } = organisation;
  const today = useAppSelector(selectToday);
  const shownDate = useAppSelector(selectShownDate);
  const levels = levelsOf(casebook, id, group.key);
  const anew = isAnew(casebook, organisation, group.key, shownDate ?? today);
  const cell = { row: id, column: group.key };
  const shown = (
    <>
      {levels.length > 1 && <Sign mark="two" size="sm" />}
      {levels.join(` ${text.areas.list.or} `)}
      {anew && <span className="area-step-anew">{text.anchoring.againShort}</span>}
    </>
  );
  return (
    <td className="area-step" data-none={levels.length === 0 ? '' : undefined}>
      {grid === null ? (
        <span className="area-step-words" data-label={group.short}>
          {levels.length > 0 ? shown : <span className="ff-sr">{text.areas.anchoring.unknown}</span>}
        </span>
      ) : (
        <button
          {...grid.buttonProps(cell)}
          type="button"
          className="area-step-words"
          data-label={group.short}
          aria-label={spokenCell(name, group.name, levels, anew)}
          aria-expanded={grid.open?.row === id && grid.open.column === group.key}
          onClick={() => grid.openCell(cell)}
        >
          {shown}
        </button>
      )}
    </td>
  );
}
