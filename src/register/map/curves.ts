/**
 * Lines drawn as soft curves: each point pulls the line towards it, and the line passes through the
 * middles between points. Read backwards a curve is the same curve, so two neighbours that share a
 * border share its curve too, and no gap can open. That keeps the map soft however near one comes,
 * without storing a point more.
 */
export type Point = readonly [x: number, y: number];

/** A stretch of curve: the point that pulls (none when straight) and where it ends. */
interface Stretch {
  readonly pull?: Point;
  readonly to: Point;
}

export interface Curve {
  readonly from: Point;
  readonly stretches: readonly Stretch[];
}

/** The points of a flat line x0, y0, x1, y1 … */
export function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < line.length; i += 2) points.push([line[i] ?? 0, line[i + 1] ?? 0]);
  return points;
}

/** Whether a flat line ends where it began. In this map only islands and the like do. */
export function isLoop(line: readonly number[]): boolean {
  return line[0] === line.at(-2) && line[1] === line.at(-1);
}

/** The soft curve of a flat line. The ends of a line stay where they are; a loop has no ends. */
export function softCurve(line: readonly number[]): Curve {
  const points = pointsOf(line);
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const middles = points.slice(1).map((point, i) => middle(points[i] ?? point, point));
  const soft = points.slice(1, -1).map((pull, i) => ({ pull, to: middles[i + 1] ?? last }));
  const start = middles[0] ?? first;
  return isLoop(line)
    ? { from: start, stretches: [...soft, { pull: first, to: start }] }
    : { from: first, stretches: [{ to: start }, ...soft, { to: last }] };
}

/** A flat line as it stands, corner by corner: for the frame of the picture. */
export function straightCurve(line: readonly number[]): Curve {
  const [from = [0, 0], ...rest] = pointsOf(line);
  return { from, stretches: rest.map((to) => ({ to })) };
}

/** The same curve from its other end. */
export function reversed({ from, stretches }: Curve): Curve {
  const starts = [from, ...stretches.map((stretch) => stretch.to)];
  return {
    from: starts.at(-1) ?? from,
    stretches: stretches.map((stretch, i) => ({ ...stretch, to: starts[i] ?? from })).reverse(),
  };
}

/** The SVG path of curves that follow one another. */
export function pathAlong(curves: readonly Curve[]): string {
  const pen = curves
    .flatMap((curve) => curve.stretches)
    .map(({ pull, to }) => (pull ? `Q${pull.join(' ')} ${to.join(' ')}` : `L${to.join(' ')}`));
  return `M${curves[0]?.from.join(' ') ?? ''}${pen.join('')}`;
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
