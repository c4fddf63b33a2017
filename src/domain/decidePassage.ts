/**
 * "Ta bort för gott": a passage leaves every text it stands in, also earlier wordings that nobody reads any
 * more. What else those texts say is stated anew with a mark in its place, where the text can be worded anew.
 */
import type { Decision } from './decision.ts';
import { decided, refuse, sortedSet } from './drafting.ts';
import type { EventNode } from './eventNodes.ts';
import type { AnyDraft, EventId, EventType, JournalEvent, WordsOf } from './events.ts';
import { ruleOf } from './eventTypes.ts';
import type { Ledger } from './ledger.ts';
import { Passage, saysMore } from './passage.ts';
import { carriedSlots, entityOfSlot } from './slots.ts';
import { checkWords } from './words.ts';

export interface PassageInput {
  readonly passage: string;
  readonly reason: string;
  /** Keys of places where it may stand. */
  readonly except?: readonly string[] | undefined;
}

/** One text as people meet it, with all its wordings that hold the passage. */
export interface PassagePlace {
  /** The slot, or the id of an event that states none. */
  readonly key: string;
  /** What holds the passage, the latest first. */
  readonly events: readonly JournalEvent[];
  /** What becomes of what stands there now. */
  readonly becomes: /** The rest of the text stays. */
    | 'worded-anew'
    /** All of the text goes. */
    | 'removed'
    /** Only earlier wordings hold it; what stands now is not touched. */
    | 'untouched';
}

/** As many ids fit in one line with room to spare. */
const MOST_IN_A_LINE = 500;

interface Carried {
  readonly type: EventType;
  /** The key of its words when it is worded anew, and in the creating event. */
  readonly key: string;
  readonly of: string;
}

/** The text fields that a creating event carries besides its named parts, by the last part of the slot. */
const CARRIED: Readonly<Record<string, Carried>> = {
  text: { type: 'note.edited', key: 'text', of: 'text' },
  name: { type: 'organisation.named', key: 'name', of: 'name' },
  place: { type: 'dialogue.described', key: 'text', of: 'place' },
  roles: { type: 'dialogue.described', key: 'text', of: 'roles' },
};

/** How a text is worded anew in a slot that a creating event carries; undefined when there is no text in it. */
function carriedIn(slot: string): Carried | undefined {
  const field = slot.slice(slot.lastIndexOf('/') + 1);
  return slot.endsWith(`/part/${field}`) ? { type: 'part.worded', key: 'text', of: field } : CARRIED[field];
}

/** Every text that holds the passage and can be read by somebody who looks far enough back, the latest first. */
export function placesOf(ledger: Ledger, passage: Passage): PassagePlace[] {
  const events = new Map<string, JournalEvent[]>();
  for (const event of holding(ledger, passage)) {
    const key = keyOf(event);
    events.set(key, [...(events.get(key) ?? []), event]);
  }
  return [...events]
    .map(([key, found]): PassagePlace => {
      const latest = found.sort(laterFirst);
      return { key, events: latest, becomes: becomes(ledger, latest, passage) };
    })
    .sort((a, b) => laterFirst(a.events[0] as JournalEvent, b.events[0] as JournalEvent));
}

/**
 * Hides every event that holds the passage and words anew what stands now. A locked dialogue takes this one
 * kind of wording, since it says nothing that was not there: it stays locked for every other.
 * A later merge: a wording written elsewhere meanwhile stands beside the new one, and may hold the passage
 * yet; whoever sees it removes it there too.
 */
export function decidePassage(ledger: Ledger, { passage: written, reason, except = [] }: PassageInput): Decision {
  const passage = new Passage(written);
  const words = checkWords<WordsOf<'redacted'>>({ reason }, { required: ['reason'] });
  const chosen = placesOf(ledger, passage).filter(({ key }) => !except.includes(key));
  const events = chosen.flatMap((place) => place.events);
  return decided(
    [...hiding(events, words.words), ...events.flatMap((event) => wordedAnew(ledger, event, passage))],
    words,
    passage.isEmpty && refuse('missing', 'passage'),
    !passage.isEmpty && events.length === 0 && refuse('not-known', 'passage'),
    passage.isIn(reason) && refuse('repeats-passage', 'reason'),
  );
}

function holding(ledger: Ledger, passage: Passage): JournalEvent[] {
  return [...ledger.events()].filter(
    (event) =>
      Object.values(event.line.words ?? {}).some((text) => passage.isIn(text)) && !ledger.graph.isHidden(event),
  );
}

/** A text that was changed is one place with what it was at first. */
function keyOf({ id, line }: JournalEvent): string {
  if (line.slot !== undefined) return line.slot;
  const [field, ...more] = ruleOf(line)?.kind === 'creates' ? textSlots(line.type as EventType, id) : [];
  return field !== undefined && more.length === 0 ? field : id;
}

function textSlots(type: EventType, id: EventId): string[] {
  return carriedSlots(type, id).filter((slot) => carriedIn(slot) !== undefined);
}

function laterFirst(a: JournalEvent, b: JournalEvent): number {
  if (a.line.at !== b.line.at) return a.line.at < b.line.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function becomes(ledger: Ledger, events: readonly JournalEvent[], passage: Passage): PassagePlace['becomes'] {
  if (events.some((event) => wordedAnew(ledger, event, passage).length > 0)) return 'worded-anew';
  return events.some((event) => standsNow(ledger, event)) ? 'removed' : 'untouched';
}

/** Whether it can be read without looking back. What states no slot stands for as long as it is not taken back. */
function standsNow(ledger: Ledger, { id, line }: JournalEvent): boolean {
  if (ledger.graph.isVoid(id)) return false;
  const slots = line.slot === undefined ? textSlots(line.type as EventType, id) : [line.slot];
  return slots.length === 0 || slots.some((slot) => currentsOf(ledger, slot).some((node) => node.id === id));
}

function currentsOf(ledger: Ledger, slot: string): EventNode[] {
  const history = ledger.history(slot);
  return history.currentIn(history.spanAt(null));
}

function hiding(events: readonly JournalEvent[], words: WordsOf<'redacted'>): AnyDraft[] {
  const drafts: AnyDraft[] = [];
  for (let from = 0; from < events.length; from += MOST_IN_A_LINE) {
    const some = events.slice(from, from + MOST_IN_A_LINE);
    const about = sortedSet(some.flatMap(({ line }) => line.about));
    drafts.push({ type: 'redacted', about, re: sortedSet(some.map(({ id }) => id)), data: {}, words });
  }
  return drafts;
}

/** The rest of what an event says, in each slot where it is what stands now. Earlier wordings are not worded anew. */
function wordedAnew(ledger: Ledger, { id, line }: JournalEvent, passage: Passage): AnyDraft[] {
  const kind = ruleOf(line)?.kind;
  const words = Object.fromEntries(
    Object.entries(line.words ?? {}).map(([key, text]) => [key, passage.removedFrom(text)]),
  );
  if (kind === 'states' && line.slot !== undefined) {
    const { as: _chosen, ...data } = line.data;
    return anew(ledger, line.slot, id, words, { type: line.type as EventType, about: line.about, on: line.on, data });
  }
  if (kind !== 'creates') return [];
  return textSlots(line.type as EventType, id).flatMap((slot) => {
    const { type, key, of } = carriedIn(slot) as Carried;
    const text = words[of];
    return text === undefined ? [] : anew(ledger, slot, id, { [key]: text }, { type, about: line.about, data: {} });
  });
}

function anew(
  ledger: Ledger,
  slot: string,
  id: EventId,
  words: Readonly<Record<string, string>>,
  said: { readonly type: EventType; readonly about: readonly string[]; readonly on?: string | undefined; data: object },
): AnyDraft[] {
  const currents = currentsOf(ledger, slot);
  if (!currents.some((node) => node.id === id) || !Object.values(words).some(saysMore)) return [];
  const { on, about, ...rest } = said;
  const over = sortedSet([id, ...followers(ledger, slot, id, currents)]);
  const draft = { ...rest, about: [...about], slot, ...(on === undefined ? {} : { on }), over, words };
  // What was once a draft of this type is one again, but for the passage.
  return [draft as unknown as AnyDraft];
}

/**
 * Those that knew this statement and tell of an earlier day: they are beaten by it, and must be by its new
 * wording. One that also knew another current is beaten by that one, and to know it would settle the two.
 */
function followers(ledger: Ledger, slot: string, id: EventId, currents: readonly EventNode[]): EventId[] {
  const { live } = ledger.history(slot);
  const own = live.find((statement) => statement.id === id)?.on ?? '';
  const entity = entityOfSlot(slot);
  return live
    .filter((statement) => statement.on < own && statement.id !== entity)
    .map((statement) => ({ id: statement.id, knew: ledger.graph.knownBy(statement.id) }))
    .filter(({ knew }) => knew.has(id) && !currents.some((other) => other.id !== id && knew.has(other.id)))
    .map((statement) => statement.id);
}
