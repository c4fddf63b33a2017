import { encodeLine } from '../coding.ts';
import { decodeCells } from './decode.ts';
import { blanks, grid, letters, rows } from './raster.ts';
import { ringsOf } from './rings.ts';
import { traceBorders } from './trace.ts';
import { outside } from './walk.ts';

/** A unit of the drawn map is 50 m: finer than a pixel even on a wall. */
export const unitsPerCell = 30;

/**
 * The text of `arcs.ts`. The outlines are traced once and committed, because tracing at every
 * start would cost some 50 ms on an ordinary laptop and save no bytes. A test traces anew and
 * compares; `npx vitest run test/register/map/arcs.test.ts -u` writes the file again.
 */
export function renderArcs(idOfCode: ReadonlyMap<string, string>): string {
  const cells = decodeCells(rows, grid.cols);
  const arcs = traceBorders(cells);
  const chains = arcs.map(({ chain }) => chain);
  const names: Readonly<Record<string, string>> = blanks;
  const regions = cells.regions.map((letter) => names[letter] ?? idOfCode.get(letters.get(letter) ?? '') ?? letter);
  const sideOf = (region: number): number => (region === outside ? regions.length : region);

  const arcRows = arcs.map(({ chain, points }) => {
    const whole = chain.closed ? [...points, ...points.slice(0, 2)] : points;
    const line = encodeLine(whole.map((value) => Math.round(value * unitsPerCell)));
    return `${sideOf(chain.left)} ${sideOf(chain.right)} ${line}`;
  });
  const ringRows = regions.map((_, region) =>
    ringsOf(region, chains)
      .map((ring) => ring.map(({ arc, backwards }) => (backwards ? `-${arc}` : `${arc}`)).join(' '))
      .join(', '),
  );
  const list = (items: readonly string[]): string => items.map((item) => `  '${item}',\n`).join('');
  return `/**
 * The outlines of the map, traced from tracing/raster.ts by tracing/write.ts. Not written by hand:
 * a test traces the raster anew and compares. Kommungränser: Lantmäteriet och SCB (CC0).
 */

/** One map unit, in both directions. */
export const metresPerUnit = ${grid.cellMetres / unitsPerCell};

/** The regions by number; the last is what lies beyond the frame. */
export const regions: readonly string[] = [
${list([...regions, 'frame'])}];

/** Every border once: the region on its left, the region on its right, the line (coding.ts). */
export const arcs: readonly string[] = [
${list(arcRows)}];

/** Region by region, its rings: the arcs by number in order, a minus where followed backwards. */
export const rings: readonly string[] = [
${list(ringRows)}];
`;
}
