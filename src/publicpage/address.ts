/** What is looked at stands after the # of the address, so that it can be sent and found again, also from a disk. */
import { isDay, within } from './days.ts';
import type { Shown } from './page.ts';
import { type PageData, THEMES, VIEWS } from './pageData.ts';

/** An address can be old or mistyped: what it names and nobody knows is not asked for. */
export function readAddress(hash: string, data: PageData, first: Shown): Shown {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const day = asked.get('datum') ?? '';
  const theme = THEMES.find((each) => each === asked.get('visa') && data.themes.includes(each));
  const view = VIEWS.find((each) => each === asked.get('vy'));
  const chosen = data.organisations.find(({ id }) => id === asked.get('vald'));
  return {
    day: isDay(day) ? within(day, data.from, data.date) : first.day,
    theme: theme ?? first.theme,
    view: view ?? first.view,
    chosen: chosen?.id ?? null,
  };
}

/** Only what differs from how the page opens. */
export function addressOf(shown: Shown, first: Shown): string {
  const asked = new URLSearchParams();
  if (shown.day !== first.day) asked.set('datum', shown.day);
  if (shown.theme !== first.theme) asked.set('visa', shown.theme);
  if (shown.view !== first.view) asked.set('vy', shown.view);
  if (shown.chosen !== null) asked.set('vald', shown.chosen);
  const written = asked.toString();
  return written === '' ? '' : `#${written}`;
}

/** Browsers allow a few writes of the address a second. */
const RESTS_MS = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** When the hand rests. Where a browser keeps files on disk from writing it, the page works without. */
export function writeAddress(shown: Shown, first: Shown): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const hash = addressOf(shown, first);
    if (hash === location.hash) return;
    try {
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
    } catch {
      location.replace(hash === '' ? '#' : hash);
    }
  }, RESTS_MS);
}
