/** Views of "Visa stort" as somebody has chosen them: a key that is remembered, a picture, and what it is called. */
import { isFullDate } from '../../../domain/dates.ts';
import type { OrgId } from '../../../domain/events.ts';
import { viewKeys } from '../../../paths.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { THEMES, writeView } from '../view.ts';
import type { Picture } from './pictures.ts';

/** `beslut/vs-skaraborg`, `fas/`, `andrat/`, `nasta/`, `plats/hjo`, `dag/2026-10-27`. */
export function keyOf({ area, theme, kind, place, day }: Picture): string {
  if (place !== undefined) return `plats/${place}`;
  if (day !== undefined) return `dag/${day}`;
  return kind === undefined ? `${theme}/${area ?? ''}` : `${kind}/`;
}

/** What is known of those that can be shown. */
export interface Showable {
  readonly areas: readonly { readonly id: OrgId; readonly name: string }[];
  readonly places: readonly { readonly id: OrgId; readonly name: string; readonly area: OrgId | null }[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Null for what is not there any longer, such as an area that is no more in use. */
export function pictureOf(key: string, { areas, places, today }: Showable): Picture | null {
  const [kind = '', what = ''] = key.split('/');
  const theme = THEMES.find((each) => each === kind);
  if (theme !== undefined) {
    return what === '' || areas.some(({ id }) => id === what) ? { area: what === '' ? null : what, theme } : null;
  }
  if (kind === 'andrat' || kind === 'nasta') return { area: null, theme: 'beslut', kind };
  if (kind === 'dag') return isFullDate(what) && what < today ? { area: null, theme: 'beslut', day: what } : null;
  const place = kind === 'plats' ? places.find(({ id }) => id === what) : undefined;
  const area = areas.find(({ id }) => id === place?.area)?.id ?? null;
  return place === undefined ? null : { area, theme: 'beslut', place: place.id };
}

export function viewName(picture: Picture, { areas, places }: Showable): string {
  const { area, theme, kind, place, day } = picture;
  const words = text.projector;
  if (kind === 'andrat') return words.changed;
  if (kind === 'nasta') return words.soon;
  if (place !== undefined) return places.find(({ id }) => id === place)?.name ?? place;
  const whole = areas.find(({ id }) => id === area)?.name ?? text.common.wholeCounty;
  return day === undefined ? words.title(whole, text.map.themes[theme]) : words.onDay(whole, longDate(day));
}

/** Where a picture stands in the address. @param base the past date that is shown otherwise. */
export function writePicture(params: URLSearchParams, picture: Picture, base: string | null): URLSearchParams {
  const { area, theme, kind, place = null, day = base } = picture;
  const written = writeView(params, { area, theme, selected: place });
  const put = (key: string, value: string | null | undefined) =>
    value === null || value === undefined ? written.delete(key) : written.set(key, value);
  put(viewKeys.layout, kind);
  put(viewKeys.date, day);
  return written;
}
