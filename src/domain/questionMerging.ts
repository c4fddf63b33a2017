/** Which questions go on as which: `question.merged` read as a whole, since one may go on as one that goes on itself. */
import { type Casebook, viewOf } from './casebook.ts';
import type { EventId } from './events.ts';
import { slots } from './slots.ts';

/**
 * For each of these questions what it goes on as, by id; nothing for one that stands by itself. Several
 * when two have merged it differently: those who asked are then kept in both.
 *
 * Where two at the same time let each go on as the other, the one with the lowest id stands, so that every
 * copy says the same. A question that is not among these (withdrawn, or no longer a question) is not followed.
 */
export function headsAmong(casebook: Casebook, ids: readonly EventId[]): ReadonlyMap<EventId, EventId[]> {
  const among = new Set(ids);
  const nextOf = new Map<EventId, EventId[]>();
  for (const id of ids) {
    const current = viewOf<'question.merged'>(casebook, slots.merged(id))?.current ?? [];
    const into = current.flatMap(({ data }) => (data.into !== null && data.into !== id ? [data.into] : []));
    const followed = into.filter((each) => among.has(each));
    if (followed.length > 0) nextOf.set(id, followed);
  }
  const heads = new Map<EventId, EventId[]>();
  for (const id of nextOf.keys()) {
    const reached = reachedFrom(id, nextOf);
    const ends = reached.filter((each) => !nextOf.has(each));
    const circling = () => reached.filter((each) => reachedFrom(each, nextOf).includes(each)).slice(0, 1);
    const found = (ends.length > 0 ? ends : circling()).filter((each) => each !== id);
    if (found.length > 0) heads.set(id, found);
  }
  return heads;
}

/** Everything one comes to from a question, by id; itself only when the way leads round. */
function reachedFrom(id: EventId, nextOf: ReadonlyMap<EventId, readonly EventId[]>): EventId[] {
  const reached = new Set<EventId>();
  const waiting = [...(nextOf.get(id) ?? [])];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (reached.has(each)) continue;
    reached.add(each);
    waiting.push(...(nextOf.get(each) ?? []));
  }
  return [...reached].sort();
}
