import type { Locator, Page } from 'playwright-core';

/** Hands that are counted, as experience.md §8 does: clicks and keys; free text is not counted. */
export class Hands {
  clicks = 0;
  keys = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** One key, or one together with Ctrl. */
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Letters that look for something: each is a key. */
  async spell(letters: string): Promise<void> {
    for (const letter of letters) await this.press(letter);
  }

  /** Free text, which is what one came to write. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Opens the system's dialog by a click and chooses a file there, which is a click more. */
  async chooseFile(button: Locator, path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.click(button);
    this.clicks += 1;
    await (await chooser).setFiles(path);
  }
}
