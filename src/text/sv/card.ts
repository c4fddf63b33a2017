import type { AppliesAnswer } from '../../domain/vocabulary.ts';
import { longDate } from '../format.ts';

/** The card of an organisation. */
export const card = {
  breadcrumbs: 'Var du är',
  neighbours: 'Grannar i området',
  previous: (name: string) => `Föregående: ${name}`,
  next: (name: string) => `Nästa: ${name}`,
  notFound: 'Organisationen finns inte här',
  notFoundWords: 'Adressen kan vara gammal, eller så har uppgiften om organisationen tagits tillbaka.',
  toAreas: 'Till Områden',
  inactive: 'Visas inte i listor och på kartan. Det kan ändras i Inställningar.',

  contactTitle: 'Kontaktfunktion',
  contact: (name: string) => `Kontaktfunktion: ${name}`,
  replacement: (name: string) => `Ersättare: ${name}`,
  changeContact: 'ändra',
  changeContactLabel: 'Ändra kontaktfunktion',
  noContact: 'Kontaktfunktion saknas.',
  addContact: 'Lägg till, till exempel MAS och funktionsbrevlåda.',
  sourceHere: (source: string, day: string) => (source === '' ? day : `${source}, ${day}`),

  empty: 'Vet du bara en sak? Skriv den. En anteckning räcker.',
  fillIn: 'Fyll i',
  fillInWhat: { beslut: 'beslut', galler: 'om avtalet gäller här', fas: 'fas' },
  changeWhat: (what: string) => `Ändra: ${what}`,
  correctWhat: (what: string) => `Rätta: ${what}`,
  older: 'Äldre än 6 månader',
  quote: (words: string) => `”${words}”`,

  decision: {
    title: 'Beslut',
    /** "Beslutat ja, KF 15 dec": a heading, so no full stop. */
    decided: (choice: string, instance: string, day: string) => `${choice}, ${instance} ${day}`,
    happened: (step: string, day: string) => `${step}, ${day}`,
    nextIs: (instance: string, day: string | null) =>
      day === null ? `Nästa: ${instance}, dagen är inte känd` : `Nästa: ${instance} ${day}`,
    reasonFromMinutes: 'Skäl enligt protokollet:',
    reason: 'Skäl:',
    wording: 'Tillägg:',
    dnr: (dnr: string) => `dnr ${dnr}`,
    notDecided: (due: string) =>
      `Inget beslut är registrerat här. Beslutsprocessen skulle vara klar ${longDate(due)}. Det betyder inte att svaret är nej.`,
    documents: 'Dokument för sig',
    ofUnit: 'Inget eget beslut. Följer Västra Götalandsregionen.',
    ofProvider: 'Inget eget beslut. Följer av avtal med Västra Götalandsregionen.',
    ofArea: 'Inget eget beslut. Varje kommun och regionen beslutar för egen del.',
    ofFederation: 'Inget eget beslut. Förbundet kan rekommendera, varje medlem beslutar för egen del.',
    recommended: (body: string, outcome: string, day: string) => `${body}: ${outcome}, ${day}`,
    recommendations: 'Rekommendationer',
    noRecommendation: 'Ingen rekommendation är registrerad här.',
    newRecommendation: 'Ny rekommendation',
  },

  applies: {
    title: 'Gäller här',
    question: 'Gäller avtalet här?',
    yesFrom: (from: string) => `Ja, från ${from}`,
  },
  /** After "gäller här, " in the line that says "Sparat". */
  appliesInText: (answer: AppliesAnswer, from: string) =>
    answer === 'ja' ? (from === '' ? 'ja' : `ja från ${longDate(from)}`) : answer === 'inte_an' ? 'inte än' : 'oklart',

  phase: {
    title: 'Fas',
    conditional: (phase: string) => `${phase}, om avtalet beslutas`,
    also: (phases: string) => `Även: ${phases}`,
    back: (reason: string) => `Tillbaka för att säkra: ${reason}`,
    voluntary: 'Tillämpas redan frivilligt',
    where: (where: string) => `Hos oss: ${where}`,
    by: (by: string) => `Bedömt av ${by}`,
    ofDocument: (document: string, phase: string, day: string) => `${document}: ${phase}, ${day}`,
  },

  upcoming: {
    title: 'Nästa',
    none: 'Inget datum är inlagt.',
    add: '+ Datum',
    plan: 'Nästa instans',
    setDay: 'Ange dag',
    setDayWhat: (instance: string) => `Ange dag: ${instance} behandlar ärendet`,
    treats: (instance: string) => `${instance} behandlar ärendet`,
    dialogue: 'Kvalitetsdialog',
    action: (what: string) => `Att göra: ${what}`,
    who: (who: string) => `, ${who}`,
    place: (place: string) => `, ${place}`,
    noDay: 'utan dag',
    passed: (instance: string, day: string) => `${instance} ${day} har varit. Hur gick det?`,
    answer: 'Fyll i hur det gick',
    move: 'Flytta',
    moveWhat: (what: string) => `Flytta: ${what}`,
    certainty: (certainty: string) => ` (${certainty})`,
  },

  notes: {
    title: 'Anteckningar',
    filter: 'Visa anteckningar',
    all: 'Alla',
    none: 'Inga anteckningar än.',
    noneOfMark: 'Ingen anteckning har den märkningen.',
    showAll: (count: number) => `Visa alla ${count}`,
    fromDialogue: 'från en dialog',
    state: (state: string) => `${state}:`,
    correctNote: (start: string) => `Rätta anteckningen ${start}`,
  },

  anchoring: {
    title: 'Förankring',
    /** Nobody has stated it: a starting point, never among what is known. */
    afterElection: 'Utgångsläge efter valet: behöver förankras på nytt.',
    asOf: (level: string, day: string) => `${level} (uppgift från ${day})`,
    hesitant: 'tveksam',
    two: (levels: string) => `Två olika uppgifter: ${levels}`,
    change: 'Ändra',
    changeWhat: (group: string) => `Ändra: ${group}`,
    fillInWhat: (group: string) => `Fyll i: ${group}`,
    waiting: (count: number, all: number) =>
      count === all ? `Uppgift saknas för alla ${all} målgrupper.` : `Uppgift saknas för ${count} av målgrupperna.`,
    showAll: (count: number) => `Visa alla ${count}`,
    down: (reason: string) => `ett steg tillbaka: ${reason}`,
  },

  goal: {
    title: 'Målbild',
    county: 'Länsgemensam målbild',
    none: 'Ingen egen målbild är skriven än.',
    write: 'Skriv målbild',
    change: 'Ändra målbild',
  },

  dialogues: {
    title: (count: number) => `Dialoger (${count})`,
    none: 'Ingen dialog är planerad eller hållen här.',
    all: 'Till Dialoger',
    line: (day: string, state: string) => `${day}, ${state}`,
  },

  support: {
    title: 'Stödfrågor för fasen',
    noPhase: 'Stödfrågorna visas för den fas som är bedömd. Här är ett första steg:',
    hint: 'Till stöd för samtalet. De räknas inte ihop och avgör inte fasen.',
  },

  history: {
    title: 'Historik',
    none: 'Inget är nedskrivet här än.',
    more: (count: number) => `Visa ${count} till`,
    written: (writer: string, when: string) => `${writer}, nedskrivet ${when}`,
    unknown: 'En uppgift från en nyare version. Den är sparad och visas efter bytet.',
    correctWhat: (what: string, day: string) => `Rätta: ${what} ${day}`,
    withdrawWhat: (what: string, day: string) => `Ta tillbaka: ${what} ${day}`,
    redactWhat: (what: string, day: string) => `${what} ${day}`.trim(),
    why: (reason: string) => `Varför: ${reason}`,
  },

  printed: (date: string) => `Utskrivet ${date}. Skriv funktion, inte namn.`,
};
