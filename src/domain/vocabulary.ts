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

/** What a dialogue's plan says in words: where, which functions take part, the group's own question. */
export const DIALOGUE_DETAILS = ['place', 'roles', 'local'] as const;
export type DialogueDetail = (typeof DIALOGUE_DETAILS)[number];
/** Whose reading of the summary is stated: both principals must have read it before it is locked. */
export const READING_SIDES = ['kommun', 'region', 'privat'] as const;
export type ReadingSide = (typeof READING_SIDES)[number];
/** Where a question of the guide stands in an area: a step of its own, in reserve, or left out. */
export const GUIDE_PLACES = ['steg', 'reserv', 'borta'] as const;
export type GuidePlace = (typeof GUIDE_PLACES)[number];

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
