import { longDate } from '../format.ts';

const more = (count: number) => `och ${count} till`;

/** Sida till nämnden: one sheet about one municipality, for somebody who has never seen the app. */
export const board = {
  title: 'Sida till nämnden',
  lead: 'En sida om en kommun, på vanlig svenska, för den som sitter i nämnden. Den går att läsa utan att ha sett Fyrfas.',
  whom: 'Vilken kommun?',
  open: 'Visa sidan',
  all: (count: number) => `Alla ${count} kommuner, en sida var`,
  ofArea: (area: string) => `Alla i ${area}, en sida var`,
  back: 'På papper',
  where: 'Du är här',
  notFound: 'Kommunen finns inte här. Sidan finns för länets kommuner.',
  makingEdition: 'Lägesbilden tas fram.',
  many: (count: number) => `${count} sidor, en för varje kommun. De skrivs ut på var sitt papper.`,
  fromEdition: 'Sidor till nämnderna',

  heading: (name: string) => `Hälso- och sjukvårdsavtalet i ${name}`,
  pageOf: (name: string) => `${name}: sida till nämnden`,
  shows: (day: string) => `Läget ${longDate(day)}`,
  working: 'ARBETSMATERIAL',
  finished: 'FÄRDIGSTÄLLD',
  example: 'Exempeldata, påhittade uppgifter',

  what: 'Vad är avtalet?',
  agreement:
    'Hälso- och sjukvårdsavtalet är ett avtal mellan Västra Götalandsregionen och var och en av länets 49 kommuner. Det säger vem som ansvarar för vad, och hur kommunen och regionen arbetar tillsammans, när en invånare behöver vård från båda. Fyra överenskommelser hör till: om läkaransvar, om in- och utskrivning, om psykisk funktionsnedsättning, skadligt bruk och beroende, och om munhälsa. Varje kommun och regionen beslutar för egen del.',
  ifDecided: (day: string) => `Om avtalet beslutas är det tänkt att gälla från ${longDate(day)}.`,
  decided: (day: string) => `Kommunen har beslutat ja. Avtalet är tänkt att gälla från ${longDate(day)}.`,
  ifDecidedPast: (day: string) =>
    `Avtalet skulle börja gälla ${longDate(day)}. Här gäller det om kommunen beslutar det.`,
  decidedPast: (day: string) => `Kommunen har beslutat ja. Avtalet skulle börja gälla ${longDate(day)}.`,

  decision: 'Beslut',
  recorded: (step: string, instance: string, day: string, register: string) =>
    `${[`${step}, ${instance.toLocaleLowerCase('sv')} ${longDate(day)}`, register].filter(Boolean).join(', ')}.`,
  stands: (step: string, day: string, register: string) =>
    `${[`${step}, ${longDate(day)}`, register].filter(Boolean).join(', ')}.`,
  dnr: (dnr: string) => `dnr ${dnr}`,
  two: (said: readonly string[]) => `Det finns två olika uppgifter: ${said.join(' Eller: ')}`,
  documents: (each: string) => `Dokument för sig: ${each}.`,
  document: (name: string, choice: string) => `${name}, ${choice}`,
  reason: (words: string) => `Skäl: ”${words}”`,
  wording: (words: string) => `Tillägg: ”${words}”`,
  next: (instance: string, day: string | null) =>
    day === null
      ? `${instance} behandlar ärendet härnäst. Dagen är inte känd.`
      : `${instance} behandlar ärendet ${longDate(day)}.`,
  passed: (instance: string, day: string) =>
    `${instance} skulle behandla ärendet ${longDate(day)}. Hur det gick är inte inskrivet.`,
  noNext: 'Inget kommande möte om avtalet är inskrivet.',

  phase: 'Hur långt har arbetet kommit?',
  phaseIs: (name: string, meaning: string) => `${name}: ${meaning}`,
  phaseIf: (name: string, meaning: string) => `${name}, om avtalet beslutas: ${meaning}`,
  judged: (day: string, by: string) => (by === '' ? `Bedömt ${longDate(day)}.` : `Bedömt ${longDate(day)}, ${by}.`),
  noPhase: 'Uppgift saknas. Ingen har skrivit in hur långt arbetet har kommit.',
  phaseTwo: (said: readonly string[]) => `Det finns två olika bedömningar: ${said.join('; ')}.`,

  anchoring: 'Vilka är med?',
  anchoringLead: 'Förankring: hur olika grupper har nåtts av avtalet.',
  group: (name: string, says: string, on: string | undefined) =>
    on === undefined ? `${name}: ${says}` : `${name}: ${says}, ${longDate(on)}`,
  noGroups: 'Uppgift saknas om alla grupper.',
  blankGroups: (names: string) => `Uppgift saknas: ${names}.`,

  agreed: 'Att göra, överenskommet med regionen',
  noAgreed: 'Inget är inskrivet.',
  action: (what: string, who: string, day: string | null) =>
    [what, who, day === null ? '' : `senast ${longDate(day)}`].filter(Boolean).join(', '),

  questions: 'Frågor som kommunen har lyft',
  noQuestions: 'Ingen fråga är lyft.',
  question: (asked: string, forum: string) => `${asked} Lyft till ${forum}.`,
  answered: (asked: string, forum: string) => `${asked} Lyft till ${forum}, som har svarat.`,

  asked: 'Vad ombeds ni göra?',
  askedOf: {
    beredning: (day: string) => `Ärendet bereds till ${day}. Säg vad ni behöver veta inför beslutet.`,
    namnd: (day: string) => `Nämnden ombeds ta ställning till avtalet ${day} och föreslå hur kommunen ska besluta.`,
    utskott: (day: string) => `Utskottet ombeds ta ställning till avtalet ${day}, inför kommunstyrelsen.`,
    styrelse: (day: string) =>
      `Kommunstyrelsen tar ställning ${day}. Nämnden ombeds läsa avtalet och säga vad som behöver vara klart dessförinnan.`,
    fullmaktige: (day: string) =>
      `Kommunfullmäktige beslutar ${day}. Nämnden ombeds läsa avtalet och säga vad som behöver vara klart dessförinnan.`,
  },

  more,
  sources: (sources: string) => `Källor: ${sources}.`,
  latest: (day: string) => `Senaste uppgift: ${longDate(day)}.`,
  blankMeans: 'Uppgift saknas betyder att inget är inskrivet, inte att svaret är nej.',
  contact: (name: string) => `Kontaktfunktion för avtalet: ${name}.`,
  noContact: 'Kontaktfunktion för avtalet: uppgift saknas.',
  printed: (day: string) => `Framtagen ${longDate(day)} med Fyrfas.`,
  frozen: (title: string, mark: string) => `Ur lägesbilden ”${title}”, märke ${mark}.`,
} as const;
