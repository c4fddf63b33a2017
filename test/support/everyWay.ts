import type { Page } from 'playwright-core';
import { axeFindings, type Finding } from './app.ts';
import { colourFindings } from './looks.ts';

/** A page that many states are shown on, and everything that was wrong with any of them. */
export class Looking {
  readonly faults: string[] = [];
  states = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(`the page broke: ${error.message}`));
  }

  /**
   * Looks at the state the page is in: on a laptop, light, dark and with forced colours, on a phone, and at
   * 320 px, where nothing may have to be scrolled sideways. Dark and forced colours change colours and
   * nothing else, and each look is asked about once.
   */
  async inEveryWay(name: string): Promise<void> {
    const { page } = this;
    this.states += 1;
    await this.axe(`${name}, 1280 px`);
    await page.emulateMedia({ colorScheme: 'dark' });
    this.note(`${name}, dark`, await colourFindings(page, 'dark'));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    this.note(`${name}, forced colours`, await colourFindings(page, 'forced colours'));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 390, height: 844 });
    await this.axe(`${name}, 390 px`);
    await page.setViewportSize({ width: 320, height: 700 });
    await this.sideways(`${name}, 320 px`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await drawnAnew(page);
  }

  async axe(name: string): Promise<void> {
    this.note(name, await axeFindings(this.page));
  }

  private note(name: string, findings: readonly Finding[]): void {
    for (const { id, help, nodes } of findings) {
      for (const { target, failureSummary = '' } of nodes) {
        const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
        this.faults.push(`${name}: ${id} (${help}) at ${target.join(' ')}: ${why}`);
      }
    }
  }

  /** Whether the page stays wider than the window once it has been drawn anew, and what sticks out. */
  async sideways(name: string): Promise<void> {
    const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    const isFitting = await this.page.waitForFunction(fits, undefined, { timeout: 10_000 }).catch(() => null);
    if (isFitting !== null) return;
    const out = await this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      const which = wide.slice(0, 4).map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class')}`);
      return `${scrollWidth} px in ${clientWidth} px: ${which.join(', ')}`;
    });
    this.faults.push(`${name}: has to be scrolled sideways, ${out}`);
  }
}

/** Until the page stands as the new window shows it: what is pressed before may be taken away under the key. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}
