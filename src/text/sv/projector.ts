/** "Visa stort": the map on a wall, and the answer to a question about one place. */
export const projector = {
  open: 'Visa stort',
  title: (place: string, theme: string) => `${place}: ${theme.toLocaleLowerCase('sv')}`,
  /** Discreetly, in a corner. */
  at: (number: number, all: number) => `${number} av ${all}`,
  spokenAt: (number: number, all: number) => `Bild ${number} av ${all}`,
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
  keys: 'Vänster och höger pil byter bild, upp och ned byter mellan beslut och fas. Skriv ett namn för att se en kommun. Escape stänger.',
  area: 'område',
};
