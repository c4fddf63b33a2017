/** Finding among the words that Hjälp explains. */
import { paths } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { excerptOf } from './excerpt.ts';
import type { Target } from './targets.ts';
import { folded, wordsOf } from './textWords.ts';

/** One letter or two stand in every explanation. */
const SHORTEST = 3;

const explained = Object.entries(text.words.all).map(([key, { word, meaning }]) => ({
  key,
  word,
  meaning,
  asWord: folded(word),
  asMeaning: folded(meaning),
}));

/** Those that are called so, then those whose explanation says so. */
export function findExplained(query: string): Target[] {
  const typed = wordsOf(query);
  if (!typed.some(({ length }) => length >= SHORTEST)) return [];
  const found = explained.filter(({ asWord, asMeaning }) =>
    typed.every((word) => asWord.includes(word) || asMeaning.includes(word)),
  );
  const called = ({ asWord }: (typeof explained)[number]) => typed.some((word) => asWord.includes(word));
  return [...found.filter(called), ...found.filter((each) => !called(each))].map(({ key, word, meaning }) => ({
    key: `word ${key}`,
    label: word,
    detail: text.search.texts.explained,
    excerpt: excerptOf(meaning, (each) => typed.some((part) => each.includes(part))),
    errand: { kind: 'go', path: paths.helpWord(key) },
  }));
}
