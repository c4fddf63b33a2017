import type { Locator, Page } from 'playwright-core';

const MOST = 80;
const hasFocus = (target: Locator) => target.evaluate((each) => each === document.activeElement);

/** Goes there by the Tab key, as somebody without a pointer does; answers with how many times it was pressed. */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  await target.waitFor();
  for (let times = 0; times < MOST; times += 1) {
    if (await hasFocus(target)) return times;
    await page.keyboard.press('Tab');
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`"${await target.innerText()}" is not reached by Tab; focus is on ${at}`);
}
