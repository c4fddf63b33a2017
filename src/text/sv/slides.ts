const people = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The slides that come out of a lägesbild: for a steering group, read on a wall. */
export const slides = {
  button: 'Spara PowerPoint',
  buttonOf: (what: string) => `Spara PowerPoint: ${what}`,
  shows: (whole: string, day: string) => `${whole}, ${day}`,
  wholeCounty: 'hela länet',
  saved: (name: string) => `Sparat. ${name} ligger bland dina hämtade filer.`,
  making: 'PowerPoint tas fram.',
  failed: 'PowerPoint kunde inte tas fram. Försök igen. Lägesbilden är kvar.',
  nowTitle: 'PowerPoint',
  nowLead: (day: string) =>
    `Läget ${day} som bilder: beslut, fas, vad som har ändrats sedan förra lägesbilden, frågor till er och diagram över tid. Bilderna går att ändra i PowerPoint.`,
  notFrozen: 'Ska bilderna gå att ta fram igen, precis likadana? Frys en lägesbild först.',
  area: 'Område',
  title: (day: string) => `Läget ${day}`,
  subject: 'Hälso- och sjukvårdsavtalet i Västra Götaland',
  fileName: (whole: string, day: string) => `${['lagesbild', whole, day].filter(Boolean).join('-')}.pptx`,

  decisions: (lead: string) => `Beslut: ${lead}`,
  phases: (lead: string) => `Fas: ${lead}`,
  changes: 'Ändrat sedan förra',
  changedSince: (day: string) => `Ändrat sedan ${day}`,
  questions: 'Frågor till er',
  continued: (title: string, place: number, total: number) => `${title} (${place} av ${total})`,
  whoDecisions: 'Beslut, namn för namn',
  whoPhases: 'Fas, namn för namn',
  cover: 'Följetext',
  none: 'ingen',
  change: (place: string, what: string, from: string, to: string) =>
    `${place}, ${what.toLocaleLowerCase('sv')}: från ${from} till ${to}`,
  outside: (count: number) =>
    `Kartan visar kommunerna. ${people(count, 'organisation till står', 'organisationer till står')} sist, namn för namn.`,
  two: (count: number) => people(count, 'plats har två olika uppgifter', 'platser har två olika uppgifter'),

  mapName: (theme: string) => `Karta: ${theme.toLocaleLowerCase('sv')}`,
  mapSays: (theme: string, whole: string, day: string, classes: string) =>
    `Karta över ${whole === 'Hela länet' ? 'hela länet' : whole}, ${theme.toLocaleLowerCase('sv')}, ${day}. ${classes}`,
  place: (name: string, says: string) => `${name}: ${says.toLocaleLowerCase('sv')}`,
  placeTwo: ', två olika uppgifter',
  placeOld: ', äldre än 6 månader',
  sign: (name: string) => `Tecken ${name}`,
  legend: 'Teckenförklaring',
  legendOf: (name: string) => `Teckenförklaring: ${name}`,
  twoSign: 'Två olika uppgifter',
  oldSign: 'Äldre än 6 månader',
  lakes: { vanern: 'Vänern', vattern: 'Vättern' },

  working: 'ARBETSMATERIAL',
  frozen: 'FRYST LÄGESBILD',
  example: 'EXEMPELDATA',
  exampleFoot: 'Exempeldata, påhittade uppgifter',
  tag: 'Märkning',
  foot: (...parts: readonly string[]) => parts.filter(Boolean).join(' · '),
  notesSource:
    'Källa: det som är inskrivet i Fyrfas. Uppgift saknas betyder att inget är inskrivet, inte att svaret är nej.',
  notesShows: (day: string, whole: string) => `Läget ${day}, ${whole}.`,
  notesFrozen: (title: string, day: string) => `Lägesbilden ”${title}”, fryst ${day}.`,
  notesMade: (day: string) => `Inte fryst. Framtaget ${day}.`,
  notesMark: (mark: string) => `Märke ${mark}.`,
  notesCompared: (title: string, day: string) => `Jämfört med lägesbilden ”${title}” (läget ${day}).`,
  charts: {
    decisions: (yes: number, total: number, day: string, since: string) =>
      `Beslut över tid: ${yes} av ${people(total, 'huvudman', 'huvudmän')} hade beslutat ja ${day}${since}`,
    phases: (judged: number, total: number, day: string, since: string) =>
      `Faser över tid: ${judged} av ${people(total, 'organisation', 'organisationer')} hade en bedömd fas ${day}${since}`,
    since: (count: number, total: number, day: string) => `, ${count} av ${total} den ${day}`,
    deciders: 'Antal huvudmän',
    organisations: 'Antal organisationer',
    name: (title: string) => `Diagram: ${title.toLocaleLowerCase('sv')}`,
    signed: (name: string, sign: string) => `${name} (${sign})`,
    number: (number: number, day: string) => `${number}. ${day}:`,
    later: (title: string) => `${title} (efter den visade dagen)`,
    says: (caption: string, first: string, last: string) =>
      ['Stapeldiagram.', `${caption}.`, first, last, 'Talen för alla dagar står i anteckningarna.']
        .filter(Boolean)
        .join(' '),
    table: (caption: string) => `${caption}:`,
    small: 'Tal som inte får plats i en stapel står bara här och i diagrammets tabell.',
    edit: 'Diagrammet går att ändra: markera det och välj Redigera data. Där står samma tal.',
    editLines:
      'En streckad linje står efter den sista stapeln som inte är senare än dagen. Linjerna följer inte med om staplar läggs till eller tas bort.',
  },
  parts: {
    master: 'Fyrfas',
    withMap: 'Rubrik, text och karta',
    withText: 'Rubrik och text',
    withChart: 'Rubrik, diagram och text',
    title: 'Rubrik',
    body: 'Text',
    date: 'Datum',
    foot: 'Sidfot',
    number: 'Bildnummer',
    notes: 'Anteckningar',
    picture: 'Bild',
    askTitle: 'Skriv en rubrik',
    askBody: 'Skriv en text',
  },
} as const;
