/** The same as the pictures, in words: by name, never by status, which would be a ranking. */
import type { PageData } from '../publicpage/pageData.ts';
import { decidedWords, markOf, phaseWords, type Standing } from '../publicpage/standing.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { type Markup, markup } from './markup.ts';
import { keyOf } from './publicPageSigns.ts';

const words = text.publicPage;

export function tableMarkup(data: PageData, standings: readonly Standing[]): Markup {
  const has = { beslut: data.themes.includes('beslut'), fas: data.themes.includes('fas') };
  const { place, area, decision, decided, phase } = words.columns;
  const columns = [place, area, ...(has.beslut ? [decision, decided] : []), ...(has.fas ? [phase] : [])];
  const rows = data.organisations.map(({ id, name, area: areaName, isMunicipality }, at) => {
    const standing = standings[at];
    if (standing === undefined) return null;
    return markup`<tr data-row="${id}"><th scope="row" tabindex="-1">${name}</th><td>${areaName || (isMunicipality ? words.noArea : text.common.countyWide)}</td>${
      has.beslut
        ? markup`<td data-says="beslut">${signed(standing, 'beslut', data)}</td><td data-says="decided">${decidedWords(standing)}</td>`
        : null
    }${has.fas ? markup`<td data-says="fas">${signed(standing, 'fas', data)}</td>` : null}</tr>`;
  });
  return markup`<div class="table-frame" role="region" aria-labelledby="tabell-namn" tabindex="0"><table><caption id="tabell-namn" data-says="caption">${words.caption(data.whole, longDate(data.date))}</caption><thead><tr>${columns.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The key of the legend with its words; the program changes both. */
export function signed(standing: Standing, theme: 'beslut' | 'fas', data: PageData): Markup {
  const said = theme === 'beslut' ? data.names[standing.decision] : phaseWords(standing, data);
  return markup`<span class="signed">${keyOf(markOf(standing, theme))}<span class="words">${said}</span></span>`;
}
