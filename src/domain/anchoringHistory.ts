/** What has been said of a target group over time, for those who want to see the way and not only where it led. */
import type { Statement } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import { statementOf } from './history.ts';
import type { Ledger } from './ledger.ts';
import { slots } from './slots.ts';
import type { AnchoringGroup } from './vocabulary.ts';

export type AnchoringLine = Statement<'anchoring.assessed'> | Statement<'anchoring.shaken'>;

/**
 * Every assessment that is neither withdrawn nor corrected, and every time it was said that the group has to
 * be reached anew, by `date` (null: now); the latest first.
 * A later merge adds lines anywhere.
 */
export function anchoringHistoryOf(
  ledger: Ledger,
  org: OrgId,
  group: AnchoringGroup,
  date: string | null,
): AnchoringLine[] {
  return [slots.anchoring(org, group), slots.shaken(org, group)]
    .flatMap((slot) => ledger.history(slot).live)
    .filter(({ on }) => date === null || on <= date)
    .flatMap(({ id }) => lineOf(ledger, id))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

/**
 * Since which day the group has stood where it stands: the first of the unbroken row of assessments that
 * say the same as the latest. Null when there is only one of them, or none.
 */
export function heldSince(history: readonly AnchoringLine[]): string | null {
  const assessed = history.filter(
    (line): line is Statement<'anchoring.assessed'> => line.type === 'anchoring.assessed',
  );
  const [latest] = assessed;
  const end = assessed.findIndex(
    ({ data }) => data.level !== latest?.data.level || data.hesitant !== latest.data.hesitant,
  );
  const row = end < 0 ? assessed : assessed.slice(0, end);
  return row.length < 2 ? null : (row.at(-1)?.on ?? null);
}

function lineOf(ledger: Ledger, id: EventId): AnchoringLine[] {
  const event = ledger.event(id);
  return event === undefined ? [] : [statementOf(ledger, event) as AnchoringLine];
}

function sortKey({ on = '', at, id }: AnchoringLine): string {
  return `${on} ${at} ${id}`;
}
