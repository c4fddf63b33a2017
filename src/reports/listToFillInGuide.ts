/** The sheet "Så fyller du i": how to, and what the words mean. */
import { phases } from '../register/phases.ts';
import * as text from '../text/text.ts';
import type { CellLook } from './listToFillInLook.ts';

interface GuideCell {
  readonly words: string;
  readonly cellLook: CellLook;
}

/** Rows of the sheet; an empty one stands between the parts. */
export function guideRows(): GuideCell[][] {
  const { guide, postponed, referredBack } = text.fillIn;
  const { choices } = text.codes;
  const { decisionWords: means } = guide;
  return [
    [{ words: guide.heading, cellLook: 'title' }],
    ...guide.lines.map((line, index) => explained(String(index + 1), line)),
    [],
    [{ words: guide.decisions, cellLook: 'guideHeading' }],
    explained(choices.ja, means.ja),
    explained(choices.ja_tillagg, means.ja_tillagg),
    explained(choices.vag, means.vag),
    explained(postponed, means.bordlagt),
    explained(referredBack, means.aterremitterat),
    explained(choices.inte, means.inte),
    explained(choices.nej, means.nej),
    [],
    [{ words: guide.phases, cellLook: 'guideHeading' }],
    ...phases.map(({ name, sentence }) => explained(name, capitalised(sentence))),
  ];
}

function explained(word: string, meaning: string): GuideCell[] {
  return [
    { words: word, cellLook: 'guideWord' },
    { words: meaning, cellLook: 'guideText' },
  ];
}

function capitalised(sentence: string): string {
  const ended = /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
