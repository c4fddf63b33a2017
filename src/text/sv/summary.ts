/** Feed back and follow up: the summary as it is read, locked, filed and gone on from. */
export const summary = {
  status: {
    working: (day: string) => `ARBETSMATERIAL ${day}`,
    finished: (day: string) => `FÄRDIGSTÄLLD ${day}`,
  },

  kfa: {
    /** Over the labels, when there is one organisation or several. */
    since: 'Sedan förra dialogen',
    sinceOf: (name: string) => `${name}, sedan förra dialogen`,
    firstOf: (names: string) => `${names === '' ? '' : `${names}: `}Det är första gången vi sätter ord på det här.`,
    changes: { starkt: 'stärkt', oforandrad: 'oförändrad', forsvagad: 'försvagad' },
    /** "Känd: stärkt sedan 20 januari 2026, då ”känd hos några”, nu ”känd hos de flesta”." */
    change: (change: string, day: string, before: string, now: string) =>
      `${change} sedan ${day}, då ”${before}”, nu ”${now}”`,
    same: (day: string, now: string) => `oförändrad sedan ${day}, ”${now}”`,
    split: (day: string) => `nu olika bilder, ${day} var bilden gemensam`,
    common: (day: string) => `nu en gemensam bild, ${day} var bilderna olika`,
    /** No change can be said of it. */
    unknown: 'kan inte bedömas, så ingen förändring sägs',
    unknownBefore: (day: string) => `kunde inte bedömas ${day}, så ingen förändring sägs`,
    sideMissing: (day: string) => `ingen uppgift från ${day} att jämföra med`,
    two: 'två olika uppgifter, så ingen förändring sägs',
    notBefore: 'inte tidigare satt ord på',
    of: (dimension: string, side: string) => (side === '' ? dimension : `${dimension}, ${side}`),
    line: (what: string, said: string) => `${what}: ${said}.`,
    /** In "Sedan sist?": what was said then. */
    lastTime: (day: string) => `Så såg vi på det ${day}`,
    lastTimeOf: (name: string, day: string) => `${name}: så såg vi på det ${day}`,
    title: 'Känd, förstådd, använd',
    none: 'Inget är sagt om känd, förstådd, använd i någon dialog här än.',
    dialogue: (day: string) => `Dialog ${day}`,
  },

  read: {
    title: 'Innan texten låses',
    /** Of a page that was locked before a side had read it. */
    late: 'Läsa i efterhand',
    lead: 'Båda sidor läser först, sedan låser ni texten. Ett läst-kvitto kan tas tillbaka fram till dess.',
    leadThree: 'Alla tre sidor läser först, sedan låser ni texten. Ett läst-kvitto kan tas tillbaka fram till dess.',
    mark: { kommun: 'Läst av kommunen', region: 'Läst av regionen', privat: 'Läst av privat utförare' },
    notRead: {
      kommun: 'Kommunen har inte kvitterat än.',
      region: 'Regionen har inte kvitterat än.',
      privat: 'Privat utförare har inte kvitterat än.',
    },
    /** "Läst av kommunen 22 november 2026, MAS." */
    line: (who: string, day: string, by: string) => `${who} ${day}${by === '' ? '' : `, ${by}`}`,
    by: 'Som vilken funktion?',
    byHint: 'Funktion, inte namn. Till exempel: MAS. Det är valfritt.',
    said: (who: string) => `Sparat. ${who}.`,
    takeBack: 'Ta tillbaka',
    takeBackWhat: (who: string) => `Ta tillbaka: ${who}`,
    saidBack: (who: string) => `Sparat. Tillbakataget: ${who.toLowerCase()}.`,
    changed: 'Texten är ändrad efter det. Läs gärna igen innan den låses.',
    twoSay: 'Två olika uppgifter om läst eller inte läst. Kvittera igen.',
    lock: 'Lås texten',
  },

  addendum: {
    /** Before the words: when and by whom. */
    by: (day: string, writer: string) => `${day}, ${writer}`,
    /** What another copy wrote before it knew of the lock. */
    /** Under a heading of a locked page. */
    empty: 'Inget skrivet.',
    elsewhere: (heading: string) => `Skrivet på annat håll, utan att veta att texten var låst. ${heading}:`,
  },

  filed: {
    title: 'Diarieförd',
    none: 'Ingen diarieföring är antecknad.',
    line: (name: string, dnr: string) => `${name}, dnr ${dnr}`,
    add: 'Anteckna diarienummer',
    org: 'Diarieförd hos',
    dnr: 'Diarienummer',
    dnrHint: 'Så som det står hos er.',
    replaces: (dnr: string) => `Antecknat tidigare: ${dnr}.`,
    note: 'Anmärkning',
    change: (name: string) => `Ändra diarienummer: ${name}`,
    said: (name: string, dnr: string) => `Sparat. Diarieförd hos ${name}, dnr ${dnr}.`,
  },

  follow: {
    title: 'Uppföljning',
    actions: 'Att göra från den här dialogen',
    noActions: 'Inget är överenskommet i den här dialogen.',
    add: 'Lägg till att göra',
    addTitle: 'Att göra',
    said: (what: string) => `Sparat. Att göra: ${what}.`,
    state: 'Läge',
    stateNow: (state: string) => `Läge: ${state}`,
    change: 'Ändra läge',
    whichState: 'Hur långt har dialogen kommit?',
    reason: 'Varför?',
    reasonHint: 'Skriv gärna några ord om den flyttas eller ställs in.',
    saidState: (who: string, state: string) => `Sparat. ${who}: dialogen är ${state.toLowerCase()}.`,
    saidFollowed: (who: string) => `Sparat. ${who}: dialogen följs upp.`,
    next: {
      aterkopplad: 'Börja följa upp',
      foljs_upp: 'Uppföljningen är klar',
      planerad: 'Märk som förberedd',
      flyttad: 'Märk som förberedd',
    },
  },

  rhythm: {
    title: 'Nästa dialog',
    planned: (title: string) => `Nästa: ${title}`,
    /** Never as something that is late: after the month has been, only what it was counted from is said. */
    first: (name: string, from: string, month: string) =>
      `${name}: en första dialog inom tre månader efter beslutet ${from}, till och med ${month}.`,
    firstPlain: (name: string, from: string) => `${name}: en första dialog när det passar. Beslutet är från ${from}.`,
    start: (name: string, from: string, month: string) =>
      `${name}: en första dialog inom tre månader efter starten ${from}, till och med ${month}.`,
    startPlain: (name: string, from: string) => `${name}: en första dialog när det passar. Starten var ${from}.`,
    halfYear: (name: string, month: string) => `${name}: nästa dialog ungefär ${month}, ett halvår efter den förra.`,
    year: (name: string, month: string) => `${name}: nästa dialog ungefär ${month}, ett år efter den förra.`,
    nextPlain: (name: string, from: string) => `${name}: en ny dialog när det passar. Den förra var ${from}.`,
    none: 'Ingen ny dialog är planerad.',
    suggestion: (said: string) => `Förslag. ${said}`,
    plan: 'Planera nästa dialog',
    planWhat: (name: string) => `Planera dialog: ${name}`,
    planShort: 'Planera',
    day: 'Datum',
    dayHint: 'Samma som möts, samma form och plats. Det går att ändra på dialogens sida.',
    said: (title: string) => `Sparat. ${title}, är planerad.`,
    listTitle: 'Förslag på dialoger',
    listLead:
      'En rytm att utgå från: inom tre månader efter beslut eller start, sedan varje halvår, och varje år när arbetssättet sitter. Ni väljer själva.',
  },

  actions: {
    area: 'Område',
    everywhere: 'Hela länet',
    organisation: 'Organisation',
    everyone: 'Alla',
    order: 'Ordna efter',
    byDay: 'Datum',
    byName: 'Alfabet',
    show: 'Visa',
    open: 'Öppna',
    all: 'Alla',
    noneHere: 'Inget att göra med det urvalet.',
    since: (state: string, day: string) => `${state}, ${day}`,
    how: 'Skriv hur det gick',
    howOf: (what: string) => `Skriv hur det gick: ${what}`,
    howLabel: 'Hur gick det?',
  },
};
