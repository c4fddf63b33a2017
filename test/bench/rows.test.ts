import { expect, test } from 'vitest';
import { figureOf, Gathered, quantile, verdict } from './figures.mjs';
import { inWords, rowsOf } from './report.mjs';
import { engines, rows } from './rows.mjs';

test('every row has a name of its own and a unit', () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(rows.filter(({ name, unit }) => name === '' || !['ms', 'kB', 'statements', 'days'].includes(unit))).toEqual(
    [],
  );
});

test('a figure is the median of its runs, with the least and the greatest', () => {
  expect(figureOf([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9, runs: [5, 1, 9] });
  expect(quantile([4, 1, 3, 2], 0.99)).toBe(4);
});

test('a bar is judged by the medians', () => {
  const [row] = rows.filter(({ id }) => id === 'edit-p50');
  const figures = { fyrfas: figureOf([2]), yjs: figureOf([3]), loro: figureOf([3]) };
  expect(verdict({ ...row, bar: { most: 3 } } as typeof row & object, figures)?.reached).toBe(true);
  expect(verdict({ ...row, bar: { most: 1 } } as typeof row & object, figures)?.reached).toBe(false);
  expect(verdict({ ...row, bar: { beats: 'less' } } as typeof row & object, figures)?.reached).toBe(true);
  const slower = { ...figures, loro: figureOf([1]) };
  expect(verdict({ ...row, bar: { beats: 'less' } } as typeof row & object, slower)?.reached).toBe(false);
});

test('what was not measured is never called reached', () => {
  const unreached = rowsOf(new Gathered()).flatMap(({ bar }) => (bar ? [bar.reached] : []));
  expect(unreached.length).toBeGreaterThan(5);
  expect(unreached).not.toContain(true);
});

test('the words name every row, every engine and every bar', () => {
  const gathered = new Gathered();
  const names = Object.keys(engines) as (keyof typeof engines)[];
  for (const { id } of rows) for (const engine of names) gathered.add(id, engine, 1234.5);
  const machine = { node: '20', chromium: '1', cores: 2, processor: 'any', load: 0 };
  const measured = rowsOf(gathered);
  const said = inWords({ machine, runs: 5, quick: false, versions: {}, persistence: {}, rows: measured });
  expect(measured.filter(({ name, unit }) => !said.includes(`${name} (${unit})`))).toEqual([]);
  expect(Object.values(engines).filter((name) => !said.includes(name))).toEqual([]);
  expect(said.match(/bar: /g)).toHaveLength(measured.filter(({ bar }) => bar).length);
  expect(said).toContain('NOT reached');
});
