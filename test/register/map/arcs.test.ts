import { describe, expect, it } from 'vitest';
import { arcs as arcRows, metresPerUnit } from '../../../src/register/map/arcs.ts';
import { decodeLine, encodeLine } from '../../../src/register/map/coding.ts';
import { pictureBox } from '../../../src/register/map/shapes.ts';
import { decodeCells } from '../../../src/register/map/tracing/decode.ts';
import { grid, rows } from '../../../src/register/map/tracing/raster.ts';
import { isFrame, traceBorders } from '../../../src/register/map/tracing/trace.ts';
import { renderArcs } from '../../../src/register/map/tracing/write.ts';
import { municipalities } from '../../../src/register/municipalities.ts';

const idOfCode = new Map(municipalities.map((each) => [each.code ?? '', each.id]));

describe('the committed outlines', () => {
  it('are exactly what tracing the raster gives', async () => {
    await expect(renderArcs(idOfCode)).toMatchFileSnapshot('../../../src/register/map/arcs.ts');
  });

  it('are 165 borders, four of them along the frame of the picture', () => {
    const arcs = traceBorders(decodeCells(rows, grid.cols));
    expect(arcs).toHaveLength(165);
    expect(arcRows).toHaveLength(165);
    expect(arcs.filter((arc) => isFrame(arc.chain))).toHaveLength(4);
  });

  it('hold some two thousand points: enough to recognise every bay, few enough to load at once', () => {
    const points = arcRows.reduce((sum, row) => sum + decodeLine(row.split(' ')[2] ?? '').length / 2, 0);
    expect(points).toBeGreaterThan(2_000);
    expect(points).toBeLessThan(3_000);
    expect(arcRows.join('\n').length).toBeLessThan(9_000);
  });

  it('cover the grid of the raster in metres', () => {
    const metres = grid.cols * grid.cellMetres;
    expect(pictureBox).toEqual({ x: 0, y: 0, width: metres / metresPerUnit, height: metres / metresPerUnit });
  });

  it('come back from their letters as they went in', () => {
    const line = [0, 0, 5340, 5340, 5339, 5341, -1, 16, 15, -16, 31, 32];
    expect(decodeLine(encodeLine(line))).toEqual(line);
  });
});
