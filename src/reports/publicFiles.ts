/** The files of an approved public page. Made from the picture that was approved and nothing else. */
import { shapeOf } from '../register/map/shapes.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { MadeFile } from './exportFiles.ts';
import { forFileName } from './exportInput.ts';
import { drawMap, type MapTheme, type MapView } from './mapDrawing.ts';
import { svgOf } from './mapDrawingSvg.ts';
import { standingIn } from './publicApproval.ts';
import type { PublicPicture } from './publicPicture.ts';

export type PublicWhat = { readonly kind: 'html' } | { readonly kind: 'svg' | 'png'; readonly theme: MapTheme };

const words = text.publicSaving.files;

/** The same picture gives the same bytes (a png: in the same browser). A png rejects where nothing can be painted. */
export async function publicFile(picture: PublicPicture, what: PublicWhat): Promise<MadeFile> {
  switch (what.kind) {
    case 'html': {
      const { publicPageHtml } = await import('./publicPage.ts');
      return {
        name: nameOf(picture, words.page, 'html'),
        type: 'text/html',
        bytes: bytesOf(await publicPageHtml(picture)),
      };
    }
    case 'svg':
      return {
        name: nameOf(picture, words.map[what.theme], 'svg'),
        type: 'image/svg+xml',
        bytes: bytesOf(svgOf(publicMap(picture, what.theme))),
      };
    case 'png': {
      const { pngOf } = await import('./mapDrawingCanvas.ts');
      return {
        name: nameOf(picture, words.map[what.theme], 'png'),
        type: 'image/png',
        bytes: await pngOf(publicMap(picture, what.theme)),
      };
    }
  }
}

/** The map of a theme on the day shown. */
export function publicMap(picture: PublicPicture, theme: MapTheme) {
  const { date, whole, organisations, isExample, made } = picture;
  const standing = standingIn(picture);
  const stands = (id: string) => (theme === 'beslut' ? standing.get(id)?.decision : standing.get(id)?.phase) ?? 'blank';
  const areas = new Map(organisations.map(({ id, area }) => [id, area]));
  const view: MapView = {
    date,
    whole,
    title: '',
    status: isExample ? text.files.status.example : words.made(longDate(made)),
    places: organisations
      .filter(({ kind, id }) => kind === 'municipality' && shapeOf(id))
      .map(({ id, name }) => ({ id, name, mark: stands(id), two: false, old: false })),
    areaOf: (id) => areas.get(id),
    notes: [],
  };
  return drawMap(view, theme);
}

function nameOf({ date, whole }: PublicPicture, what: string, ending: string): string {
  return `${what}-${forFileName(whole)}-${date}.${ending}`;
}

function bytesOf(words: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(words));
}
