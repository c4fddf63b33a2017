/** The text once more as blocks, to draw what a plain text field can not: marks and found numbers. */
import { findPersonnummer } from '../../../domain/personnummer.ts';
import type { MarkKind, Span } from './textMarks.ts';

export interface MirrorBlock {
  readonly from: number;
  readonly text: string;
  /** Marks that begin here; drawn beside the first line. */
  readonly kinds: readonly MarkKind[];
  readonly isMarked: boolean;
  /** What looks like a personnummer, counted from the beginning of the block. */
  readonly found: readonly Span[];
}

interface Marked extends Span {
  readonly kind: MarkKind;
}

/** Ten digits at least; most texts have none, and are not searched. */
const MAY_HOLD_A_NUMBER = /(?:\p{Nd}[^\p{L}\p{Nd}\n]{0,3}){10}/u;

export function foundIn(text: string): readonly Span[] {
  if (!MAY_HOLD_A_NUMBER.test(text)) return [];
  return findPersonnummer(text).map(({ start, end }) => ({ from: start, to: end }));
}

/** Null when there is nothing to draw: most of the time. Lines without anything are kept together. */
export function blocksOf(text: string, marks: readonly Marked[], found: readonly Span[]): MirrorBlock[] | null {
  if (marks.length === 0 && found.length === 0) return null;
  const blocks: MirrorBlock[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const here = marks.filter((mark) => mark.from <= to && mark.to >= from && mark.from < mark.to);
    const block: MirrorBlock = {
      from,
      text: line,
      kinds: [...new Set(here.filter((mark) => mark.from >= from).map(({ kind }) => kind))],
      isMarked: here.length > 0,
      found: found
        .filter((span) => span.from < to && span.to > from)
        .map((span) => ({ from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from })),
    };
    const last = blocks.at(-1);
    if (last && isPlain(last) && isPlain(block)) blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else blocks.push(block);
    from = to + 1;
  }
  return blocks;
}

function isPlain({ isMarked, found }: MirrorBlock): boolean {
  return !isMarked && found.length === 0;
}
