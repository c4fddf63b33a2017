/** "Den här gäller": a person chooses between two different statements. Nothing is taken away; the choice is one more event. */
import type { Decision } from './decision.ts';
import { decided, refuse, sortedSet } from './drafting.ts';
import type { AnyDraft, EventId, JournalEvent } from './events.ts';
import { ruleOf } from './eventTypes.ts';
import type { Ledger } from './ledger.ts';

export interface SettlementInput {
  readonly slot: string;
  readonly chosen: EventId;
  /** The slot's heads when the choice was put before the person. */
  readonly over: readonly EventId[];
}

/**
 * Repeats what was chosen (data, words, salt and `on`), so that it speaks for itself, and replaces every
 * statement the person could have seen with the same or a later `on`: from that date on the chosen one
 * holds, and nothing older on the other side comes back. What comes from a newer version was not seen
 * and stays beside it.
 * A later merge: an event that arrived while the choice was being made is not settled by it. Two who
 * choose the same agree, by the salt; two who choose differently are shown side by side again.
 */
export function decideSettlement(ledger: Ledger, input: SettlementInput): Decision {
  const { slot, chosen } = input;
  const over = sortedSet(input.over.filter((id) => isUnderstood(ledger.event(id))));
  const seen = new Set<EventId>(over);
  for (const head of over) for (const id of ledger.graph.knownBy(head)) seen.add(id);
  const live = ledger
    .history(slot)
    .live.map(({ id, on }) => ({ id, on }))
    .filter(({ id }) => seen.has(id) && isUnderstood(ledger.event(id)));
  const event = ledger.event(chosen);
  const on = live.find(({ id }) => id === chosen)?.on;
  if (event === undefined || on === undefined || event.line.slot !== slot)
    return decided([], refuse('not-known', 'chosen'));
  const { line } = event;
  const isBlank = line.w !== undefined && (line.words === undefined || line.salt === undefined);
  if (isBlank || ledger.graph.isHidden(event)) return decided([], refuse('redacted', 'chosen'));
  const replaced = live.filter((statement) => statement.on >= on).map(({ id }) => id);
  if (over.length === 1 && over[0] === chosen && replaced.length === 1)
    return decided([], refuse('nothing-changed', 'chosen'));
  const draft = {
    type: line.type,
    about: [...line.about],
    slot,
    ...(line.on === undefined ? {} : { on: line.on }),
    over,
    re: sortedSet(replaced),
    data: { ...line.data, as: chosen },
    ...(line.words && line.salt ? { words: { ...line.words }, salt: line.salt } : {}),
  };
  // What was once a draft of this type is one again, but for `as`.
  return decided([draft as unknown as AnyDraft]);
}

function isUnderstood(event: JournalEvent | undefined): boolean {
  return event !== undefined && ruleOf(event.line) !== undefined;
}
