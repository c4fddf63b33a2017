/**
 * Lägesbilder: what was known when somebody froze it, as it held on a date. An edition names the last
 * events that were held of every device; those and what their chains hold before them are its events. So
 * the same edition gives the same casebook on every computer that holds them, whatever has been written
 * since. Words that have been removed since are removed in it too.
 */
import type { Casebook, Entity } from './casebook.ts';
import type { EventId, JournalEvent, OrgId } from './events.ts';
import { partText } from './parts.ts';

export interface Edition {
  readonly id: EventId;
  /** Empty when its words have been removed. */
  readonly title: string;
  readonly text: string;
  /** The day it shows. */
  readonly date: string;
  readonly heads: readonly EventId[];
  readonly area: OrgId | null;
  /** When it was frozen, by its writer's clock. */
  readonly at: string;
}

/** Every edition, the latest frozen first. */
export function editionsIn(casebook: Casebook): Edition[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'edition.frozen'> => entity.type === 'edition.frozen')
    .map((entity) => asEdition(casebook, entity))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function asEdition(casebook: Casebook, { id, at, data }: Entity<'edition.frozen'>): Edition {
  const { date, heads, area } = data;
  return { id, title: partText(casebook, id, 'title'), text: partText(casebook, id, 'text'), date, heads, area, at };
}

/** The last events of every device's chain, of a fork every branch's, sorted: together they name all that is held. */
export function headsHeld(events: Iterable<JournalEvent>): EventId[] {
  const all = [...events];
  const followed = new Set(all.map((event) => placeOf(event.device, event.prev)));
  return all
    .filter((event) => !followed.has(placeOf(event.device, event.hash)))
    .map(({ id }) => id)
    .sort();
}

export interface EditionEvents {
  /** What it is folded from: its own events, and every redaction that has come since. */
  readonly events: readonly JournalEvent[];
  /** Heads that are not held here: something it was made from is missing. */
  readonly missing: readonly EventId[];
}

/** The events of an edition among those held. */
export function eventsOfEdition(held: Iterable<JournalEvent>, heads: readonly EventId[]): EditionEvents {
  const all = [...held];
  const byId = new Map(all.map((event) => [event.id, event]));
  const byPlace = new Map(all.map((event) => [placeOf(event.device, event.hash), event]));
  const chosen = new Set<JournalEvent>();
  for (const head of heads) {
    let event = byId.get(head);
    while (event !== undefined && !chosen.has(event)) {
      chosen.add(event);
      event = event.prev === null ? undefined : byPlace.get(placeOf(event.device, event.prev));
    }
  }
  const redactions = all.filter((event) => event.line.type === 'redacted' && !chosen.has(event));
  return { events: [...chosen, ...redactions], missing: heads.filter((head) => !byId.has(head)) };
}

function placeOf(device: string, hash: string | null): string {
  return `${device} ${hash ?? ''}`;
}
