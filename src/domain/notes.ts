/** Reading a note as it stands on the casebook's date: its text, its mark, and all that has grown out of it. */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from './casebook.ts';
import { isLocked } from './dialogue.ts';
import { entityOf } from './drafting.ts';
import type { EventId, OrgId } from './events.ts';
import type { NoteState, ObstacleCategory } from './learningVocabulary.ts';
import { firstState, machineOf, NOTE_TAGS, type TagCode, type TagGroup, tagKey } from './noteMachine.ts';
import { isTagged } from './parts.ts';
import { slots } from './slots.ts';
import type { Mark } from './vocabulary.ts';

export interface StandingNote {
  readonly id: EventId;
  readonly note: Entity<'note.written'>;
  /** Undefined when the words are removed. */
  readonly text: string | undefined;
  readonly mark: Mark | null;
  /** By its mark; the first state of the mark until somebody has said another. Null without a mark. */
  readonly state: NoteState | null;
  /** What says so; undefined when nobody has, or when what was said belongs to another mark. */
  readonly stated: Statement<'note.stated'> | undefined;
  readonly category: ObstacleCategory | null;
  /** Slots of text, mark, state and category in which two different statements stand. */
  readonly disputed: readonly string[];
}

/** One note; undefined when it is withdrawn or not held. */
export function noteOf(casebook: Casebook, id: EventId): StandingNote | undefined {
  const note = entityOf(casebook, id, 'note.written');
  return note && asItStands(casebook, note);
}

/**
 * Whether a note is a dated line that was added to a locked dialogue. It is as little worded anew as the text it was
 * added to: what is to be put right is a line of its own. Words can still be removed for good.
 */
export function isAddendum(casebook: Casebook, { data }: Entity<'note.written'>): boolean {
  const { dialogue, question, mark } = data;
  // What is to be taken up in a dialogue is bound to it too, and is marked as a question from the start.
  return dialogue !== undefined && question === undefined && mark === null && isLocked(casebook, dialogue);
}

/** Every note, the latest first: by the day it is about, else by when it was written down. */
export function notesIn(casebook: Casebook): StandingNote[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'note.written'> => entity.type === 'note.written')
    .map((note) => asItStands(casebook, note))
    .sort(latestFirst);
}

/** Notes about an organisation, the latest first. */
export function notesAbout(casebook: Casebook, org: OrgId): StandingNote[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'note.written'> => entity.type === 'note.written' && entity.about.includes(org))
    .map((note) => asItStands(casebook, note))
    .sort(latestFirst);
}

/** The day a note is about, `YYYY-MM-DD` or shorter; when nothing was said of that, the day it was written. */
export function dayOfNote({ note: { on, at } }: Pick<StandingNote, 'note'>): string {
  return on ?? at.slice(0, 10);
}

export function latestFirst(a: StandingNote, b: StandingNote): number {
  return sortKey(a) < sortKey(b) ? 1 : -1;
}

function sortKey(standing: StandingNote): string {
  return `${dayOfNote(standing)} ${standing.note.at} ${standing.id}`;
}

function asItStands(casebook: Casebook, note: Entity<'note.written'>): StandingNote {
  const { id } = note;
  const mark = markOfNote(casebook, note);
  const [state, stated] = stateUnder(casebook, id, mark);
  const own = [slots.noteText(id), slots.noteMark(id), slots.state(id), slots.category(id)];
  return {
    id,
    note,
    text: textOfNote(casebook, note),
    mark,
    state,
    stated,
    category: drawn<'note.sorted'>(casebook, slots.category(id))?.data.category ?? null,
    disputed: own.filter((slot) => viewOf(casebook, slot)?.disputed === true),
  };
}

/** Its latest wording; undefined when the words are removed. */
export function textOfNote(casebook: Casebook, note: Entity<'note.written'>): string | undefined {
  const standing = drawn<'note.edited'>(casebook, slots.noteText(note.id));
  return standing?.redacted ? undefined : (standing?.words.text ?? note.words.text);
}

export function markOfNote(casebook: Casebook, note: Entity<'note.written'>): Mark | null {
  const standing = drawn<'note.marked'>(casebook, slots.noteMark(note.id));
  return standing === undefined ? note.data.mark : standing.data.mark;
}

/**
 * The state of a note under a mark, and what says so. A state that was said under another mark waits
 * there: it says nothing under this one, and holds again if the mark comes back.
 */
export function stateUnder(
  casebook: Casebook,
  id: EventId,
  mark: Mark | null,
): readonly [NoteState | null, Statement<'note.stated'> | undefined] {
  const stated = drawn<'note.stated'>(casebook, slots.state(id));
  if (stated && machineOf(mark).states.includes(stated.data.state)) return [stated.data.state, stated];
  return [firstState(mark), undefined];
}

/** Which tags of a group are set, in the order of the table. */
export function tagsOf<G extends TagGroup>(casebook: Casebook, entity: EventId, group: G): TagCode<G>[] {
  const codes: readonly TagCode<G>[] = NOTE_TAGS[group];
  return codes.filter((code) => hasTag(casebook, entity, group, code));
}

export function hasTag<G extends TagGroup>(casebook: Casebook, entity: EventId, group: G, code: TagCode<G>): boolean {
  return isTagged(casebook, entity, tagKey(group, code));
}

/** Whether those whose example it is agree that it is shown; undefined when nobody has said. */
export function consentOf(casebook: Casebook, note: EventId): Statement<'example.consented'> | undefined {
  return drawn<'example.consented'>(casebook, slots.consent(note));
}
