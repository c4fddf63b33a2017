import type { Ref } from 'react';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Chosen } from './useChosen.ts';

const words = text.bulk;

interface BulkBarProps {
  chosen: Chosen;
  total: number;
  onSet: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** How many rows are chosen and what can be done with them; stays in sight at the foot of the window. */
export function BulkBar({ chosen, total, onSet, ref }: BulkBarProps) {
  const count = chosen.ids.length;
  if (count === 0 || chosen.locked) return null;
  return (
    <section className="bulk-bar no-print" aria-label={words.bar}>
      <strong className="num">{words.chosen(count)}</strong>
      <Button ref={ref} variant="primary" onClick={onSet}>
        {words.set(count)}
      </Button>
      {!chosen.all && (
        <Button variant="quiet" onClick={chosen.toggleAll}>
          {words.chooseAllOf(total)}
        </Button>
      )}
      <Button variant="quiet" onClick={chosen.clear}>
        {words.letGo}
      </Button>
    </section>
  );
}

/** The count for the ear. In the page from the start: a live region that comes with its words is often not heard. */
export function ChosenHeard({
  chosen,
  byId,
}: {
  chosen: Chosen;
  byId: ReadonlyMap<string, Pick<StandingOrganisation, 'name'>>;
}) {
  const { latest, ids } = chosen;
  const name = latest === null ? undefined : byId.get(latest)?.name;
  const { one, many } = words.heard;
  return (
    <div role="status" className="ff-sr">
      {chosen.touched &&
        (name === undefined || latest === null ? many(ids.length) : one(name, chosen.has(latest), ids.length))}
    </div>
  );
}
