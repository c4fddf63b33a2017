/** Whether a wording is what was left of another when a passage was removed from it (decidePassage.ts). */
import { commandOf } from './decideWithdrawal.ts';
import type { EventId, JournalEvent } from './events.ts';
import type { Ledger } from './ledger.ts';

/**
 * True also when more has been removed since: it then stands for what is left of what was left. Such a
 * wording is no new statement of anybody's: it is read in the place, and with the day, of the one it stands for.
 */
export function isRewordingOf(ledger: Ledger, id: EventId, original: EventId): boolean {
  const seen = new Set<EventId>();
  for (let event = ledger.event(id); event !== undefined && !seen.has(event.id); ) {
    seen.add(event.id);
    const before = rewordedBy(ledger, event);
    if (before === undefined) return false;
    if (before.id === original) return true;
    event = before;
  }
  return false;
}

/** The statement whose place it took: in the same command, hidden by it, in the same slot. */
function rewordedBy(ledger: Ledger, { id, line }: JournalEvent): JournalEvent | undefined {
  if (line.cmd === undefined || line.slot === undefined) return undefined;
  const hidden = commandOf(ledger, id)
    .flatMap((each) => ledger.event(each) ?? [])
    .filter((each) => each.line.type === 'redacted')
    .flatMap((each) => each.line.re ?? []);
  const before = line.over?.find((each) => hidden.includes(each));
  return before === undefined ? undefined : ledger.event(before);
}
