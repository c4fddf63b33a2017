import { counted } from '../format.ts';

/** The frame around every screen. */
export const shell = {
  nav: 'Huvudmeny',
  menu: 'Meny',
  skip: 'Hoppa till innehållet',
  search: 'Sök',
  searchShortcut: 'Ctrl K',
  example: 'Exempeldata. Allt du ser är påhittat.',
  leaveExample: 'Lämna exemplet',
  past: (date: string) => `Du ser läget den ${date}. Här kan du titta, inte ändra.`,
  backToToday: 'Tillbaka till i dag',
  newVersion: 'En ny version finns. Det du håller på med är sparat.',
  switchNow: 'Byt nu',
  later: 'Senare',
  footer: 'Det du skriver stannar på din dator tills du själv delar det.',
  footerFolder: (name: string) => `Det du skriver delas i mappen ${name}.`,
  mapCredit: 'Kommungränser: Lantmäteriet och SCB (CC0).',
  accessibility: 'Tillgänglighet',
  /** A document that was dropped: what to do instead. `here` is the page of an area, which takes what is pasted. */
  notAList: {
    word: (here: boolean) => `Word-dokument kan inte läsas som lista. Kopiera tabellen i Word och ${pasteIt(here)}.`,
    pdf: (here: boolean) =>
      `Pdf-filer kan inte läsas som lista. Markera tabellen i pdf-filen, kopiera den och ${pasteIt(here)}.`,
    picture: () => 'Bilder kan inte läsas som lista. Be om listan som Excel-fil, eller fyll i rad för rad.',
    slides: (here: boolean) =>
      `Presentationer kan inte läsas som lista. Kopiera tabellen i presentationen och ${pasteIt(here)}.`,
  },
  drop: 'Släpp filen för att öppna den. Inget ändras förrän du säger till.',
  notFound: 'Sidan finns inte',
  notFoundWords: 'Adressen leder ingenstans. Den kan ha blivit avklippt i ett mejl.',
  toMap: 'Till kartan',
  broke: 'Något gick fel på den här sidan',
  brokeWords: 'Det du har sparat finns kvar. Spara gärna en kopia, läs sedan in sidan igen.',
  details: 'Vad som hände, för den som felsöker',
  /** The copy chip. Names first; what follows is said to one who asks. */
  copy: {
    leads: 'Till Kopior och delning.',
    onlyHere: 'Bara här',
    unsafe: 'Det du har skrivit finns bara i den här webbläsaren. Spara en kopia innan du loggar ut.',
    notKept: 'Sparas inte',
    notKeptMore: 'Det du skriver försvinner när du stänger, om du inte sparar en kopia.',
    nothing: 'Inget sparat än',
    example: 'Exempel',
    exampleMore: 'Exempeldata är påhittad och behöver ingen kopia.',
    takenIn: 'Inläst kopia',
    takenInMore: 'Allt som finns här kommer från andras kopior.',
    folder: (name: string) => `Mappen ${name}`,
    copied: (when: string) => `Kopia ${when}`,
    copiedMore: 'Kopian är läst tillbaka och kontrollerad.',
    inFolder: (when: string, folder: string) => `Kopia ${when}, mappen ${folder}`,
    inFolderMore: 'Det du har skrivit ligger i mappen, läst tillbaka och kontrollerat.',
    sharedLater: (when: string) => `Kopia ${when}, delas senare`,
    offline: 'Utan nät. Allt fungerar och delas när nätet är tillbaka.',
    newer: (events: number, when: string) => `${events} bara här sedan kopian ${when}`,
    newerMore: (events: number, when: string) =>
      `${counted(events, 'uppgift', 'uppgifter')} finns bara här sedan kopian ${when}.`,
    onItsWay: (events: number) => `${events} på väg till mappen`,
    onItsWayMore: (folder: string) => `Skrivs i mappen ${folder}.`,
    unattached: 'Mappen är inte ansluten',
    /** On a phone, where the whole is heard but only this is seen. */
    short: {
      copy: 'Kopia',
      newer: (events: number) => `${events} bara här`,
      reconnect: 'Återanslut',
      unattached: 'Ej ansluten',
    },
  },
  /** The one line over the page when something should be done about copies. */
  keep: {
    choose: 'Välj mapp',
    save: 'Spara kopia',
    later: 'Senare',
    asleep: (name: string) =>
      `Mappen ${name} är inte ansluten. Återanslut den för att dela det du skriver och se vad andra har skrivit.`,
    reconnect: 'Återanslut mappen',
  },
  undoTakeIn: 'Ångra inläsningen',
  takeInUndone: 'Inläsningen är ångrad. Det som fanns här innan är orört.',
  opening: 'Öppnar det som är sparat …',
};

function pasteIt(here: boolean): string {
  return here ? 'klistra in den här' : 'klistra in den på områdets sida';
}
