/**
 * A passage that is to be removed, found again wherever it is quoted. Letters count, not how they were set:
 * upper or lower case, line breaks, spaces, points of a list, quotation marks and what stands at its ends may
 * differ. A passage of several sentences is also found sentence by sentence, as when one of them was marked.
 */

/** Stands where a passage stood. It is stored, so that every reader sees that something is missing. */
export const REMOVED_PASSAGE = '[borttaget avsnitt]';

/** Where in a text something was found; UTF-16 positions as `slice` takes them. */
export interface PassageSpan {
  readonly start: number;
  readonly end: number;
}

/** A shorter sentence says too little to be looked for by itself: "Ja." */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 20;

const LETTER = '[\\p{L}\\p{N}]';
/** What may stand between two words of it: white space, and the sign people put before a point or a quoted line. */
const GAP = '[\\s\\u00a0]+(?:[-–•*>][\\s\\u00a0]+)?';

export class Passage {
  /** Null when there is not one letter in it. */
  private readonly pattern: RegExp | null;

  /** @param written as it was chosen or typed. */
  constructor(written: string) {
    const text = written.normalize('NFC');
    const parts = [text, ...sentencesOf(text)].flatMap((part) => patternOf(part) ?? []);
    // The whole of it is tried before its parts.
    this.pattern = parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
  }

  get isEmpty(): boolean {
    return this.pattern === null;
  }

  /** Every place in the text, first to last. */
  findIn(text: string): PassageSpan[] {
    if (this.pattern === null) return [];
    return [...text.matchAll(this.pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  }

  isIn(text: string): boolean {
    return this.pattern !== null && text.search(this.pattern) >= 0;
  }

  /** The text with a mark in its place; one mark where two would stand side by side. */
  removedFrom(text: string): string {
    if (this.pattern === null) return text;
    const several = new RegExp(`${escaped(REMOVED_PASSAGE)}(?:[\\s.,;:!?]*${escaped(REMOVED_PASSAGE)})+`, 'gu');
    return text.replace(this.pattern, REMOVED_PASSAGE).replace(several, REMOVED_PASSAGE);
  }
}

/** Whether a text says anything besides that something was removed. */
export function saysMore(text: string): boolean {
  return new RegExp(LETTER, 'u').test(text.replaceAll(REMOVED_PASSAGE, ''));
}

/** The chosen part of a text, out to whole words: half a word is neither found again nor gone. */
export function wholeWords(text: string, { start, end }: PassageSpan): PassageSpan {
  const isLetter = (place: number) => new RegExp(LETTER, 'u').test(text.charAt(place));
  let [from, to] = [start, end];
  while (from > 0 && from < to && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (to < text.length && from < to && isLetter(to - 1) && isLetter(to)) to += 1;
  return { start: from, end: to };
}

/** The sentences of a text that the passage stands in, each long enough to be known again where it is quoted. */
export function sentencesAround(text: string, passage: Passage): string[] {
  const spans = passage.findIn(text);
  let from = 0;
  return text.split(BETWEEN_QUOTED).filter((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return isLongEnough(sentence) && spans.some((span) => span.start < from && span.end > start);
  });
}

/** Also after the mark that ends a quotation. */
const BETWEEN_QUOTED = /\n|(?<=[.!?…]["”“»’]?)\s+/;
const BETWEEN_SENTENCES = /\n|(?<=[.!?…])\s+/;

function sentencesOf(text: string): string[] {
  const sentences = text.split(BETWEEN_SENTENCES);
  return sentences.length < 2 ? [] : sentences.filter(isLongEnough);
}

function isLongEnough(sentence: string): boolean {
  return sentence.trim().length >= FEWEST_LETTERS || sentence.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Whole words only: who takes out "Ann" leaves "Anna". */
function patternOf(part: string): string | null {
  const [core] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(part) ?? [];
  if (core === undefined) return null;
  const words = core
    .split(/[\s\u00a0]+/)
    .filter((word) => !/^[-–•*]$/.test(word))
    .map(looseQuotes);
  return `(?<!${LETTER})${words.join(GAP)}(?!${LETTER})`;
}

function looseQuotes(word: string): string {
  return escaped(word)
    .replace(/["”“»«]/g, '["”“»«]')
    .replace(/['’‘]/g, "['’‘]");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
