/** What was found, in groups, in the order it is stepped through. */
import * as text from '../../text/text.ts';
import type { Target } from './targets.ts';

export interface Found {
  /** In the order they are stepped through: names, texts, words, what is like them. */
  readonly shown: readonly Target[];
  /** The same, by what they are. */
  readonly groups: readonly { readonly title: string | null; readonly targets: readonly Target[] }[];
  /** How many there are in all, besides those that are only like what was typed. */
  readonly count: number;
  /** How many of them are shown. */
  readonly showing: number;
  /** How many are only like it. */
  readonly similar: number;
}

interface Kind {
  readonly title: string | null;
  readonly all: readonly Target[];
  readonly most: number;
  /** When there are more than are handed over: more of them can be asked for. */
  readonly count?: number;
  readonly similar?: boolean;
}

export function gathered(kinds: readonly Kind[]): Found {
  const groups = kinds
    .filter(({ all }) => all.length > 0)
    .map(({ title, all, most, count = 0 }) => {
      const first = all.slice(0, most);
      return { title, targets: count > first.length ? [...first, moreOf(count - first.length)] : first };
    });
  return {
    groups,
    shown: groups.flatMap(({ targets }) => targets),
    count: sumOf(kinds, ({ all, count = all.length, similar }) => (similar ? 0 : count)),
    showing: sumOf(kinds, ({ all, most, similar }) => (similar ? 0 : Math.min(all.length, most))),
    similar: sumOf(kinds, ({ all, similar }) => (similar ? all.length : 0)),
  };
}

function sumOf(kinds: readonly Kind[], amount: (kind: Kind) => number): number {
  return kinds.reduce((sum, kind) => sum + amount(kind), 0);
}

function moreOf(left: number): Target {
  const { more, left: remaining } = text.search.texts;
  return { key: 'more', label: more, detail: remaining(left), errand: { kind: 'more' } };
}
