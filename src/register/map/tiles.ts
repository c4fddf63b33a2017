import type { OrgId } from '../../domain/events.ts';
import type { Place } from './places.ts';

/**
 * One equal hexagon per municipality, so that each weighs the same. Row by row from the north, a
 * dot where nothing lies; Vänern's gap is left open on purpose. The placing is our own, found by
 * weighing short displacement against true neighbours that still touch (97 of 106 do) and one piece
 * per federation.
 */
const rows: readonly string[] = [
  'stromstad . . . . . . gullspang .',
  '. tanum dals-ed bengtsfors amal . . mariestad toreboda',
  'sotenas munkedal fargelanda mellerud . lidkoping gotene tibro karlsborg',
  '. lysekil uddevalla vanersborg grastorp vara skara skovde hjo',
  'orust stenungsund lilla-edet trollhattan essunga herrljunga falkoping tidaholm .',
  '. tjorn kungalv ale alingsas vargarda ulricehamn . .',
  '. ockero goteborg lerum bollebygd boras tranemo . .',
  '. . molndal partille harryda mark svenljunga . .',
];

export interface Tile extends Place {
  readonly id: OrgId;
  readonly col: number;
  readonly row: number;
}

/** A hexagon stands on its point and is 1 wide; this is the length of its sides. */
const side = 1 / Math.sqrt(3);
/** From one row to the next. */
const rowStep = 1.5 * side;

/** Half a tile to the right on the first row, and on every second one after it. */
const isShifted = (row: number): boolean => row % 2 === 0;

/** The tiles; `x` and `y` are the middle of the hexagon, in hexagon widths. */
export const tiles: readonly Tile[] = rows.flatMap((line, row) =>
  line
    .split(' ')
    .map((id, col) => ({ id, col, row, x: col + (isShifted(row) ? 0.5 : 0), y: side + row * rowStep }))
    .filter((tile) => tile.id !== '.'),
);

const byId: ReadonlyMap<OrgId, Tile> = new Map(tiles.map((tile) => [tile.id, tile]));

export const tileOf = (id: OrgId): Tile | undefined => byId.get(id);

/**
 * Where the tiles lie for the arrow keys: shifted a little less than half, so that up and down keep
 * to the same column and lead back to where one was.
 */
export const tileSteering: ReadonlyMap<OrgId, Place> = new Map(
  tiles.map(({ id, col, row }) => [id, { x: col + (isShifted(row) ? 0.4 : 0), y: row * rowStep }]),
);

/** The grid's own size, in hexagon widths. */
export const tileGrid = {
  width: Math.max(...tiles.map((tile) => tile.x)) + 0.5,
  height: Math.max(...tiles.map((tile) => tile.y)) + side,
};

/** The `points` of an SVG polygon: the hexagon round a middle, shrunk a little to leave a gap. */
export function hexagonPoints({ x, y }: Place, scale = 1): string {
  const [halfWidth, tall] = [0.5 * scale, side * scale];
  return [
    [x, y - tall],
    [x + halfWidth, y - tall / 2],
    [x + halfWidth, y + tall / 2],
    [x, y + tall],
    [x - halfWidth, y + tall / 2],
    [x - halfWidth, y - tall / 2],
  ]
    .map((corner) => corner.map((value) => Number(value.toFixed(4))).join(','))
    .join(' ');
}

/** The municipalities whose tiles touch this one's. */
export function touchingTiles(id: OrgId): OrgId[] {
  const tile = byId.get(id);
  if (!tile) return [];
  return tiles
    .filter((other) => other !== tile && Math.hypot(other.x - tile.x, other.y - tile.y) < 1.01)
    .map((other) => other.id);
}
