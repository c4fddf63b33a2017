/** What the other end of a link is called, and where it is. */
import type { Casebook, Entity } from '../../../domain/casebook.ts';
import { entityOf } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { noteOf, notesAbout, type StandingNote } from '../../../domain/notes.ts';
import { partSaid } from '../../../domain/parts.ts';
import { paths } from '../../../paths.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { markInWords, startOf } from './useNote.ts';

export interface Linked {
  readonly id: EventId;
  readonly said: string;
  readonly href: string;
}

/** Null when it is withdrawn, not held, or of a kind that has no page here. */
export function linkedInWords(casebook: Casebook, id: EventId): Linked | null {
  const note = noteOf(casebook, id);
  if (note) return linkedNote(note);
  const gap = entityOf(casebook, id, 'gap.added');
  return gap === undefined ? null : linkedGap(casebook, gap);
}

function linkedNote(note: StandingNote): Linked {
  const said = text.notes.noteInWords(markInWords(note.mark), startOf(note));
  return { id: note.id, said, href: paths.note(note.id) };
}

function linkedGap(casebook: Casebook, { id }: Entity<'gap.added'>): Linked {
  const title = partSaid(casebook, id, 'title') ?? text.common.redacted;
  return { id, said: text.notes.noteInWords(text.notes.linkGaps, title), href: paths.gap(id) };
}

/** Points of "Nytt i avtalet", by name. */
export function gapsToLink(casebook: Casebook): Linked[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'gap.added'> => entity.type === 'gap.added')
    .map((gap) => linkedGap(casebook, gap))
    .sort((a, b) => bySwedish(a.said, b.said));
}

/** Other notes about the same places, the latest first. */
export function notesToLink(casebook: Casebook, { id, note: { about } }: StandingNote): Linked[] {
  const found = new Map(about.flatMap((org) => notesAbout(casebook, org)).map((note) => [note.id, note]));
  return [...found.values()].filter((note) => note.id !== id).map(linkedNote);
}
