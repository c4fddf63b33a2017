/** The pictures of "Visa stort", in the order the arrows go through them. */
import type { OrgId } from '../../../domain/events.ts';
import { THEMES, type Theme } from '../view.ts';

/** The whole county or one area, by decision or by phase. */
export interface Picture {
  readonly area: OrgId | null;
  readonly theme: Theme;
  /** Instead of how things stand: what has changed since the latest lägesbild, or which dates come next. */
  readonly kind?: OtherKind | undefined;
  /** One place, chosen beforehand. */
  readonly place?: OrgId | undefined;
  /** A past day, chosen beforehand. */
  readonly day?: string | undefined;
}

export const OTHER_KINDS = ['andrat', 'nasta'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

export function isSame(a: Picture, b: Picture): boolean {
  return a.area === b.area && a.theme === b.theme && a.kind === b.kind && a.place === b.place && a.day === b.day;
}

/**
 * The county first and then each area in the order they are given: one's own, then north to south; of each first the
 * decisions and then the phases. Until somebody has judged a phase there is nothing to leaf past there.
 */
export function picturesOf(areas: readonly OrgId[], withPhases: boolean): Picture[] {
  const themes = withPhases ? THEMES : THEMES.slice(0, 1);
  return [null, ...areas].flatMap((area) => themes.map((theme) => ({ area, theme })));
}

/** Where a picture stands among those the arrows go through. */
export interface Standing {
  /** Counted from nought: the picture itself, or the latest one that was shown before it; -1 when none was. */
  readonly index: number;
  /** Whether it is one of them, also turned to the other theme. A map one came with or a typed name leads beside them. */
  readonly isThere: boolean;
}

/** @param latest the one among them that was shown last; null when none has been */
export function standingOf(picture: Picture, pictures: readonly Picture[], latest: Picture | null): Standing {
  const placeOf = (sought: Picture) => pictures.findIndex((each) => isSame(each, sought));
  const index = placeOf(picture);
  if (index >= 0) return { index, isThere: true };
  const before = latest === null ? -1 : placeOf(latest);
  // One of them by the other theme, when that is where it was turned; else it may be what another of them is to show.
  const isTurned = latest !== null && isSame({ ...latest, theme: picture.theme }, picture);
  return { index: before, isThere: isTurned && before >= 0 };
}

export type Step = 'next' | 'previous' | 'first' | 'last' | 'theme';

/** Arrows, and the keys that a hand-held clicker sends. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowUp: 'theme',
  ArrowDown: 'theme',
  Home: 'first',
  End: 'last',
};

export function stepOf(key: string): Step | null {
  return STEPS[key] ?? null;
}

/**
 * Where a step leads. At either end it stays: what comes round again would surprise a whole room. From beside the
 * pictures one goes on to the next one that has not been shown, or back to the one that was.
 */
export function stepped(
  picture: Picture,
  step: Step,
  pictures: readonly Picture[],
  latest: Picture | null = null,
): Picture {
  if (step === 'theme' && picture.kind === 'nasta') return picture;
  if (step === 'theme') return { ...picture, theme: picture.theme === 'beslut' ? 'fas' : 'beslut' };
  const { index, isThere } = standingOf(picture, pictures, latest);
  const to = { next: index + 1, previous: isThere ? index - 1 : index, first: 0, last: pictures.length - 1 }[step];
  return pictures[to] ?? picture;
}

/** Two digits within this time are one number. */
const QUICKLY_MS = 1500;

export interface Digit {
  readonly digit: string;
  /** Milliseconds from any moment, the same for both. */
  readonly at: number;
}

/**
 * "1" is the first picture, "9" the ninth and "0" the tenth; "1" and "4" quickly one after the other the fourteenth. The
 * first digit is answered at once, so that nobody waits. Null for any other key, and where there is none.
 * @param before the digit that was pressed last
 */
export function pictureAt(pressed: Digit, before: Digit | null, pictures: readonly Picture[]): Picture | null {
  if (!/^\d$/.test(pressed.digit)) return null;
  const isQuick = before !== null && pressed.at - before.at <= QUICKLY_MS;
  const both = isQuick ? pictures[Number(before.digit + pressed.digit) - 1] : undefined;
  return both ?? pictures[pressed.digit === '0' ? 9 : Number(pressed.digit) - 1] ?? null;
}

/** A letter that begins a name: then somebody has asked about a place. */
export function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}
