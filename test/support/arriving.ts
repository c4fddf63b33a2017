import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Puts words on the clipboard, as Excel leaves them there. */
export async function copyWords(page: Page, text: string): Promise<void> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('appUrl')).origin });
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

/** A file let go over the window. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([called, raw]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(raw)], called));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, [...bytes]] as const,
  );
}

/** What each municipality is said to have decided in the area's list. */
export async function decidedIn(page: Page, names: readonly string[]): Promise<string[]> {
  const rows = names.map((name) =>
    page.locator('.area-row').filter({ has: page.getByRole('link', { name, exact: true }) }),
  );
  return Promise.all(rows.map(async (row) => (await row.locator('.area-says').first().innerText()).trim()));
}
