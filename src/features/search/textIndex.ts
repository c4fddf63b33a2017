/**
 * Every word of every text, and in which texts it stands. Fetched when Sök opens, since nothing else needs it.
 *
 * The words lie in the radix tree of MiniSearch, which finds them by their beginning and with a slip of the finger;
 * Snowball's Swedish stemmer makes "helgerna" and "helg" one. What MiniSearch adds to its tree, a score for how near
 * a text is, is not used: texts stand in the order of their days, and counting scores took most of the time.
 */
import { stemmer } from '@orama/stemmers/swedish';
import SearchableMap from 'minisearch/SearchableMap';
import { wordsOf } from './textWords.ts';

/** Where a typed word was found. */
export interface Hits {
  /** The numbers of the texts. */
  readonly texts: ReadonlySet<number>;
  /** As which words, or stems of words, it stands in them. */
  readonly terms: ReadonlySet<string>;
}

/** From so many letters a word is looked for inside longer ones; shorter ones stand in nearly all of them. */
const INSIDE_FROM = 3;
/** Shorter words are too near each other for a slip to mean anything. */
const SLIP_FROM = 4;
const LONGEST_WITH_SLIP = 40;
/** How many words are remembered with what they were found in: what one types letter by letter. */
const REMEMBERED = 60;

export class TextIndex {
  private readonly tree = new SearchableMap<Set<number>>();
  /** The same words by themselves: going through all of them is quicker here than along the branches. */
  private readonly words = new Set<string>();
  private near = new Map<string, Hits>();
  private similar = new Map<string, Hits>();

  /** `number` is the text's own, and never another's. */
  add(number: number, says: string): void {
    for (const term of termsIn(says)) {
      this.words.add(term);
      this.tree.fetch(term, () => new Set()).add(number);
    }
    this.forget();
  }

  /** Nothing of it is left, not even its words. The text must be the one that was added. */
  remove(number: number, says: string): void {
    for (const term of termsIn(says)) {
      const texts = this.tree.get(term);
      texts?.delete(number);
      if (texts?.size !== 0) continue;
      this.tree.delete(term);
      this.words.delete(term);
      stems.delete(term);
    }
    this.forget();
  }

  /**
   * Texts with this word, another form of it, its beginning, or a longer word that it is part of: "rutin" finds
   * "helgrutinen", since Swedish writes its compounds as one.
   */
  withWord(word: string): Hits {
    return remembered(this.near, word, () => {
      const hits = new Gathered();
      const stem = stemOf(word);
      for (const exact of new Set([word, stem])) hits.take(exact, this.tree.get(exact));
      if (word.length >= INSIDE_FROM) {
        for (const term of this.words) if (term.includes(word)) hits.take(term, this.tree.get(term));
      } else if (word.length > 1) {
        for (const [term, texts] of this.tree.atPrefix(word)) hits.take(term, texts);
      }
      return hits;
    });
  }

  /** Texts with a word that is one slip away: a letter missing, too many or another, or two that changed places. */
  withSlip(word: string): Hits {
    return remembered(this.similar, word, () => {
      const hits = new Gathered();
      // A number is right or wrong.
      if (word.length < SLIP_FROM || word.length > LONGEST_WITH_SLIP || /\d/.test(word)) return hits;
      for (const form of new Set([word, stemOf(word)])) {
        if (form.length < SLIP_FROM) continue;
        for (const [term, [texts]] of this.tree.fuzzyGet(form, 1)) hits.take(term, texts);
      }
      for (const form of swapped(word)) {
        for (const exact of new Set([form, stemOf(form)])) hits.take(exact, this.tree.get(exact));
      }
      return hits;
    });
  }

  private forget(): void {
    if (this.near.size > 0) this.near = new Map();
    if (this.similar.size > 0) this.similar = new Map();
  }
}

class Gathered implements Hits {
  readonly texts = new Set<number>();
  readonly terms = new Set<string>();

  take(term: string, texts: ReadonlySet<number> | undefined): void {
    if (texts === undefined || this.terms.has(term)) return;
    this.terms.add(term);
    for (const text of texts) this.texts.add(text);
  }
}

/** Few words make up most of what is written: the stem of each is worked out once. */
const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** Of words without marks, so that "overenskommelserna" and "överenskommelse" have the same. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  // The stemmer leaves the ending of "behovet" and "stödet".
  const cut = stem === word ? word.replace(/(?<=...)ets?$/, '') : stem;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, cut);
  return cut;
}

/** What a text stands under: its words and their stems. */
function termsIn(says: string): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(says)) {
    if (terms.has(word)) continue;
    terms.add(word);
    terms.add(stemOf(word));
  }
  return terms;
}

function swapped(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}

function remembered(held: Map<string, Hits>, word: string, find: () => Hits): Hits {
  const before = held.get(word);
  if (before) return before;
  if (held.size >= REMEMBERED) held.clear();
  const hits = find();
  held.set(word, hits);
  return hits;
}
