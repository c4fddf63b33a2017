/** The words of a text as they are compared: any case; å, ä, ö and accents without their marks. Pure. */

export interface Place {
  /** As it is compared. */
  readonly word: string;
  /** Where it begins and ends in the text as written. */
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{Letter}\p{Number}\p{Mark}]+/gu;
const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{Diacritic}/gu;

/** A text in lower case without marks. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

/** "Södra Älvsborg (SÄS)" becomes `sodra`, `alvsborg`, `sas`, each with its place. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = folded(written);
    if (word !== '') places.push({ word, from: index, to: index + written.length });
  }
  return places;
}

/** The same without their places. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(folded).filter((word) => word !== '');
}
