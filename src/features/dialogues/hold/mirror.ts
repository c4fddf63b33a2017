/** The text once more, line by line, to draw what a plain text field can not: marks and found numbers. */
import { findPersonnummer } from '../../../domain/personnummer.ts';
import type { MarkKind, Span } from './textMarks.ts';

export interface MirrorBlock {
  /** Which line of the text it is. A line keeps its number while letters come and go in others, so only it is drawn anew. */
  readonly line: number;
  readonly text: string;
  /** Marks that begin here. */
  readonly kinds: readonly MarkKind[];
  readonly isMarked: boolean;
  /** Marked sentences, counted from the beginning of the line. */
  readonly sentences: readonly Span[];
  /** What looks like a personnummer, counted from the beginning of the line. */
  readonly found: readonly Span[];
}

interface Marked extends Span {
  readonly kind: MarkKind;
  readonly sentences?: true;
}

/** Ten digits at least; most texts have none, and are not searched. */
const MAY_HOLD_A_NUMBER = /(?:\p{Nd}[^\p{L}\p{Nd}\n]{0,3}){10}/u;

export function foundIn(text: string): readonly Span[] {
  if (!MAY_HOLD_A_NUMBER.test(text)) return [];
  return findPersonnummer(text).map(({ start, end }) => ({ from: start, to: end }));
}

/** Null when there is nothing to draw: most of the time. */
export function blocksOf(text: string, marks: readonly Marked[], found: readonly Span[]): MirrorBlock[] | null {
  if (marks.length === 0 && found.length === 0) return null;
  let end = -1;
  return text.split('\n').map((words, line) => {
    const from = end + 1;
    const to = from + words.length;
    end = to;
    const within = (spans: readonly Span[]) =>
      spans
        .filter((span) => span.from < to && span.to > from)
        .map((span) => ({ from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from }));
    // Named in the order they stand in the line.
    const here = marks
      .filter((mark) => mark.from <= to && mark.to >= from && mark.from < mark.to)
      .toSorted((a, b) => a.from - b.from);
    return {
      line,
      text: words,
      kinds: [...new Set(here.filter((mark) => mark.from >= from).map(({ kind }) => kind))],
      isMarked: here.some(({ sentences }) => !sentences),
      sentences: within(here.filter(({ sentences }) => sentences)),
      found: within(found),
    };
  });
}
