import { beforeEach, describe, expect, it } from 'vitest';
import { Cloud, type ComputerFolder } from '../support/folderCloud.ts';
import { idsInFolder, Person } from '../support/folderPeople.ts';

const START = Date.UTC(2026, 10, 23, 8);
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

describe('the safe copy', () => {
  it('is not claimed while the disk is full, and others’ are taken in all the same', async () => {
    await bengt.write('Från Bengt', later(0));
    await bengt.look(later(1));
    await anna.write('Får inte plats', later(2));
    folder.trouble = 'full';
    const round = await anna.look(later(3));
    expect(round).toMatchObject({ trouble: 'full', safe: null });
    expect(round?.taken?.added).toHaveLength(1);
    expect(await anna.journal.safeCopy()).toBeNull();
    folder.trouble = null;
    expect((await anna.look(later(4)))?.safe).not.toBeNull();
  });

  it('is withdrawn when the folder has lost a file of one’s own, until it is there again', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    const [name] = bundles();
    folder.files.delete(name as string);
    folder.trouble = 'full';
    expect((await anna.look(later(2)))?.safe).toBeNull();
    expect((await anna.journal.safeCopy())?.runs).toEqual([]);
    folder.trouble = null;
    expect((await anna.look(later(3)))?.safe?.runs).toHaveLength(1);
    expect(bundles()).toEqual([name]);
  });

  it('claims nothing of a folder that is gone', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    folder.trouble = 'gone';
    expect(await anna.look(later(2))).toMatchObject({ trouble: 'gone', safe: null });
    expect((await anna.journal.safeCopy())?.runs).toEqual([]);
  });

  it('is not claimed of a file that came down otherwise than it was written; it is written again', async () => {
    await anna.write('Ett', later(0));
    folder.spoils = true;
    expect(await anna.look(later(1))).toMatchObject({ trouble: 'failed', safe: null });
    expect(await anna.journal.safeCopy()).toBeNull();
    expect((await anna.look(later(2)))?.safe).not.toBeNull();
    expect(await idsInFolder(folder)).toEqual(new Set(await anna.ids()));
  });

  it('is not claimed of a file that was damaged after it was written', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    const [name] = bundles() as [string];
    folder.place(name, new Blob(['borta']));
    folder.trouble = 'full';
    expect((await anna.look(later(2)))?.safe).toBeNull();
    expect((await anna.journal.safeCopy())?.runs).toEqual([]);
    folder.trouble = null;
    expect((await anna.look(later(3)))?.safe).not.toBeNull();
    expect(await idsInFolder(folder)).toEqual(new Set(await anna.ids()));
  });
});
