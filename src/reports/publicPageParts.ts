/** What stands around the pictures: the day, the controls, what it says in short, the legend, and what the page is. */
import { liesAround } from '../domain/publicDates.ts';
import { type PageData, THEMES, type Theme, VIEWS } from '../publicpage/pageData.ts';
import { briefOf, decidedWords, markOf, type Standing } from '../publicpage/standing.ts';
import { phases } from '../register/phases.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { type Markup, markup } from './markup.ts';
import { keyOf } from './publicPageSigns.ts';
import { signed } from './publicPageTable.ts';
import type { PublicPicture } from './publicPicture.ts';
import { swedishTime } from './tableParts.ts';

const words = text.publicPage;

/** The strip with the day: calm on the newest, black on any other. It keeps its room, so that nothing jumps. */
export function dayMarkup({ date }: PageData): Markup {
  return markup`<section class="day" aria-label="${words.shows}"><p class="day-line"><span class="day-shows">${words.shows} </span><strong class="day-date" data-says="day">${longDate(date)}</strong></p><p data-says="newest">${words.newest}</p><button type="button" class="button needs-script" data-does="newest" hidden>${words.toNewest}</button></section>`;
}

export function controlsMarkup({ themes }: PageData): Markup {
  const [theme] = themes;
  return markup`<section class="controls needs-script" aria-label="${words.controls}" hidden>${
    themes.length > 1
      ? segments(
          'visa',
          words.theme,
          THEMES.map((each) => ({ value: each, name: words.themes[each], on: each === theme })),
        )
      : null
  }${segments(
    'vy',
    words.view,
    VIEWS.map((each) => ({ value: each, name: words.views[each], on: each === 'karta' })),
  )}<form class="search" role="search"><label for="sok">${words.search}</label><input id="sok" type="search" autocomplete="off" spellcheck="false"><p class="search-found" role="status"></p><ul class="hits" hidden></ul></form></section>`;
}

function segments(
  name: string,
  legend: string,
  options: readonly { value: string; name: string; on: boolean }[],
): Markup {
  return markup`<fieldset class="segments"><legend>${legend}</legend><div>${options.map(
    (option) =>
      markup`<label><input type="radio" name="${name}" value="${option.value}"${option.on ? markup` checked` : null}><span>${option.name}</span></label>`,
  )}</div></fieldset>`;
}

export function sliderMarkup({ from, date }: PageData): Markup {
  if (from >= date) return markup``;
  return markup`<section class="slider needs-script no-print" aria-labelledby="tid" hidden><div class="slider-head"><h2 id="tid">${words.slider}</h2><div class="ways"><button type="button" class="button" data-does="play">${words.play}</button><button type="button" class="button" data-does="previous">${words.previous}</button><button type="button" class="button" data-does="next">${words.next}</button></div><p class="slider-day" data-says="slider-day" aria-hidden="true">${longDate(date)}</p></div><div class="ticks" aria-hidden="true"></div><input type="range" aria-label="${words.day}" aria-describedby="tid-keys" min="0" max="1" value="1" step="1"><div class="ends"><span aria-hidden="true">${longDate(from)}</span><p role="status" data-says="changed"></p><span aria-hidden="true">${longDate(date)}</span></div></section><p class="keys needs-script no-print" id="tid-keys" hidden>${words.sliderKeys}</p>`;
}

export function briefMarkup(data: PageData, standings: readonly Standing[], theme: Theme): Markup {
  const { lead, rest } = briefOf(data, standings, theme);
  return markup`<section class="brief" aria-labelledby="korthet"><h2 id="korthet">${words.brief}</h2><p class="lead" data-says="lead">${lead}</p><p data-says="rest">${rest}</p></section>`;
}

/** Where the chosen place is told of; filled by the program. */
export function chosenMarkup(): Markup {
  return markup`<section class="chosen needs-script no-print" hidden><div aria-live="polite" aria-atomic="true" data-says="chosen"></div><button type="button" class="button" data-does="close" hidden>${words.close}</button></section>`;
}

export function legendMarkup(data: PageData, standings: readonly Standing[]): Markup {
  const municipal = standings.filter((_, at) => data.organisations[at]?.isMunicipality);
  const row = (theme: Theme, mark: keyof PageData['names'], said: string) =>
    markup`<li>${keyOf(mark)}<span>${said}</span><span class="count" data-count="${mark}">${municipal.filter((each) => markOf(each, theme) === mark).length}</span></li>`;
  const { ja, ja_tillagg, delar, inte, nej, none, blank } = text.map.legendChoices;
  const hasNone = data.turns.some(([, , decision]) => decision === 'none');
  const choices = Object.entries({
    ja,
    ja_tillagg,
    delar,
    vag: words.legendWay,
    inte,
    nej,
    blank,
    ...(hasNone ? { none } : {}),
  });
  return markup`<section class="legend" aria-labelledby="tecken"><h2 id="tecken">${words.legend}</h2>${data.themes.map(
    (theme) =>
      markup`<div data-legend="${theme}"><h3>${words.themes[theme]}<span class="count-head">${words.legendCount}</span></h3><ul>${
        theme === 'beslut'
          ? choices.map(([mark, said]) => row(theme, mark as keyof PageData['names'], said))
          : [
              ...phases.map(({ key, name, sentence }) => row(theme, key, text.map.legendPhase(name, sentence))),
              row(theme, 'blank', text.map.legendNoPhase),
            ]
      }</ul></div>`,
  )}<p class="area-key"><svg width="52" height="8" viewBox="0 0 52 8" aria-hidden="true" focusable="false"><path class="area-border" d="M0 4H52"/></svg><span>${words.areaBorder}</span></p></section>`;
}

/** Who has no place on the map: the region as a party of its own. */
export function besideMarkup(data: PageData, standings: readonly Standing[], beside: readonly string[]): Markup {
  // With both, two times Uppgift saknas would not say of what.
  const told = (theme: Theme) =>
    data.themes.length > 1 ? markup`<span class="told">${words.themes[theme]}</span> ` : null;
  const items = data.organisations.flatMap(({ id, name }, at) => {
    const standing = standings[at];
    if (!beside.includes(id) || standing === undefined) return [];
    return [
      markup`<li data-beside="${id}" tabindex="-1"><strong>${name}</strong>${
        data.themes.includes('beslut')
          ? markup`<span data-says="beslut">${told('beslut')}${signed(standing, 'beslut', data)}</span><span data-says="decided">${decidedWords(standing)}</span>`
          : null
      }${data.themes.includes('fas') ? markup`<span data-says="fas">${told('fas')}${signed(standing, 'fas', data)}</span>` : null}</li>`,
    ];
  });
  if (items.length === 0) return markup``;
  return markup`<section class="beside" aria-labelledby="utanfor"><h2 id="utanfor">${words.beside}</h2><ul>${items}</ul></section>`;
}

/** What lies around the day shown, and the history folded: it is not what somebody with a paper in hand asks for. */
export function datesMarkup({ dates, date }: PageData): Markup {
  if (dates.length === 0) return markup``;
  const around = dates.filter(({ day }) => liesAround(day, date));
  const earlier = dates.filter((each) => !around.includes(each));
  return markup`<section class="dates" aria-labelledby="datum"><h2 id="datum">${words.dates}</h2>${
    around.length > 0 ? datesList(around) : null
  }${
    earlier.length > 0
      ? markup`<details class="earlier no-print"><summary>${words.earlierDates(earlier.length)}</summary>${datesList(earlier)}</details><p class="only-print">${words.leftOut(earlier.length)}</p>`
      : null
  }</section>`;
}

function datesList(dates: PageData['dates']): Markup {
  return markup`<ul>${dates.map(
    ({ day, title }) => markup`<li><time datetime="${day}">${longDate(day)}</time> <span>${title}</span></li>`,
  )}</ul>`;
}

export function aboutMarkup({ date, made, mark, contains, themes }: PublicPicture): Markup {
  const not = words.notSaid;
  const hasPhase = themes.includes('fas');
  return markup`<footer class="about"><h2>${words.about}</h2><div class="about-parts"><section aria-labelledby="inte"><h3 id="inte">${not.title}</h3><ul><li>${not.blank}</li>${
    hasPhase ? markup`<li>${not.conditional}</li><li>${not.judged}</li>` : null
  }<li>${not.order}</li><li>${not.still(longDate(date))}</li></ul></section><section aria-labelledby="innehall-lista"><h3 id="innehall-lista">${words.contains}</h3><ul>${contains.map(
    (sentence) => markup`<li>${sentence}</li>`,
  )}</ul></section></div><p>${words.source} ${words.made(swedishTime(made))} ${mark === null ? null : `${words.mark(mark)} `}${words.nothingFetched}</p></footer>`;
}
