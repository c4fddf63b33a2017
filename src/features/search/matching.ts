/**
 * Finding by a few letters, however they are typed: å, ä, ö and accents without their marks, any case, parts of
 * words, words in any order, and one slip of the finger in a word. Pure; every word that was typed must be found.
 */

import { wordsOf } from './textWords.ts';

export interface Findable<T> {
  readonly item: T;
  /** What it is called; nearest when two are found equally well. */
  readonly name: string;
  /** Other words it goes by: official names, abbreviations, codes. */
  readonly also?: readonly string[];
  /** What it belongs to; finds it only as a whole word or the beginning of one. */
  readonly belongsTo?: readonly string[];
  /** Puts it after others that are found as well: actions after organisations. */
  readonly later?: number;
}

export interface Prepared<T> {
  readonly item: T;
  readonly later: number;
  readonly name: readonly string[];
  readonly also: readonly string[];
  readonly belongsTo: readonly string[];
}

/** Done once for everything that can be found, so that each letter typed costs little. */
export function prepare<T>(all: readonly Findable<T>[]): Prepared<T>[] {
  return all.map(({ item, name, also = [], belongsTo = [], later = 0 }) => ({
    item,
    later,
    name: wordsOf(name),
    also: also.flatMap(wordsOf),
    belongsTo: belongsTo.flatMap(wordsOf),
  }));
}

export interface Matches<T> {
  /** Every typed word is one of its words, or begins one. */
  readonly near: readonly T[];
  /** A word is a part of one of its words: "borg" of Karlsborg. */
  readonly parts: readonly T[];
  /** Those, and the ones with a word that is one slip of the finger away. */
  readonly similar: readonly T[];
}

/** Nearest first; among equals the order they were given in. */
export function find<T>(query: string, prepared: readonly Prepared<T>[]): Matches<T> {
  const typed = wordsOf(query);
  if (typed.length === 0) return { near: [], parts: [], similar: [] };
  const found: { item: T; distance: number; how: How }[] = [];
  for (const each of prepared) {
    const distance = Math.min(distanceTo(typed, each), distanceAsOneWord(typed, each));
    if (distance < Number.POSITIVE_INFINITY) found.push({ item: each.item, distance, how: howFound(typed, each) });
  }
  found.sort((a, b) => a.distance - b.distance);
  const those = (...hows: How[]) => found.filter(({ how }) => hows.includes(how)).map(({ item }) => item);
  return { near: those('near'), parts: those('part'), similar: those('part', 'slip') };
}

type How = 'near' | 'part' | 'slip';

function howFound(typed: readonly string[], { name, also, belongsTo }: Prepared<unknown>): How {
  const words = [...name, ...also, ...belongsTo];
  if (name.join('').startsWith(typed.join(''))) return 'near';
  if (typed.every((word) => words.some((each) => each.startsWith(word)))) return 'near';
  return typed.every((word) => words.some((each) => each.includes(word))) ? 'part' : 'slip';
}

/** Weights: how a word was found says more than where it was found. */
const BY_OTHER_WORD = 3;
/** Members of an area stand after what bears its name, before what can be done about that. */
const BY_BELONGING = 1.6;
const EXTRA_WORD = 0.5;

function distanceTo(typed: readonly string[], { name, also, belongsTo, later }: Prepared<unknown>): number {
  let distance = later;
  for (const [index, word] of typed.entries()) {
    const nearest = Math.min(
      wordDistance(word, name, true),
      wordDistance(word, also, true) + BY_OTHER_WORD,
      wordDistance(word, belongsTo, false) + BY_BELONGING,
    );
    if (nearest === Number.POSITIVE_INFINITY) return nearest;
    // The word that begins the name is what one most often has in mind.
    distance += nearest + (index === 0 && name[0]?.startsWith(word) ? 0 : EXTRA_WORD);
  }
  return distance + name.length * 0.1;
}

/** "lillaedet", "dals ed", "dalsed": where a name is parted is easily forgotten. */
function distanceAsOneWord(typed: readonly string[], { name, later }: Prepared<unknown>): number {
  if (name.length < 2 && typed.length < 2) return Number.POSITIVE_INFINITY;
  const [all, whole] = [typed.join(''), name.join('')];
  if (all.length < 3 || /\d/.test(all)) return Number.POSITIVE_INFINITY;
  if (whole.startsWith(all)) return later + BEGINNING + EXTRA_WORD;
  return isOneSlip(all, whole) ? later + SLIP + EXTRA_WORD : Number.POSITIVE_INFINITY;
}

const WHOLE = 0;
const BEGINNING = 1;
const INSIDE = 4;
const SLIP = 6;
const BEGINNING_WITH_SLIP = 8;

/** How well one typed word is found among some words; infinite when it is not. */
function wordDistance(typed: string, words: readonly string[], forgiving: boolean): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word === typed) return WHOLE;
    if (word.startsWith(typed)) nearest = Math.min(nearest, BEGINNING);
    else if (forgiving) nearest = Math.min(nearest, forgivingly(typed, word));
  }
  return nearest;
}

function forgivingly(typed: string, word: string): number {
  if (typed.length >= 2 && word.includes(typed)) return INSIDE;
  // A code is right or wrong: one digit away is another municipality.
  if (typed.length < 3 || /\d/.test(typed)) return Number.POSITIVE_INFINITY;
  if (isOneSlip(typed, word)) return SLIP;
  if (typed.length < 4) return Number.POSITIVE_INFINITY;
  // Not the whole word yet, and a slip in what has been typed.
  const beginnings = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length < word.length);
  return beginnings.some((length) => isOneSlip(typed, word.slice(0, length)))
    ? BEGINNING_WITH_SLIP
    : Number.POSITIVE_INFINITY;
}

/** Whether two words differ by one letter too many, too few or another, or by two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restOf = (word: string, from: number) => word.slice(from);
  if (a.length > b.length) return restOf(a, start + 1) === restOf(b, start);
  if (a.length < b.length) return restOf(a, start) === restOf(b, start + 1);
  if (restOf(a, start + 1) === restOf(b, start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && restOf(a, start + 2) === restOf(b, start + 2);
}
