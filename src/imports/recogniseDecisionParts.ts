/** One part of what a cell says, between commas and full stops: its outcome, instance and dates. */
import { INSTANCES, type Instance } from '../domain/vocabulary.ts';
import { type DecisionWord, FILLERS, INSTANCE_WORDS, MEANINGS, type Meaning } from './recogniseDecisionWords.ts';
import { folded } from './recogniseWords.ts';

/** Who reserved themselves is not kept: how somebody voted is nobody's business here (model §17.1). */
const DISSENT = /(?<= )(?:\w+ ){0,6}(?:reserverade sig|sarskil[dt]a? yttrande)(?: \w+)*(?= )/;

export interface Part {
  readonly meanings: ReadonlySet<Meaning>;
  readonly word: DecisionWord | null;
  readonly instance: Instance | null;
  readonly dates: readonly string[];
  readonly unknown: readonly string[];
  readonly ahead: boolean;
  /** Says two things at once that can not both be: yes and no, a yes that is only awaited. */
  readonly torn: boolean;
}
export const EMPTY: Part = {
  meanings: new Set(),
  word: null,
  instance: null,
  dates: [],
  unknown: [],
  ahead: false,
  torn: false,
};

/** Null when it holds no words. @param all the dates of the whole cell, named in it as `@0`, `@1` … */
export function partOf(part: string, all: readonly string[]): Part | null {
  const words = folded(part).match(/@\d+|[a-z0-9]+/g);
  if (words === null) return null;
  const dates = words.filter((word) => word.startsWith('@')).map((word) => all[Number(word.slice(1))] as string);
  let left = ` ${words.filter((word) => !word.startsWith('@')).join(' ')} `.replace(DISSENT, ' ').replace(/ +/g, ' ');
  const ahead =
    /(?<= )(?:nasta|planera\w*|kommande|inplanera\w*|ska|skall|vantas|forvantas|prel|preliminart)(?= )/.test(left);
  const proposes = left.search(/(?<= )foresl\w+(?= )/);
  const subject = instanceIn(proposes < 0 ? left.replace(SENT_BACK_TO, ' ') : left.slice(0, proposes + 1));
  const addressed = proposes < 0 ? null : instanceIn(left.slice(proposes));
  const meanings = new Set<Meaning>();
  const take = (pattern: RegExp, meaning: Meaning | null) => {
    if (left === ' ' || left.search(pattern) < 0) return;
    left = left.replace(pattern, ' ').replace(/ +/g, ' ');
    if (meaning !== null) meanings.add(meaning);
  };
  for (const [pattern, meaning] of MEANINGS) take(pattern, meaning);
  for (const [pattern] of INSTANCE_WORDS) take(pattern, null);
  const unknown = left.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const word = wordOf(meanings);
  const instance = subject ?? (word?.startsWith('foreslar') && addressed === 'fullmaktige' ? 'styrelse' : null);
  return { meanings, word, instance, dates, unknown, ahead, torn: isTorn(meanings, left, folded(part)) };
}

/** An errand is sent back to somebody by somebody else, who is not said. */
const SENT_BACK_TO = /(?<=(?:aterrem|aterforv)\w+ till )(?:\w+ )?\w+(?= )/;

function isTorn(meanings: ReadonlySet<Meaning>, left: string, whole: string): boolean {
  const has = (...any: readonly Meaning[]) => any.some((meaning) => meanings.has(meaning));
  const isYes = has('ja', 'addition', 'foreslar_ja');
  if (has('nej') && (isYes || has('inte', 'vag', 'aterremitterad', 'bordlagd'))) return true;
  // "Nej till avslag" is no no.
  if (/\bnej\b.*\bavsl|\bavsl.*\bnej\b/.test(whole)) return true;
  // "Ja väntas", "yttrande ja", "ja efter återremiss" are no yes; "ja till återremiss" is an återremiss.
  if (isYes && has('inte', 'vag', 'yttrat') && !has('proposes')) return true;
  return isYes && has('aterremitterad', 'bordlagd') && / efter /.test(left);
}

/** The highest instance that is named: "KS och KF" is KF. */
function instanceIn(words: string): Instance | null {
  const named = INSTANCE_WORDS.filter(([pattern]) => words.search(pattern) >= 0).map(([, instance]) => instance);
  return named.sort((a, b) => INSTANCES.indexOf(b) - INSTANCES.indexOf(a))[0] ?? null;
}

function wordOf(meanings: ReadonlySet<Meaning>): DecisionWord | null {
  const has = (meaning: Meaning) => meanings.has(meaning);
  if (has('aterremitterad')) return 'aterremitterad';
  if (has('bordlagd')) return 'bordlagd';
  if (has('foreslar_nej') || (has('proposes') && has('nej'))) return 'foreslar_nej';
  if (has('foreslar_ja') || (has('proposes') && (has('ja') || has('addition')))) return 'foreslar_ja';
  if (has('nej')) return 'nej';
  if (has('delvis')) return 'delvis';
  if (has('addition')) return 'ja_tillagg';
  if (has('ja')) return 'ja';
  if (has('inte')) return 'inte';
  if (has('vag')) return 'vag';
  return has('yttrat') ? 'yttrat' : null;
}
