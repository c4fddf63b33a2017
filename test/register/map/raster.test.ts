import { describe, expect, it } from 'vitest';
import { decodeCells, runsOf } from '../../../src/register/map/tracing/decode.ts';
import { blanks, grid, letters, rows } from '../../../src/register/map/tracing/raster.ts';
import { municipalities } from '../../../src/register/municipalities.ts';

const cells = decodeCells(rows, grid.cols);

function cellsOf(name: string): number {
  const code = municipalities.find((each) => each.name === name)?.code ?? '';
  const letter = [...letters].find(([, value]) => value === code)?.[0] ?? '';
  return cells.values.filter((value) => value === cells.regions.indexOf(letter)).length;
}

describe('the raster of the county', () => {
  it('has rows that each add up to the width of the grid', () => {
    expect(rows).toHaveLength(grid.rows);
    for (const row of rows) expect(runsOf(row).reduce((sum, [, length]) => sum + length, 0)).toBe(grid.cols);
  });

  it('has 31 684 cells, 11 217 of them in municipalities', () => {
    expect(cells.values).toHaveLength(31_684);
    const isMunicipality = cells.regions.map((letter) => letters.has(letter));
    expect(cells.values.filter((value) => isMunicipality[value])).toHaveLength(11_217);
  });

  it('knows the smallest and the largest: Öckerö 13 cells, Partille 26, Ulricehamn 498', () => {
    expect(['Öckerö', 'Partille', 'Ulricehamn'].map(cellsOf)).toEqual([13, 26, 498]);
    const sizes = municipalities.map((each) => cellsOf(each.name));
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([13, 498]);
  });

  it('has a letter for every municipality, and only the four blanks beside', () => {
    expect([...letters.values()].sort()).toEqual(municipalities.map((each) => each.code ?? '').sort());
    expect(cells.regions.filter((letter) => !letters.has(letter)).sort()).toEqual(Object.keys(blanks).sort());
  });

  it('refuses a row that does not add up', () => {
    expect(() => decodeCells(['.3~2'], 6)).toThrow('Row 0');
  });
});
