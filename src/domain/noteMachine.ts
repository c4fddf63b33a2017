/**
 * What each mark adds to a note, in one table: the states it goes through and their usual order, the
 * parts it can be described in, the tags it can carry. Whoever shows or changes a note reads it here,
 * so that a need, an obstacle, an example, a question and a difference are one machine and not five.
 * Source: model §9-§12, experience §9.
 */
import { NOTE_STATES_OF, type NoteState } from './learningVocabulary.ts';
import { DOCUMENT_KEYS, LEVELS, type Mark } from './vocabulary.ts';

/** Keys of `part.worded` on notes. They stand in stored slots, for ever. */
export const NOTE_PARTS = [
  'fragad',
  'agare',
  'sedan',
  'bakgrund',
  'situation',
  'gjorde',
  'battre',
  'annorlunda',
  'kontakt',
  'plan',
] as const;
export type NotePart = (typeof NOTE_PARTS)[number];

/** Tags by what they say; a tag's key in the slot is `<group>-<code>` (`tagKey`). For ever, like the parts. */
export const NOTE_TAGS = {
  /** Whom it has to do with. */
  ror: ['barn', 'aldre', 'psykisk', 'alla'],
  dokument: DOCUMENT_KEYS,
  niva: LEVELS,
  /** What is done about it (model §10). */
  strategi: [
    'informera',
    'utbilda',
    'handleda',
    'rutin',
    'resurs',
    'ledningsstod',
    'natverk',
    'folja_upp',
    'forhandla',
  ],
} as const;
export type TagGroup = keyof typeof NOTE_TAGS;
export const TAG_GROUPS = Object.keys(NOTE_TAGS) as TagGroup[];
export type TagCode<G extends TagGroup = TagGroup> = (typeof NOTE_TAGS)[G][number];

export function tagKey<G extends TagGroup>(group: G, code: TagCode<G>): string {
  return `${group}-${code}`;
}

export interface MarkMachine {
  /** In their usual order. The first holds until somebody says something else. */
  readonly states: readonly NoteState[];
  /** What usually comes next. Anything else is asked about, never refused: reports come late and in any order. */
  readonly next: Readonly<Partial<Record<NoteState, readonly NoteState[]>>>;
  /** Nothing more is waited for. */
  readonly ended: readonly NoteState[];
  /** States whose reason others learn from. */
  readonly wantsReason: readonly NoteState[];
  readonly parts: readonly NotePart[];
  readonly tags: readonly TagGroup[];
  /** Whether it is sorted by what it has to do with (`note.sorted`). */
  readonly sorted: boolean;
  /** Shown to others only when those whose it is agree (`example.consented`). */
  readonly consent: boolean;
  /** Its states are steps of a way of its own (a lifted question), which is walked there. */
  readonly ownWay: boolean;
}

const [DIFFERENT, ...HOW_DIFFERENT] = NOTE_STATES_OF.skillnad;
const always = ['ror', 'dokument'] as const;
const plain = { wantsReason: [], sorted: false, consent: false, ownWay: false } as const;

export const MARK_MACHINES: Readonly<Record<Mark, MarkMachine>> = {
  behov: {
    ...plain,
    states: NOTE_STATES_OF.behov,
    next: { oppen: ['hanteras'], hanteras: ['klar'] },
    ended: ['klar'],
    parts: ['fragad', 'bakgrund'],
    tags: always,
  },
  hinder: {
    ...plain,
    states: NOTE_STATES_OF.hinder,
    next: { nytt: ['bekraftat'], bekraftat: ['hanteras'], hanteras: ['undanrojt', 'accepterat', 'lyft'] },
    ended: ['undanrojt', 'accepterat'],
    wantsReason: ['accepterat'],
    parts: ['agare', 'sedan', 'bakgrund'],
    tags: [...always, 'niva', 'strategi'],
    sorted: true,
  },
  exempel: {
    ...plain,
    states: NOTE_STATES_OF.exempel,
    next: { tips: ['beskrivet'], beskrivet: ['granskat'], granskat: ['delat'], delat: ['inaktuellt'] },
    ended: ['inaktuellt'],
    parts: ['situation', 'gjorde', 'battre', 'annorlunda', 'kontakt'],
    tags: always,
    consent: true,
  },
  fraga: {
    ...plain,
    states: NOTE_STATES_OF.fraga,
    next: { utkast: ['beredd'], beredd: ['stangd'] },
    ended: ['stangd'],
    parts: [],
    tags: always,
    ownWay: true,
  },
  skillnad: {
    ...plain,
    states: NOTE_STATES_OF.skillnad,
    // Assessed anew with a date, in any direction; only back to "nobody has said" is odd.
    next: Object.fromEntries([DIFFERENT, ...HOW_DIFFERENT].map((state) => [state, HOW_DIFFERENT])),
    ended: ['ingen_skillnad', 'ej_aktuell'],
    parts: ['plan'],
    tags: always,
  },
};

/** A note without a mark: a line, which can say whom and what it has to do with. */
export const UNMARKED: MarkMachine = { ...plain, states: [], next: {}, ended: [], parts: [], tags: always };

export function machineOf(mark: Mark | null): MarkMachine {
  return mark === null ? UNMARKED : MARK_MACHINES[mark];
}

/** The state of a note of which nobody has said anything; null for what has no states. */
export function firstState(mark: Mark | null): NoteState | null {
  return machineOf(mark).states[0] ?? null;
}

/** Whether this usually follows; staying (with a new reason) is not a step. */
export function isUsualStep(mark: Mark | null, from: NoteState, to: NoteState): boolean {
  return from === to || machineOf(mark).next[from]?.includes(to) === true;
}

/** A text that may be about a deviation: those are handled in each party's own system, never here (model §12.4). */
export function speaksOfDeviation(text: string): boolean {
  return /avvikelse/i.test(text);
}
