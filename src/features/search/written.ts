/**
 * Everything that has been written and can be read on a card, in a dialogue or in Tidsplan, as text that Sök looks
 * through. Worked out once per casebook, when somebody searches. Redacted words are not here, so never found.
 */
import { type Casebook, drawn, type Statement, viewOf } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import type { EventType, OrgId } from '../../domain/events.ts';
import { entityOfSlot, slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';
import { paths } from '../../paths.ts';
import { COUNTY_WIDE } from '../../state/areas.ts';
import * as text from '../../text/text.ts';
import { folded } from './excerpt.ts';

export interface Written {
  readonly key: string;
  /** The organisations it is about; none is the whole county. */
  readonly about: readonly OrgId[];
  /** What it is: "Behov", "Motivering", "Svar i dialog". */
  readonly kind: string;
  /** When it was true; else when it was written down. */
  readonly day: string;
  readonly says: string;
  /** Where it stands. */
  readonly path: string;
  /** `says` as it is compared. */
  readonly folded: string;
}

const kinds = text.search.texts.kinds;

/** Which words of a statement are looked through, besides notes, whose text may have been changed. */
const OF_SLOTS: Partial<Record<EventType, readonly { readonly field: string; readonly kind: string }[]>> = {
  'phase.assessed': [
    { field: 'ground', kind: kinds.ground },
    { field: 'where', kind: kinds.phase },
  ],
  'decision.recorded': [
    { field: 'reason', kind: kinds.reason },
    { field: 'wording', kind: kinds.wording },
  ],
  'goal.worded': [{ field: 'text', kind: kinds.goal }],
  'dialogue.answered': [{ field: 'text', kind: kinds.answer }],
  'dialogue.summarised': [{ field: 'text', kind: kinds.summary }],
};

const known = new WeakMap<Casebook, readonly Written[]>();

/** Every written text on the casebook's date, the newest first. */
export function writtenIn(casebook: Casebook, today: string): readonly Written[] {
  const before = known.get(casebook);
  if (before) return before;
  const all = [...ofEntities(casebook, today), ...ofSlots(casebook)].sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  known.set(casebook, all);
  return all;
}

function sortKey({ day, key }: Written): string {
  return `${day} ${key}`;
}

function ofEntities(casebook: Casebook, today: string): Written[] {
  return Object.values(casebook.entities).flatMap((entity) => {
    if (entity.type === 'note.written') return ofNote(casebook, entity as Statement<'note.written'>);
    if (entity.type === 'date.added') return ofDate(casebook, entity as Statement<'date.added'>, today);
    return [];
  });
}

/** Two wordings of a note stand side by side until one is chosen: both can be found. */
function ofNote(casebook: Casebook, note: Statement<'note.written'>): Written[] {
  const mark: Mark | null = drawn<'note.marked'>(casebook, slots.noteMark(note.id))?.data.mark ?? null;
  const kind = mark === null ? kinds.note : text.codes.marks[mark];
  const wordings = viewOf<'note.edited'>(casebook, slots.noteText(note.id))?.current ?? [note];
  return wordings.flatMap((each) => written(each, each.words.text, kind, dayOf(note), note.about, cardOf(note.about)));
}

/** Tidsplan keeps the dates that have been; a card has those ahead. */
function ofDate(casebook: Casebook, date: Statement<'date.added'>, today: string): Written[] {
  const moved = drawn<'date.moved'>(casebook, slots.day(date.id));
  const day = moved?.data.day ?? date.data.day;
  const path = isPast(day, today) || date.about.length !== 1 ? paths.timeline : cardOf(date.about);
  return written(date, date.words.title, kinds.date, day, date.about, path);
}

function ofSlots(casebook: Casebook): Written[] {
  return Object.entries(casebook.slots).flatMap(([slot, view]) =>
    view.current.flatMap((statement) =>
      (OF_SLOTS[statement.type] ?? []).flatMap(({ field, kind }) => {
        const says = (statement.words as Readonly<Record<string, string | undefined>>)[field];
        const place = placeOf(casebook, slot, statement);
        return place === null ? [] : written(statement, says, kind, place.day, place.about, place.path, field);
      }),
    ),
  );
}

interface Place {
  readonly about: readonly OrgId[];
  readonly day: string;
  readonly path: string;
}

/** What was said in a dialogue that has been taken back is nowhere to be read. */
function placeOf(casebook: Casebook, slot: string, statement: Statement): Place | null {
  const id = entityOfSlot(slot);
  if (id === null) return { about: statement.about, day: dayOf(statement), path: cardOf(statement.about) };
  const dialogue = casebook.entities[id] as Statement<'dialogue.planned'> | undefined;
  if (dialogue?.type !== 'dialogue.planned') return null;
  const day = drawn<'dialogue.moved'>(casebook, slots.day(id))?.data.day ?? dialogue.data.day;
  const path = statement.type === 'dialogue.answered' ? paths.holdDialogue(id) : paths.dialogueSummary(id);
  return { about: dialogue.about, day, path };
}

function written(
  { id, redacted }: Statement,
  says: string | undefined,
  kind: string,
  day: string,
  about: readonly OrgId[],
  path: string,
  field = '',
): Written[] {
  if (redacted || says === undefined || says.trim() === '') return [];
  const shown = says.normalize('NFC');
  return [{ key: `text ${id} ${field}`, about, kind, day, says: shown, path, folded: folded(shown) }];
}

function dayOf({ on, at }: Statement): string {
  return on ?? at.slice(0, 10);
}

function cardOf([org]: readonly OrgId[]): string {
  return org === undefined ? paths.area(COUNTY_WIDE) : paths.organisation(org);
}
