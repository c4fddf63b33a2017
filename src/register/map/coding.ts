/**
 * How a line of whole numbers is written in `arcs.ts`: each coordinate as its difference from the
 * point before, five bits to a letter, least significant first, a letter of the second half of
 * the alphabet when more follow. Negative numbers are folded in between (0, −1, 1, −2 …).
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const half = 32;
/** The value of each letter by its character code: a lookup, since this runs at every start. */
const values = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i += 1) values[alphabet.charCodeAt(i)] = i;

/** x0, y0, x1, y1 … as text. */
export function encodeLine(points: readonly number[]): string {
  return points.map((value, i) => encodeNumber(value - (points[i - 2] ?? 0))).join('');
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= half; rest = Math.floor(rest / half)) text += alphabet[half + (rest % half)];
  return text + alphabet[rest];
}

/** The way back. */
export function decodeLine(text: string): number[] {
  const points: number[] = [];
  let rest = 0;
  let weight = 1;
  for (let i = 0; i < text.length; i += 1) {
    const digit = values[text.charCodeAt(i)] ?? 0;
    rest += (digit % half) * weight;
    weight *= half;
    if (digit >= half) continue;
    const step = rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
    points.push(step + (points[points.length - 2] ?? 0));
    rest = 0;
    weight = 1;
  }
  return points;
}
