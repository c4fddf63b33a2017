/**
 * What was planned on a past date. A move has no `on`: it is true from when it is said. So that the past is told
 * as it was, a move counts from the day it was written down by its writer's clock.
 */
import type { Statement } from './casebook.ts';
import { todayIn } from './dates.ts';
import type { JournalEvent } from './events.ts';
import { ruleOf } from './eventTypes.ts';
import { statementOf } from './history.ts';
import type { Ledger } from './ledger.ts';

/**
 * The live statements of a slot that were written on the date or before it and that none of the others knew,
 * in the order of their ids. Empty when nothing was written by then. Those of a newer version are not read: what
 * they say is not known here.
 */
export function plannedBy(ledger: Ledger, slot: string, date: string): readonly Statement[] {
  return standingBy(ledger, slot, date)
    .filter(({ line }) => ruleOf(line) !== undefined)
    .map((event) => statementOf(ledger, event));
}

/** How many of those are from a newer version: what is planned is then not certain. */
export function newerPlannedBy(ledger: Ledger, slot: string, date: string): number {
  return standingBy(ledger, slot, date).filter(({ line }) => ruleOf(line) === undefined).length;
}

function standingBy(ledger: Ledger, slot: string, date: string): JournalEvent[] {
  const written = ledger.history(slot).live.flatMap(({ id }) => {
    const event = ledger.event(id);
    return event !== undefined && todayIn(event.line.at) <= date ? [event] : [];
  });
  const known = new Set(written.flatMap(({ line }) => line.over ?? []));
  return written.filter(({ id }) => !known.has(id));
}
