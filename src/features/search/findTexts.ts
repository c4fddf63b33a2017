/** Finding in what has been written, and in the words that Hjälp explains. */
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { paths } from '../../paths.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { excerptOf, folded, standsIn } from './excerpt.ts';
import type { Target } from './findables.ts';
import { wordsOf } from './matching.ts';
import { type Written, writtenIn } from './written.ts';

const words = text.search.texts;

/** One letter or two stand in every text. */
const SHORTEST = 3;

export interface TextSearch {
  readonly casebook: Casebook;
  readonly today: string;
  readonly nameOf: (org: OrgId) => string | undefined;
}

export interface FoundTexts {
  /** How many there are in all. */
  readonly count: number;
  readonly targets: readonly Target[];
}

/**
 * Texts in which every typed word stands, the newest first and at most so many of them. A word may instead be the name of the organisation or
 * the kind of text ("hjo helg", "behov vikarie"), as long as one of them stands in the text itself.
 */
export function findTexts(query: string, { casebook, today, nameOf }: TextSearch, most: number): FoundTexts {
  const typed = wordsOf(query);
  if (!typed.some(({ length }) => length >= SHORTEST)) return { count: 0, targets: [] };
  const targets: Target[] = [];
  let count = 0;
  for (const each of writtenIn(casebook, today)) {
    const inText = typed.filter((word) => standsIn(word, each.folded));
    if (inText.length === 0) continue;
    const where = whereIs(each, nameOf);
    if (inText.length < typed.length) {
      const beside = folded(`${where} ${each.kind}`);
      if (!typed.every((word) => inText.includes(word) || standsIn(word, beside))) continue;
    }
    count += 1;
    // Only what is shown costs an excerpt: a common word may stand in thousands.
    if (targets.length >= most) continue;
    targets.push({
      key: each.key,
      label: where,
      detail: words.detail(each.kind, shortDate(each.day, today)),
      excerpt: excerptOf(each.says, inText),
      errand: { kind: 'go', path: each.path },
    });
  }
  return { count, targets };
}

function whereIs({ about }: Written, nameOf: TextSearch['nameOf']): string {
  const [first, ...others] = about.map((id) => nameOf(id) ?? id);
  if (first === undefined) return text.common.wholeCounty;
  return others.length === 0 ? first : words.andMore(first, others.length);
}

const explained = Object.entries(text.words.all).map(([key, { word, meaning }]) => ({
  key,
  word,
  meaning,
  asWord: folded(word),
  asMeaning: folded(meaning),
}));

/** Words that Hjälp explains: those that are called so, then those whose explanation says so. */
export function findExplained(query: string): Target[] {
  const typed = wordsOf(query);
  if (!typed.some(({ length }) => length >= SHORTEST)) return [];
  const found = explained.filter(({ asWord, asMeaning }) =>
    typed.every((word) => standsIn(word, asWord) || standsIn(word, asMeaning)),
  );
  const called = ({ asWord }: (typeof explained)[number]) => typed.some((word) => standsIn(word, asWord));
  return [...found.filter(called), ...found.filter((each) => !called(each))].map(({ key, word, meaning }) => ({
    key: `word ${key}`,
    label: word,
    detail: words.explained,
    excerpt: excerptOf(meaning, typed),
    errand: { kind: 'go', path: paths.helpWord(key) },
  }));
}
