import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { folderForFiles, saveCopyTo, takeInFrom } from '../support/browserCopies.ts';
import { empty, press } from '../support/looking.ts';
import { fillInNote, fillInPhase, goTo, heardSaved, sayWhoWrites } from '../support/recording.ts';

const MINUTES = 60_000;
const AREA = paths.area('vs-skaraborg');

test(
  'axe finds nothing in an area where something has come since last, nor when it has been read',
  async () => {
    const colleague = await empty();
    await fillInNote(colleague.page, { org: 'skara', text: 'Vikarier behöver en kort introduktion.' });
    await sayWhoWrites(colleague.page, 'samordnare, Fyrbodal');
    await heardSaved(colleague.page);
    await fillInPhase(colleague.page, { org: 'tibro', phase: '2', ground: 'Samtal med kontaktfunktionen' });
    await heardSaved(colleague.page);
    const copy = await saveCopyTo(colleague.page, join(folderForFiles(), 'fyrbodal.fyrfas'));

    const { page, looking } = await empty();
    await fillInPhase(page, { org: 'tibro', phase: '1', ground: 'Enligt protokoll' });
    await sayWhoWrites(page);
    await heardSaved(page);
    await goTo(page, AREA);
    await page.getByRole('table').waitFor();
    await takeInFrom(page, copy);
    await looking.inEveryWay('a copy taken in');
    await goTo(page, AREA);
    const since = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Sedan sist' }) });
    await since.getByText('Vikarier behöver en kort introduktion.').waitFor();
    await looking.inEveryWay('since last');
    await press(page, 'Har läst');
    await page.getByText('Sedan sist: allt är läst.').waitFor();
    await looking.inEveryWay('all has been read');
    expect([...looking.faults, ...colleague.looking.faults]).toEqual([]);
  },
  4 * MINUTES,
);
