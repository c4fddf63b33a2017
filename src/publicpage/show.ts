/** Draws what is looked at into the page: marks, words, counts, and which of the views is seen. */
import { longDate } from '../text/format.ts';
import { publicPage as words } from '../text/sv/publicPage.ts';
import { all, one, type Shown, say } from './page.ts';
import type { Mark, PageData, Theme } from './pageData.ts';
import { briefOf, decidedWords, markOf, phaseWords, type Standing, spokenWords, standingsOn } from './standing.ts';

export function show(data: PageData, shown: Shown): void {
  const { day, theme, view, chosen } = shown;
  const standings = standingsOn(data, day);
  const isNewest = day === data.date;
  document.body.toggleAttribute('data-past', !isNewest);
  document.body.dataset['shows'] = view;
  document.title = words.documentTitle(data.title, longDate(day));
  say('[data-says="day"], [data-says="slider-day"]', longDate(day));
  say('[data-says="newest"]', isNewest ? words.newest : words.past(longDate(data.date)));
  say('[data-says="caption"]', words.caption(data.whole, longDate(day)));

  for (const section of all('[data-view]')) section.hidden = section.dataset['view'] !== view;
  for (const legend of all('[data-legend]')) legend.hidden = legend.dataset['legend'] !== theme;
  for (const each of ['karta', 'rutor'] as const) say(`#${each}`, words.viewOf(each, theme));
  for (const drawing of all('.drawing')) {
    drawing.setAttribute('aria-label', words.picture(words.themes[theme], longDate(day)));
  }
  for (const radio of all<HTMLInputElement>('.segments input')) {
    radio.checked = radio.value === (radio.name === 'visa' ? theme : view);
  }

  for (const [at, { id, name }] of data.organisations.entries()) {
    const standing = standings[at];
    if (standing === undefined) continue;
    const { drawn, listed, buttons } = partsOf(id);
    for (const each of drawn) {
      setMark(each, markOf(standing, theme));
      each.toggleAttribute('data-chosen', id === chosen);
    }
    for (const each of listed) {
      showWords(each, standing, data);
      each.toggleAttribute('data-chosen', id === chosen);
    }
    for (const button of buttons) {
      say('span', spokenWords(name, standing, data), button);
      button.setAttribute('aria-pressed', String(id === chosen));
    }
  }
  showBrief(data, standings, theme);
  showRing('chosen', chosen);
}

interface Parts {
  readonly drawn: readonly SVGElement[];
  readonly listed: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
}

const found = new Map<string, Parts>();

/** Everything in the page that tells of a place; looked up once, since a hand on the slider does not wait. */
function partsOf(id: string): Parts {
  const known = found.get(id);
  if (known) return known;
  const parts: Parts = {
    drawn: all<SVGElement>(`[data-place="${id}"]`),
    listed: all(`[data-row="${id}"], [data-beside="${id}"]`),
    buttons: all(`[data-button="${id}"]`),
  };
  found.set(id, parts);
  return parts;
}

function setMark(drawn: SVGElement, mark: Mark): void {
  if (drawn.dataset['mark'] === mark) return;
  drawn.dataset['mark'] = mark;
  one<SVGElement>('.sign', drawn)?.setAttribute('href', `#t-${mark}`);
}

function showWords(listed: HTMLElement, standing: Standing, data: PageData): void {
  for (const theme of data.themes) {
    const cell = one(`[data-says="${theme}"]`, listed);
    const key = cell && one<SVGElement>('.key', cell);
    if (!cell || !key) continue;
    setMark(key, markOf(standing, theme));
    say('.words', theme === 'beslut' ? data.names[standing.decision] : phaseWords(standing, data), cell);
  }
  say('[data-says="decided"]', decidedWords(standing), listed);
}

function showBrief(data: PageData, standings: readonly Standing[], theme: Theme): void {
  const { lead, rest } = briefOf(data, standings, theme);
  say('[data-says="lead"]', lead);
  say('[data-says="rest"]', rest);
  const municipal = standings.filter((_, at) => data.organisations[at]?.isMunicipality);
  for (const count of all(`[data-legend="${theme}"] [data-count]`)) {
    const of = municipal.filter((each) => markOf(each, theme) === count.dataset['count']);
    count.textContent = String(of.length);
  }
}

/** A ring round the place that is chosen or in focus, over all borders; null takes it away. */
export function showRing(kind: 'chosen' | 'focused', id: string | null): void {
  for (const rings of all<SVGElement>(`[data-ring="${kind}"]`)) {
    // No place has an empty id.
    const ground = one<SVGElement>(`.ground[data-place="${id ?? ''}"] > .fill`, rings.ownerSVGElement ?? document);
    const d = ground?.getAttribute('d') ?? '';
    for (const path of all<SVGElement>('path', rings)) path.setAttribute('d', d);
  }
}
