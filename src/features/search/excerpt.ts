/** The piece of a text that was found, with the words that were found marked in it. Data stays text: pieces, never markup. */
import { placesIn } from './textWords.ts';

export interface Piece {
  readonly text: string;
  /** It is a word that was found. */
  readonly marked: boolean;
}

/** Where a line of a list, a quotation or a heading begins: a sign for who draws the text, nothing to read. */
const LINE_SIGN = /\n[ \t]*(?:[-–*>]|#{1,6})[ \t]+/g;

const BEFORE = 50;
const LENGTH = 160;

/** One or two lines around the first word that was found. Words are marked whole, so that they are read aloud as words. */
export function excerptOf(text: string, isFound: (word: string) => boolean): Piece[] {
  const places = placesIn(text).filter(({ word }) => isFound(word));
  const first = places[0]?.from ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const end = text.length - start <= LENGTH ? text.length : wordEnd(text, start + LENGTH, places[0]?.to ?? 0);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const { from, to } of places) {
    if (to > end) break;
    if (from > at) pieces.push({ text: plain(text.slice(at, from)), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: plain(text.slice(at, end)), marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

function plain(piece: string): string {
  return piece.replace(LINE_SIGN, '\n');
}

function wordStart(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= latest ? latest : space + 1;
}

/** Never within the first word that was found. */
function wordEnd(text: string, at: number, earliest: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > earliest ? space : Math.max(earliest, at);
}
