/** Lists as people have them in Excel. */

/** A table as Excel puts it on the clipboard. */
export function excel(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** Fifteen municipalities of Skaraborg as a coordinator may have them; one row is of two. */
export const FIFTEEN: readonly (readonly string[])[] = [
  ['Kommun', 'Beslut', 'Datum'],
  ['Essunga', 'ja', '2026-03-25'],
  ['Falköpings kommun', 'Ja', '30/3-26'],
  ['Grästorp', 'nej', '2026-05-25'],
  ['Gullspång', 'ja', '25 mars 2026'],
  ['Götene', 'ja', '2026-03-23'],
  ['HJO', 'ja', '2026-03-26'],
  ['Karlsborg', 'ja', '2026-04-27'],
  ['Tibro/Hjo', 'ja', '2026-03-30'],
  ['Lidköping', 'ja', '2026-03-30'],
  ['Mariestad', 'ja', '2026-03-30'],
  ['Skara', 'ja', '2026-03-30'],
  ['Skövde', 'ja', '2026-03-23'],
  ['Tidaholm', 'ja', '2026-03-30'],
  ['Töreboda', 'ja', '2026-03-30'],
  ['Vara', 'ja', '2026-03-30'],
];
