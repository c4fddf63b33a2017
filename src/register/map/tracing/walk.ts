import type { Cells } from './decode.ts';

/**
 * Walking the borders. A border runs along the cell edges between unlike cells. Where three or
 * four such edges meet stands a junction; a chain is the edges from one junction to the next, or
 * a closed loop. Each chain has one region on its left and one on its right all the way, which is
 * what lets two neighbours share it.
 */
export interface Chain {
  /** Grid corners in order: x0, y0, x1, y1 … A closed chain does not repeat its first corner. */
  readonly corners: readonly number[];
  readonly closed: boolean;
  /** Indices of regions; `outside` for what lies beyond the frame. */
  readonly left: number;
  readonly right: number;
  /** Directions of the first and the last edge. */
  readonly first: Direction;
  readonly last: Direction;
}

/** East, south, west, north: a turn to the right adds one. */
export type Direction = 0 | 1 | 2 | 3;

/** The region beyond the frame of the raster. */
export const outside = 255;

const stepX = [1, 0, -1, 0] as const;
const stepY = [0, 1, 0, -1] as const;
const directions: readonly Direction[] = [0, 1, 2, 3];

/** The corner one edge further on. */
export function ahead(x: number, y: number, direction: Direction): [number, number] {
  return [x + stepX[direction], y + stepY[direction]];
}

/** Every chain once, the frame's included. Chains between junctions come first, then the loops. */
export function walkBorders(cells: Cells): Chain[] {
  const width = cells.cols + 1;
  const edges = edgesOf(cells);
  const chains: Chain[] = [];

  const follow = (startX: number, startY: number, start: Direction): void => {
    const [left, right] = sidesOf(cells, startX, startY, start);
    const corners = [startX, startY];
    let [x, y, direction] = [startX, startY, start];
    for (;;) {
      edges[y * width + x] = (edges[y * width + x] ?? 0) & ~(walkable << direction);
      x += stepX[direction];
      y += stepY[direction];
      const here = edges[y * width + x] ?? 0;
      const back = ((direction + 2) % 4) as Direction;
      edges[y * width + x] = here & ~(walkable << back);
      const home = x === startX && y === startY;
      if (!home || isJunction(here)) corners.push(x, y);
      if (home || isJunction(here)) {
        chains.push({ corners, closed: home && !isJunction(here), left, right, first: start, last: direction });
        return;
      }
      direction = directions.find((next) => next !== back && here & (1 << next)) ?? direction;
    }
  };

  const followAll = (mayStart: (edges: number) => boolean): void => {
    for (let corner = 0; corner < edges.length; corner += 1) {
      if (!mayStart(edges[corner] ?? 0)) continue;
      for (const direction of directions) {
        if ((edges[corner] ?? 0) & (walkable << direction)) {
          follow(corner % width, Math.floor(corner / width), direction);
        }
      }
    }
  };
  followAll(isJunction);
  followAll((mask) => mask >= walkable);
  return chains;
}

/** In a corner's mask: bits 0-3 say in which directions there is an edge, bits 4-7 which are still to walk. */
const walkable = 16;

/** Three or four edges meet; a border never ends, so one alone does not occur. */
function isJunction(mask: number): boolean {
  const edges = mask & (walkable - 1);
  return (edges & (edges - 1) & ((edges & (edges - 1)) - 1)) !== 0;
}

/** For every grid corner, the mask of the edges that leave it. */
function edgesOf({ cols, rows, values }: Cells): Uint8Array {
  const width = cols + 1;
  const edges = new Uint8Array(width * (rows + 1));
  const add = (corner: number, direction: Direction): void => {
    const far = corner + stepX[direction] + stepY[direction] * width;
    edges[corner] = (edges[corner] ?? 0) | ((1 + walkable) << direction);
    edges[far] = (edges[far] ?? 0) | ((1 + walkable) << ((direction + 2) % 4));
  };
  for (let y = 0; y <= rows; y += 1) {
    for (let x = 0; x <= cols; x += 1) {
      const here = x < cols && y < rows ? values[y * cols + x] : outside;
      const above = x < cols && y > 0 ? values[(y - 1) * cols + x] : outside;
      const before = x > 0 && y < rows ? values[y * cols + x - 1] : outside;
      if (here !== above) add(y * width + x, 0);
      if (here !== before) add(y * width + x, 1);
    }
  }
  return edges;
}

/** The regions left and right of somebody who leaves the corner in this direction. */
function sidesOf({ cols, rows, values }: Cells, x: number, y: number, direction: Direction): [number, number] {
  const region = (atX: number, atY: number): number =>
    atX < 0 || atY < 0 || atX >= cols || atY >= rows ? outside : (values[atY * cols + atX] ?? outside);
  const north = direction === 0 || direction === 3;
  return [region(direction > 1 ? x - 1 : x, north ? y - 1 : y), region(north ? x : x - 1, direction > 1 ? y - 1 : y)];
}
