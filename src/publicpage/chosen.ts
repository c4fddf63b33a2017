/** The lines of a chosen place, read aloud when they come. */
import { publicPage as words } from '../text/sv/publicPage.ts';
import { made, one, type Page, type Shown } from './page.ts';
import type { PageData } from './pageData.ts';
import { focusPlace } from './places.ts';
import { decidedWords, phaseWords, standingsOn } from './standing.ts';

export function makeChosen({ change, shown }: Page): void {
  one('[data-does="close"]')?.addEventListener('click', () => {
    const { chosen } = shown();
    change({ chosen: null });
    if (chosen !== null) focusPlace(chosen);
  });
}

export function showChosen(data: PageData, { day, chosen }: Shown): void {
  const at = data.organisations.findIndex(({ id }) => id === chosen);
  const organisation = data.organisations[at];
  const standing = standingsOn(data, day)[at];
  const close = one('[data-does="close"]');
  const box = one('[data-says="chosen"]');
  one('.chosen')?.toggleAttribute('data-empty', organisation === undefined);
  // Said on the whole page, which makes room below: a `:has` would be asked at every step of the slider.
  document.body.toggleAttribute('data-chosen-place', organisation !== undefined);
  if (close) close.hidden = organisation === undefined;
  if (!box) return;
  if (organisation === undefined || standing === undefined) {
    box.replaceChildren();
    return;
  }
  const facts = made('dl');
  const fact = (name: string, said: string) => facts.append(made('dt', '', name), made('dd', '', said));
  if (organisation.area !== '') fact(words.columns.area, organisation.area);
  if (data.themes.includes('beslut')) {
    fact(words.columns.decision, data.names[standing.decision]);
    if (standing.decided !== null) fact(words.columns.decided, decidedWords(standing));
  }
  if (data.themes.includes('fas')) fact(words.columns.phase, phaseWords(standing, data));
  box.replaceChildren(made('h2', '', organisation.name), facts);
}
