import { counted } from '../format.ts';

/** "Nytt i avtalet": the county's list of points, and the difference in each organisation. */
export const gaps = {
  lead: 'Vad som är nytt, ändrat, förtydligat och oförändrat i avtalet, punkt för punkt, och vad det betyder för var och en. Listan är en för hela länet.',
  printed: (day: string) => `Nytt i avtalet, ${day}.`,
  empty: 'Här finns inga punkter än.',
  emptyWhy:
    'Punkterna skrivs av dem som har läst avtalets text. Fyrfas har inga egna: bara det som huvudmännen kommer överens om är avtal. Börja med en rubrik. Resten kan skrivas efter hand.',
  emptyPast: 'Inga punkter var skrivna den dagen.',
  add: 'Ny punkt',

  short: {
    title: 'Viktigast först',
    choose: 'Välj punkter',
    change: 'Ändra',
    none: 'Inga punkter är valda. Högst fem rader överst gör listan lättare att ta till sig.',
    formTitle: 'Vilka punkter ska stå överst?',
    hint: 'Högst fem. Rubriken är den rad som visas.',
    said: 'Sparat. Raderna överst är valda.',
    chosen: (count: number) => `${count} av högst 5 valda`,
  },

  filter: {
    label: 'Visa',
    group: 'Vad förväntas av mig?',
    everyone: 'Alla målgrupper',
    document: 'Dokument',
    allDocuments: 'Alla dokument',
    kind: 'Slag',
    allKinds: 'Alla slag',
    state: 'Läge',
    standing: 'Alla utom ersatta',
    all: 'Alla, även ersatta',
    none: 'Ingen punkt stämmer med valen.',
    clear: 'Visa alla punkter',
    shown: (shown: number, all: number) =>
      shown === all ? counted(all, 'punkt', 'punkter') : `${shown} av ${counted(all, 'punkt', 'punkter')}`,
  },

  point: {
    title: 'Rubrik',
    titleHint: 'En rad som säger vad det gäller.',
    before: 'Förut',
    after: 'Enligt avtalet',
    chapter: 'Kapitel eller tema',
    chapterHint: 'Till exempel 4, eller ”samverkansstruktur”.',
    chapterShort: (chapter: string) => (/^\d/.test(chapter) ? `kapitel ${chapter}` : chapter),
    expected: 'Vad förväntas av dem som berörs?',
    expectedShort: 'Det här förväntas',
    noExpected: 'Vad som förväntas är inte beskrivet än.',
    kind: 'Slag',
    document: 'Dokument',
    noDocument: 'Inget särskilt dokument',
    statutory: 'Lagen kräver det',
    statutoryHint: 'Till skillnad från det som huvudmännen själva har kommit överens om.',
    statutoryTag: 'Lagstadgat',
    affects: 'Berör',
    affectsHint: 'Välj de målgrupper som punkten berör. Den som söker efter ”Vad förväntas av mig?” hittar den då.',
    affectsNobody: 'Inte angivet',
    state: 'Läge',
    since: (state: string, day: string) => `${state}, ${day}`,
    removed: 'Texten är borttagen.',
    nothingWritten: 'Inget är skrivet än.',
  },

  adding: { title: 'Ny punkt', said: (title: string) => `Sparat. Ny punkt: ${title}.` },
  edit: {
    button: 'Ändra punkten',
    title: 'Ändra punkten',
    said: (title: string) => `Sparat. Punkten är ändrad: ${title}.`,
  },
  state: {
    button: 'Ändra läge',
    title: 'Ändra läge',
    hint: 'En punkt är utkast tills någon har granskat den. Publicerade punkter syns på korten och i områdena.',
    reason: 'Varför?',
    said: (title: string, state: string) => `Sparat. ${title}: ${state}.`,
  },

  page: {
    notFound: 'Punkten finns inte här',
    notFoundWords: 'Adressen kan vara gammal, eller så har punkten tagits tillbaka.',
    toList: 'Till Nytt i avtalet',
    where: 'Var du är',
    notPublished: 'Punkten är inte publicerad. Den syns inte på korten och i områdena än.',
    replaced: 'Punkten är ersatt. Den står kvar för den som vill se vad som gällde.',
    about: 'Om punkten',
    differences: 'Skillnaden hos organisationerna',
    differencesCaption: (title: string) => `Skillnaden hos organisationerna: ${title}`,
    differencesHint:
      'I bokstavsordning. Den som inte står här har ingen uppgift än, och det betyder inte att skillnad saknas.',
    noDifferences: 'Ingen har beskrivit skillnaden hos sig än.',
    toAreas: 'Till områdena',
    notes: 'Med organisationernas egna ord',
    noNotes: 'Inga anteckningar är kopplade till punkten.',
    linkNote: 'Koppla en anteckning',
    origin: 'Kommer ur',
    withdraw: 'Ta tillbaka punkten',
    columns: {
      organisation: 'Organisation',
      difference: 'Skillnad',
      note: 'Hur det är',
      plan: 'Vad som planeras',
      on: 'Bedömt',
    },
  },

  local: {
    title: 'Nytt i avtalet hos oss',
    waiting: (waiting: number, all: number) =>
      waiting === all
        ? 'Ingen punkt är bedömd här.'
        : `${counted(waiting, 'punkt', 'punkter')} till har ingen uppgift.`,
    showAll: (all: number) => `Visa alla ${all}`,
    fillInWhat: (title: string) => `Fyll i: ${title}`,
    changeWhat: (title: string) => `Bedöm på nytt: ${title}`,
    change: 'Bedöm på nytt',
    formTitle: (title: string) => `Hos oss: ${title}`,
    question: 'Hur långt är det från hur ni arbetar i dag?',
    hints: {
      ej_bedomd: 'ingen har bedömt det',
      ingen_skillnad: 'vi arbetar redan så',
      liten_skillnad: 'något behöver ändras',
      stor_skillnad: 'mycket behöver ändras',
      ej_aktuell: 'gäller inte vår verksamhet',
    },
    note: 'Hur är det i dag?',
    plan: 'Vad planerar ni?',
    planHint: 'Gärna vem och när. Funktion, inte namn.',
    planned: (plan: string) => `Planerat: ${plan}`,
    assessed: (day: string) => `bedömt ${day}`,
    said: (name: string, title: string, difference: string) => `Sparat. ${name}, ${title}: ${difference}.`,
  },

  tab: {
    caption: (area: string) => `Skillnaden mot avtalet, punkt för punkt, ${area}`,
    intro:
      'Hur långt det är från dagens arbetssätt till varje publicerad punkt. En tom ruta betyder att uppgift saknas.',
    introWrite: 'Välj en ruta för att skriva.',
    introPast: 'Hur långt det var till varje publicerad punkt. En tom ruta betyder att uppgift saknas.',
    none: 'Inga punkter i Nytt i avtalet är publicerade än.',
    toGaps: 'Till Nytt i avtalet',
    document: 'Dokument',
    noneOfDocument: 'Inga publicerade punkter i det dokumentet.',
    or: 'eller',
    newer: 'Från en nyare version, visas efter bytet',
  },

  notes: {
    title: 'Skillnader som har antecknats',
    hint: 'Anteckningar som är märkta Skillnad och inte hör till någon punkt än.',
    link: 'Koppla till en punkt',
    showAll: (count: number) => `Visa alla ${count}`,
    linkAbout: (said: string) => `Koppla till en punkt: ${said}`,
  },
  picker: {
    point: 'Punkt i Nytt i avtalet',
    choose: 'Välj punkt',
    save: 'Koppla',
    none: 'Det finns inga punkter att koppla till än.',
    said: (title: string) => `Sparat. Anteckningen hör till: ${title}.`,
    missing: 'Välj en punkt.',
  },
  origin: {
    answer: (survey: string) => `Ur ett svar i formuläret ${survey}`,
    note: 'Ur en anteckning',
  },
};
