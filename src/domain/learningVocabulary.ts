/**
 * The codes of dialogues, marked notes, questions, "Nytt i avtalet", material and documents that stand in
 * stored events, for ever. Source: the domain guide (model §8-§12, §15).
 */
import type { Mark } from './vocabulary.ts';

/** What a dialogue's plan says in words: where, which functions take part, the group's own question. */
export const DIALOGUE_DETAILS = ['place', 'roles', 'local'] as const;
export type DialogueDetail = (typeof DIALOGUE_DETAILS)[number];
/** Whose reading of the summary is stated: both principals must have read it before it is locked. */
export const READING_SIDES = ['kommun', 'region', 'privat'] as const;
export type ReadingSide = (typeof READING_SIDES)[number];
/** Where a question of the guide stands in an area: a step of its own, in reserve, or left out. */
export const GUIDE_PLACES = ['steg', 'reserv', 'borta'] as const;
export type GuidePlace = (typeof GUIDE_PLACES)[number];

/** How far what a note speaks of has come, by its mark (model §9-§12). */
export const NOTE_STATES_OF = {
  behov: ['oppen', 'hanteras', 'klar'],
  hinder: ['nytt', 'bekraftat', 'hanteras', 'undanrojt', 'accepterat', 'lyft'],
  exempel: ['tips', 'beskrivet', 'granskat', 'delat', 'inaktuellt'],
  /** Where a question is on the ladder, and its answer, are statements of their own. */
  fraga: ['utkast', 'beredd', 'stangd'],
  skillnad: ['ej_bedomd', 'ingen_skillnad', 'liten_skillnad', 'stor_skillnad', 'ej_aktuell'],
} as const satisfies Readonly<Record<Mark, readonly string[]>>;
export type NoteState = (typeof NOTE_STATES_OF)[Mark][number];
export const NOTE_STATES: readonly NoteState[] = [...new Set(Object.values(NOTE_STATES_OF).flat())];

/** What an obstacle has to do with: the agreement's content, the world around, the principals' cooperation … (model §10). */
export const OBSTACLE_CATEGORIES = [
  'innehall',
  'omvarld',
  'samverkan',
  'ledning',
  'kunskap',
  'planering',
  'it',
] as const;
export type ObstacleCategory = (typeof OBSTACLE_CATEGORIES)[number];

/** A step of a lifted question on the ladder: sent up, received there, sent back. */
export const QUESTION_STEPS = ['lyft', 'mottagen', 'ater'] as const;
export type QuestionStep = (typeof QUESTION_STEPS)[number];
export const ANSWER_KINDS = ['tolkning', 'beslut', 'hanvisning', 'ingen_atgard', 'andringsforslag'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
/** A dispute goes another way than a question: each party's own line (model §12.3). */
export const QUESTION_PATHS = ['fraga', 'tvist'] as const;
export type QuestionPath = (typeof QUESTION_PATHS)[number];

/** `beror_av`: a date that can not come before another one. */
export const LINK_KINDS = ['ursprung', 'hor_ihop', 'beror_av'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** "Nytt i avtalet". `ingar_inte`: what lies outside the agreement. */
export const GAP_KINDS = ['nytt', 'andrat', 'fortydligat', 'oforandrat', 'ingar_inte'] as const;
export type GapKind = (typeof GAP_KINDS)[number];
export const GAP_STATES = ['utkast', 'granskad', 'publicerad', 'ersatt'] as const;
export type GapState = (typeof GAP_STATES)[number];
/** How far it is from how an organisation works today to the agreement, in one point. */
export const GAP_DIFFERENCES = NOTE_STATES_OF.skillnad;
export type GapDifference = (typeof GAP_DIFFERENCES)[number];

export const MATERIAL_KINDS = [
  'presentation',
  'vagledning',
  'fragor_svar',
  'karta',
  'omvarld',
  'lardom',
  'annat',
] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
export const MATERIAL_STATES = ['aktuell', 'vilande'] as const;
export type MaterialState = (typeof MATERIAL_STATES)[number];

/** A lärandedokument is worked on, then frozen. */
export const DOCUMENT_STATES = ['utkast', 'fryst'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
