/** Offentlig sida: one file that opens anywhere, also without network and without scripts. */
import { script, style } from 'virtual:public-page';
import type { PageData } from '../publicpage/pageData.ts';
import { markOf, type Standing, standingsOn } from '../publicpage/standing.ts';
import { shapeOf } from '../register/map/shapes.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { builtMarkup, jsonMarkup, type Markup, markup } from './markup.ts';
import { pageDataOf } from './publicPageData.ts';
import { mapMarkup, type PagePlace } from './publicPageMap.ts';
import {
  aboutMarkup,
  besideMarkup,
  briefMarkup,
  chosenMarkup,
  controlsMarkup,
  datesMarkup,
  dayMarkup,
  legendMarkup,
  sliderMarkup,
} from './publicPageParts.ts';
import { signDefs } from './publicPageSigns.ts';
import { tableMarkup } from './publicPageTable.ts';
import { tilesMarkup } from './publicPageTiles.ts';
import type { PublicPicture } from './publicPicture.ts';

const words = text.publicPage;

/**
 * The whole file, UTF-8. The same picture gives the same bytes. It holds its own policy: nothing is fetched, and no
 * script or style runs but the two that the policy names by their hashes. Every word of the picture is put in as text.
 */
export async function publicPageHtml(picture: PublicPicture): Promise<string> {
  const data = pageDataOf(picture);
  const standings = standingsOn(data, picture.date);
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.documentTitle(picture.title, longDate(picture.date))}</title>
<link rel="icon" href="data:,">
<style>${builtMarkup(style)}</style>
</head>
<body>
${bodyOf(picture, data, standings)}
<script type="application/json" id="data">${jsonMarkup(data)}</script>
<script>${builtMarkup(script)}</script>
</body>
</html>
`;
  return page.source;
}

function bodyOf(picture: PublicPicture, data: PageData, standings: readonly Standing[]): Markup {
  const theme = data.themes[0] ?? 'beslut';
  const all = picture.organisations.map(({ id, name, area }, at): PagePlace => {
    const standing = standings[at];
    return { id, name, area, mark: standing === undefined ? 'blank' : markOf(standing, theme) };
  });
  const places = all.filter(({ id }) => shapeOf(id) !== undefined);
  const beside = all.filter(({ id }) => shapeOf(id) === undefined).map(({ id }) => id);
  return markup`<a class="skip" href="#innehall">${words.skip}</a>
${signDefs()}
${picture.isExample ? markup`<aside class="example" aria-label="${words.exampleTitle}"><p><strong>${words.exampleTitle}</strong></p><p>${words.example}</p></aside>` : null}
<header class="head"><h1>${picture.title}</h1><p>${whatOf(data)}</p></header>
${dayMarkup(data)}
<main id="innehall" tabindex="-1">
${picture.text === '' ? null : markup`<div class="covering">${paragraphs(picture.text)}</div>`}
${controlsMarkup(data)}
<div class="body">
<div class="main">
<div class="views">
${viewOf('karta', data, mapMarkup(places))}
${viewOf('rutor', data, tilesMarkup(places))}
<section data-view="tabell" aria-labelledby="tabell"><h2 id="tabell">${words.views.tabell}</h2>${tableMarkup(data, standings)}</section>
</div>
${sliderMarkup(data)}
</div>
<div class="side">
${briefMarkup(data, standings, theme)}
${chosenMarkup()}
${legendMarkup(data, standings)}
${besideMarkup(data, standings, beside)}
</div>
</div>
${datesMarkup(data)}
</main>
${aboutMarkup(picture)}`;
}

function whatOf({ themes }: PageData): string {
  const [only] = themes;
  return themes.length > 1 || only === undefined ? words.what.both : words.what[only];
}

/** A picture with its name for those who hear the page; over it the program lays its buttons. */
function viewOf(view: 'karta' | 'rutor', data: PageData, picture: Markup): Markup {
  const says = words.picture(words.themes[data.themes[0] ?? 'beslut'], longDate(data.date));
  return markup`<section data-view="${view}" aria-labelledby="${view}"${view === 'rutor' ? markup` class="needs-script" hidden` : null}><h2 id="${view}">${words.viewOf(view, data.themes[0] ?? 'beslut')}</h2><div class="frame"><div class="drawing" role="img" aria-label="${says}">${picture}</div></div></section>`;
}

/** An empty line divides paragraphs; a single break is a break. */
function paragraphs(written: string): Markup[] {
  return written
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(
      (paragraph) => markup`<p>${paragraph.split('\n').map((line, at) => (at === 0 ? line : markup`<br>${line}`))}</p>`,
    );
}

async function hashOf(bytes: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(bytes));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
