/**
 * Marks on a plain text: which stretch each one covers, and how it follows while the text is written on.
 * With the caret in a paragraph (a line) the paragraph is marked; with words chosen in it, the sentences they
 * belong to. A mark covers whole paragraphs or whole sentences, without space around.
 *
 * Promise: a mark follows its words wherever writing before, after or in them moves them. When all of
 * them are taken away the mark waits, and comes back with the same words ("Ångra" in the
 * field); it is never moved to somebody else's words.
 */
import type { Mark } from '../../../domain/vocabulary.ts';
import { sentencesAt, wholeSentences } from './sentences.ts';

/** Alt+1 to Alt+5. The first four make a note, the last something to do. */
export const MARK_KINDS = ['behov', 'hinder', 'exempel', 'fraga', 'att_gora'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Whether a mark of the register is one that can be set while writing. */
export function isMarkKind(mark: Mark | null): mark is Mark & MarkKind {
  return (MARK_KINDS as readonly (string | null)[]).includes(mark);
}

export interface TextMark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** It covers sentences, not the whole paragraph they stand in. */
  readonly sentences?: true;
  /** Its words when the paragraph was taken away; absent while it stands in the text. */
  readonly lost?: string;
  /** The action it made, for `att_gora`. */
  readonly action?: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs a selection touches; on an empty line the one above it. Null when there is nothing to mark. */
export function paragraphsAt(text: string, start: number, end = start): Span | null {
  const span = wholeLines(text, start, end);
  if (span !== null) return span;
  const before = text.slice(0, start).trimEnd().length;
  return before === 0 ? null : wholeLines(text, before, before);
}

/** What Alt+1 marks: the sentences that words are chosen in, or the paragraph the caret stands in. */
export function stretchAt(text: string, start: number, end: number): (Span & Pick<TextMark, 'sentences'>) | null {
  const paragraph = paragraphsAt(text, start, end);
  const isWithin = paragraph !== null && start < end && !text.slice(start, end).trim().includes('\n');
  const sentences = isWithin ? sentencesAt(text, start, end) : null;
  const isAll = sentences?.from === paragraph?.from && sentences?.to === paragraph?.to;
  return sentences === null || isAll ? paragraph : { ...sentences, sentences: true };
}

/** Out to the ends of the lines, then in past the space around; null when only space is left. */
function wholeLines(text: string, start: number, end: number): Span | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end));
  const to = lineEnd === -1 ? text.length : lineEnd;
  const stretch = text.slice(from, to);
  const words = stretch.trim();
  if (words === '') return null;
  const before = stretch.indexOf(words);
  return { from: from + before, to: from + before + words.length };
}

/** The marks after the text was written on. */
export function followed(marks: readonly TextMark[], before: string, after: string): readonly TextMark[] {
  if (marks.length === 0 || before === after) return marks;
  const change = changeBetween(before, after);
  return marks.map((mark) => (mark.lost === undefined ? moved(mark, change, before, after) : found(mark, after)));
}

interface Change {
  /** Where both texts begin to differ. */
  readonly at: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let at = 0;
  while (at < shortest && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let same = 0;
  while (
    same < shortest - at &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { at, oldEnd: before.length - same, newEnd: after.length - same };
}

function moved(mark: TextMark, { at, oldEnd, newEnd }: Change, before: string, after: string): TextMark {
  const put = after.slice(at, newEnd);
  const shift = newEnd - oldEnd;
  let { from, to } = mark;
  // A new line right before or after is not part of the paragraph; words written there are.
  if (from > at || (from === at && oldEnd === at && put.endsWith('\n'))) from = from >= oldEnd ? from + shift : newEnd;
  if (to > at || (to === at && oldEnd === at && !put.startsWith('\n'))) to = to >= oldEnd ? to + shift : at;
  const whole = mark.sentences ? sentencesAt : wholeLines;
  const span = from < to ? whole(after, from, to) : null;
  return span === null ? { ...mark, from: 0, to: 0, lost: before.slice(mark.from, mark.to) } : { ...mark, ...span };
}

/** Words that were taken away are back when they stand as whole lines, or whole sentences, again. */
function found(mark: TextMark, text: string): TextMark {
  const { lost = '', ...rest } = mark;
  const span = mark.sentences ? wholeSentences(text, lost) : wholeParagraph(text, lost);
  return span === null ? mark : { ...rest, ...span };
}

/** Where these words stand as whole lines, with nothing else on them. */
export function wholeParagraph(text: string, words: string): Span | null {
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    const span = wholeLines(text, at, at + words.length);
    if (span !== null && text.slice(span.from, span.to) === words) return span;
  }
  return null;
}

/** Marks that stand on the paragraphs of a selection. */
export function marksAt(marks: readonly TextMark[], span: Span | null): readonly TextMark[] {
  if (span === null) return [];
  return marks.filter(({ from, to, lost }) => lost === undefined && from < span.to && to > span.from);
}

/** The first words of a paragraph, for lists. */
export function excerptOf(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}
