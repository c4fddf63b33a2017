// @ts-check
/**
 * "Hela paketet" in the app with everything of the bench in it: every table, the map twice as svg and png, and the
 * outlines in one zip, from the press of the button until it is saved; and how long the page is kept waiting meanwhile.
 *
 * @param {import('playwright-core').BrowserContext} context its opening is watched, and its events are in its storage
 * @param {string} url
 * @param {import('./figures.mjs').Gathered} gathered
 */
export async function measureFiles(context, url, gathered) {
  const page = await context.newPage();
  // The machine may be busy with something else.
  page.setDefaultTimeout(120_000);
  await page.goto(`${url}#/underlag/filer`);
  await page.waitForFunction(() => window.opening?.whole !== undefined);
  await page.getByRole('button', { name: 'Spara hela paketet' }).waitFor();
  // What the page still does on its own after that is not what is measured.
  await page.waitForTimeout(1000);
  const { pack, longest } = await page.evaluate(saveEverything);
  gathered.add('files-pack', 'fyrfas', pack);
  gathered.add('files-wait', 'fyrfas', longest);
  await page.close();
}

/** Runs in the page. */
async function saveEverything() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Spara hela paketet');
  const from = performance.now();
  button?.click();
  const said = () => document.querySelector('.export-progress')?.textContent ?? '';
  while (!said().startsWith('Sparat som')) {
    if (document.querySelector('.export-progress [role="alert"]')) throw new Error('The pack could not be made.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const pack = performance.now() - from;
  // Long tasks are told of a moment after they have ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { pack, longest };
}
