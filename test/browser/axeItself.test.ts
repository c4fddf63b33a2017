import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { empty } from '../support/looking.ts';
import { colourFindings } from '../support/looks.ts';
import { goTo } from '../support/recording.ts';

test('colours that are wrong in dark alone are found, each of them, also on a page whose looks are known', async () => {
  const { page } = await empty();
  await goTo(page, paths.help);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page, 'dark')).toEqual([]);
  await page.evaluate(() => {
    const wrong = new CSSStyleSheet();
    wrong.replaceSync('@media (prefers-color-scheme: dark) { main h1, main h2 { color: #333 !important } }');
    document.adoptedStyleSheets.push(wrong);
  });
  const found = (await colourFindings(page, 'dark')).flatMap(({ nodes }) => nodes);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toHaveLength(await page.locator('main h1:visible, main h2:visible').count());
});
