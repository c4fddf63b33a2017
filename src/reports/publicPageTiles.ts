/** Equal hexagons: each municipality weighs the same, and a finger finds it. */
import { hexagonPoints, tileOf } from '../register/map/tiles.ts';
import { type Markup, markup } from './markup.ts';
import { groundMarkup, type PagePlace, ringsMarkup } from './publicPageMap.ts';
import { type Frame, nameWidth, type PagePlate, type PlateLook, platesMarkup, short } from './publicPagePlates.ts';

const TILE = 90;
/** Drawn a little smaller than its place, so that a gap is left between neighbours. */
const FILLED = 0.955;
const ROOM = 0.93;
const WIDE: PlateLook = { letter: 14, sign: 18 };
const NARROW: PlateLook = { letter: 14, sign: 42 };

export function tilesMarkup(places: readonly PagePlace[]): Markup {
  const { frame, left, top } = frameOf(places);
  const tiles = places.flatMap((place) => {
    const tile = tileOf(place.id);
    return tile === undefined ? [] : [{ place, x: short((tile.x - left) * TILE), y: short((tile.y - top) * TILE) }];
  });
  // As much of the hexagon as a rectangle can have without reaching into the row above.
  const reach = { width: TILE * 0.94, height: TILE * 0.8 };
  const wide = tiles.map(({ place: { id, name, mark }, x, y }): PagePlate => {
    const width = Math.min(Math.ceil(nameWidth(name, WIDE.letter) + 8), TILE * ROOM);
    return { id, name, mark, x, y, width, height: 44, stacked: true, reach };
  });
  const narrow = tiles.map(
    ({ place: { id, mark }, x, y }): PagePlate => ({ id, mark, x, y, width: 52, height: 52, reach }),
  );
  return markup`<svg class="picture" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true" focusable="false">${tiles.map(
    ({ place, x, y }) => groundMarkup(hexagonAt(x, y), place),
  )}${tiles.map(({ x, y }) => markup`<path class="tile-border" d="${hexagonAt(x, y)}"/>`)}${ringsMarkup()}${platesMarkup(wide, WIDE, 'wide', frame)}${platesMarkup(narrow, NARROW, 'narrow', frame)}</svg>`;
}

/** Half of the height of a hexagon that is 1 wide. */
const HALF = 1 / Math.sqrt(3);
/** A few tiles do not grow to fill the page: there is room for this many beside each other. */
const FEWEST = 7;

/** Round the tiles there are, in hexagon widths from the grid's corner; the frame in units of the picture. */
function frameOf(places: readonly PagePlace[]): { frame: Frame; left: number; top: number } {
  const known = places.flatMap(({ id }) => tileOf(id) ?? []);
  // With nobody on the map there is the empty grid.
  const tiles = known.length > 0 ? known : [{ x: 0.5, y: HALF }];
  const [xs, ys] = [tiles.map(({ x }) => x), tiles.map(({ y }) => y)];
  const across = Math.max(...xs) - Math.min(...xs) + 1;
  const width = Math.max(across, FEWEST);
  const height = Math.max(...ys) - Math.min(...ys) + 2 * HALF;
  return {
    frame: { width: short(width * TILE), height: short(height * TILE) },
    left: Math.min(...xs) - 0.5 - (width - across) / 2,
    top: Math.min(...ys) - HALF,
  };
}

function hexagonAt(x: number, y: number): string {
  const corners = hexagonPoints({ x, y }, TILE * FILLED)
    .split(' ')
    .map((pair) =>
      pair
        .split(',')
        .map((each) => short(Number(each)))
        .join(' '),
    );
  return `M${corners.join('L')}Z`;
}
