import { beforeEach, describe, expect, it } from 'vitest';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { note, textOf } from '../support/events.ts';
import { Cloud, type ComputerFolder } from '../support/folderCloud.ts';
import { idsInFolder, Person } from '../support/folderPeople.ts';

const START = Date.UTC(2026, 10, 23, 8);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
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

describe('what can not be taken in', () => {
  it('is set aside with its reason, and the rest goes in', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    const [name] = bundles() as [string];
    const whole = folder.files.get(name)?.bytes as Blob;
    folder.place('Dagordning.docx', new Blob(['PK']));
    folder.place(name.replace('.fyrfas', ' (MAS-dator).fyrfas'), whole);
    folder.place(name.replace('.fyrfas', '-DESKTOP-ABC.fyrfas'), whole.slice(0, 100));
    folder.place('kopia.fyrfas', new Blob([]));
    folder.place('bild.fyrfas', new Blob(['not ours\n']));
    folder.place('nyare.fyrfas', new Blob(['{"fyrfas":2}\n']));
    folder.place('desktop.ini', new Blob(['[x]']));
    folder.place(`${name}.tmp`, whole.slice(0, 10));
    const example = await memoryJournal('exempel');
    await example.append([note('hjo', 'Påhittat')], later(0).toISOString());
    folder.place('exempel.fyrfas', new Blob([await textOf(example)]));
    const round = await bengt.look(later(3));
    const reasons = Object.fromEntries(
      round?.aside.map((each) => [each.name.replace(name.slice(0, -7), 'x'), each.reason]) ?? [],
    );
    expect(reasons).toEqual({
      'Dagordning.docx': 'foreign',
      'bild.fyrfas': 'foreign',
      'exempel.fyrfas': 'workspace',
      'kopia.fyrfas': 'foreign',
      'nyare.fyrfas': 'newer-format',
      'x (MAS-dator).fyrfas': 'conflict-copy',
      'x-DESKTOP-ABC.fyrfas': 'half',
    });
    expect(round?.taken?.added).toHaveLength(1);
  });

  it('is tried again when it has changed, and after ten minutes even if nothing shows that it has', async () => {
    await anna.write('Ett', later(0));
    await anna.look(later(1));
    const [name] = bundles() as [string];
    const { bytes, modified } = folder.files.get(name) as { bytes: Blob; modified: number };
    const zeros = new Blob([new Uint8Array(bytes.size)]);
    folder.files.set(name, { bytes: zeros, modified });
    expect((await bengt.look(later(2)))?.aside).toEqual([{ name, reason: 'half' }]);
    folder.files.set(name, { bytes, modified });
    expect((await bengt.look(later(2 * MINUTE)))?.taken).toBeNull();
    expect((await bengt.look(later(12 * MINUTE)))?.taken?.added).toHaveLength(1);
  });

  it('a copy that lies in the folder under another name is taken in too', async () => {
    const cecilia = await Person.at(new Cloud().computer('Annan'));
    await cecilia.write('I en kopia', later(0));
    await cecilia.look(later(0));
    const bytes = [...cecilia.folder.files.values()][0]?.bytes ?? new Blob();
    folder.place('fyrfas-kopia-2026-11-22-0912.fyrfas', bytes);
    await anna.look(later(1));
    expect(await anna.ids()).toEqual(await cecilia.ids());
  });
});

describe('keeping the files few', () => {
  async function manySaves(days = 0): Promise<void> {
    for (let save = 0; save < 20; save += 1) {
      await anna.write(`Sparad ${save}`, later(days * DAY + save * MINUTE));
      await anna.look(later(days * DAY + save * MINUTE + 1));
    }
  }

  it('joins one’s own when they are many, and takes the small ones away after two weeks when another has confirmed', async () => {
    await manySaves();
    expect(bundles()).toHaveLength(21);
    await bengt.look(later(DAY));
    await anna.look(later(13 * DAY));
    expect(bundles()).toHaveLength(21);
    await anna.look(later(15 * DAY));
    expect(bundles().length).toBeLessThan(6);
    expect(await idsInFolder(folder)).toEqual(new Set(await anna.ids()));
    const late = await Person.at(folder);
    await late.look(later(16 * DAY));
    expect(await late.ids()).toEqual(await anna.ids());
  });

  it('takes nothing away that nobody else has confirmed', async () => {
    await manySaves();
    await anna.look(later(40 * DAY));
    expect(bundles()).toHaveLength(21);
    expect(folder.removed).toEqual([]);
  });

  it('writes nothing again when a file that another holds all of is gone', async () => {
    await manySaves();
    folder.files.delete(bundles()[3] as string);
    const written = folder.written.length;
    const round = await anna.look(later(30 * MINUTE));
    expect(round?.safe).not.toBeNull();
    expect(folder.written.slice(written)).toEqual([]);
  });
});
