import { screen, within } from '@testing-library/react';

/** The municipalities' buttons. Not by role: working out 49 names for every question takes jsdom seconds. */
export const places = (): HTMLButtonElement[] => [...screen.getByLabelText('Kommuner').querySelectorAll('button')];

export function place(name: string): HTMLButtonElement {
  const found = places().find((button) => button.textContent.startsWith(`${name}, `));
  if (!found) throw new Error(`No button for ${name}`);
  return found;
}

/** Names of the places shown, as they are read. */
export const shownNames = (): string[] => places().map((button) => button.textContent.split(',')[0] ?? '');

/** The class a municipality is filled as. */
export const drawnAs = (id: string) => document.querySelector(`g[data-place="${id}"]`)?.getAttribute('data-mark');

export const panel = (name: string) => screen.queryByLabelText(name, { selector: 'section' });
export const inPanel = (name: string) => within(screen.getByLabelText(name, { selector: 'section' }));
