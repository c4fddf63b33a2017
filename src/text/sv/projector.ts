const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "Visa stort": the map on a wall, and the answer to a question about one place. */
export const projector = {
  open: 'Visa stort',
  choose: 'Välj vyer för Visa stort',
  title: (place: string, theme: string) => `${place}: ${theme.toLocaleLowerCase('sv')}`,
  /** Discreetly, in a corner. */
  at: (number: number, all: number) => `${number} av ${all}`,
  /** What is shown is none of the chosen views: where the arrows go on from. */
  before: (number: number, all: number) => `Före ${number} av ${all}`,
  after: (number: number, all: number) => `Efter ${number} av ${all}`,
  spokenAt: (where: string) => (/^\d/.test(where) ? `Bild ${where}` : where.replace(' ', ' bild ')),
  spoken: (sentences: readonly string[]) => `${sentences.join('. ')}.`,
  day: (day: string) => `Läget den ${day}`,
  count: (count: number, words: string) => `${count} ${words.toLocaleLowerCase('sv')}`,
  two: 'Två olika uppgifter',
  old: 'Äldre än 6 månader',
  show: { beslut: 'Visa beslut', fas: 'Visa fas' },
  previous: 'Föregående bild',
  next: 'Nästa bild',
  fullscreen: 'Hela skärmen',
  search: {
    label: 'Sök kommun eller område',
    list: 'Träffar',
    nothing: (typed: string) => `Ingenting heter ”${typed}”.`,
  },
  keys: 'Vänster och höger pil byter bild, siffran är bildens nummer, två siffror i snabb följd från bild 10, upp och ned byter mellan beslut och fas. Skriv ett namn för att se en kommun. Escape stänger.',
  area: 'område',

  /** Other pictures than how things stand. */
  changed: 'Ändrat sedan sist',
  changedTitle: (from: string, theme: string) => `Ändrat sedan ${from}: ${theme.toLocaleLowerCase('sv')}`,
  changedCount: {
    beslut: (count: number) => `Beslutsläget ändrat för ${some(count, 'organisation', 'organisationer')}`,
    fas: (count: number) => `Fasen ändrad för ${some(count, 'organisation', 'organisationer')}`,
  },
  unchanged: { beslut: 'Inget beslutsläge är ändrat', fas: 'Ingen fas är ändrad' },
  class: (name: string, names: string) => `${name}: ${names}`,
  more: (count: number) => `${count} till`,
  soon: 'Nästa datum',
  soonIn: (what: string, names: string) => `${what}: ${names}`,
  soonUncertain: (what: string, certainty: string) => `${what} (${certainty})`,
  certainties: { preliminar: 'preliminärt', uppskattad: 'uppskattat' },
  noneSoon: 'Inget datum är inskrivet för de närmaste 30 dagarna',
  moreDates: (count: number) => `Och ${count} datum till`,
  onDay: (whole: string, day: string) => `${whole} ${day}`,
};
