/** Notes that belong to a dialogue: its marked paragraphs, and what was added after the text was locked. */
import { type Casebook, drawn, type Entity } from '../../domain/casebook.ts';
import type { EventId, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';
import { isQuestion } from '../../forms/differences/takenUp.ts';

/** A note as it stands: text and mark may have been changed since. */
export interface StoredNote {
  readonly note: Entity<'note.written'>;
  readonly id: EventId;
  /** Undefined when the text is removed. */
  readonly text: string | undefined;
  readonly mark: Mark | null;
}

/** Every note, oldest first. */
function notesIn(casebook: Casebook): StoredNote[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'note.written'> => entity.type === 'note.written')
    .map((note) => {
      const standing = drawn<'note.edited'>(casebook, slots.noteText(note.id));
      return {
        note,
        id: note.id,
        text: standing?.redacted ? undefined : (standing?.words.text ?? note.words.text),
        mark: drawn<'note.marked'>(casebook, slots.noteMark(note.id))?.data.mark ?? null,
      };
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ note: { on = '', at, id } }: StoredNote): string {
  return `${on} ${at} ${id}`;
}

/** What was marked while it was held. */
export function markedIn(casebook: Casebook, dialogue: EventId): StoredNote[] {
  return notesIn(casebook).filter(({ note: { data } }) => data.dialogue === dialogue && data.question !== undefined);
}

/** Lines added to a locked text, each with its own date. What was to be taken up was written before it was held. */
export function addendaOf(casebook: Casebook, dialogue: EventId): StoredNote[] {
  return notesIn(casebook).filter(
    ({ note }) => note.data.dialogue === dialogue && note.data.question === undefined && !isQuestion(note),
  );
}

/** The text of a note as it stands; undefined when it is removed or not here. */
export function noteText(casebook: Casebook, id: EventId): string | undefined {
  return notesIn(casebook).find((each) => each.id === id)?.text;
}

/** Behov and hinder about those who meet, the latest first. */
export function needsAndHindrances(casebook: Casebook, orgs: readonly OrgId[]): StoredNote[] {
  return notesIn(casebook)
    .filter(({ note, mark }) => (mark === 'behov' || mark === 'hinder') && note.about.some((org) => orgs.includes(org)))
    .reverse();
}
