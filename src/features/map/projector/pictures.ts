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

/** Which of the pictures it is, counted from nought. */
export function placeOf(picture: Picture, pictures: readonly Picture[]): number {
  // What is not among them, a place asked about or the other theme, is looked at from the nearest one.
  const near: readonly ((each: Picture) => boolean)[] = [
    (each) => isSame(each, picture),
    (each) => isSame(each, { area: picture.area, theme: picture.theme }),
    (each) => each.area === picture.area && each.kind === picture.kind && each.day === picture.day,
    (each) => each.area === picture.area,
  ];
  for (const isNear of near) {
    const at = pictures.findIndex(isNear);
    if (at >= 0) return at;
  }
  return 0;
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

/** Where a step leads. At either end it stays: what comes round again would surprise a whole room. */
export function stepped(picture: Picture, step: Step, pictures: readonly Picture[]): Picture {
  if (step === 'theme' && picture.kind === 'nasta') return picture;
  if (step === 'theme') return { ...picture, theme: picture.theme === 'beslut' ? 'fas' : 'beslut' };
  const last = pictures.length - 1;
  const at = placeOf(picture, pictures);
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[step];
  return pictures[to] ?? picture;
}

/** "1" is the first picture, "9" the ninth and "0" the tenth. Null for any other key, and where there is none. */
export function pictureAt(key: string, pictures: readonly Picture[]): Picture | null {
  if (!/^\d$/.test(key)) return null;
  return pictures[key === '0' ? 9 : Number(key) - 1] ?? null;
}

/** A letter that begins a name: then somebody has asked about a place. */
export function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}
