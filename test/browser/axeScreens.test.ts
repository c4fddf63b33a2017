import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { addresses } from '../support/addresses.ts';
import { dialogueAddresses, empty, full } from '../support/looking.ts';
import { goTo } from '../support/recording.ts';

const MINUTES = 60_000;

test(
  'axe finds nothing on any screen of an empty browser, nor where the first day leads',
  async () => {
    const { page, looking } = await empty();
    await page.getByRole('heading', { name: 'Börja med ditt område' }).waitFor();
    for (const address of addresses) {
      await goTo(page, address);
      await looking.inEveryWay(`empty ${address}`);
    }
    expect(looking.states).toBe(addresses.length);

    await goTo(page, `${paths.map}?omrade=vs-skaraborg`);
    await page.getByRole('link', { name: 'Fyll i listan' }).waitFor();
    await looking.inEveryWay('an area chosen on the first day');
    expect(looking.faults).toEqual([]);
  },
  6 * MINUTES,
);

/** Addresses with something in them, and what tells that it has come. */
const views: [string, string | RegExp][] = [
  ['/?visa=beslut&vald=hjo', 'Hjo'],
  ['/?visa=fas&vald=vgr&vy=rutor', 'Västra Götalandsregionen'],
  ['/?visa=fas&vald=mark', 'Mark'],
  ['/?omrade=vs-skaraborg&alder=aldre', 'Läget i korthet'],
  ['/?vy=tabell', 'Läget i korthet'],
];

test(
  'axe finds nothing on any screen full of data, nor on the map in any view or theme',
  async () => {
    const { page, looking } = await full();
    // What no data changes was looked at in the empty browser.
    const filled = addresses.filter((address) => !/\/okand|^\/hjalp/.test(address));
    for (const address of [...filled, ...(await dialogueAddresses(page))]) {
      await goTo(page, address);
      await looking.inEveryWay(`full ${address}`);
    }
    for (const [address, heading] of views) {
      await goTo(page, address);
      await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
      await looking.inEveryWay(`full ${address}`);
    }
    expect(looking.faults).toEqual([]);
  },
  8 * MINUTES,
);

test(
  'axe finds nothing at a past date',
  async () => {
    const { page, looking } = await full();
    for (const address of [paths.map, paths.organisation('hjo'), paths.area('vs-skaraborg'), paths.dialogues]) {
      await goTo(page, `${address}?datum=2026-10-27`);
      await page.getByText('Du ser läget den 27 oktober 2026. Här kan du titta, inte ändra.').waitFor();
      await looking.inEveryWay(`past ${address}`);
    }
    expect(looking.faults).toEqual([]);
  },
  3 * MINUTES,
);
