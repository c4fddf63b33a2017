/** The drawn page that the program takes to life: finding its parts, and writing words into them. */
import type { PageData, Theme, View } from './pageData.ts';

/** What is looked at: it stands in the address. */
export interface Shown {
  readonly day: string;
  readonly theme: Theme;
  readonly view: View;
  /** The id of the chosen place. */
  readonly chosen: string | null;
}

export interface Page {
  readonly data: PageData;
  readonly shown: () => Shown;
  /** Shows something else: the page is drawn anew and the address follows. */
  readonly change: (to: Partial<Shown>) => void;
}

export function all<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

export function one<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T | null {
  return within.querySelector<T>(selector);
}

/** Writes only what has changed, so that what is read aloud is not read again. */
export function say(selector: string, words: string, within: ParentNode = document): void {
  for (const element of all(selector, within)) if (element.textContent !== words) element.textContent = words;
}

export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = words;
  return element;
}
