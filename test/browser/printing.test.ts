import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

/** Each page of a pdf, by its size in millimetres. */
function pagesIn(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, ...points]) => points.map((point) => Math.round((Number(point) * 25.4) / 72)).join(' × '));
}

test('arrow keys go through a chart and its counts are read; what is printed is as large as the paper', async () => {
  const { page } = await full();
  const printed = async () => pagesIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  await goTo(page, paths.charts);
  const chart = page.getByRole('application', { name: 'Beslut över tid' });
  await chart.focus();
  const line = chart.locator('xpath=ancestor::figure').getByRole('status');
  await line.getByText(/uppgift saknas/).waitFor();
  const first = await line.textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => line.textContent()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => line.textContent()).toBe(first);
  const tables = page.locator('.charts .ff-table-frame');
  await expect.poll(() => tables.count()).toBe(4);
  const scrolls = await tables.evaluateAll((all) => all.filter(({ scrollWidth: w, clientWidth }) => w > clientWidth));
  expect(scrolls).toHaveLength(0);
  expect(await printed()).toHaveLength(4);

  await goTo(page, paths.process);
  await page.getByRole('heading', { name: 'Så hänger det ihop' }).waitFor();
  expect(await printed()).toEqual(['297 × 210', '297 × 210']);
  await page.getByLabel('Papper').selectOption('A3 liggande');
  expect(await printed()).toEqual(['420 × 297', '420 × 297']);
}, 60_000);
