/** "Ta bort texten för gott": hides the words of events everywhere. What was stated in codes still counts. */
import type { Decision } from './decision.ts';
import { decided, refuse, sortedSet } from './drafting.ts';
import type { AnyDraft, EventId, WordsOf } from './events.ts';
import type { Ledger } from './ledger.ts';
import { checkWords, withWords } from './words.ts';

export interface RedactionInput {
  readonly ids: readonly EventId[];
  readonly reason?: string | undefined;
}

/**
 * Reaches every copy of the same committed words, also in settlements that repeat them, and every copy
 * of the event that a later merge brings: full never comes back over blank here. Files already handed
 * out are beyond reach, and the one who redacts is told so.
 */
export function decideRedaction(ledger: Ledger, { ids, reason }: RedactionInput): Decision {
  const held = ids.flatMap((id) => ledger.event(id) ?? []);
  const words = checkWords<WordsOf<'redacted'>>({ reason });
  const readable = held.filter((event) => event.line.w !== undefined && !ledger.graph.isHidden(event));
  const draft: AnyDraft = {
    type: 'redacted',
    about: sortedSet(readable.flatMap(({ line }) => line.about)),
    re: sortedSet(readable.map(({ id }) => id)),
    data: {},
    ...withWords(words.words),
  };
  const allHeld = ids.length > 0 && held.length === new Set(ids).size;
  return decided(
    [draft],
    words,
    !allHeld && refuse('not-known', 'ids'),
    allHeld && readable.length === 0 && refuse('nothing-changed', 'ids'),
  );
}
