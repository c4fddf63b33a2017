/**
 * Lines as SVG paths. A flat line is x0, y0, x1, y1 …
 *
 * A border is drawn as a soft curve: each point pulls the line towards it, and the line passes
 * through the middles between points. Read backwards a curve is the same curve, so two neighbours
 * that share a border share its curve too, and no gap can open. That keeps the map soft however
 * near one comes, without storing a point more. Since the next pull is always the last one mirrored
 * in the middle between them, SVG's short form `T` says it all.
 *
 * Written for speed, on flat arrays: it runs before the first picture can be seen.
 */
export type Line = readonly number[];

/** Whether a line ends where it began. In this map only islands and the like do. */
export function isLoop(line: Line): boolean {
  return line[0] === line[line.length - 2] && line[1] === line[line.length - 1];
}

/** The pen put down where the line begins, from its far end when read backwards. */
export function penDown(line: Line, backwards: boolean): string {
  const start = backwards ? line.length - 2 : 0;
  return `M${line[start] ?? 0} ${line[start + 1] ?? 0}`;
}

/** From where the pen is to the other end of the line, softly. The ends stay where they are. */
export function penAlong(line: Line, backwards: boolean): string {
  const count = line.length;
  const step = backwards ? -2 : 2;
  const start = backwards ? count - 2 : 0;
  const end = backwards ? 0 : count - 2;
  let path = '';
  for (let i = start; i !== end; i += step) {
    path += `${command(line, i, i === start ? 'L' : i === start + step ? 'Q' : 'T')}${middle(line, i, i + step)}`;
  }
  return `${path}L${line[end] ?? 0} ${line[end + 1] ?? 0}`;
}

/** A whole loop, which has no ends and is soft all round. */
export function loopPath(line: Line): string {
  let path = `M${middle(line, 0, 2)}`;
  for (let i = 2; i < line.length - 2; i += 2)
    path += `${command(line, i, i === 2 ? 'Q' : 'T')}${middle(line, i, i + 2)}`;
  return `${path}T${middle(line, 0, 2)}Z`;
}

/** Corner by corner, for the frame of the picture. */
export function penStraight(line: Line, backwards: boolean): string {
  let path = '';
  for (let k = 2; k < line.length; k += 2) {
    const i = backwards ? line.length - 2 - k : k;
    path += `L${line[i] ?? 0} ${line[i + 1] ?? 0}`;
  }
  return path;
}

/** The points of a line one by one. */
export function pointsOf(line: Line): (readonly [x: number, y: number])[] {
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i < line.length; i += 2) points.push([line[i] ?? 0, line[i + 1] ?? 0]);
  return points;
}

/** The letter, and for Q the point that pulls. */
function command(line: Line, i: number, letter: 'L' | 'Q' | 'T'): string {
  return letter === 'Q' ? `Q${line[i] ?? 0} ${line[i + 1] ?? 0} ` : letter;
}

function middle(line: Line, i: number, j: number): string {
  return `${((line[i] ?? 0) + (line[j] ?? 0)) / 2} ${((line[i + 1] ?? 0) + (line[j + 1] ?? 0)) / 2}`;
}
