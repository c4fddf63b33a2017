import type { StandingOrganisation } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';
import type { Chosen } from './useChosen.ts';

const words = text.bulk;

interface ChooseRowProps {
  chosen: Chosen;
  organisation: Pick<StandingOrganisation, 'id' | 'name'>;
}

/**
 * A box per row for those who point; with Shift everybody between this row and the one before. By keyboard Space
 * on the row does the same, so the box is no stop of its own.
 */
export function ChooseRow({ chosen, organisation: { id, name } }: ChooseRowProps) {
  return (
    <td className="area-choose no-print">
      <label className="area-choose-box">
        <input
          type="checkbox"
          className="ds-input"
          aria-label={words.choose(name)}
          checked={chosen.has(id)}
          disabled={chosen.locked}
          tabIndex={-1}
          onChange={({ nativeEvent }) =>
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? chosen.reach(id) : chosen.toggle(id)
          }
        />
      </label>
    </td>
  );
}

/** Everybody at once, in the heading of the boxes. */
export function ChooseAll({ chosen }: { chosen: Chosen }) {
  const some = chosen.ids.length > 0 && !chosen.all;
  return (
    <th scope="col" className="area-choose no-print">
      <label className="area-choose-box">
        <input
          ref={(box) => {
            if (box) box.indeterminate = some;
          }}
          type="checkbox"
          className="ds-input"
          aria-label={words.chooseAll}
          checked={chosen.all}
          disabled={chosen.locked}
          onChange={chosen.toggleAll}
        />
      </label>
    </th>
  );
}
