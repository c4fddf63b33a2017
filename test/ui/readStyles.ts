import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of one of our style sheets. */
export function styleSheet(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');
}

export type Theme = 'light' | 'dark';
export const themes: readonly Theme[] = ['light', 'dark'];

/** Every colour token of a sheet as it is in one theme, by name without the dashes. */
export function colours(sheet: string, theme: Theme): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of styleSheet(sheet).matchAll(
    /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi,
  )) {
    found.set(name, theme === 'light' ? light : dark);
  }
  return found;
}
