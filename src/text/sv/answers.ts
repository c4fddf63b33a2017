import { counted } from '../format.ts';

/** Svar från formulär: questions to send out, answers to take in, and what comes of them. */
export const answers = {
  lead: 'Fråga kommunerna, enheterna eller ett nätverk i det formulär ni brukar använda, och läs in svaren här. Svaren stannar i Fyrfas och går att göra till anteckningar och punkter.',

  printed: (day: string) => `Svar från formulär, ${day}.`,

  send: {
    title: 'Frågor att skicka ut',
    hint: 'Klistra in dem i Microsoft Forms, Google Forms eller ett mejl. Fråga efter funktion och organisation, inte namn.',
    questions: {
      organisation: 'Vilken kommun eller organisation svarar ni för?',
      skillnader: 'Vilka skillnader ser ni mellan hur ni arbetar i dag och det nya avtalet?',
      hinder: 'Vilka hinder finns?',
      oforandrat: 'Vad är oförändrat?',
      behov: 'Vad behöver ni för att komma vidare, och av vem?',
      exempel: 'Vad fungerar bra, som andra kan pröva?',
      kand: 'Är avtalet känt hos er?',
    },
    choices: { kand: ['Ja', 'Delvis', 'Nej', 'Vet inte'] },
    choose: 'Vilka frågor?',
    own: 'Egen fråga',
    ownHint: 'En fråga på varje rad.',
    text: 'Ladda ned som text',
    list: 'Ladda ned som lista',
    copy: 'Kopiera frågorna',
    copied: 'Frågorna är kopierade.',
    notCopied: 'Det gick inte att kopiera här. Ladda ned frågorna i stället.',
    downloaded: (file: string) => `${file} finns bland dina hämtade filer.`,
    nothing: 'Välj minst en fråga.',
    file: (today: string) => `fragor-${today}`,
    head: 'Frågor om hälso- och sjukvårdsavtalet',
    intro: 'Svara kort. Skriv funktion, inte namn, och inget om enskilda personer.',
    answerWith: (choices: string) => `Svara med: ${choices}`,
  },

  take: {
    button: 'Läs in svar',
    field: 'Klistra in svaren här',
    fieldHint: 'Kopiera raderna i Excel, med rubrikerna överst. En rad för varje svar.',
    chooseFile: 'Välj fil',
    orDrop: 'eller dra hit en fil från Microsoft Forms, Google Forms eller Excel (.xlsx, .csv)',
    read: 'Läs svaren',
    reading: 'Vi läser svaren. Inget sparas förrän du säger till.',
    refusedTitle: 'Filen går inte att läsa',
  },

  desk: {
    title: 'Svar som lästs in',
    titleOf: (name: string) => `Svar ur ${name}`,
    counts: (facts: {
      rows: number;
      fresh: number;
      adds: number;
      known: number;
      asks: number;
      again: number;
      other: number;
    }) => {
      const parts = [
        facts.fresh > 0 && counted(facts.fresh, 'nytt', 'nya'),
        facts.adds > 0 && `${facts.adds} med nya eller ändrade svar`,
        facts.known > 0 && `${facts.known} ${facts.known === 1 ? 'känt' : 'kända'} sedan förut`,
        facts.asks > 0 && `${facts.asks} att svara på`,
        facts.again > 0 && `${facts.again} från någon som redan har svarat`,
        facts.other > 0 && `${facts.other} utanför`,
      ].filter((part) => part !== false);
      return `${counted(facts.rows, 'rad', 'rader')}: ${parts.join(', ')}.`;
    },
    noRows: 'Här finns inga svar. Kontrollera att rubrikerna står överst och att varje svar har en egen rad.',
    noQuestions: 'Ingen kolumn är en fråga. Säg vad kolumnerna är nedan.',
    allKnown: 'Allt är känt sedan förut. Det finns inget att spara.',
    sheet: 'Blad',
    target: 'Svaren hör till',
    newSurvey: 'Ett nytt formulär',
    surveyTitle: 'Vad kallas formuläret?',
    surveyTitleHint: 'Till exempel ”Inför mötet i december”.',
    columns: 'Så är kolumnerna lästa',
    columnsHint: 'Rätta den som är fel läst.',
    column: (letter: string, heading: string | null) => (heading === null ? letter : `${letter}: ${heading}`),
    meanings: {
      organisation: 'Organisation',
      who: 'Funktion eller nätverk',
      fritext: 'Fråga med egna ord',
      val: 'Fråga med val',
      gradering: 'Fråga med skala',
      time: 'Tid',
      id: 'Nummer',
      person: 'Namn eller adress: läses inte in',
      none: 'Läses inte in',
    },
    personsLeft: (headings: string) =>
      `Läses inte in: ${headings}. Fyrfas ska inte innehålla uppgifter om enskilda personer.`,
    anonymous: 'Ingen kolumn säger vem som svarar. Svaren läses in utan avsändare.',
    rows: 'Svaren, rad för rad',
    headings: { row: 'Rad', from: 'Från', verdict: 'Vad händer?', says: 'Svar' },
    verdicts: {
      new: 'Nytt',
      known: 'Känt sedan förut',
      adds: 'Nya eller ändrade svar',
      asks: 'Vem menas?',
      again: 'Har redan svarat',
      skipped: 'Lämnas utanför',
      empty: 'Inget svar',
      later: 'Kommer med nästa gång du sparar',
    },
    againHint: 'Ett svar per organisation räknas, det sista i listan.',
    leftOut: {
      personnummer: (cell: string) => `Cell ${cell} läses inte in: där ser ut att stå ett personnummer.`,
      person: (cell: string) => `Cell ${cell} läses inte in: där ser ut att stå ett namn eller en adress till någon.`,
      removed: (cell: string) => `Cell ${cell} läses inte in: texten är borttagen i Fyrfas.`,
      'too-long': (cell: string) => `Cell ${cell} läses inte in: texten är för lång.`,
    },
    whom: (written: string) => `Vem menas med ”${written}”?`,
    chooseWhom: 'Välj',
    asWritten: (written: string) => `Ett nätverk eller en grupp: ”${written}”`,
    allOrganisations: 'Alla organisationer',
    takeIn: 'Ta med ändå',
    leave: 'Lämna utanför',
    takeBack: 'Ta med',
    about: (row: number) => `, rad ${row}`,
    showAll: (count: number) => `Visa alla ${count} rader`,
    save: (count: number) => `Spara ${counted(count, 'svar', 'svar')}`,
    saved: (count: number, title: string) => `Sparat. ${counted(count, 'svar', 'svar')} i ${title}.`,
    opened: (title: string) => `Sparat. Formuläret ${title}.`,
    refused: 'Svaren går inte att spara så här. Titta på raderna och kolumnerna igen.',
    nobody: 'Utan avsändare',
  },

  survey: {
    none: 'Inga svar är inlästa än.',
    nonePast: 'Inga svar var inlästa den dagen.',
    untitled: 'Titeln är borttagen',
    meta: (respondents: number, day: string) => `${counted(respondents, 'svarande', 'svarande')}, inläst ${day}`,
    from: (name: string) => `ur ${name}`,
    empty:
      'Inga svar är inlästa i det här formuläret. Det kan ha blivit avbrutet, eller så har svaren tagits tillbaka.',
    takeInto: 'Läs in svar hit',
    remove: 'Ta bort formuläret',
    removed: (title: string) => `Sparat. Formuläret ${title} är borttaget.`,
    respondent: (number: number) => `Svar ${number}, utan avsändare`,
    tallyOf: (words: string) => `Vad som svarades: ${words}`,
    answer: 'Svar',
    count: 'Antal svar',
    perAnswer: 'Vem svarade vad?',
    tallyHint: 'Antal svar som de står, utan medelvärde. Flera val kan ha gjorts i samma svar.',
    showAll: (count: number) => `Visa alla ${count} svar`,
  },

  turn: {
    button: 'Gör till anteckning eller punkt',
    about: (said: string) => `Gör till anteckning eller punkt: ${said}`,
    title: 'Vad ska svaret bli?',
    becomes: 'Blir',
    point: 'Punkt i Nytt i avtalet',
    text: 'Text',
    textHint: 'Korta gärna. Svaret står kvar som det lämnades.',
    pointTitle: 'Rubrik på punkten',
    kind: 'Slag',
    becameNote: (mark: string) => `Svaret är antecknat och märkt ${mark}`,
    becamePoint: 'Svaret är en punkt i Nytt i avtalet',
    saidLink: (what: string) => `Sparat. ${what}.`,
    became: (what: string) => `Blev ${what}`,
    noteAs: {
      behov: 'ett behov',
      hinder: 'ett hinder',
      exempel: 'ett exempel',
      fraga: 'en fråga',
      skillnad: 'en skillnad',
    },
    note: 'en anteckning',
    aPoint: 'en punkt i Nytt i avtalet',
  },
};
