/** How wide the inner band of an earlier statement may be, so that the later one is still seen to fill the place. */

/** Where there is room, in pixels; and never less, or it is no band. */
const WIDEST = 8;
const NARROWEST = 2.5;
/** The light line between band and fill. */
export const BAND_CASING = 1.5;
/** What band and casing may take of a place together. */
const SHARE = 0.65;

/**
 * @param path the place's outline in pixels
 * @returns the width of the band in pixels; narrower where the place is, as Hjo along its lake
 */
export function bandWidth(path: string): number {
  let area = 0;
  let around = 0;
  for (const ring of path.split('M').slice(1)) {
    const measured = measure(ring.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []);
    if (measured.area > area) ({ area, around } = measured);
  }
  if (around === 0) return WIDEST;
  // What lies within e of the edge is about around·e - π·e²: solved for the share that may be taken.
  const taken = (around - Math.sqrt(Math.max(around ** 2 - 4 * Math.PI * SHARE * area, 0))) / (2 * Math.PI);
  return Math.min(Math.max(taken - BAND_CASING, NARROWEST), WIDEST);
}

/** Area and length of one closed line of x and y in turn. */
function measure(numbers: readonly number[]): { area: number; around: number } {
  let twice = 0;
  let around = 0;
  const last = numbers.length - 2;
  for (let at = 0; at <= last; at += 2) {
    const [x = 0, y = 0] = [numbers[at], numbers[at + 1]];
    const [nextX = 0, nextY = 0] = at === last ? [numbers[0], numbers[1]] : [numbers[at + 2], numbers[at + 3]];
    twice += x * nextY - nextX * y;
    around += Math.hypot(nextX - x, nextY - y);
  }
  return { area: Math.abs(twice) / 2, around };
}
