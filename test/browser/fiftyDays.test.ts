/** Fifty days over four years, gone through by the slider in a real browser: each drawn as a fold from nothing says. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleText } from '../../src/journal/bundles.ts';
import { gzip } from '../../src/journal/gzip.ts';
import { WRITERS } from '../bench/desk.ts';
import { drawnOn } from '../bench/drawnOn.mjs';
import { Chain, Written } from '../bench/pages/written.ts';
import { refolded } from '../bench/refolded.ts';
import { pastDates, ROUND, work } from '../bench/work.ts';
import { openApp } from '../support/app.ts';
import { folderForFiles, takeInFrom } from '../support/browserCopies.ts';
import { startBrowser } from '../support/chromium.ts';
import { goTo } from '../support/recording.ts';

/** What the county writes in one round: the same as the bench has ten of. */
async function countyInFile(path: string) {
  const chains = await Promise.all(Array.from({ length: WRITERS }, () => Chain.begin()));
  const written = new Written();
  for (const piece of work(ROUND)) {
    written.ids.push((chains[piece.writer] as Chain).write(written.draft(piece), piece.at).id);
  }
  const bundles = await Promise.all(chains.map((chain) => chain.sealed()));
  writeFileSync(path, await gzip(bundles.map((bundle) => bundleText(bundle))));
  return bundles.flatMap(({ events }) => events);
}

test('fifty days are drawn exactly as they were, in whatever order they are gone to', {
  timeout: 180_000,
}, async () => {
  const path = join(folderForFiles(), 'lanet.fyrfas');
  const days = refolded(await countyInFile(path), pastDates);
  // They would be exact as well if the picture were always the same.
  expect(new Set(days.map(({ marks }) => JSON.stringify(marks))).size).toBeGreaterThan(5);
  const { page } = await startBrowser();
  await openApp(page);
  await takeInFrom(page, path);
  await goTo(page, '/?visa=beslut');
  await page.getByRole('slider', { name: 'Dag' }).waitFor();
  // Near ones and far ones, forwards and backwards.
  const order = days.map((_, at) => days[(at * 7) % days.length] as (typeof days)[number]);
  expect(new Set(order).size).toBe(50);
  for (const { day, marks } of order) expect({ day, marks: await page.evaluate(drawnOn, day) }).toEqual({ day, marks });
});
