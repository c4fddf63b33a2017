import type { BrowserContext, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { goTo } from './recording.ts';

/**
 * The system's picker can not be driven without a window: instead the real handle of a folder in the
 * origin's private file system is given, as the picker would give one of a folder on disk.
 */
export async function pickerGives(context: BrowserContext, name = 'Implementering'): Promise<void> {
  await context.addInitScript((folder) => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
    Object.assign(globalThis, { showDirectoryPicker });
  }, name);
}

/** "Välj mapp" on Kopior, and waits until everything of one's own lies there. */
export async function chooseFolder(page: Page, name: string): Promise<void> {
  await goTo(page, paths.copies);
  await page.getByRole('button', { name: 'Välj mapp' }).click();
  await page.getByRole('link', { name: new RegExp(`^Kopia \\d\\d\\.\\d\\d, mappen ${name}$`) }).waitFor();
}
