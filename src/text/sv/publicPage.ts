/** Offentlig sida: what stands on the page itself, which the public opens without the app. */

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const publicPage = {
  skip: 'Till innehållet',
  documentTitle: (title: string, day: string) => `${title}, läget den ${day}`,
  what: {
    both: 'Sidan visar vad kommunerna och regionen har beslutat om det nya hälso- och sjukvårdsavtalet, och var övergången till det nya arbetssättet befinner sig, så långt det är känt.',
    beslut:
      'Sidan visar vad kommunerna och regionen har beslutat om det nya hälso- och sjukvårdsavtalet, så långt det är känt.',
    fas: 'Sidan visar var övergången till det arbetssätt som det nya hälso- och sjukvårdsavtalet beskriver befinner sig, så långt det är känt.',
  },
  exampleTitle: 'Påhittade exempel',
  example:
    'Allt på sidan är påhittat för att visa hur den fungerar. Inget här säger något om vad en kommun eller regionen har beslutat eller gjort.',

  /** The day that is shown. */
  shows: 'Läget den',
  newest: 'Det nyaste på den här sidan.',
  past: (newest: string) => `Ett tidigare läge. Det nyaste på sidan är från ${newest}.`,
  toNewest: 'Visa det nyaste',

  controls: 'Vad sidan visar',
  theme: 'Visa',
  themes: { beslut: 'Beslut', fas: 'Fas' },
  view: 'Vy',
  views: { karta: 'Karta', rutor: 'Rutor', tabell: 'Tabell' },
  viewOf: (view: 'karta' | 'rutor', theme: 'beslut' | 'fas') =>
    `${view === 'karta' ? 'Karta' : 'Rutor'}: ${theme === 'beslut' ? 'beslut' : 'fas'}`,
  picture: (theme: string, day: string) =>
    `Bild över läget: ${lowerFirst(theme)}, ${day}. Samma uppgifter står i tabellen.`,
  places: 'Kommuner',
  keys: 'Pilarna går åt det håll de pekar. En bokstav hoppar till ett namn. Retur visar uppgifterna, Escape stänger dem.',

  search: 'Sök kommun eller region',
  found: (count: number) =>
    count === 0 ? 'Ingen heter så.' : `${some(count, 'träff', 'träffar')}. Retur visar den första.`,

  slider: 'Gå i tiden',
  day: 'Dag',
  at: (day: string, isNewest: boolean) => (isNewest ? `${day}, det nyaste` : day),
  sliderKeys:
    'Pil går en dag, Skift och pil en vecka, Alt och pil en månad. N går till nästa och F till föregående ändring.',
  play: 'Spela upp',
  stop: 'Stanna',
  /** Instead of playing, for whoever has asked the computer for less motion. */
  playStep: 'En vecka framåt',
  playing: 'Spelar upp. En tangent stannar.',
  stopped: (day: string, isNewest: boolean) => (isNewest ? `Framme vid det nyaste, ${day}.` : `Stannade vid ${day}.`),
  previous: 'Föregående ändring',
  next: 'Nästa ändring',
  noStop: { before: 'Ingen tidigare ändring.', after: 'Ingen senare ändring.' },
  changed: (names: string) => `Ändrat den dagen: ${names}.`,
  changedMany: (count: number) => `Ändrat den dagen: ${count} kommuner och regioner.`,
  unchanged: 'Inget är ändrat just den dagen.',

  brief: 'Läget i korthet',
  leadDecided: (count: number, total: number) => `${count} av ${some(total, 'kommun', 'kommuner')}: beslutat ja`,
  withAddendum: (count: number) => `varav ${count} med tillägg`,
  leadPhases: (count: number, total: number) => `${count} av ${some(total, 'kommun', 'kommuner')} har en fasbedömning`,
  unknown: (count: number) => `uppgift saknas för ${count}`,
  legend: 'Teckenförklaring',
  /** "På väg", without the words of those who prepare decisions. */
  legendWay: 'På väg: ärendet bereds, är uppe i nämnd eller styrelse, är uppskjutet eller ska beredas mer',
  legendCount: 'Antal kommuner',
  areaBorder: 'Gräns mellan områden för vårdsamverkan',
  beside: 'Utanför kartan',

  caption: (whole: string, day: string) => `${whole}, läget den ${day}`,
  columns: { place: 'Kommun eller region', area: 'Område', decision: 'Beslut', decided: 'Uppgift från', phase: 'Fas' },
  noArea: 'Inget område',
  noDay: 'Dag saknas',
  conditional: (phase: string) => `${phase}, om avtalet beslutas`,
  spokenDecision: (words: string) => lowerFirst(words),
  spokenPhase: (words: string) => `fas: ${lowerFirst(words)}`,
  close: 'Stäng',

  dates: 'Datum i tidsplanen',
  earlierDates: (count: number) => `Tidigare datum (${count})`,
  /** On paper. */
  leftOut: (count: number) =>
    `${some(count, 'datum', 'datum')} som ligger mer än ett år tillbaka är inte med på papperet.`,
  about: 'Om sidan',
  notSaid: {
    title: 'Vad sidan inte säger',
    blank: 'Uppgift saknas betyder inte nej. Det betyder att ingen har rapporterat.',
    conditional: 'Där det inte finns ett ja är fasen villkorad: den gäller om avtalet beslutas.',
    judged: 'En fas är en bedömning i ord. Den räknas inte fram och är inget mått att jämföra kommuner med.',
    order: 'Ordningen är alfabetisk eller geografisk.',
    still: (day: string) => `Sidan ändras inte av sig själv. Det som har hänt efter ${day} finns inte här.`,
  },
  contains: 'Det här innehåller sidan',
  source: 'Uppgifterna har sammanställts i Fyrfas. Kommungränser: Lantmäteriet och SCB (CC0), förenklade.',
  made: (instant: string) => `Sidan gjordes ${instant}.`,
  mark: (mark: string) => `Gjord ur en fryst lägesbild med märket ${mark}.`,
  nothingFetched: 'Sidan är en enda fil. Den hämtar inget från nätet och sparar inget om dig.',
} as const;
