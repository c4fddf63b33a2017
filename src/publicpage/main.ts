/** The program of the public page: the drawn page comes to life. Without it everything but the past can be read. */
import { addressOf, readAddress, writeAddress } from './address.ts';
import { makeChosen, showChosen } from './chosen.ts';
import { all, one, type Page, type Shown } from './page.ts';
import { type PageData, THEMES, VIEWS } from './pageData.ts';
import { makeButtons } from './places.ts';
import { makeSearch } from './search.ts';
import { show } from './show.ts';
import { makeSlider } from './slider.ts';

function start(data: PageData): void {
  const isSmall = matchMedia('(max-width: 599.98px)').matches;
  const first: Shown = {
    day: data.date,
    theme: data.themes[0] ?? 'beslut',
    view: isSmall ? 'rutor' : 'karta',
    chosen: null,
  };
  let shown = readAddress(location.hash, data, first);
  const page: Page = {
    data,
    shown: () => shown,
    change: (to) => {
      shown = { ...shown, ...to };
      draw();
      writeAddress(shown, first);
    },
  };
  for (const part of all('.needs-script')) part.hidden = false;
  makeButtons(page);
  makeSearch(page);
  makeChosen(page);
  const setSlider = makeSlider(page);
  const draw = () => {
    show(data, shown);
    showChosen(data, shown);
    setSlider(shown.day);
  };
  one('.controls')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'visa') page.change({ theme: THEMES.find((each) => each === target.value) ?? first.theme });
    if (target.name === 'vy') page.change({ view: VIEWS.find((each) => each === target.value) ?? first.view });
  });
  // The way back in the browser, or an address that is changed by hand.
  addEventListener('hashchange', () => {
    if (location.hash === addressOf(shown, first) || !/^#$|=|^$/.test(location.hash)) return;
    shown = readAddress(location.hash, data, first);
    draw();
  });
  document.documentElement.dataset['alive'] = '';
  draw();
}

const written = document.getElementById('data')?.textContent;
if (written) start(JSON.parse(written) as PageData);
