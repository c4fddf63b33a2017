/** What a level inherits is drawn through the levels below it: the county's dates always, an area's where one area is looked at. */
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AxisLines } from '../../../src/features/timeline/axis/AxisLines.tsx';
import { axisOf, spanOf } from '../../../src/features/timeline/axis/axisLayout.ts';
import type { DateRow } from '../../../src/features/timeline/rows.ts';

const row = (id: string, part: Partial<DateRow>): DateRow => ({
  id,
  origin: 'datum',
  kind: 'mote',
  level: 'lokal',
  about: ['hjo'],
  day: '2027-02-20',
  certainty: 'bestamd',
  days: [],
  state: 'planerad',
  states: [],
  title: id,
  short: id,
  ...part,
});
const rows = [
  row('county', { level: 'lansgemensam', about: [], day: '2027-01-20' }),
  row('area', { level: 'delregional', about: ['vs-skaraborg'] }),
  row('called off', { level: 'delregional', about: ['vs-skaraborg'], day: '2027-05-20', state: 'utgar' }),
  row('local', { day: '2027-03-20' }),
];

function linesOf(ofOneArea: boolean) {
  const layout = axisOf(rows, spanOf('2027', '2026-11-22', rows));
  const { container } = render(<AxisLines layout={layout} orders={[]} clashes={[]} now={-1} ofOneArea={ofOneArea} />);
  return [...container.querySelectorAll('.axis-inherited')].map((line) => line.getAttribute('x1'));
}

test('in the whole county only the county’s dates hold for every local one', () => {
  expect(linesOf(false)).toHaveLength(1);
});

test('in one area its own dates hold too, but not one that is called off', () => {
  const [county, area, ...more] = linesOf(true);
  expect(county).toBe(linesOf(false)[0]);
  expect(Number.parseFloat(area ?? '')).toBeGreaterThan(Number.parseFloat(county ?? ''));
  expect(more).toEqual([]);
});
