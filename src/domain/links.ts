/** Reading what came out of what, and what belongs together (`link.made`). */
import type { Casebook, Statement } from './casebook.ts';
import type { EventId } from './events.ts';
import type { LinkKind } from './learningVocabulary.ts';

export interface Link {
  readonly from: EventId;
  readonly to: EventId;
  readonly kind: LinkKind;
  /** One says that they belong together and another that they do not, or how. */
  readonly disputed: boolean;
}

/** A link as it is seen from one of its ends. */
export interface LinkReading {
  /** The entity at the other end. */
  readonly id: EventId;
  readonly kind: LinkKind;
}

/**
 * Links from and to an entity as they stand, by the ids of their ends. What has been taken back is not among
 * them; one whose other end has been withdrawn is, so that it can be told.
 */
export function linksOf(casebook: Casebook, id: EventId): readonly Link[] {
  return indexOf(casebook).byEnd.get(id) ?? [];
}

/** Every link that stands between entities that are there, by the ids of its ends. */
export function linksIn(casebook: Casebook): Link[] {
  const { entities } = casebook;
  return indexOf(casebook).all.filter(({ from, to }) => entities[from] !== undefined && entities[to] !== undefined);
}

/** Links that others have made to an entity, in the order of their ids. */
export function linksTo(casebook: Casebook, id: EventId): LinkReading[] {
  return linksOf(casebook, id).flatMap(({ from, to, kind }) =>
    to === id && casebook.entities[from] !== undefined ? [{ id: from, kind }] : [],
  );
}

/** Links from an entity to others, in the order of their ids. */
export function linksFrom(casebook: Casebook, id: EventId): LinkReading[] {
  return linksOf(casebook, id).flatMap(({ from, to, kind }) =>
    from === id && casebook.entities[to] !== undefined ? [{ id: to, kind }] : [],
  );
}

/** All that has come out of anything (`ursprung`), by what it came out of: for a page with many answers on it. */
export function outcomesByOrigin(casebook: Casebook): ReadonlyMap<EventId, readonly EventId[]> {
  const outcomes = new Map<EventId, EventId[]>();
  for (const { from, to, kind } of indexOf(casebook).all) {
    if (kind !== 'ursprung' || casebook.entities[from] === undefined) continue;
    outcomes.set(to, [...(outcomes.get(to) ?? []), from]);
  }
  return outcomes;
}

interface LinkIndex {
  readonly all: readonly Link[];
  readonly byEnd: ReadonlyMap<EventId, readonly Link[]>;
}

/**
 * Which entities a link names stands in its slot only, so all slots are looked through: once per casebook,
 * however many rows ask. By ids, since slots come in the order they arrived in.
 */
function indexOf(casebook: Casebook): LinkIndex {
  const { slots } = casebook;
  const kept = indexes.get(casebook);
  if (kept) return kept;
  const all: Link[] = [];
  for (const slot in slots) {
    const ends = slot.includes('/link/') ? slot.split('/link/') : [];
    const [from, to] = ends;
    const view = slots[slot];
    const set = (view?.current as Statement<'link.made'>[] | undefined)?.find(({ data }) => data.set);
    if (view === undefined || set === undefined || from === undefined || to === undefined) continue;
    all.push({ from, to, kind: set.data.kind, disputed: view.disputed });
  }
  all.sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  const byEnd = new Map<EventId, Link[]>();
  for (const link of all) for (const end of [link.from, link.to]) byEnd.set(end, [...(byEnd.get(end) ?? []), link]);
  const made = { all, byEnd };
  indexes.set(casebook, made);
  return made;
}
const indexes = new WeakMap<Casebook, LinkIndex>();
