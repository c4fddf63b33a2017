import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { empty, full, press } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;
const ANSWERS = [
  'Id;E-post;Kommun;Vilka hinder ser ni?',
  '1;eva@hjo.se;Hjo;Oklart vem som svarar på helgen.',
  '2;bo@x.se;Tibro/Karlsborg;Tiden för introduktion.',
  '3;bo@x.se;Skara;Gäller 19121212-1212.',
].join('\n');

test(
  'axe finds nothing in Nytt i avtalet and answers from forms, empty or full, with forms open and a list on the desk',
  async () => {
    const bare = await empty();
    await goTo(bare.page, paths.learningNotes('nytt'));
    await bare.looking.inEveryWay('no points');
    await goTo(bare.page, paths.answers);
    await bare.looking.inEveryWay('no answers');

    const { page, looking } = await full();
    await goTo(page, paths.learningNotes('nytt'));
    await page
      .getByRole('link', { name: /^Exempel: planeringen/ })
      .first()
      .waitFor();
    await press(page, 'Ändra');
    await looking.inEveryWay('points and the five short lines');
    await page.keyboard.press('Escape');
    await page.locator('.gaps-title a', { hasText: 'planeringen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Exempel: planeringen/ }).waitFor();
    await press(page, 'Ändra punkten');
    await looking.inEveryWay('a point and its form');

    await goTo(page, paths.areaTab('vs-skaraborg', 'nytt'));
    await page.getByRole('button', { name: /^Hjo, Exempel: planeringen/ }).press('Enter');
    await page.getByRole('radiogroup', { name: /^Hur långt/ }).waitFor();
    await page.locator('.gap-phase > details > summary').press('Enter');
    await page.getByRole('button', { name: /^Bedöm fasen på nytt/ }).press('Enter');
    await page.getByRole('radiogroup', { name: 'Fas', exact: true }).waitFor();
    await looking.inEveryWay('the area with a difference and a phase being judged');

    await goTo(page, paths.answers);
    await page
      .getByRole('button', { name: /^Gör till anteckning/ })
      .first()
      .press('Enter');
    await looking.inEveryWay('answers, one being turned');
    await page.keyboard.press('Escape');
    await press(page, 'Läs in svar');
    await page.getByRole('textbox', { name: 'Klistra in svaren här' }).fill(ANSWERS);
    await press(page, 'Läs svaren');
    await page.getByText('Svaren, rad för rad').waitFor();
    await page.getByText('Så är kolumnerna lästa').press('Enter');
    await looking.inEveryWay('a list of answers on the desk');
    expect([...bare.looking.faults, ...looking.faults]).toEqual([]);
  },
  3 * MINUTES,
);
