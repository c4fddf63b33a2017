/** Which notes a list shows, and in what order. Only the day, the alphabet and geography order anything. */
import type { Casebook } from '../../../domain/casebook.ts';
import { firstDayOf, lastDayOf } from '../../../domain/dates.ts';
import type { OrgId } from '../../../domain/events.ts';
import type { NoteState, ObstacleCategory } from '../../../domain/learningVocabulary.ts';
import { machineOf, type TagCode } from '../../../domain/noteMachine.ts';
import { dayOfNote, hasTag, type StandingNote } from '../../../domain/notes.ts';
import { partText } from '../../../domain/parts.ts';
import type { DocumentKey, Mark } from '../../../domain/vocabulary.ts';
import { bySwedish } from '../../../text/format.ts';

export const NOTE_ORDERS = ['datum', 'plats', 'bokstav', 'fragad'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Empty fields let everything through. */
export interface NoteFilter {
  readonly area: OrgId | '';
  readonly mark: Mark | '';
  /** `pagar` is what is not ended yet. */
  readonly state: NoteState | 'pagar' | '';
  readonly category: ObstacleCategory | '';
  readonly tag: TagCode<'ror'> | '';
  readonly document: DocumentKey | '';
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly order: NoteOrder;
}

/** Which area an organisation belongs to; `lan` for those who work in the whole county. */
export type AreaOf = (org: OrgId) => OrgId;

export function filtered(
  casebook: Casebook,
  notes: readonly StandingNote[],
  filter: NoteFilter,
  areaOf: AreaOf,
): StandingNote[] {
  return notes.filter((note) => fits(casebook, note, filter, areaOf));
}

function fits(casebook: Casebook, standing: StandingNote, filter: NoteFilter, areaOf: AreaOf): boolean {
  const { id, note, mark, state, category } = standing;
  const day = dayOfNote(standing);
  const checks = [
    filter.area === '' || note.about.some((org) => org === filter.area || areaOf(org) === filter.area),
    filter.mark === '' || mark === filter.mark,
    filter.state === '' || (filter.state === 'pagar' ? !isEnded(standing) : state === filter.state),
    filter.category === '' || (category === filter.category && machineOf(mark).sorted),
    // What has to do with everybody has to do with each of them.
    filter.tag === '' || hasTag(casebook, id, 'ror', filter.tag) || hasTag(casebook, id, 'ror', 'alla'),
    filter.document === '' || hasTag(casebook, id, 'dokument', filter.document),
    filter.from === '' || lastDayOf(day) >= filter.from,
    filter.to === '' || firstDayOf(day) <= filter.to,
  ];
  return checks.every(Boolean);
}

function isEnded({ mark, state }: StandingNote): boolean {
  return state !== null && machineOf(mark).ended.includes(state);
}

/** Notes under a heading; without one where the order needs none. */
export interface NoteGroup {
  readonly heading: string | null;
  readonly notes: readonly StandingNote[];
}

interface Naming {
  /** What the areas are called, in geographic order. */
  readonly areas: readonly { readonly id: OrgId; readonly name: string }[];
  readonly areaOf: AreaOf;
  readonly placeOf: (about: readonly OrgId[]) => string;
  readonly manyAreas: string;
  readonly notAsked: string;
}

/** The notes (latest first) in the order that is asked for. */
export function ordered(
  casebook: Casebook,
  notes: readonly StandingNote[],
  order: NoteOrder,
  naming: Naming,
): NoteGroup[] {
  if (order === 'datum') return [{ heading: null, notes }];
  if (order === 'bokstav')
    return [{ heading: null, notes: notes.toSorted((a, b) => bySwedish(a.text ?? '', b.text ?? '')) }];
  return order === 'plats' ? byPlace(notes, naming) : byAsked(casebook, notes, naming);
}

function byPlace(notes: readonly StandingNote[], { areas, areaOf, placeOf, manyAreas }: Naming): NoteGroup[] {
  const areaOfNote = ({ note: { about } }: StandingNote) => {
    const found = new Set(about.map(areaOf));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const sorted = notes.toSorted((a, b) => bySwedish(placeOf(a.note.about), placeOf(b.note.about)));
  return [...areas, { id: undefined, name: manyAreas }]
    .map(({ id, name }) => ({ heading: name, notes: sorted.filter((note) => areaOfNote(note) === id) }))
    .filter((group) => group.notes.length > 0);
}

/** Needs by the function that has been asked; what nobody has been asked about comes last. */
function byAsked(casebook: Casebook, notes: readonly StandingNote[], { notAsked }: Naming): NoteGroup[] {
  const groups = new Map<string, StandingNote[]>();
  for (const note of notes) {
    const asked = partText(casebook, note.id, 'fragad').trim();
    groups.set(asked, [...(groups.get(asked) ?? []), note]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : bySwedish(a, b)))
    .map(([asked, each]) => ({ heading: asked === '' ? notAsked : asked, notes: each }));
}
