/** Every address and the function that builds it. No address is written by hand elsewhere. */

export const paths = {
  map: '/',
  /** The map on a wall; what it shows stands after the question mark, as on the map. */
  projector: '/visa-stort',
  areas: '/omraden',
  area: (id: string) => `/omraden/${encodeURIComponent(id)}`,
  /** The tabs of an area; the first one is the area's own address. */
  areaTab: (id: string, tab: 'beslut' | 'forankring' | 'nytt') =>
    `/omraden/${encodeURIComponent(id)}?${viewKeys.tab}=${tab}`,
  organisation: (id: string) => `/organisationer/${encodeURIComponent(id)}`,
  /** The card with one of its forms open. */
  organisationForm: (id: string, form: 'beslut' | 'fas' | 'anteckning') =>
    `/organisationer/${encodeURIComponent(id)}?${viewKeys.form}=${form}`,
  dialogues: '/dialoger',
  /** "Ny dialog", about the place where two different statements stand. */
  newDialogue: (slot: string) => `/dialoger?${viewKeys.difference}=${encodeURIComponent(slot)}`,
  dialogue: (id: string) => `/dialoger/${encodeURIComponent(id)}`,
  holdDialogue: (id: string) => `/dialoger/${encodeURIComponent(id)}/hall`,
  /** Where a marked sentence was said: the dialogue, at its question. */
  dialogueQuestion: (id: string, question: string) =>
    `/dialoger/${encodeURIComponent(id)}/hall?${viewKeys.question}=${question}`,
  /** The questions of the guide, as an area asks them. */
  guide: '/dialoger/guide',
  dialogueSummary: (id: string) => `/dialoger/${encodeURIComponent(id)}/sammanfattning`,
  learning: '/larande',
  learningNotes: (kind: 'nytt' | 'behov-och-hinder' | 'exempel' | 'fragor') => `/larande/${kind}`,
  /** One note with all that has grown out of it: state, parts, links, the way of a question. */
  note: (id: string) => `/larande/anteckning/${encodeURIComponent(id)}`,
  gap: (id: string) => `/larande/nytt/${encodeURIComponent(id)}`,
  /** "Var sägs det?": themes, obstacles and känd, förstådd, använd on the map and over time. */
  voiced: '/larande/var-sags-det',
  learningDocuments: '/larande/dokument',
  learningDocument: (id: string) => `/larande/dokument/${encodeURIComponent(id)}`,
  /** Answers taken in from forms. */
  answers: '/larande/svar',
  timeline: '/tidsplan',
  /** One picture of the process: who decides, who does what, which document stands above which. */
  process: '/tidsplan/sa-hanger-det-ihop',
  /** The frozen lägesbilder, which is what Underlag begins with. */
  handouts: '/underlag',
  material: '/underlag/material',
  paper: '/underlag/papper',
  /** Tables and pictures of what is shown. */
  files: '/underlag/filer',
  /** What may become public, chosen, read and approved before it is saved. */
  publicPage: '/underlag/offentlig-sida',
  /** Counts of plain facts as charts, each with its table. */
  charts: '/underlag/diagram',
  /** The errand on its way through the instances of every huvudman. */
  decisionJourney: '/underlag/beslutsresan',
  /** What is new since last, as a text to read in a minute or as an agenda. */
  sinceLast: '/underlag/sedan-sist',
  /** "Sida till nämnden": of a municipality, of all in an area, or of all there are (`ALL_MUNICIPALITIES`). */
  boardPage: (id: string) => `/underlag/namnd/${encodeURIComponent(id)}`,
  edition: (id: string) => `/underlag/lagesbilder/${encodeURIComponent(id)}`,
  copies: '/kopior',
  differences: '/kopior/olika-uppgifter',
  settings: '/installningar',
  help: '/hjalp',
  helpWords: '/hjalp/ord',
  /** The explanation of one word of the catalogue. */
  helpWord: (key: string) => `/hjalp/ord?${viewKeys.word}=${encodeURIComponent(key)}`,
  helpAccessibility: '/hjalp/tillganglighet',
} as const;

/** Patterns for the router, one per screen. */
export const patterns = {
  map: '/',
  projector: '/visa-stort',
  areas: '/omraden',
  area: '/omraden/:areaId',
  organisation: '/organisationer/:orgId',
  dialogues: '/dialoger',
  guide: '/dialoger/guide',
  dialogue: '/dialoger/:dialogueId',
  holdDialogue: '/dialoger/:dialogueId/hall',
  dialogueSummary: '/dialoger/:dialogueId/sammanfattning',
  learning: '/larande',
  learningNotes: '/larande/:kind',
  note: '/larande/anteckning/:noteId',
  gaps: '/larande/nytt',
  gap: '/larande/nytt/:gapId',
  questions: '/larande/fragor',
  voiced: '/larande/var-sags-det',
  learningDocuments: '/larande/dokument',
  learningDocument: '/larande/dokument/:documentId',
  answers: '/larande/svar',
  timeline: '/tidsplan',
  process: '/tidsplan/sa-hanger-det-ihop',
  handouts: '/underlag',
  material: '/underlag/material',
  paper: '/underlag/papper',
  files: '/underlag/filer',
  publicPage: '/underlag/offentlig-sida',
  charts: '/underlag/diagram',
  decisionJourney: '/underlag/beslutsresan',
  sinceLast: '/underlag/sedan-sist',
  boardPage: '/underlag/namnd/:orgId',
  edition: '/underlag/lagesbilder/:editionId',
  copies: '/kopior',
  differences: '/kopior/olika-uppgifter',
  settings: '/installningar',
  help: '/hjalp',
  helpWords: '/hjalp/ord',
  helpAccessibility: '/hjalp/tillganglighet',
} as const;

/** The query keys that hold what a screen shows, so that a picture can be sent as a link. */
export const viewKeys = {
  theme: 'visa',
  scope: 'galler',
  area: 'omrade',
  federation: 'forbund',
  state: 'lage',
  age: 'alder',
  layout: 'vy',
  selected: 'vald',
  date: 'datum',
  compareWith: 'jamfor',
  asKnown: 'kant',
  tab: 'flik',
  form: 'gor',
  difference: 'olika',
  word: 'ord',
  group: 'malgrupp',
  voice: 'tema',
  period: 'tid',
  question: 'fraga',
  mark: 'marke',
  category: 'slag',
  tag: 'ror',
  from: 'fran',
  to: 'till',
  order: 'ordning',
  forum: 'forum',
  answer: 'svar',
  level: 'niva',
  organisation: 'organisation',
  certainty: 'sakerhet',
  words: 'sok',
  edition: 'lagesbild',
  since: 'sedan',
} as const;

/** Whether a past date is asked for as it was known then. Two dates are compared by what is known now of both. */
export function asksAsKnown(params: URLSearchParams): boolean {
  return params.get(viewKeys.asKnown) === '1' && !params.has(viewKeys.compareWith);
}

/** Keeps the past date that is shown when going to another screen. */
export function withDate(path: string, date: string | null): string {
  return date === null ? path : `${path}${path.includes('?') ? '&' : '?'}${viewKeys.date}=${date}`;
}
