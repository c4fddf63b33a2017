import type { Casebook } from '../../domain/casebook.ts';
import { type GapPoint, localGap } from '../../domain/gaps.ts';
import { differencesOf, gapTitle, spokenGap } from '../../forms/gaps/gapInWords.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import type { useCellGrid } from './useCellGrid.ts';

interface GapCellProps {
  organisation: StandingOrganisation;
  point: GapPoint;
  casebook: Casebook;
  /** Null when one may look, not change. */
  grid: ReturnType<typeof useCellGrid> | null;
}

/** One point in one organisation: a button that opens the form, or in the past only the words. */
export function GapCell({ organisation, point, casebook, grid }: GapCellProps) {
  const said = differencesOf(localGap(casebook, organisation.id, point.id));
  const cell = { row: organisation.id, column: point.id };
  const title = gapTitle(point);
  const shown = (
    <>
      {said.length > 1 && <Sign mark="two" size="sm" />}
      {said.join(` ${text.gaps.tab.or} `)}
    </>
  );
  return (
    <td className="area-step" data-none={said.length === 0 ? '' : undefined}>
      {grid === null ? (
        <span className="area-step-words" data-label={title}>
          {said.length > 0 ? shown : <span className="ff-sr">{text.common.unknown}</span>}
        </span>
      ) : (
        <button
          {...grid.buttonProps(cell)}
          type="button"
          className="area-step-words"
          data-label={title}
          aria-label={spokenGap(casebook, organisation, point)}
          aria-expanded={grid.open?.row === organisation.id && grid.open.column === point.id}
          onClick={() => grid.openCell(cell)}
        >
          {shown}
        </button>
      )}
    </td>
  );
}
