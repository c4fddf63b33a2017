/** "Gå i tiden": any day from the first to the newest, by hand, by key, or from one change to the next. */
import { listOf, longDate } from '../text/format.ts';
import { publicPage as words } from '../text/sv/publicPage.ts';
import { addDays, dayByKey, daysBetween, shareOf, within } from './days.ts';
import { made, one, type Page, say } from './page.ts';
import type { PageData } from './pageData.ts';
import { makePlaying } from './playing.ts';

/** More names than this are not read in one breath. */
const MOST = 6;
/** The least share of the line between two ticks of a kind. */
const APART = 0.012;

/** Answers with what sets the slider to the day that is shown. */
export function makeSlider(page: Page): (day: string) => void {
  const { data, shown, change } = page;
  const section = one('.slider');
  const range = section && one<HTMLInputElement>('input', section);
  if (!section || !range) return () => {};
  range.max = String(daysBetween(data.from, data.date));
  const stops = changeDays(data);
  layTicks(section, data, stops);

  const go = (day: string) => change({ day: within(day, data.from, data.date) });
  makePlaying(section, { data, at: () => shown().day, go });
  const jump = (way: 'before' | 'after') => {
    const { day } = shown();
    const to = way === 'after' ? stops.find((each) => each > day) : stops.findLast((each) => each < day);
    if (to === undefined) say('[data-says="changed"]', words.noStop[way], section);
    else go(to);
  };
  range.addEventListener('input', () => go(addDays(data.from, Number(range.value))));
  range.addEventListener('keydown', (event) => {
    const day = dayByKey(shown().day, event);
    const plain = !(event.ctrlKey || event.altKey || event.metaKey);
    if (day !== null) go(day);
    else if (event.key === 'Home') go(data.from);
    else if (event.key === 'End') go(data.date);
    else if (plain && event.key.toLowerCase() === 'n') jump('after');
    else if (plain && event.key.toLowerCase() === 'f') jump('before');
    else return;
    event.preventDefault();
  });
  one('[data-does="previous"]', section)?.addEventListener('click', () => jump('before'));
  one('[data-does="next"]', section)?.addEventListener('click', () => jump('after'));
  one('[data-does="newest"]')?.addEventListener('click', () => {
    go(data.date);
    // The button is gone with the past.
    range.focus();
  });

  return (day) => {
    range.value = String(daysBetween(data.from, day));
    range.setAttribute('aria-valuetext', words.at(longDate(day), day === data.date));
    say('[data-says="changed"]', changedOn(data, day), section);
  };
}

/** The days on which anything turned. What was known before the first day is where the line begins. */
function changeDays({ turns, from, date }: PageData): string[] {
  return [...new Set(turns.map(([day]) => day))].filter((day) => day >= from && day <= date);
}

function changedOn({ turns, organisations }: PageData, day: string): string {
  const names = turns.flatMap(([when, who]) => (when === day ? [organisations[who]?.name ?? ''] : []));
  if (names.length === 0) return words.unchanged;
  return names.length > MOST ? words.changedMany(names.length) : words.changed(listOf(names));
}

/** A ring for a day on which something turned, a standing line for a date of the time plan. */
function layTicks(section: HTMLElement, { from, date, dates }: PageData, stops: readonly string[]): void {
  const ticks = one('.ticks', section);
  const lay = (days: readonly string[], kind: string) => {
    let last = -1;
    for (const day of days) {
      const at = shareOf(day, from, date);
      if (at === null || at - last < APART) continue;
      last = at;
      const tick = made('span');
      tick.dataset['kind'] = kind;
      tick.style.left = `${at * 100}%`;
      ticks?.append(tick);
    }
  };
  lay(stops, 'change');
  lay(
    dates.map(({ day }) => day),
    'date',
  );
}
