/** The latest note of each organisation, as it reads now: an edited note shows its latest text and mark. */
import { type Casebook, drawn, type Entity } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';

export interface LatestNote {
  /** The day it is about; when nothing was said of that, the day it was written. */
  readonly day: string;
  readonly mark: Mark | null;
  /** Undefined when the words have been taken away. */
  readonly text: string | undefined;
}

export function latestNotes(casebook: Casebook): ReadonlyMap<OrgId, LatestNote> {
  const latest = new Map<OrgId, Entity<'note.written'>>();
  for (const entity of Object.values(casebook.entities)) {
    if (entity.type !== 'note.written') continue;
    const note = entity as unknown as Entity<'note.written'>;
    for (const org of note.about) {
      const held = latest.get(org);
      if (held === undefined || isLater(note, held)) latest.set(org, note);
    }
  }
  return new Map([...latest].map(([org, note]) => [org, asItReads(casebook, note)]));
}

function asItReads(casebook: Casebook, note: Entity<'note.written'>): LatestNote {
  const standing = drawn<'note.written' | 'note.edited'>(casebook, slots.noteText(note.id));
  const marked = drawn<'note.written' | 'note.marked'>(casebook, slots.noteMark(note.id));
  return { day: dayOf(note), mark: (marked ?? note).data.mark, text: (standing ?? note).words.text };
}

function dayOf({ on, at }: Entity): string {
  return on ?? at.slice(0, 10);
}

function isLater(a: Entity, b: Entity): boolean {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA !== dayB) return dayA > dayB;
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}
