/** Sentences of a plain text, by the rules of Swedish that every browser has. A sentence never goes on past its line. */
import type { Span } from './textMarks.ts';

const swedish = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The whole sentences that a stretch touches, without space around; null when it holds only space. */
export function sentencesAt(text: string, start: number, end: number): Span | null {
  const chosen = text.slice(start, end);
  if (chosen.trim() === '') return null;
  const from = sentenceAt(text, start + chosen.length - chosen.trimStart().length).from;
  const to = sentenceAt(text, start + chosen.trimEnd().length - 1).to;
  return { from, to };
}

/** Where these words stand as whole sentences, with nothing else in them. */
export function wholeSentences(text: string, words: string): Span | null {
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    const span = sentencesAt(text, at, at + words.length);
    if (span !== null && text.slice(span.from, span.to) === words) return span;
  }
  return null;
}

/** The sentence that a character belongs to. Only its line is looked at, so it costs as little in a long text. */
function sentenceAt(text: string, at: number): Span {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const { index, segment } = swedish.segment(line).containing(at - lineStart) ?? { index: 0, segment: line };
  const before = segment.length - segment.trimStart().length;
  const from = lineStart + index + before;
  return { from, to: from + segment.trim().length };
}
