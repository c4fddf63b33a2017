/** "Ta tillbaka" and "Ångra": what was stated no longer counts, but stays in the history. */
import type { Decision } from './decision.ts';
import { type Check, decided, refuse, sortedSet } from './drafting.ts';
import type { AnyDraft, EventId, JournalEvent, WordsOf } from './events.ts';
import type { Ledger } from './ledger.ts';
import { checkWords, withWords } from './words.ts';

export interface WithdrawalInput {
  readonly ids: readonly EventId[];
  readonly reason?: string | undefined;
}

/**
 * Withdraws events. Withdrawing a withdrawal brings back what it withdrew; withdrawing a correction
 * brings back the one before it. A redaction stands: its words may be gone already.
 * A later merge: a correction of what is withdrawn here, made by somebody who had not seen it, goes on
 * speaking for itself; the fields of a withdrawn note, date or dialogue are hidden with it.
 */
export function decideWithdrawal(ledger: Ledger, { ids, reason }: WithdrawalInput): Decision {
  const held = ids.flatMap((id) => ledger.event(id) ?? []);
  const words = checkWords<WordsOf<'withdrawn'>>({ reason });
  const standing = held.filter(({ id }) => !ledger.graph.isVoid(id));
  const draft: AnyDraft = {
    type: 'withdrawn',
    about: sortedSet(standing.flatMap(({ line }) => line.about)),
    re: sortedSet(standing.map(({ id }) => id)),
    data: {},
    ...withWords(words.words),
  };
  return decided([draft], words, mayBeWithdrawn(ids, held, standing));
}

function mayBeWithdrawn(
  ids: readonly EventId[],
  held: readonly JournalEvent[],
  standing: readonly JournalEvent[],
): Check {
  if (ids.length === 0 || held.length < new Set(ids).size) return refuse('not-known', 'ids');
  if (standing.length === 0) return refuse('nothing-changed', 'ids');
  return standing.some(({ line }) => line.type === 'redacted') ? refuse('locked', 'ids') : {};
}

/** Withdraws the whole command an event belongs to: fifteen organisations set at once are undone at once. */
export function decideUndo(
  ledger: Ledger,
  { id, reason }: { readonly id: EventId; readonly reason?: string | undefined },
): Decision {
  return decideWithdrawal(ledger, { ids: commandOf(ledger, id), reason });
}

/** Every event of the command that an event belongs to, in the order of its chain. Another branch of a fork is another command. */
export function commandOf(ledger: Ledger, id: EventId): EventId[] {
  const event = ledger.event(id);
  if (event?.line.cmd === undefined) return [id];
  const members = [...ledger.events()]
    .filter(({ device, line }) => device === event.device && line.cmd === event.line.cmd)
    .sort((a, b) => a.line.n - b.line.n);
  const linked = new Set([event]);
  // Backwards and forwards along the chain, from the one asked for.
  for (const each of [...members].reverse()) if ([...linked].some(({ prev }) => prev === each.hash)) linked.add(each);
  for (const each of members) if ([...linked].some(({ hash }) => hash === each.prev)) linked.add(each);
  return members.filter((each) => linked.has(each)).map((each) => each.id);
}
