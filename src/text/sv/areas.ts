import type { Choice } from '../../domain/headlineStates.ts';

/** A number with the word that follows it; Swedish has one and other. */
const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** Områden: the areas, the list of one, what its instances have said and how its target groups have been reached. */
export const areas = {
  intro: 'Ett område är en delregional vårdsamverkan. Välj ditt, så öppnas Fyrfas där nästa gång.',
  where: 'Var du är',
  mine: 'Det här är mitt område',
  mineSaid: (name: string) => `${name} är ditt område. Fyrfas öppnas här nästa gång.`,
  notMineSaid: 'Fyrfas öppnas på kartan nästa gång.',
  /** Under a printed list. */
  printed: (date: string) => `Utskrivet ${date}. Skriv funktion, inte namn.`,
  notFound: 'Området finns inte',
  notFoundWords: 'Det kan ha bytt namn eller tagits bort ur listan.',
  toAreas: 'Till Områden',
  countyWide: 'De som arbetar i hela länet, eller inte hör till något område.',

  counts: {
    municipality: (count: number) => some(count, 'kommun', 'kommuner'),
    regional: (count: number) => some(count, 'enhet inom VGR', 'enheter inom VGR'),
    private: (count: number) => some(count, 'privat utförare', 'privata utförare'),
    association: (count: number) => some(count, 'kommunalförbund', 'kommunalförbund'),
    subregion: (count: number) => some(count, 'vårdsamverkan', 'vårdsamverkan'),
  },
  groups: {
    municipality: 'Kommuner',
    regional: 'Västra Götalandsregionen',
    private: 'Privata utförare',
    association: 'Kommunalförbund',
    subregion: 'Vårdsamverkan',
  },

  /** Plain facts of an area, as on the map. */
  facts: {
    decision: 'Beslut',
    phase: 'Fas',
    lead: (count: number, total: number) => `${count} av ${some(total, 'kommun', 'kommuner')}: beslutat ja`,
    withAddendum: (count: number) => `varav ${count} med tillägg`,
    counts: {
      delar: (count: number) => `${count} beslutat i delar`,
      vag: (count: number) => `${count} på väg`,
      inte: (count: number) => `${count} inte påbörjat`,
      nej: (count: number) => `${count} beslutat nej`,
      blank: (count: number) => `${count} uppgift saknas`,
    } satisfies Partial<Record<Choice, (count: number) => string>>,
    phaseCount: (count: number, name: string) => `${count} ${name.toLowerCase()}`,
    empty: 'Inget är registrerat här än.',
    noDecisions: 'Inget beslut är registrerat här än.',
    noPhases: 'Ingen fasbedömning är registrerad här än.',
    disputed: (count: number) => `${count} med två olika uppgifter`,
    toConfirm: (count: number) => `${some(count, 'medlemskap', 'medlemskap')} att bekräfta`,
    passed: (count: number) => some(count, 'datum har passerat', 'datum har passerat'),
    next: (day: string, names: string, what: string) =>
      names === '' ? `Nästa: ${day}, ${what}` : `Nästa: ${day}, ${names}: ${what}`,
  },

  tabs: { label: 'Delar av området', status: 'Läge', decisions: 'Beslut', anchoring: 'Förankring' },

  since: {
    title: 'Sedan sist',
    markRead: 'Har läst',
    asText: 'Allt nytt som kort text eller dagordning',
    /** The first look: what is here is where it begins. */
    begins: 'Allt som fanns är inläst.',
    nothing: 'Sedan sist: inget nytt från andra.',
    wasRead: 'Sedan sist: allt är läst.',
    more: (count: number) => some(count, 'organisation till', 'organisationer till'),
    moreOnCard: (count: number) => `${some(count, 'uppgift till', 'uppgifter till')} på kortet`,
    who: (writer: string, day: string) => `${writer}, ${day}`,
    /** "Fas: Införande, 3 november 2026. ”Arbetsgrupp finns.”" */
    line: (about: string, said: string, quote: string | undefined) =>
      `${about}${said === '' ? '' : `: ${said}`}${quote === undefined ? '' : `${said === '' ? ': ' : '. '}”${quote}”`}`,
  },

  passed: {
    title: 'Datum som har passerat',
    question: (what: string) => `${what} har varit. Hur gick det?`,
    answer: 'Svara',
  },

  next: {
    title: 'Nästa',
    none: 'Inga datum är inlagda framåt.',
    more: (count: number) => some(count, 'datum till', 'datum till'),
    dialogue: 'Kvalitetsdialog',
    action: (what: string) => `Att göra: ${what}`,
    plan: (instance: string) => `${instance} behandlar ärendet`,
    preliminary: 'preliminärt',
    estimated: 'uppskattat',
    undated: (instance: string) => `${instance}, datum saknas`,
    hasBeen: (what: string) => `${what} har varit`,
    at: (what: string, day: string) => `${what} ${day}`,
  },

  list: {
    caption: (area: string) => `Organisationer i ${area}`,
    captionCounty: 'Länsövergripande organisationer',
    captionOn: (caption: string, day: string) => `${caption}, läget den ${day}`,
    organisation: 'Organisation',
    decision: 'Beslut',
    applies: 'Gäller här',
    phase: 'Fas',
    next: 'Nästa datum',
    note: 'Senaste anteckning',
    actions: 'Skriv',
    empty: 'Inga organisationer hör hit än.',
    keysTitle: 'Tangenter när du står på en rad:',
    keys: {
      move: 'byter rad',
      decision: 'beslut',
      phase: 'fas',
      note: 'anteckning',
      open: 'kortet',
      choose: 'väljer',
      chooseAll: 'väljer alla',
      paste: 'klistrar in',
      undo: 'ångrar',
      close: 'stänger',
    },
    key: {
      up: '↑',
      down: '↓',
      decision: 'B',
      phase: 'F',
      note: 'N',
      open: 'Enter',
      choose: 'Mellanslag',
      chooseAll: 'Ctrl + A',
      paste: 'Ctrl + V',
      undo: 'Ctrl + Z',
      close: 'Esc',
      all: '← ↑ ↓ →',
    },
    noOwnDecision: (name: string) => `${name} har inget eget beslut. Följer Västra Götalandsregionen.`,
    noOwnDecisionOther: (name: string) => `${name} har inget eget beslut.`,
    buttons: { decision: 'Beslut', phase: 'Fas', note: 'Anteckna' },
    /** Heard after a button's own word, so that fifteen of them are told apart. */
    about: (name: string) => `, ${name}`,
    old: 'Äldre än 6 månader',
    two: 'Två olika uppgifter',
    or: 'eller',
    newer: 'Från en nyare version, visas efter bytet',
    noApplies: 'Uppgift saknas',
    asksApplies: 'Gäller avtalet här?',
    noDate: 'inget datum',
    noNote: 'ingen anteckning',
    appliesFrom: (answer: string, day: string) => `${answer}, från ${day}`,
    conditional: 'om avtalet beslutas',
    threeErrands: '3 ärenden',
    assessed: (day: string) => `bedömt ${day}`,
    errands: { uppsagning: 'Uppsägning', avtalet: 'Nytt avtal', implementering: 'Implementering' },
  },

  membership: {
    disputed: 'två olika områden',
    disputedSays: (areas: string) =>
      `Två har skrivit olika: ${areas}. Båda uppgifterna visas tills någon som vet väljer.`,
    missing: 'Saknas någon kommun?',
    missingAny: 'Saknas någon?',
    moveHere: 'Flytta hit',
    moveTitle: (area: string) => `Flytta till ${area}`,
    which: 'Vem hör hit?',
    choose: 'Välj organisation',
    missingChoice: 'Välj vem som hör hit.',
    said: (name: string, area: string) => `Sparat. ${name} hör till ${area}.`,
    title: 'Medlemskap att bekräfta',
    intro: 'Det finns ingen öppen lista över vilka som hör till vilken vårdsamverkan. De här är osäkra.',
    confirm: 'Stämmer',
    confirmAbout: (name: string, area: string) => `${name} hör till ${area}`,
    elsewhere: 'Hör till ett annat område',
    whereTo: (name: string) => `Vart hör ${name}?`,
    chooseArea: 'Välj område',
    missingArea: 'Välj ett område.',
    move: 'Flytta',
  },

  decisions: {
    caption: (area: string) => `Vad instanserna har sagt, ${area}`,
    chain: 'Vad instanserna har sagt',
    chainShort: 'Instanserna',
    state: 'Läge',
    next: 'Nästa',
    none: 'Inget beslut är registrerat här.',
    step: (instance: string, outcome: string) => `${instance} ${outcome}`,
    earlier: (round: number) => `tidigare omgång (${round})`,
    reason: (words: string) => `Skäl: ”${words}”`,
    addendum: (words: string) => `Tillägg: ”${words}”`,
    /** Only those with a decision of their own are in the table. */
    without: (names: string) => `Inget eget beslut: ${names}.`,
    keys: 'nytt beslutsläge',
  },

  anchoring: {
    caption: (area: string) => `Förankring per målgrupp, ${area}`,
    intro:
      'Var i samtalet varje målgrupp är, med ord. En tom ruta betyder att uppgift saknas. Välj en ruta för att skriva.',
    introPast: 'Var i samtalet varje målgrupp var, med ord. En tom ruta betyder att uppgift saknas.',
    organisation: 'Organisation',
    unknown: 'uppgift saknas',
    cell: (organisation: string, column: string, step: string) => `${organisation}, ${column}: ${step}`,
    hesitant: 'tveksam',
    keysTitle: 'Tangenter när du står på en ruta:',
    keys: { move: 'flyttar', open: 'öppnar', close: 'stänger' },
    levels: 'Stegen',
    two: 'två olika uppgifter',
  },
};
