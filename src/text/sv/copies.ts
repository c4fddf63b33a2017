import { counted } from '../format.ts';
import { folder } from './folder.ts';

const events = (count: number) => counted(count, 'uppgift', 'uppgifter');

/** Kopior och delning: save, open, take in, two different statements. */
export const copies = {
  title: 'Kopior och delning',
  folder,
  save: 'Spara kopia',
  open: 'Öppna kopia',
  saveLead:
    'En kopia är en fil med allt som finns här. Den kan mejlas, läggas i en mapp eller öppnas på en annan dator.',
  unsafe: 'Det du har skrivit finns bara i den här webbläsaren. Spara en kopia innan du loggar ut.',
  sinceCopy: (count: number) => `${events(count)} har tillkommit sedan den senaste kopian.`,
  lastCopy: 'Senaste kopia',
  noCopy: 'Ingen kopia är sparad från den här webbläsaren.',
  held: 'Finns här',
  heldEvents: events,
  savedAs: (name: string) => `Sparat. Kopian är läst tillbaka och kontrollerad: ${name}.`,
  downloaded: (name: string) => `Sparat. Kopian ligger bland hämtade filer: ${name}.`,
  /** The same where the browser keeps nothing, and where "Sparat" is therefore never said. */
  checkedAs: (name: string) => `Kopian är läst tillbaka och kontrollerad: ${name}.`,
  downloadedAs: (name: string) => `Kopian ligger bland hämtade filer: ${name}.`,
  inFolder: (name: string) => `mappen ${name}`,
  failed: {
    unwritable: 'Kopian gick inte att skriva där. Välj en annan plats och försök igen. Inget har ändrats här.',
    unverified:
      'Kopian gick inte att läsa tillbaka rätt, så den räknas inte. Spara en gång till, gärna på en annan plats.',
    storage: 'Webbläsarens lagring svarar inte, så kopian blev inte gjord. Läs in sidan igen och försök på nytt.',
  },
  nothingToSave: 'Här finns inget att kopiera än.',
  openLead:
    'Öppna en fil du har fått, eller släpp den var som helst i fönstret. Du ser vad den innehåller innan något läses in.',
  reading: 'Vi läser filen. Inget sparas förrän du säger till.',
  previewTitle: 'Det här finns i kopian',
  fresh: (count: number, organisations: number) =>
    `${counted(count, 'ny uppgift', 'nya uppgifter')} om ${counted(organisations, 'organisation', 'organisationer')}.`,
  noFresh: 'Allt i kopian finns redan här.',
  known: (count: number) => `${counted(count, 'uppgift', 'uppgifter')} finns redan här.`,
  conflicts: (count: number) => `${count} skiljer sig från det som står här. Båda blir kvar tills någon väljer.`,
  newer: (count: number) =>
    count === 1
      ? '1 uppgift kommer från en nyare version. Den är sparad och visas efter bytet.'
      : `${count} uppgifter kommer från en nyare version. De är sparade och visas efter bytet.`,
  lifted: (count: number) => `${events(count)} lades undan vid en tidigare inläsning och tas fram igen.`,
  filled: (count: number) => `${events(count)} får tillbaka text som saknades här.`,
  redacted: (count: number) => `Text i ${events(count)} är borttagen för gott här och kommer inte tillbaka.`,
  ownChain:
    'Kopian innehåller uppgifter som skrivits i den här webbläsaren men inte finns kvar. De tas in, och du skriver sedan vidare som en ny enhet.',
  quarantined: (count: number) => `${events(count)} läggs undan och visas inte:`,
  quarantinedAt: (n: string) => `Uppgift ${n}`,
  reasons: {
    envelope: 'uppgiften är inte skriven som den ska',
    content: 'innehållet passar inte slaget av uppgift',
    words: 'texten är inte skriven som den ska',
    personnummer: 'texten ser ut att innehålla ett personnummer',
    command: 'den hör ihop med en uppgift som lagts undan',
  },
  takeIn: 'Läs in',
  takenIn: (count: number, organisations: number, differing: number, hadOwn: boolean) =>
    `Kopian är inläst: ${counted(count, 'ny uppgift', 'nya uppgifter')} om ${counted(organisations, 'organisation', 'organisationer')}.` +
    (differing === 0
      ? ''
      : hadOwn
        ? ` ${differing} skiljer sig från dina, båda är kvar.`
        : ` På ${counted(differing, 'ställe', 'ställen')} finns två olika uppgifter, båda är kvar.`) +
    ' Inget av ditt har skrivits över.',
  setAside: (count: number) => `${events(count)} lades undan och visas inte.`,
  refusedTitle: 'Filen är inte inläst',
  refused: {
    damaged: (line: string) => `Filen går inte att läsa ${line}. Inget har ändrats. Be avsändaren spara kopian igen.`,
    cut: (line: string) => `Filen är avklippt ${line}. Inget har ändrats. Be avsändaren spara kopian igen.`,
    chain: (line: string) =>
      `Uppgifterna i filen hänger inte ihop ${line}. Inget har ändrats. Be avsändaren spara kopian igen.`,
    hash: (line: string) =>
      `Filen har ändrats ${line}, efter att den sparades. Inget har ändrats här. Be avsändaren spara kopian igen.`,
    seal: (line: string) => `Filens sigill stämmer inte ${line}. Inget har ändrats. Be avsändaren spara kopian igen.`,
    foreign: () => 'Det här är inte en kopia från Fyrfas. Inget har ändrats. Leta efter en fil som slutar på .fyrfas.',
    empty: () => 'Filen är tom. Inget har ändrats. Be avsändaren spara kopian igen.',
    newer: () =>
      'Kopian kommer från en nyare version av Fyrfas. Inget har ändrats. Byt version här och öppna den igen.',
    tooBig: () => 'Filen är större än en kopia kan vara. Inget har ändrats. Be avsändaren spara kopian igen.',
    workspace: () => 'Exempeldata och riktiga uppgifter kan aldrig blandas. Inget har ändrats.',
    noSigning: () => 'Den här webbläsaren är för gammal för att kontrollera kopior. Be it-stöd om en nyare webbläsare.',
    unreadable: () =>
      'Filen gick inte att öppna på den här datorn. Inget har ändrats. Kopiera den till skrivbordet och försök igen.',
  },
  fromLine: (line: number) => `från rad ${line}`,
  somewhere: 'till slutet',
  aboutTitle: 'Bra att veta',
  about: [
    'Kopior läggs ihop: den som läser in en kopia förlorar inget av sitt, och samma kopia kan läsas in flera gånger.',
    'En kopia är vanlig text, packad. Ett arkiv kan läsa den utan Fyrfas.',
  ],
  differences: 'Två olika uppgifter',
  differencesCount: (count: number) => `På ${counted(count, 'ställe', 'ställen')} finns två olika uppgifter.`,
  differencesNone: 'Det finns inga olika uppgifter att välja mellan.',
  showDifferences: 'Visa dem',
};
