import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { CellGrid } from './useCellGrid.ts';

const words = text.areas.anchoring;

export interface StepCellProps {
  organisation: { readonly id: string; readonly name: string };
  column: { readonly id: string; readonly name: string; readonly short?: string };
  /** What is said: nothing when nobody has said anything, two when two have said differently. */
  said: readonly string[];
  /** What was said has to be done anew. */
  anew?: boolean;
  /** Null when one may look, not change. */
  grid: CellGrid | null;
}

/** One column of one organisation: a button that opens the form, or in the past only the words. */
export function StepCell({ organisation, column, said, anew = false, grid }: StepCellProps) {
  const cell = { row: organisation.id, column: column.id };
  const label = column.short ?? column.name;
  const step = said.join(` ${text.areas.list.or} `);
  const shown = (
    <>
      {said.length > 1 && <Sign mark="two" size="sm" />}
      {step}
      {anew && ' '}
      {anew && <span className="area-step-anew">{text.anchoring.againShort}</span>}
    </>
  );
  return (
    <td className="area-step" data-none={said.length === 0 ? '' : undefined}>
      {grid === null ? (
        <span className="area-step-words" data-label={label}>
          {said.length > 0 ? shown : <VisuallyHidden>{words.unknown}</VisuallyHidden>}
        </span>
      ) : (
        <button
          {...grid.buttonProps(cell)}
          type="button"
          className="area-step-words"
          data-label={label}
          // What is seen is in it, in the same order: whoever steers by voice says what they see.
          aria-label={words.cell(
            organisation.name,
            column.name,
            [said.length > 1 ? words.two : '', step || words.unknown, anew ? text.anchoring.againShort : '']
              .filter((part) => part !== '')
              .join(', '),
          )}
          aria-expanded={grid.open?.row === cell.row && grid.open.column === cell.column}
          onClick={() => grid.openCell(cell)}
        >
          {shown}
        </button>
      )}
    </td>
  );
}
