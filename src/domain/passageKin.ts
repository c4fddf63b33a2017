/**
 * Which of the places a passage stands in belong to the text it was read in: the same dialogue or note, what
 * came out of it, and what quotes it. The same words elsewhere may say something else.
 */
import type { PassagePlace } from './decidePassage.ts';
import type { EventId, JournalEvent } from './events.ts';
import type { Ledger } from './ledger.ts';
import { Passage, sentencesAround } from './passage.ts';
import { entityOfSlot } from './slots.ts';

/** They gather what others said, and name no origin of each quotation: the words themselves tell. */
const GATHER: readonly string[] = ['document.started', 'edition.frozen'];

/**
 * Keys of the places that belong to what was read.
 * A dialogue, the notes and agreements made in it, and what is linked as come out of any of them
 * (`ursprung`, in either direction) belong together. A lärandedokument or a lägesbild belongs with what it
 * quotes: a whole sentence with the passage, at least four words or twenty characters.
 * @param read the events of the texts the passage was chosen in.
 */
export function kinOf(
  ledger: Ledger,
  passage: Passage,
  places: readonly PassagePlace[],
  read: readonly EventId[],
): ReadonlySet<string> {
  const roots = new Set(read.map((id) => ownerOf(ledger, id)));
  const joined = joinsIn(ledger);
  const ownersOf = (place: PassagePlace) => place.events.map(({ id }) => ownerOf(ledger, id));
  const gathers = (place: PassagePlace) =>
    ownersOf(place).some((owner) => GATHER.includes(ledger.event(owner)?.line.type ?? ''));
  const isOf = (family: ReadonlySet<string>) => (place: PassagePlace) =>
    ownersOf(place).some((owner) => family.has(owner)) || actsOn(ledger, place, family);

  // What a gathering text quotes is followed to where it was first said.
  const quoted = quotedIn(
    places.filter((place) => gathers(place) && isOf(roots)(place)),
    passage,
  );
  const starts = [...roots, ...places.filter(quoted).flatMap(ownersOf)];
  const family = reachedFrom(starts, joined);
  const own = places.filter(isOf(family));
  const quotes = quotedIn(own, passage);
  return new Set(
    places.filter((place) => own.includes(place) || (gathers(place) && quotes(place))).map(({ key }) => key),
  );
}

/** The dialogue, note or other entity a statement is about; else the slot, as of a judgement on a card. */
function ownerOf(ledger: Ledger, id: EventId): string {
  const { slot } = ledger.event(id)?.line ?? {};
  if (slot === undefined) return id;
  // `filed/o/E`, `gap/o/E`, `gap/o/E/phase` and `used/o/E` are about E.
  const about = /^(?:filed|gap|used)\/[^/]+\/([^/]+)/.exec(slot)?.[1];
  return about ?? entityOfSlot(slot) ?? slot;
}

/** Why something was taken back stands on no slot: it belongs with what it took back. */
function actsOn(ledger: Ledger, { events }: PassagePlace, family: ReadonlySet<string>): boolean {
  return events.some(
    ({ line }) => line.slot === undefined && line.re?.some((id) => family.has(ownerOf(ledger, id))) === true,
  );
}

function joinsIn(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>();
  const join = (one: string, other: string) => {
    joined.set(one, [...(joined.get(one) ?? []), other]);
    joined.set(other, [...(joined.get(other) ?? []), one]);
  };
  for (const { id, line } of ledger.events()) {
    if (typeof line.data['dialogue'] === 'string') join(id, line.data['dialogue']);
    const [from, to] = originOf({ line });
    if (from !== undefined && to !== undefined) join(from, to);
  }
  return joined;
}

function originOf({ line }: Pick<JournalEvent, 'line'>): string[] {
  if (line.type !== 'link.made' || line.data['kind'] !== 'ursprung' || line.data['set'] !== true) return [];
  return (line.slot ?? '').split('/link/');
}

function reachedFrom(starts: readonly string[], joined: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(starts);
  // A set is walked through with what is added on the way.
  for (const one of reached) for (const other of joined.get(one) ?? []) reached.add(other);
  return reached;
}

/** Whether a place says a whole sentence with the passage that one of these says. */
function quotedIn(said: readonly PassagePlace[], passage: Passage): (place: PassagePlace) => boolean {
  const sentences = textsOf(said).flatMap((text) => sentencesAround(text, passage));
  const wanted = [...new Set(sentences)].map((sentence) => new Passage(sentence));
  return (place) => textsOf([place]).some((text) => wanted.some((sentence) => sentence.isIn(text)));
}

function textsOf(places: readonly PassagePlace[]): string[] {
  return places.flatMap(({ events }) => events.flatMap(({ line }) => Object.values(line.words ?? {})));
}
