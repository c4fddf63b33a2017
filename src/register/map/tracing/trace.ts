import type { Cells } from './decode.ts';
import { doubleArea, midpoints, rounded, scaledTo, simplified, smoothed } from './smooth.ts';
import { ahead, type Chain, outside, walkBorders } from './walk.ts';

/** A border drawn once, with the regions on its two sides (indices of the raster's regions). */
export interface TracedArc {
  /** x0, y0, x1, y1 … in grid cells. A closed arc does not repeat its first point. */
  readonly points: readonly number[];
  readonly chain: Chain;
}

/** Cells. Less than this is not seen at any size the map is shown at. */
const tolerance = 0.12;
/** A loop with no more points than this is an islet, and is rounded before it is smoothed. */
const isletPoints = 8;

/**
 * Traces every border of the raster into smooth lines. Each line is smoothed and simplified once
 * and shared by both its regions: that is why the map has neither gaps nor overlaps. The frame's
 * own edges stay straight.
 */
export function traceBorders(cells: Cells): TracedArc[] {
  const chains = walkBorders(cells);
  const junctions = moveJunctions(chains, cells);
  return chains.map((chain) => ({ chain, points: lineOf(chain, junctions) }));
}

/** Whether the chain runs along the frame of the raster. */
export const isFrame = (chain: Chain): boolean => chain.left === outside || chain.right === outside;

function lineOf(chain: Chain, junctions: ReadonlyMap<string, readonly [number, number]>): number[] {
  if (isFrame(chain)) return simplified(chain.corners, chain.closed, tolerance);
  const middle = midpoints(chain.corners, chain.closed);
  if (chain.closed) {
    const start = middle.length <= isletPoints * 2 ? rounded(middle) : middle;
    const size = doubleArea(chain.corners);
    return simplified(scaledTo(smoothed(start, true), size), true, tolerance);
  }
  const { corners } = chain;
  const ends = [corners.slice(0, 2), corners.slice(-2)].map((corner) => junctions.get(corner.join()) ?? corner);
  return simplified(smoothed([...(ends[0] ?? []), ...middle, ...(ends[1] ?? [])], false), false, tolerance);
}

/** Moves each junction to the mean of the midpoints next to it; those on the frame stay. */
function moveJunctions(chains: readonly Chain[], cells: Cells): Map<string, readonly [number, number]> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  const add = (x: number, y: number, towardsX: number, towardsY: number): void => {
    const sum = sums.get(`${x},${y}`) ?? { x: 0, y: 0, count: 0 };
    sums.set(`${x},${y}`, {
      x: sum.x + (x + towardsX) / 2,
      y: sum.y + (y + towardsY) / 2,
      count: sum.count + 1,
    });
  };
  for (const { corners, closed, first, last } of chains) {
    if (closed) continue;
    const [x = 0, y = 0] = corners;
    const [endX = 0, endY = 0] = corners.slice(-2);
    add(x, y, ...ahead(x, y, first));
    add(endX, endY, 2 * endX - ahead(endX, endY, last)[0], 2 * endY - ahead(endX, endY, last)[1]);
  }
  const onFrame = (x: number, y: number): boolean => x === 0 || y === 0 || x === cells.cols || y === cells.rows;
  return new Map(
    [...sums].map(([key, sum]) => {
      const [x = 0, y = 0] = key.split(',').map(Number);
      return [key, onFrame(x, y) ? [x, y] : [sum.x / sum.count, sum.y / sum.count]];
    }),
  );
}
