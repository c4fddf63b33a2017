import type { Page } from 'playwright-core';
import { goTo } from './recording.ts';

const layouts = { karta: 'Karta', rutor: 'Rutor', tabell: 'Tabell' } as const;
const themes = { beslut: 'Beslut', fas: 'Fas' } as const;

interface MapView {
  vy?: keyof typeof layouts;
  visa?: keyof typeof themes;
}

/** Goes to Karta by its address and waits until the page shows what the address asks for. */
export async function showMap(page: Page, view: MapView): Promise<void> {
  await goTo(page, `/?${new URLSearchParams({ ...view })}`);
  const chosen = [view.vy && layouts[view.vy], view.visa && themes[view.visa]];
  for (const name of chosen) {
    if (name) await page.getByRole('radio', { name, checked: true }).waitFor({ state: 'attached' });
  }
}
