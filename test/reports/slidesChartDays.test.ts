/** How wide the columns of a chart are: asked of PowerPoint by the gap between them. */
import { expect, test } from 'vitest';
import { writeSlides } from '../../src/reports/slidesFile.ts';
import { slidesOf } from '../../src/reports/slidesWords.ts';
import { chartIn } from '../support/chartFiles.ts';
import { countedFor, countyOverTime, ledger } from '../support/countyOverTime.ts';
import { readSlideFile } from '../support/slideFiles.ts';
import { all } from '../support/wordFiles.ts';

test.each([
  ['2025-10-09', 1, 500],
  ['2025-11-30', 3, 388],
  ['2026-11-20', 15, 22],
])('on %s %i days are no walls', async (date, days, gap) => {
  const input = { ...countyOverTime(), date, casebook: ledger.casebookAt(date) };
  const { parts } = await readSlideFile(await writeSlides(slidesOf(input, false, countedFor(input))));
  const chart = chartIn(parts.get('ppt/charts/chart1.xml') ?? '');
  expect(chart.series[0]?.days).toHaveLength(days);
  expect(all(chart.xml, 'c:gapWidth').map(({ attributes }) => Number(attributes['val']))).toEqual([gap]);
});
