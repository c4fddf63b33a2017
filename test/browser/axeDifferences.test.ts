import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { full, press } from '../support/looking.ts';
import { goTo, heardSaved, planDialogue } from '../support/recording.ts';

const MINUTES = 60_000;
const SENTENCE = /^Här finns två olika uppgifter\. Båda visas tills någon som vet väljer/;

test(
  'axe finds nothing where two statements stand: on the map, the card, in the lists, and taken up in a dialogue',
  async () => {
    const { page, looking } = await full();
    await goTo(page, `${paths.map}?visa=fas&vald=mark`);
    await page
      .getByRole('button', { name: /^Mark, .*två olika uppgifter/ })
      .first()
      .waitFor();
    await page.getByText(SENTENCE).first().waitFor();
    await looking.inEveryWay('two statements on the map');
    await goTo(page, paths.area('vs-sodra-alvsborg'));
    await page.getByText('Två olika uppgifter').first().waitFor();
    await looking.inEveryWay('two statements in the area');
    await goTo(page, paths.newDialogue('phase/mark/avtalet'));
    await page.getByRole('combobox', { name: 'Vilka möts?' }).waitFor();
    await looking.inEveryWay('a new dialogue about two statements');
    await goTo(page, paths.map);

    await planDialogue(page, { who: 'mark', day: '15 december 2026' });
    await goTo(page, paths.organisation('mark'));
    await page.getByText(SENTENCE).first().waitFor();
    await press(page, 'Ta upp i dialog: fasen');
    const question = page.getByRole('textbox', { name: /^Två olika uppgifter om fasen/ });
    await question.waitFor();
    await looking.inEveryWay('"Ta upp i dialog" on the card');
    await page.keyboard.press('Escape');

    await goTo(page, paths.differences);
    await page.getByText(SENTENCE).first().waitFor();
    await press(page, 'Ta upp i dialog: fasen');
    await question.waitFor();
    await looking.inEveryWay('"Ta upp i dialog" in the list');
    await press(page, 'Spara frågan');
    await heardSaved(page);
    await page.getByText(/^Tas upp i dialog 15 december 2026\./).waitFor();
    await looking.inEveryWay('two statements taken up');
    await press(page, /^Den här gäller: Införande/);
    await heardSaved(page);
    // The other one of the example county: how an obstacle is sorted.
    await press(page, /^Den här gäller: Kunskap och motivation/);
    await heardSaved(page);
    await page.getByText('Det finns inga olika uppgifter att välja mellan.').waitFor();
    await looking.inEveryWay('two statements settled');
    expect(looking.faults).toEqual([]);
  },
  6 * MINUTES,
);
