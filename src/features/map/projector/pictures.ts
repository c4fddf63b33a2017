/** The pictures of "Visa stort", in the order the arrows go through them. */
import type { OrgId } from '../../../domain/events.ts';
import { THEMES, type Theme } from '../view.ts';

/** The whole county or one area, by decision or by phase. */
export interface Picture {
  readonly area: OrgId | null;
  readonly theme: Theme;
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
  const at = pictures.findIndex(({ area, theme }) => area === picture.area && theme === picture.theme);
  return Math.max(at, 0);
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
  if (step === 'theme') return { area: picture.area, theme: picture.theme === 'beslut' ? 'fas' : 'beslut' };
  const last = pictures.length - 1;
  const at = placeOf(picture, pictures);
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[step];
  return pictures[to] ?? picture;
}

/** A letter that begins a name: then somebody has asked about a place. */
export function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}
