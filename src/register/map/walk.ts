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
  const { cols, rows, values } = cells;
  const walked = new Uint8Array((cols + 1) * (rows + 1) * 4);
  const chains: Chain[] = [];

  const region = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= cols || y >= rows ? outside : (values[y * cols + x] ?? outside);

  /** The regions left and right of somebody who leaves the corner in this direction. */
  const leftOf = (x: number, y: number, direction: Direction): number =>
    region(direction > 1 ? x - 1 : x, direction === 0 || direction === 3 ? y - 1 : y);
  const rightOf = (x: number, y: number, direction: Direction): number =>
    region(direction === 0 || direction === 3 ? x : x - 1, direction > 1 ? y - 1 : y);
  const hasEdge = (x: number, y: number, direction: Direction): boolean =>
    leftOf(x, y, direction) !== rightOf(x, y, direction);

  const edgesAt = (x: number, y: number): Direction[] =>
    directions.filter((direction) => hasEdge(x, y, direction));

  const mark = (x: number, y: number, direction: Direction): void => {
    const [toX, toY] = ahead(x, y, direction);
    walked[(y * (cols + 1) + x) * 4 + direction] = 1;
    walked[(toY * (cols + 1) + toX) * 4 + ((direction + 2) % 4)] = 1;
  };

  const follow = (startX: number, startY: number, start: Direction): void => {
    const corners = [startX, startY];
    let [x, y, direction] = [startX, startY, start];
    for (;;) {
      mark(x, y, direction);
      [x, y] = ahead(x, y, direction);
      const edges = edgesAt(x, y);
      const home = x === startX && y === startY;
      if (!home || edges.length > 2) corners.push(x, y);
      if (home || edges.length > 2) {
        const left = leftOf(startX, startY, start);
        const right = rightOf(startX, startY, start);
        const closed = home && edges.length === 2;
        chains.push({ corners, closed, left, right, first: start, last: direction });
        return;
      }
      const back = (direction + 2) % 4;
      direction = edges.find((edge) => edge !== back) ?? direction;
    }
  };

  const followAll = (isStart: (edges: number) => boolean): void => {
    for (let y = 0; y <= rows; y += 1) {
      for (let x = 0; x <= cols; x += 1) {
        const edges = edgesAt(x, y);
        if (!isStart(edges.length)) continue;
        for (const direction of edges) {
          if (!walked[(y * (cols + 1) + x) * 4 + direction]) follow(x, y, direction);
        }
      }
    }
  };
  followAll((edges) => edges > 2);
  followAll((edges) => edges === 2);
  return chains;
}
