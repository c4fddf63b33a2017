import type { SentColumn } from '../../domain/sentList.ts';

/** "Lista att fylla i": the button, and every word in the Excel file that a municipality gets. */
export const fillIn = {
  button: 'Lista att fylla i',
  choose: 'Vem ska fylla i?',
  everyone: (area: string) => `Alla i ${area}`,
  explain:
    'Du får en Excel-fil att mejla. Den är ifylld med det som står här nu. När den kommer tillbaka släpper du den på fönstret. Då föreslås bara det som har ändrats.',
  make: 'Hämta listan',
  cancel: 'Avbryt',
  making: 'Listan skrivs.',
  made: (file: string) => `Listan är hämtad: ${file}. Mejla den, och släpp den på fönstret när den kommer tillbaka.`,
  failed: 'Listan gick inte att skriva. Inget har ändrats. Försök igen.',

  title: (place: string) => `Lista att fylla i: ${place}`,
  sheet: 'Lista',
  guideSheet: 'Så fyller du i',
  /** Hidden sheets: seen only by somebody who looks for them. */
  sentSheet: 'Fyrfas',
  choicesSheet: 'Val',
  intro: (day: string) =>
    `Fyll i det ni vet i de vita rutorna. Lämna resten som det är. Ifyllt från början är det som är känt den ${day}. Skriv funktion, inte namn, och inget om enskilda personer. Skicka sedan tillbaka filen till den som skickade den.`,
  headings: {
    organisation: 'Organisation',
    decision: 'Beslut',
    instance: 'Instans',
    'decision-date': 'Datum för beslutet',
    paragraph: 'Paragraf',
    'next-instance': 'Nästa instans',
    'next-date': 'Nästa datum',
    applies: 'Gäller avtalet här',
    phase: 'Fas',
    ground: 'Motivering',
    contact: 'Kontaktfunktion',
    mailbox: 'Funktionsbrevlåda',
    note: 'Anteckning',
  } satisfies Record<SentColumn, string>,
  /** Shown by Excel beside the chosen cell. */
  prompts: {
    decision: 'Välj i listan. Vet ni inte: lämna tomt.',
    instance: 'Vem som har behandlat ärendet senast.',
    'decision-date': 'Sammanträdets datum, till exempel 2026-03-25.',
    paragraph: 'Till exempel § 191.',
    'next-instance': 'Vem som behandlar ärendet härnäst.',
    'next-date': 'Planerat sammanträde, till exempel 2026-12-15.',
    applies: 'Arbetar ni efter avtalet? Välj i listan.',
    phase: 'Var ni är i dag. Faserna förklaras på nästa blad.',
    ground: 'Vad bedömningen bygger på. En mening räcker.',
    contact: 'Funktion, inte namn: till exempel MAS, Hjo.',
    mailbox: 'Adress till en funktionsbrevlåda, inte till en person.',
    note: 'Något ni vill säga, till exempel ett behov eller ett hinder. Inget om enskilda personer.',
  } satisfies Record<Exclude<SentColumn, 'organisation'>, string>,
  notInList: 'Det står inte bland svaren. Vill du behålla det ändå?',
  notADate: 'Skriv datumet som 2026-03-25. Ett beslut kan inte ligga framåt i tiden.',
  notAPlannedDate: 'Skriv datumet som 2026-12-15.',
  /** Statements that are added to the five choices, in the words of minutes. */
  postponed: 'Bordlagt',
  referredBack: 'Återremitterat',
  guide: {
    heading: 'Så fyller du i',
    lines: [
      'Fyll bara i det ni vet. En enda ruta räcker.',
      'Det som redan står är det som är känt i dag. Stämmer det: låt det stå. Stämmer det inte: skriv över.',
      'Att tömma en ruta betyder ingenting. Vill ni att något tas bort: skriv det under Anteckning.',
      'I rutor med en pil väljer ni bland färdiga svar.',
      'Skriv datum som 2026-03-25.',
      'Skriv funktion, inte namn: ”MAS”, ”vårdcentralschef”. Skriv inget om enskilda personer.',
      'Ni kan sortera om och dölja kolumner. Det gör inget.',
      'Spara filen som vanligt och skicka tillbaka den till den som skickade den.',
    ],
    decisions: 'Beslut',
    decisionWords: {
      ja: 'Fullmäktige har sagt ja.',
      ja_tillagg: 'Fullmäktige har sagt ja och lagt till något, till exempel ett uppdrag att följa upp.',
      vag: 'Ärendet bereds eller har behandlats, men fullmäktige har inte beslutat. Välj också instans.',
      bordlagt: 'Uppskjutet till ett senare möte.',
      aterremitterat: 'Tillbaka för mer beredning.',
      inte: 'Inget ärende är öppnat.',
      nej: 'Fullmäktige har sagt nej. Skriv gärna skälet under Anteckning.',
    },
    phases: 'Fas',
  },
};
