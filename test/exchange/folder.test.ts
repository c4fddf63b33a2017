import { beforeEach, describe, expect, it } from 'vitest';
import { recall } from '../../src/exchange/folder/seen.ts';
import { makeDeviceKey } from '../../src/journal/device.ts';
import { note } from '../support/events.ts';
import { Cloud, type ComputerFolder } from '../support/folderCloud.ts';
import { idsInFolder, Person } from '../support/folderPeople.ts';

const START = Date.UTC(2026, 10, 23, 8);
const DAY = 24 * 60 * 60_000;
const later = (ms: number) => new Date(START + ms);

let folder: ComputerFolder;
let anna: Person;
let bengt: Person;

beforeEach(async () => {
  folder = new Cloud().computer('Implementering');
  // Two browsers that see the very same directory.
  anna = await Person.at(folder);
  bengt = await Person.at(folder);
});

const bundles = () => [...folder.files.keys()].filter((name) => name.endsWith('.fyrfas'));

/** When the newest file of events of somebody's was written, by the folder's own clock. */
function writtenBy({ journal }: Person): string {
  const own = [...folder.files].filter(([name]) => name.startsWith(`${journal.device()}-`) && name.endsWith('.fyrfas'));
  return new Date(Math.max(...own.map(([, { modified }]) => modified))).toISOString();
}

describe('a round', () => {
  it('tells when somebody last wrote, not when their inventory was written an hour ago', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    const before = writtenBy(anna);
    await anna.write('Två', later(2));
    await anna.look(later(3));
    expect(writtenBy(anna)).not.toBe(before);
    expect((await bengt.look(later(4)))?.peers.map(({ seen }) => seen)).toEqual([writtenBy(anna)]);
  });

  it('writes what is one’s own as one file named by what it holds, and an inventory', async () => {
    await anna.write('Ett', later(0));
    await anna.write('Två', later(1));
    const round = await anna.look(later(2));
    const device = anna.journal.device();
    const [run] = await anna.journal.inventory();
    expect([...folder.files.keys()].toSorted()).toEqual([
      `${device}-1-2-${run?.head.slice(0, 16)}.fyrfas`,
      `${device}-inventory.json`,
    ]);
    expect(round).toMatchObject({ trouble: null, taken: null, others: 0, peers: [], aside: [] });
    expect(round?.safe).toEqual({
      at: later(2).toISOString(),
      place: 'mapp',
      name: 'Implementering',
      runs: [run],
    });
    expect(await anna.journal.safeCopy()).toEqual(round?.safe);
  });

  it('writes only what is new, and nothing when nothing is', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    await anna.look(later(2));
    await anna.write('Två', later(3));
    await anna.look(later(4));
    const names = folder.written.map(({ name }) => name).filter((name) => name.endsWith('.fyrfas'));
    expect(names.map((name) => name.split('-').slice(1, 3).join('-'))).toEqual(['1-1', '2-2']);
  });

  it('takes everybody else’s in, and tells who they are', async () => {
    await anna.write('Från Anna', later(0));
    await anna.look(later(1));
    await bengt.write('Från Bengt', later(2));
    const round = await bengt.look(later(3));
    expect(round?.taken?.added.map(({ line }) => line.words)).toEqual([{ text: 'Från Anna' }]);
    expect(round).toMatchObject({
      others: 1,
      peers: [{ device: anna.journal.device(), seen: writtenBy(anna) }],
    });
    await anna.look(later(4));
    expect(await anna.ids()).toEqual(await bengt.ids());
    expect((await anna.look(later(5)))?.taken).toBeNull();
  });

  it('makes a wiped browser whole again, and others’ inventories know it is gone', async () => {
    await anna.write('Före', later(0));
    await anna.look(later(1));
    const before = await anna.ids();
    await anna.newBrowser();
    await anna.look(later(2));
    expect(await anna.ids()).toEqual(before);
    await anna.write('Efter', later(3));
    await anna.look(later(4));
    await bengt.look(later(5));
    expect(await bengt.ids()).toEqual(await anna.ids());
  });

  it('passes on what came by file from somebody whose files nobody has there', async () => {
    const cecilia = await Person.at(new Cloud().computer('Annan'));
    await cecilia.write('Med e-post', later(0));
    await anna.takeInFrom(cecilia, later(1), false);
    await anna.look(later(2));
    await bengt.look(later(3));
    expect(await bengt.ids()).toEqual(await cecilia.ids());
    // A second holder does not write it once more.
    const written = folder.written.length;
    await bengt.takeInFrom(cecilia, later(4), false);
    await bengt.look(later(5));
    expect(folder.written.slice(written).map(({ name }) => name)).toEqual([]);
  });

  it('passes on everybody it knows of, each in a file of its own', async () => {
    for (const name of ['Cecilia', 'David', 'Eva']) {
      const stranger = await Person.at(new Cloud().computer(name));
      await stranger.write(name, later(0));
      await anna.takeInFrom(stranger, later(1), false);
    }
    await anna.look(later(2));
    await bengt.look(later(3));
    expect(await bengt.ids()).toEqual(await anna.ids());
    expect(await bengt.ids()).toHaveLength(3);
  });

  it('writes again for another whose file is gone, when that one has not done so in a day', async () => {
    await anna.write('Borttagen', later(0));
    await anna.look(later(1));
    await bengt.look(later(2));
    const [name] = bundles() as [string];
    folder.files.delete(name);
    await bengt.look(later(3));
    await bengt.look(later(DAY / 2));
    expect(bundles()).toEqual([]);
    await bengt.look(later(DAY + 10));
    expect(bundles()).toEqual([name]);
  });

  it('does nothing and remembers nothing when the permission has lapsed', async () => {
    await anna.write('Ett', later(0));
    folder.trouble = 'permission';
    expect(await anna.look(later(1))).toBeNull();
    expect(await anna.journal.safeCopy()).toBeNull();
    folder.trouble = null;
    expect((await anna.look(later(2)))?.safe).not.toBeNull();
  });

  it('remembers what was seen in one folder for that one alone, and reads all again with a newer build', async () => {
    await bengt.write('Ett', later(0));
    await bengt.look(later(1));
    await anna.look(later(2));
    const sizes = async (choice: string, build: string) =>
      [...(await recall(anna.journal, choice, build)).files.values()].map(({ size }) => size > 0);
    expect(await sizes('choice 1', '1')).toContain(true);
    expect(await sizes('choice 2', '1')).toEqual([]);
    expect(await sizes('choice 1', '2')).not.toContain(true);
  });

  it('respects what a person has undone: neither taken in again nor passed on', async () => {
    await anna.write('Ångrad', later(0));
    await bengt.takeInFrom(anna, later(1), true);
    await bengt.look(later(2));
    expect(await idsInFolder(folder)).toEqual(new Set());
    await anna.look(later(3));
    await bengt.look(later(4));
    expect(await bengt.ids()).toEqual([]);
  });
});

describe('a profile that was cloned', () => {
  it('meets its own chain in the folder and goes on as a new device; both branches are kept', async () => {
    const key = (await makeDeviceKey()) ?? undefined;
    const one = await Person.at(folder, key);
    const twin = await Person.at(folder, key);
    await one.write('Den ena', later(0));
    await twin.write('Den andra', later(1));
    await one.look(later(2));
    await twin.look(later(3));
    await one.look(later(4));
    expect(one.journal.device()).not.toBe(twin.journal.device());
    await one.write('Efteråt', later(5));
    await one.look(later(6));
    await twin.look(later(7));
    expect(await one.ids()).toEqual(await twin.ids());
    expect(await one.ids()).toHaveLength(3);
  });
});

it('a command of several events is never cut in two', async () => {
  await anna.journal.append([note('hjo', 'Ett'), note('hjo', 'Två')], later(0).toISOString());
  await anna.look(later(1));
  await anna.journal.append([note('hjo', 'Tre'), note('hjo', 'Fyra')], later(2).toISOString());
  await anna.look(later(3));
  await bengt.look(later(4));
  expect(await bengt.ids()).toEqual(await anna.ids());
});
