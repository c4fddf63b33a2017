/** The piece of a text that was found, with what was typed marked in it. Data stays text: pieces, never markup. */

export interface Piece {
  readonly text: string;
  /** It is what was typed. */
  readonly marked: boolean;
}

/** As texts are compared: any case, å, ä, ö and accents without their marks. */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

/** Whether a typed word stands in a folded text: anywhere, or, when it is short, where a word begins. */
export function standsIn(typed: string, text: string): boolean {
  return placesOf(typed, text).next().done !== true;
}

const ANYWHERE_FROM = 3;

function* placesOf(typed: string, text: string): Generator<number> {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (typed.length >= ANYWHERE_FROM || at === 0 || !/[\p{Letter}\p{Number}]/u.test(text[at - 1] ?? '')) yield at;
  }
}

const BEFORE = 50;
const LENGTH = 160;

/** One or two lines around the first word that was found. `typed` is folded. */
export function excerptOf(text: string, typed: readonly string[]): Piece[] {
  const { plain, from } = foldedWithPlaces(text);
  const spans = typed
    .flatMap((word) => [...placesOf(word, plain)].map((at) => [from[at] ?? 0, from[at + word.length] ?? text.length]))
    .sort(([a = 0, aEnd = 0], [b = 0, bEnd = 0]) => a - b || bEnd - aEnd);
  const first = spans[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const end = text.length - start <= LENGTH ? text.length : wordEnd(text, start + LENGTH, first);
  const pieces: Piece[] = [];
  let at = start;
  for (const [begins = 0, ends = 0] of spans) {
    const [a, b] = [Math.max(begins, at), Math.min(ends, end)];
    if (a >= b) continue;
    if (a > at) pieces.push({ text: text.slice(at, a), marked: false });
    pieces.push({ text: text.slice(a, b), marked: true });
    at = b;
  }
  const rest = text.slice(at, end);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(rest === '' ? [] : [{ text: rest, marked: false }]),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The folded text, and for each of its places where that is in the text as written. */
function foldedWithPlaces(text: string): { plain: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const without = folded(letter);
    for (let each = 0; each < without.length; each += 1) from.push(at);
    plain += without;
    at += letter.length;
  }
  return { plain, from };
}

function wordStart(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= latest ? latest : space + 1;
}

function wordEnd(text: string, at: number, earliest: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= earliest ? at : space;
}
