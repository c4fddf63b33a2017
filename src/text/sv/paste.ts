import { counted } from '../format.ts';

interface Counts {
  readonly rows: number;
  readonly fresh: number;
  readonly known: number;
  readonly changes: number;
  readonly unclear: number;
  readonly skipped: number;
}

interface Where {
  readonly cell: string;
  readonly text: string;
}

/** So many cells are named in the sentence; the rest stand in the list. */
const NAMED = 3;

const cellWords = ({ cell, text }: Where) => (text === '' ? `cell ${cell}` : `cell ${cell}, ”${text}”`);

/** A list from Excel or a file: read, looked through row by row, saved when one says so. */
export const paste = {
  /** The field of an area where nothing has been said (experience §6.1). */
  field: 'Klistra in din lista från Excel här, eller fyll i rad för rad.',
  fieldHint:
    'Markera dina rader i Excel, kopiera och tryck Ctrl + V. Kommun, beslut, datum och fler kolumner kan stå i vilken ordning som helst, med eller utan rubriker.',
  read: 'Läs listan',
  open: 'Klistra in en lista',
  chooseFile: 'Välj fil',
  orDrop: 'Eller släpp en Excel- eller textfil i fönstret.',
  title: 'Din lista',
  titleOf: (name: string) => `Din lista: ${name}`,
  reading: 'Vi läser din lista. Inget sparas förrän du säger till.',
  counts: (counts: Counts, where: readonly Where[]) => {
    const { rows, fresh, known, changes, unclear, skipped } = counts;
    const parts = [
      fresh > 0 && counted(fresh, 'ny', 'nya'),
      known > 0 && counted(known, 'känd sedan förut', 'kända sedan förut'),
      changes > 0 && counted(changes, 'ändrar en uppgift', 'ändrar en uppgift'),
      unclear > 0 && `${unclear} förstår vi inte (${whereWords(where)})`,
      skipped > 0 && counted(skipped, 'hoppas över', 'hoppas över'),
    ].filter((part) => part !== false);
    return `${counted(rows, 'rad', 'rader')}: ${parts.join(', ')}.`;
  },
  noRows: 'Vi hittar inga rader om kommuner eller andra organisationer i listan. Inget har ändrats.',
  noRowsHint: 'Listan behöver en kolumn med kommunens eller organisationens namn, och minst en uppgift till på raden.',
  allKnown: 'Allt i listan står redan här. Det finns inget att spara.',
  left: (count: number) =>
    count === 0
      ? 'Inget är kvar att reda ut.'
      : `${counted(count, 'rad', 'rader')} är kvar att reda ut. Resten är sparat.`,
  filledIn: (knownRows: number) =>
    knownRows === 0
      ? 'Det här är en lista från Fyrfas som någon har fyllt i. Bara det som skiljer sig visas.'
      : `Det här är en lista från Fyrfas som någon har fyllt i. Bara det som skiljer sig visas; ${counted(knownRows, 'rad', 'rader')} är som förut.`,
  alongside: 'Någon har skrivit något annat sedan listan skickades. Båda visas.',
  beside: (column: string) =>
    `Från kolumn ${column} står en tabell till, bredvid den första. Den läses inte. Klistra in den för sig.`,
  sheet: 'Blad',
  save: (count: number) => `Spara ${counted(count, 'uppgift', 'uppgifter')}`,
  saved: (count: number) => `Sparat. ${counted(count, 'uppgift', 'uppgifter')}.`,
  unclearStay: (count: number) =>
    count === 1 ? '1 rad som inte är utredd sparas inte.' : `${count} rader som inte är utredda sparas inte.`,
  refusedByRules: 'En rad kan inte sparas som den är. Inget har ändrats.',
  sourceHint: 'Gäller alla rader som inte själva säger något annat.',
  waiting: (name: string) => `Filen ${name} väntar. Välj det område som listan gäller, så läser vi den där.`,
  wait: { cancel: 'Lägg bort filen' },

  columns: {
    summary: 'Så läste vi kolumnerna',
    hint: 'Blev någon kolumn fel? Välj vad den innehåller.',
    column: (letter: string, heading: string | null) =>
      heading === null ? `Kolumn ${letter}` : `${letter}: ${heading}`,
    meanings: {
      organisation: 'Organisation',
      code: 'Kommunkod',
      decision: 'Beslut',
      'decision-date': 'Datum för beslutet',
      instance: 'Instans',
      paragraph: 'Paragraf',
      dnr: 'Diarienummer',
      reason: 'Skäl',
      'next-instance': 'Nästa instans',
      'next-date': 'Nästa datum',
      phase: 'Fas',
      'phase-date': 'Datum för fasbedömningen',
      ground: 'Motivering',
      applies: 'Gäller här',
      'applies-from': 'Gäller från',
      contact: 'Kontaktfunktion',
      mailbox: 'Funktionsbrevlåda',
      note: 'Anteckning',
      'note-date': 'Datum för anteckningen',
      source: 'Uppgiften kommer från',
      other: 'Läses inte',
    },
  },

  /** What a row says, in words. */
  says: {
    decision: (step: string, on: string) => (on === '' ? step : `${step}, ${on}`),
    scoped: (scope: string, words: string) => `${scope}: ${words}`,
    paragraph: (paragraph: string) => (paragraph.startsWith('§') ? paragraph : `§ ${paragraph}`),
    dnr: (dnr: string) => `dnr ${dnr}`,
    reason: (reason: string) => `Skäl: ”${reason}”`,
    wording: (wording: string) => `Tillägg: ”${wording}”`,
    next: (instance: string, day: string) => `Nästa: ${instance} ${day}`,
    nextNote: (note: string) => `Om nästa möte: ”${note}”`,
    nextNoDay: (instance: string) => `Nästa: ${instance}, datum saknas`,
    phase: (name: string, on: string) => `Fas: ${name}, ${on}`,
    ground: (ground: string) => `Motivering: ”${ground}”`,
    applies: (answer: string) => `Gäller här: ${answer}`,
    appliesFrom: (answer: string, day: string) => `Gäller här: ${answer}, från ${day}`,
    contact: (words: string) => `Kontaktfunktion: ${words}`,
    replacement: (words: string) => `Ersättare: ${words}`,
    note: (words: string) => `Anteckning: ”${words}”`,
    markedNote: (mark: string, words: string) => `Anteckning (${mark}): ”${words}”`,
    two: (words: readonly string[]) => `Två olika uppgifter: ${words.join(' · ')}`,
  },

  settle: {
    what: {
      'organisation-unknown': (written: string) => `Vi känner inte igen ”${written}”. Vem gäller raden?`,
      'organisation-several': (written: string) => `”${written}” kan vara flera. Vem gäller raden?`,
      'organisation-missing': () => 'Raden säger inte vem den gäller. Vem är det?',
      'row-repeated': (written: string) => `”${written}” står på flera rader som säger olika saker. Vilken rad gäller?`,
      'decision-unknown': (written: string) => `Vi förstår inte beslutet ”${written}”. Vad betyder det?`,
      'date-unreadable': (written: string) => `Vi kan inte läsa datumet ”${written}”. Vilken dag är det?`,
      'date-in-future': (written: string) =>
        `Datumet ”${written}” har inte varit än. Vilken dag är det? Det som är planerat skrivs som nästa datum.`,
      'phase-unknown': (written: string) => `Vi förstår inte fasen ”${written}”. Vilken fas är det?`,
      'instance-unknown': (written: string) => `Vi förstår inte instansen ”${written}”. Vilken är det?`,
      'applies-unknown': (written: string) => `Vi förstår inte ”${written}”. Gäller avtalet här?`,
      'no-own-decision': () =>
        'Den här organisationen fattar inget eget beslut om avtalet. Den följer sin huvudman eller sitt uppdrag.',
      personnummer: () =>
        'Det här ser ut som ett personnummer. Ta bort det innan du sparar. Fyrfas ska inte innehålla uppgifter om enskilda personer. Resten av texten är kvar.',
      'contact-person': (written: string) =>
        `”${written}” ser ut som ett namn eller ett telefonnummer. Skriv funktionen i stället, till exempel MAS, eller en funktionsbrevlåda.`,
      'too-long': () => 'Texten är för lång. Korta den, så går den att spara.',
      'nothing-said': () => 'Raden säger bara ett namn, och inget mer. Den kan hoppas över.',
    },
    cell: (cell: string) => `Cell ${cell}`,
    other: 'Någon annan',

    choose: 'Välj',
    use: 'Använd',
    text: 'Texten som ska sparas',
    day: 'Datum',
    skip: 'Hoppa över raden',
    skipped: 'Raden hoppas över.',
    skipCell: 'Hoppa över cellen',
    takeUp: 'Ta med igen',
    undated: 'Datum saknas i listan, sparas med dagens datum. När beslutades det?',
    setDay: 'Ange datum',
    decidedOn: (day: string) => `Beslutat ${day}, som du angav.`,
    later: 'Den här raden frågar vi om när raderna ovanför är utredda.',
    chosen: (cell: string, choice: string) => `Cell ${cell}: du valde ${choice}.`,
    again: 'Ändra',
    unreadable: 'Datumet går inte att läsa. Skriv till exempel 25/3-26, 25 mars, v. 49 eller i dag.',
  },

  /** Why a file or a text could not be read as a list, and what to do. */
  /** After a save, what is left is put away: nothing is undone by it. */
  closeList: 'Stäng listan',
  refusedTitle: 'Listan är inte läst',
  refused: {
    empty: 'Listan är tom. Inget har ändrats. Kopiera raderna igen, eller välj en annan fil.',
    foreign:
      'Filen är ingen lista som Fyrfas kan läsa, eller så är den något annat än namnet säger. Inget har ändrats. Öppna den i Excel och spara den som .xlsx eller .csv. Står tabellen i Word eller i en pdf, så kopiera den där och klistra in den här.',
    'old-format':
      'Filen har ett äldre eller annat format än Fyrfas läser. Inget har ändrats. Öppna den i Excel, välj Spara som och ”Excel-arbetsbok (.xlsx)”, och försök igen. Eller kopiera raderna och klistra in dem här.',
    password:
      'Filen är låst med lösenord. Inget har ändrats. Öppna den i Excel och kopiera raderna hit, eller spara den utan lösenord.',
    damaged:
      'Filen är trasig eller avklippt. Inget har ändrats. Öppna den i Excel och spara den igen, eller be avsändaren skicka den på nytt.',
    'too-big':
      'Filen är större än en lista över organisationer kan vara. Inget har ändrats. Kopiera bara de rader som gäller till en ny arbetsbok, eller klistra in dem här.',
    'too-many':
      'Listan har fler rader eller kolumner än Fyrfas läser på en gång. Inget har ändrats. Dela den i flera, eller klistra in bara de rader som gäller.',
    hostile:
      'Filen innehåller sådant som en vanlig lista aldrig gör, så den öppnas inte. Inget har ändrats. Kopiera raderna i Excel och klistra in dem här.',
    unreadable:
      'Filen gick inte att öppna på den här datorn. Inget har ändrats. Stäng den i Excel om den är öppen, eller kopiera den till skrivbordet, och försök igen.',
  },
};

function whereWords(where: readonly Where[]): string {
  const named = where.slice(0, NAMED).map(cellWords).join('; ');
  return where.length > NAMED ? `${named} med flera` : named;
}
