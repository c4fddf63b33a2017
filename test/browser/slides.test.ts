/** What the steering group and the boards get, in a real browser: slides read back, sheets printed, every state looked at. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { Journey } from '../support/journey.ts';
import { full } from '../support/looking.ts';
import { goTo, heardSaved } from '../support/recording.ts';
import { readSlideFile } from '../support/slideFiles.ts';

const MINUTE = 60_000;
const button = (page: Page) => page.getByRole('button', { name: 'PowerPoint' });

async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: MINUTE }), press()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes, ...(await readSlideFile(bytes)) };
}

/** How many sheets of A4 the page is on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/gs);
  return Math.max(...[...counts].map(([, count]) => Number(count)));
}

test(
  'J3 before the meeting: Underlag, Frys lägesbild, text, Frys, PowerPoint; the same file whenever it is asked for',
  async () => {
    const { page, looking } = await full();
    const outside: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.push(request.url());
    });
    await goTo(page, paths.map);
    const journey = new Journey('J3', page);
    let file: Awaited<ReturnType<typeof saved>> | undefined;
    await journey.step(
      'Underlag → Frys lägesbild → text → Frys → PowerPoint',
      { clicks: 5, keys: 0 },
      async (hands) => {
        await hands.click(page.getByRole('link', { name: 'Underlag', exact: true }));
        await hands.click(page.getByRole('button', { name: 'Frys lägesbild' }));
        await page.keyboard.type('Se särskilt Skaraborg.');
        await hands.click(page.getByRole('button', { name: 'Frys', exact: true }));
        await page.getByText(/^Märke [0-9a-f]{12}$/).waitFor();
        file = await saved(page, () => hands.click(button(page)));
      },
    );
    expect(journey.end({ clicks: 5, keys: 0 })).toEqual([]);
    expect(await heardSaved(page)).toMatch(/^Sparat\. lagesbild-.*\.pptx ligger bland dina hämtade filer\./);
    if (file === undefined) throw new Error('No file');
    const { name, slides } = file;
    expect(name).toMatch(/^lagesbild-\d{4}-\d\d-\d\d\.pptx$/);
    expect(slides.slice(0, 4).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Beslut: \d+ av 49 kommuner har beslutat ja$/),
      expect.stringMatching(/^Fas: \d+ av \d+ organisationer har en bedömd fas$/),
      'Ändrat sedan förra',
      'Frågor till er',
    ]);
    // Written beside the page, under its strict rules: the charts with the sheets behind them are there too.
    expect(slides.map(({ title }) => title)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Beslut över tid: /), expect.stringMatching(/^Faser över tid: /)]),
    );
    expect(file.packed.size).toBe(2);
    const mark = (await page.getByText(/^Märke [0-9a-f]{12}$/).innerText()).trim();
    for (const { tag, foot, notes } of slides) {
      expect(tag).toBe('EXEMPELDATA');
      expect(foot).toContain(mark);
      expect(notes).toContain(`${mark}.`);
    }
    expect(slides[0]?.paragraphs).toContain('Se särskilt Skaraborg.');
    for (const slide of slides.slice(0, 2)) {
      expect(slide.shapes.filter(({ isFreeform, says }) => isFreeform && says !== '')).toHaveLength(49);
    }
    const again = await saved(page, () => button(page).press('Enter'));
    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
    await looking.inEveryWay('a lägesbild with its slides saved');

    await goTo(page, paths.handouts);
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Skaraborg' });
    const now = await saved(page, () => button(page).press('Enter'));
    expect(now.slides[0]?.title).toMatch(/av 15 kommuner/);
    expect(now.slides[0]?.foot).toContain('Arbetsmaterial');
    const day = page.getByRole('textbox', { name: 'Läget den' });
    await day.fill('1 oktober 2026');
    await day.press('Enter');
    await page.getByText(/^Läget 1 oktober 2026 som bilder/).waitFor();
    const past = await saved(page, () => button(page).press('Enter'));
    expect(past.name).toBe('lagesbild-skaraborg-2026-10-01.pptx');
    expect(new Set(past.slides.map(({ notes }) => notes[0]))).toEqual(new Set(['Läget 1 oktober 2026, Skaraborg.']));
    await looking.axe('the beginning of Underlag');
    expect(outside).toEqual([]);
    expect(looking.faults).toEqual([]);
  },
  2 * MINUTE,
);

test(
  'Sida till nämnden is one sheet of paper, also a full one; all 49 are printed in one go',
  async () => {
    const { page, looking } = await full();
    await goTo(page, paths.paper);
    await page.getByRole('combobox', { name: 'Vilken kommun?' }).selectOption({ label: 'Hjo' });
    await page.getByRole('link', { name: 'Visa sidan' }).press('Enter');
    await page.getByRole('article', { name: 'Hälso- och sjukvårdsavtalet i Hjo' }).waitFor();
    await looking.inEveryWay('a sheet');
    expect(await sheets(page)).toBe(1);

    // As much as a sheet ever holds, in lines as long as they may be.
    await page.evaluate(() => {
      const long = 'Ett arbetssätt som kommun och vårdcentral har enats om för kvällar och helger. '.repeat(2);
      const sheet = document.querySelector('.board-sheet');
      const [decision, phase, actions, questions] = sheet?.querySelectorAll('.board-two > section') ?? [];
      const list = (into: Element | undefined, count: number, words: string) => {
        const lines = Array.from({ length: count }, () => {
          const line = document.createElement('li');
          line.textContent = words;
          return line;
        });
        const list = document.createElement('ul');
        list.append(...lines);
        into?.append(list);
      };
      list(decision, 2, long);
      list(phase, 1, long);
      list(actions, 5, long);
      list(questions, 3, long);
      list(
        sheet?.querySelector('.board-groups') ?? undefined,
        11,
        'Chefer nära verksamheten: informerad, 3 november 2026',
      );
      sheet?.setAttribute('data-long', '');
    });
    expect(await sheets(page)).toBe(1);

    await goTo(page, paths.boardPage('alla'));
    await page.getByRole('article', { name: 'Hälso- och sjukvårdsavtalet i Öckerö' }).waitFor();
    expect(await sheets(page)).toBe(49);
    expect(looking.faults).toEqual([]);
  },
  2 * MINUTE,
);
