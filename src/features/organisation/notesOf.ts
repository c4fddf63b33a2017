import { type Casebook, drawn, type Entity, viewOf } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';

/** A note as it stands: its text and its mark may have been changed since it was written. */
export interface StandingNote {
  readonly note: Entity<'note.written'>;
  /** Undefined when the text is removed. */
  readonly text: string | undefined;
  readonly mark: Mark | null;
  /** Two wordings or two marks stand side by side. */
  readonly disputed: boolean;
}

/** Notes about an organisation, the latest first. */
export function notesOf(casebook: Casebook, id: OrgId): StandingNote[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'note.written'> => entity.type === 'note.written' && entity.about.includes(id))
    .map((note) => {
      const textSlot = slots.noteText(note.id);
      const markSlot = slots.noteMark(note.id);
      const standing = drawn<'note.edited'>(casebook, textSlot);
      return {
        note,
        text: standing?.redacted ? undefined : (standing?.words.text ?? note.words.text),
        mark: drawn<'note.marked'>(casebook, markSlot)?.data.mark ?? null,
        disputed: [textSlot, markSlot].some((slot) => viewOf(casebook, slot)?.disputed === true),
      };
    })
    .sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function key({ note: { on = '', at, id } }: StandingNote): string {
  return `${on} ${at} ${id}`;
}
