import type { Choice } from '../../domain/headlineStates.ts';
import type { Phase } from '../../domain/vocabulary.ts';

/** A number with the word that follows it; Swedish has one and other. */
const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** In the middle of a sentence. */
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Karta: the county by decision or phase, three views of the same, and what is known of a chosen one. */
export const map = {
  controls: 'Vad kartan visar',
  show: 'Visa',
  themes: { beslut: 'Beslut', fas: 'Fas' },
  scope: 'Gäller',
  wholeAgreement: 'Hela avtalet',
  area: 'Område',
  layout: 'Vy',
  layouts: { karta: 'Karta', rutor: 'Rutor', tabell: 'Tabell' },
  moreFilters: 'Fler urval',
  federation: 'Kommunalförbund',
  anyFederation: 'Alla kommunalförbund',
  state: 'Läge',
  anyState: 'Alla lägen',
  two: 'Två olika uppgifter',
  twoOf: (words: string) => `Två olika uppgifter: ${words}`,
  age: 'Uppgiftens ålder',
  anyAge: 'Alla',
  older: 'Äldre än 6 månader',
  changedSince: (day: string) => `Ändrat sedan ${day}`,
  date: 'Läget',
  todayWord: 'i dag',
  goToDate: 'Visa läget den dagen',
  pickDate: 'Välj i kalendern',
  unreadableDate: 'Skriv en dag som har varit, till exempel 27 oktober 2026 eller 2026-10-27.',
  showing: (shown: number, all: number) => `Visar ${shown} av ${some(all, 'kommun', 'kommuner')}.`,
  showAll: 'Visa alla',
  nobody: 'Ingen kommun stämmer med urvalet.',

  group: 'Kommuner',
  keys: 'Pilarna går åt det håll de pekar. En bokstav hoppar till ett namn. Retur väljer, Escape stänger.',
  source: (place: string) => `Kommungränser: ${place}`,

  compass: {
    norr: 'Norr',
    nordost: 'Nordost',
    oster: 'Öster',
    sydost: 'Sydost',
    soder: 'Söder',
    sydvast: 'Sydväst',
    vaster: 'Väster',
    nordvast: 'Nordväst',
  },

  /** What is read aloud of a place: "Hjo, beslut på väg, KF 15 december 2026, fas införande, …". */
  spoken: {
    decision: {
      ja: 'beslutat ja',
      ja_tillagg: 'beslutat ja, med tillägg',
      delar: 'beslutat i delar',
      vag: 'beslut på väg',
      inte: 'beslut inte påbörjat',
      nej: 'beslutat nej',
      blank: 'beslut: uppgift saknas',
      none: 'inget eget beslut',
    } satisfies Record<Choice, string>,
    twoDecisions: (words: string) => `beslut, ${lowerFirst(words)}`,
    phase: (name: string) => `fas ${name}`,
    noPhase: 'fas: uppgift saknas',
    twoPhases: (words: string) => `fas, ${lowerFirst(words)}`,
    updated: (day: string) => `uppgift från ${day}`,
    old: 'äldre än 6 månader',
    neighbours: {
      land: (direction: string, names: string) => `${direction}: ${names}.`,
      water: (direction: string, names: string) => `${direction}, över vattnet: ${names}.`,
    },
    newer: 'en uppgift från en nyare version visas efter bytet',
  },

  legend: 'Teckenförklaring',
  legendOf: { beslut: 'Beslut', fas: 'Fas' },
  legendChoices: {
    ja: 'Beslutat ja',
    ja_tillagg: 'Beslutat ja, med tillägg',
    delar: 'Beslutat i delar',
    vag: 'På väg (beredning, nämnd, KS/RS, bordlagd, återremitterad)',
    inte: 'Inte påbörjat',
    nej: 'Beslutat nej',
    blank: 'Uppgift saknas (inte rapporterat)',
    none: 'Inget eget beslut',
  } satisfies Record<Choice, string>,
  legendPhase: (name: string, sentence: string) => `${name}: ${sentence}`,
  legendNoPhase: 'Uppgift saknas (inte rapporterat)',
  legendTwo: 'Två olika uppgifter: den senare fyller ytan, den tidigare är ett band innanför gränsen',
  legendOld: 'Äldre än 6 månader',

  /** On paper, where the controls are not. */
  printed: (theme: string, scope: string) => `${theme}, ${lowerFirst(scope)}`,

  brief: 'Läget i korthet',
  briefOn: (whole: string, day: string) => `${whole}, läget den ${day}`,
  briefLead: (count: number, total: number) => `${count} av ${some(total, 'kommun', 'kommuner')}: beslutat ja`,
  briefWithAddendum: (count: number) => `varav ${count} med tillägg`,
  briefPhases: (count: number, total: number) => `${count} av ${some(total, 'kommun', 'kommuner')} har en fasbedömning`,
  briefBlank: (count: number) => `${count} uppgift saknas`,
  briefTwo: (count: number) => `${count} med två olika uppgifter`,
  briefOld: (count: number) => `${count} med uppgift äldre än 6 månader`,
  briefChanged: (day: string, count: number) => `Ändrat sedan ${day}: ${some(count, 'kommun', 'kommuner')}`,
  showThem: 'visa dem',
  showBlank: 'visa dem där uppgift saknas',
  showTwo: 'visa dem med två olika uppgifter',
  showOld: 'visa dem med äldre uppgift',
  asText: 'Sedan sist, som kort text',
  showChanged: 'visa dem som har ändrats',
  counts: {
    delar: (count: number) => `${count} beslutat i delar`,
    vag: (count: number) => `${count} på väg`,
    inte: (count: number) => `${count} inte påbörjat`,
    nej: (count: number) => `${count} beslutat nej`,
  },
  countPhase: (count: number, name: string) => `${count} ${name}`,
  /** The region's three errands, decided separately. */
  region: {
    all: (words: string) => `VGR: ${words} (3 ärenden)`,
    each: (errands: readonly string[]) => `VGR: ${errands.join(' · ')}`,
    errand: (name: string, words: string) => `${name}: ${words}`,
    errands: { uppsagning: 'uppsägning av nuvarande avtal', avtalet: 'nytt avtal', implementering: 'implementering' },
    names: { uppsagning: 'Uppsägning av nuvarande avtal', avtalet: 'Nytt avtal', implementering: 'Implementering' },
    /** After the name of an errand, for those who hear it. */
    state: (words: string) => `: ${words}.`,
    short: { uppsagning: 'uppsägning', avtalet: 'nytt avtal', implementering: 'implementering' },
  },
  intended: 'Avtalet är tänkt att gälla från 1 januari 2027.',
  wasIntended: 'Avtalet skulle börja gälla 1 januari 2027. Vad som gäller hos var och en står på kortet.',

  beside: 'Utanför kartan',

  table: {
    caption: (whole: string, day: string) => `${whole}, läget den ${day}`,
    place: 'Kommun',
    area: 'Område',
    decision: 'Beslut',
    next: 'Nästa',
    nextWithoutDay: (instance: string) => `${instance}, datum saknas`,
    phase: 'Fas',
    updated: 'Uppgift från',
    source: 'Kommer från',
  },

  panel: {
    close: 'Stäng',
    decision: 'Beslut',
    phase: 'Fas',
    step: (instance: string, outcome: string) => `${instance} ${outcome}`,
    next: (what: string) => `Nästa: ${what}`,
    hasBeen: (what: string) => `${what} har varit`,
    noPhase: 'Fas: uppgift saknas',
    noDecisionYet: 'Beslut: uppgift saknas',
    assessed: (day: string) => `Bedömt ${day}`,
    conditional: (phase: string) => `${phase}, om avtalet beslutas`,
    noDecision: 'Inget beslut är registrerat här.',
    quote: (words: string) => `”${words}”`,
    openCard: 'Öppna kortet',
  },
  noArea: 'Inget område',

  phaseNames: {
    behov: 'behovsinventering',
    inforande: 'införande',
    anvandning: 'användning',
    vidmakthallande: 'vidmakthållande',
  } satisfies Record<Phase, string>,

  first: {
    title: 'Börja med ditt område',
    what: 'Här samlar vi vad kommunerna, regionen och de privata utförarna vet om det nya hälso- och sjukvårdsavtalet. Det du skriver stannar på din dator tills du själv delar det.',
    municipalities: (count: number) => some(count, 'kommun', 'kommuner'),
    areas: 'Välj område',
    openCopy: 'Öppna en kopia du har fått',
    usedBefore: 'Har du använt Fyrfas förut?',
    chooseFolder: 'Välj mappen',
    explore: 'Utforska med exempeldata',
  },

  /** An area is chosen and nothing is written. */
  empty: {
    what: (count: number) => `${some(count, 'kommun', 'kommuner')}. Inget är registrerat än.`,
    begin: 'Fyll i listan',
    how: 'Klistra in din lista från Excel där, eller fyll i rad för rad.',
    rows: (area: string) => `Kommuner i ${area}`,
    another: 'Välj ett annat område',
  },
};
