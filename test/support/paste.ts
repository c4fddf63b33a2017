import { fireEvent } from '@testing-library/react';

/** A table as Excel puts it on the clipboard. */
export function excel(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** Ctrl+V of these words, where the keyboard is unless told otherwise. */
export function paste(text: string, target: Element = document.activeElement ?? document.body): boolean {
  return fireEvent.paste(target, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  });
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

/** The reader and the judging are pieces of their own, fetched the first time there is a list. */
export const patience = { timeout: 15_000 };
