/** How often what stands in a calendar has changed: of two files with the same day, the one with more changes is later. */
import type { EventId, JournalEvent } from './events.ts';
import type { Ledger } from './ledger.ts';
import { planChanges } from './planChanges.ts';
import type { TimelineDate } from './timelineDate.ts';

/**
 * For each date a number that only grows as more becomes known: every statement of its day or state and every
 * withdrawal of one counts, also those that hold no longer. Events are walked once for all dates.
 */
export function calendarChanges(
  ledger: Ledger,
  dates: readonly Pick<TimelineDate, 'id' | 'origin' | 'slots'>[],
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const bySlot = new Map<string, string>();
  for (const { id, origin, slots } of dates) {
    if (origin === 'dialog') changes.set(id, planChanges(ledger, id));
    // The instance's own id begins with the slot of its plan.
    if (origin === 'instans') bySlot.set(id.slice(0, id.lastIndexOf('/')), id);
    if (origin === 'atgard') bySlot.set(`${id}/state`, id);
    if (slots !== undefined) for (const slot of [slots.day, slots.state]) bySlot.set(slot, id);
  }
  for (const event of ledger.events()) {
    const id = bySlot.get(slotOf(ledger, event) ?? '');
    if (id !== undefined) changes.set(id, (changes.get(id) ?? 0) + 1);
  }
  return changes;
}

/** The slot an event states, or that what it withdraws stated. */
function slotOf(ledger: Ledger, { line }: JournalEvent): string | undefined {
  if (line.slot !== undefined) return line.slot;
  const acted: EventId | undefined = line.re?.[0];
  const target = acted === undefined ? undefined : ledger.event(acted);
  return target && slotOf(ledger, target);
}
