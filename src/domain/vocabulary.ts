/**
 * The codes that stand in stored events, for ever. Words for people live in `text` and `register`.
 * Sources: the event format (FORMAT.md) and the domain guide's states; keys are Swedish because
 * they come from the field, not from us (GLOSSARY.md).
 */

export const PHASES = ['behov', 'inforande', 'anvandning', 'vidmakthallande'] as const;
export type Phase = (typeof PHASES)[number];

/** The agreement itself and its four statutory överenskommelser. */
export const DOCUMENT_KEYS = ['huvudavtal', 'ok_lakare', 'ok_utskrivning', 'ok_psykisk', 'ok_munhalsa'] as const;
export type DocumentKey = (typeof DOCUMENT_KEYS)[number];

/** What a statement is about: the whole (`avtalet`), one document, or one of the region's own errands. */
export const REGION_ERRANDS = ['uppsagning', 'implementering'] as const;
export const SCOPES = ['avtalet', ...DOCUMENT_KEYS, ...REGION_ERRANDS] as const;
export type Scope = (typeof SCOPES)[number];

/** Decision instances, in the order an errand passes them. */
export const INSTANCES = ['beredning', 'namnd', 'utskott', 'styrelse', 'fullmaktige'] as const;
export type Instance = (typeof INSTANCES)[number];

export const OUTCOMES = [
  'ej_startad',
  'pagar',
  'foreslar_ja',
  'foreslar_nej',
  'yttrat',
  'bordlagd',
  'aterremitterad',
  'ja',
  'ja_tillagg',
  'delvis',
  'nej',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Which outcomes each instance can have. Before the council nobody decides, they propose. */
export const OUTCOMES_OF: Readonly<Record<Instance, readonly Outcome[]>> = {
  beredning: ['ej_startad', 'pagar'],
  namnd: ['foreslar_ja', 'foreslar_nej', 'yttrat', 'bordlagd', 'aterremitterad'],
  utskott: ['foreslar_ja', 'foreslar_nej', 'yttrat', 'bordlagd', 'aterremitterad'],
  styrelse: ['foreslar_ja', 'foreslar_nej', 'yttrat', 'bordlagd', 'aterremitterad'],
  fullmaktige: ['ja', 'ja_tillagg', 'delvis', 'nej', 'bordlagd', 'aterremitterad'],
};

/** Where a statement comes from, besides who wrote it down. */
export const SOURCES = ['protokoll', 'kommunen', 'dialog', 'egen'] as const;
export type Source = (typeof SOURCES)[number];

export const APPLIES_ANSWERS = ['ja', 'inte_an', 'oklart'] as const;
export type AppliesAnswer = (typeof APPLIES_ANSWERS)[number];

/** Bodies that recommend; a recommendation never changes a headline. */
export const RECOMMENDING_BODIES = [
  'sro',
  'vastkom',
  'kf-goteborgsregionen',
  'kf-fyrbodal',
  'kf-skaraborg',
  'kf-borasregionen',
] as const;
export type RecommendingBody = (typeof RECOMMENDING_BODIES)[number];
export const RECOMMENDATIONS = ['ja', 'ja_tillagg', 'nej', 'yttrat'] as const;
export type Recommended = (typeof RECOMMENDATIONS)[number];

export const ANCHORING_GROUPS = [
  'politik',
  'forvaltningsledning',
  'chefer',
  'medarbetare',
  'mas_hsl',
  'fackliga',
  'rad',
  'privata',
  'grannar',
  'socialtjanst',
  'skola',
] as const;
export type AnchoringGroup = (typeof ANCHORING_GROUPS)[number];
export const ANCHORING_LEVELS = ['ej_nadd', 'informerad', 'i_dialog', 'forankrad', 'driver'] as const;
export type AnchoringLevel = (typeof ANCHORING_LEVELS)[number];
/** Why anchoring went a step down; a step down always has a reason. */
export const DOWN_REASONS = ['chefsbyte', 'val', 'omorganisation', 'ny_information', 'missnoje'] as const;
export type DownReason = (typeof DOWN_REASONS)[number];

/** Why a phase went back ("tillbaka för att säkra"). */
export const BACK_REASONS = [
  'personalomsattning',
  'chefsbyte',
  'omorganisation',
  'nytt_beslut',
  'resursbrist',
  'it_forandring',
  'andrad_lag',
  'ny_utforare',
  'annat',
] as const;
export type BackReason = (typeof BACK_REASONS)[number];

export const MARKS = ['behov', 'hinder', 'exempel', 'fraga', 'skillnad'] as const;
export type Mark = (typeof MARKS)[number];

export const LEVELS = ['lansgemensam', 'delregional', 'lokal'] as const;
export type Level = (typeof LEVELS)[number];
export const CERTAINTIES = ['bestamd', 'preliminar', 'uppskattad'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const DATE_KINDS = [
  'beslut',
  'mote',
  'dialog',
  'material',
  'utbildning',
  'uppfoljning',
  'lag',
  'mandatperiod',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** How far what a date or a milestone is about has come. That it is late is never stated: it is seen from the day. */
export const DATE_STATES = ['planerad', 'pagar', 'klar', 'utgar'] as const;
export type DateState = (typeof DATE_STATES)[number];

export const DIALOGUE_FORMS = ['fysisk', 'digital', 'hybrid'] as const;
export type DialogueForm = (typeof DIALOGUE_FORMS)[number];
export const DIALOGUE_STATES = [
  'planerad',
  'forberedd',
  'genomford',
  'aterkopplad',
  'foljs_upp',
  'avslutad',
  'flyttad',
  'installd',
] as const;
export type DialogueState = (typeof DIALOGUE_STATES)[number];
export const QUESTION_KEYS = [
  'sedan',
  'g01',
  'g02',
  'g03',
  'g04',
  'g05',
  'g06',
  'g07',
  'g08',
  'g09',
  'g10',
  'g11',
  'g12',
  'g13',
  'g14',
  'g15',
  'invanaren',
  'lokal',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];
/** The five headings of the one-page summary. */
export const SUMMARY_HEADINGS = ['fungerar', 'skaver', 'kfa', 'gor', 'lyfter'] as const;
export type SummaryHeading = (typeof SUMMARY_HEADINGS)[number];

export const KFA_DIMENSIONS = ['kand', 'forstadd', 'anvand'] as const;
export type KfaDimension = (typeof KFA_DIMENSIONS)[number];
export const KFA_SIDES = ['gemensam', 'kommun', 'region', 'privat'] as const;
export type KfaSide = (typeof KFA_SIDES)[number];
export const KFA_STEPS = {
  kand: ['inte_kand', 'kand_nagra', 'kand_flesta', 'sjalvklar', 'ej_bedombar'],
  forstadd: ['tolkas_olika', 'delvis_samsyn', 'samsyn', 'kan_forklaras', 'ej_bedombar'],
  anvand: ['inte', 'enstaka', 'flesta', 'vanligt', 'ej_bedombar'],
} as const;
export type KfaStep = (typeof KFA_STEPS)[KfaDimension][number];

export const ACTION_STATES = ['oppen', 'pagar', 'klar', 'omprovad', 'overford'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const ORGANISATION_KINDS = ['municipality', 'subregion', 'association', 'regional', 'private'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
export const ORGANISATION_FIELDS = ['area', 'federation', 'kind', 'active'] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];
export const CONTACT_ROLES = ['ordinarie', 'ersattare'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];
