/** The county as it lies, as a drawing in the page. The program changes its marks; where things stand never changes. */
import type { OrgId } from '../domain/events.ts';
import type { Mark } from '../publicpage/pageData.ts';
import { borderPaths } from '../register/map/borders.ts';
import { type Box, union } from '../register/map/boxes.ts';
import { labelOf, lakes, leaders } from '../register/map/places.ts';
import { boxOf, municipalityShapes, shapeOf } from '../register/map/shapes.ts';
import { pushApart } from './mapDrawingPlates.ts';
import { type Markup, markup } from './markup.ts';
import { type Frame, type PagePlate, type PlateLook, platesMarkup, plateWidth, short } from './publicPagePlates.ts';

export interface PagePlace {
  readonly id: OrgId;
  readonly name: string;
  readonly area: OrgId | null;
  readonly mark: Mark;
}

const WIDTH = 860;
/** Plates out at sea need their room too. */
const SEA: Box = { x: 620, y: 3200, width: 100, height: 1300 };
const AIR = 70;
/** Names on a wide screen, signs alone on a narrow one, where the whole picture is drawn less than half as large. */
const WIDE: PlateLook = { letter: 14, sign: 16 };
const NARROW: PlateLook = { letter: 14, sign: 36 };
const PLATE = 22;
const SIGN_PLATE = 44;

type At = (x: number, y: number) => { x: number; y: number };

/** @param places those with a place on the map, in the order they are read */
export function mapMarkup(places: readonly PagePlace[]): Markup {
  const byId = new Map(places.map((place) => [place.id, place]));
  const isWhole = municipalityShapes.every(({ id }) => byId.has(id));
  const box = isWhole ? union([boxOf(byId.keys()), SEA]) : boxOf(byId.keys());
  const scale = WIDTH / (box.width + 2 * AIR);
  const frame: Frame = { width: WIDTH, height: Math.round((box.height + 2 * AIR) * scale) };
  const at: At = (x, y) => ({ x: tenth((x - box.x + AIR) * scale), y: tenth((y - box.y + AIR) * scale) });
  const areas = new Map(places.map(({ id, area }) => [id, area]));
  const { municipal, area, coast, county, shore } = borderPaths((id) => areas.get(id));
  const outer = pathAt(municipal + coast + county, at);
  const between = pathAt(area, at);
  const wide = widePlates(places, at, isWhole);
  return markup`<svg class="picture" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true" focusable="false"><path class="water" d="${openSea(box, scale, frame)}"/>${(
    ['sea', 'vanern', 'vattern'] as const
  ).map(
    (id) => markup`<path class="water" d="${pathAt(shapeOf(id)?.path ?? '', at)}" fill-rule="evenodd"/>`,
  )}<path class="shore" d="${pathAt(shore, at)}"/>${municipalityShapes.map(({ id, path }) => groundMarkup(pathAt(path, at), byId.get(id)))}<path class="casing" d="${outer}"/><path class="border" d="${outer}"/><path class="area-casing" d="${between}"/><path class="area-border" d="${between}"/>${lakes.map(
    (lake) => lakeMarkup(lake, at),
  )}${ringsMarkup()}${wide.map((plate) => leaderMarkup(plate, at, isWhole))}${platesMarkup(wide, WIDE, 'wide', frame)}${platesMarkup(narrowPlates(places, at), NARROW, 'narrow', frame)}</svg>`;
}

/** Over all borders: round the place that is chosen, and round the one in focus. */
export function ringsMarkup(): Markup {
  return markup`${['chosen', 'focused'].map((kind) => markup`<g class="rings" data-ring="${kind}"><path class="ring-halo"/><path class="ring"/></g>`)}`;
}

/** What lies within a border. Others than those the page tells of are drawn as land, which is something else than a blank. */
export function groundMarkup(d: string, place: PagePlace | undefined): Markup {
  if (place === undefined) return markup`<path class="land" d="${d}"/>`;
  return markup`<g class="ground" data-place="${place.id}" data-mark="${place.mark}" fill-rule="evenodd"><path class="fill" d="${d}"/><path class="pattern" d="${d}"/></g>`;
}

function widePlates(places: readonly PagePlace[], at: At, isWhole: boolean): PagePlate[] {
  const plates = places.flatMap(({ id, name, mark }) => {
    const label = (isWhole ? leaders.get(id) : undefined) ?? labelOf(id);
    if (label === undefined) return [];
    return [{ id, name, mark, ...at(label.x, label.y), width: plateWidth(name, WIDE), height: PLATE }];
  });
  pushApart(plates, PLATE);
  return plates;
}

function narrowPlates(places: readonly PagePlace[], at: At): PagePlate[] {
  const plates = places.flatMap(({ id, mark }) => {
    const label = labelOf(id);
    return label === undefined ? [] : [{ id, mark, ...at(label.x, label.y), width: SIGN_PLATE, height: SIGN_PLATE }];
  });
  pushApart(plates, SIGN_PLATE);
  return plates;
}

/** From a plate at sea to its municipality. */
function leaderMarkup({ id, x, y, width }: PagePlate, at: At, isWhole: boolean): Markup | null {
  const label = labelOf(id);
  if (!isWhole || !leaders.has(id) || label === undefined) return null;
  const end = at(label.x, label.y);
  const d = `M${short(x + width / 2)} ${short(y)}L${end.x} ${end.y}`;
  return markup`<g class="leader"><path class="halo" d="${d}"/><path d="${d}"/><circle cx="${end.x}" cy="${end.y}" r="3"/></g>`;
}

function lakeMarkup({ name, x, y, turn }: (typeof lakes)[number], at: At): Markup {
  const point = at(x, y);
  return markup`<text class="lake" text-anchor="middle" transform="translate(${point.x} ${point.y}) rotate(${turn})">${name}</text>`;
}

/** West of what is traced there is nothing but sea, down from where Norway ends. */
function openSea(box: Box, scale: number, frame: Frame): string {
  const [right, top] = [(40 - box.x + AIR) * scale, (360 - box.y + AIR) * scale];
  return right <= 0 ? '' : `M0 ${short(top)}H${short(right)}V${frame.height}H0Z`;
}

/** A path of the register in units of the picture; it holds nothing but absolute pairs. */
function pathAt(path: string, at: At): string {
  return path.replace(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g, (_, x: string, y: string) => {
    const point = at(Number(x), Number(y));
    return `${point.x} ${point.y}`;
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
