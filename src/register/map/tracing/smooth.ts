/**
 * The geometry of one line, in grid cells. A line is flat: x0, y0, x1, y1 … A closed line does not
 * repeat its first point. The end points of an open line never move, or its neighbours would let go.
 */
export type Line = readonly number[];

const at = (line: Line, index: number): number => line[index] ?? 0;

/** The midpoints of the edges between the corners: this is what takes away the staircase. */
export function midpoints(corners: Line, closed: boolean): number[] {
  const result: number[] = [];
  const count = corners.length;
  for (let i = 0; i < count - (closed ? 0 : 2); i += 2) {
    result.push((at(corners, i) + at(corners, (i + 2) % count)) / 2);
    result.push((at(corners, i + 1) + at(corners, (i + 3) % count)) / 2);
  }
  return result;
}

/** One pass of Chaikin's corner cutting on a closed line, so that an islet of one cell becomes round. */
export function rounded(line: Line): number[] {
  const result: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [at(line, i), at(line, i + 1)];
    const [nextX, nextY] = [at(line, (i + 2) % line.length), at(line, (i + 3) % line.length)];
    result.push(x * 0.75 + nextX * 0.25, y * 0.75 + nextY * 0.25);
    result.push(x * 0.25 + nextX * 0.75, y * 0.25 + nextY * 0.75);
  }
  return result;
}

const rounds = 4;
const shrink = 0.5;
const swell = -0.52;

/** Taubin smoothing: each round shrinks and then swells, so that areas keep their size. */
export function smoothed(line: Line, closed: boolean): number[] {
  let now = [...line];
  for (let round = 0; round < rounds; round += 1) {
    now = towardsNeighbours(towardsNeighbours(now, closed, shrink), closed, swell);
  }
  return now;
}

function towardsNeighbours(line: Line, closed: boolean, share: number): number[] {
  const count = line.length;
  return line.map((value, i) => {
    if (!closed && (i < 2 || i >= count - 2)) return value;
    const before = at(line, (i - 2 + count) % count);
    const after = at(line, (i + 2) % count);
    return value + share * ((before + after) / 2 - value);
  });
}

/** Twice the signed area of a closed line; positive when it runs clockwise on screen. */
export function doubleArea(line: Line): number {
  let sum = 0;
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    sum += at(line, i) * at(line, j + 1) - at(line, j) * at(line, i + 1);
  }
  return sum;
}

/** A closed line scaled about its centre to a given (double) area: small islands would shrink. */
export function scaledTo(line: Line, area: number): number[] {
  const points = line.length / 2;
  const centre = [0, 1].map((axis) => line.reduce((sum, v, i) => (i % 2 === axis ? sum + v : sum), 0) / points);
  const factor = Math.sqrt(Math.abs(area / doubleArea(line)));
  return line.map((value, i) => {
    const middle = centre[i % 2] ?? 0;
    return middle + (value - middle) * factor;
  });
}

/** Douglas-Peucker: drops the points that lie within the tolerance of the line without them. */
export function simplified(line: Line, closed: boolean, tolerance: number): number[] {
  if (closed) return simplifiedLoop(line, tolerance);
  const last = line.length / 2 - 1;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const waiting: [number, number][] = [[0, last]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let distance = tolerance * tolerance;
    for (let i = from + 1; i < to; i += 1) {
      const d = squaredDistance(line, i, from, to);
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    waiting.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i >> 1]);
}

/** A loop has no ends: it is cut at its first point and the point farthest from that. */
function simplifiedLoop(line: Line, tolerance: number): number[] {
  let farthest = 0;
  for (let i = 1; i < line.length / 2; i += 1) {
    if (squaredDistance(line, i, 0, 0) > squaredDistance(line, farthest, 0, 0)) farthest = i;
  }
  const there = simplified(line.slice(0, farthest * 2 + 2), false, tolerance);
  const back = simplified([...line.slice(farthest * 2), ...line.slice(0, 2)], false, tolerance);
  return [...there.slice(0, -2), ...back.slice(0, -2)];
}

/** Squared distance from point i to the stretch between points a and b. */
function squaredDistance(line: Line, i: number, a: number, b: number): number {
  const [ax, ay] = [at(line, a * 2), at(line, a * 2 + 1)];
  const [dx, dy] = [at(line, b * 2) - ax, at(line, b * 2 + 1) - ay];
  const [px, py] = [at(line, i * 2) - ax, at(line, i * 2 + 1) - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
