/** How wide a word is in the app's typeface, half bold, in em: measured, and a little too much rather than too little. */
const widths: readonly (readonly [letters: string, em: number])[] = [
  ['ijlI', 0.29],
  ['tr', 0.38],
  ['f-. ', 0.35],
  ['sz', 0.45],
  ['mwMW', 0.86],
  ['HNOQUDGÖ', 0.69],
];
const CAPITAL = 0.62;
const SMALL = 0.55;

const known = new Map(widths.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])));

export function wordWidth(word: string): number {
  let em = 0;
  for (const letter of word) em += known.get(letter) ?? (letter === letter.toLowerCase() ? SMALL : CAPITAL);
  return em;
}
