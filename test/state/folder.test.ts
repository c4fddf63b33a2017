import { beforeEach, describe, expect, it } from 'vitest';
import type { FolderRoad } from '../../src/exchange/folder/road.ts';
import { makeRound } from '../../src/exchange/folder/round.ts';
import { recall } from '../../src/exchange/folder/seen.ts';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import { type Journal, StorageError } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { chooseFolder, forgetFolder, reconnectFolder, syncNow } from '../../src/state/folder.ts';
import { openEverything } from '../../src/state/opening.ts';
import { createStore, type Store } from '../../src/state/store.ts';
import { createWorkroom } from '../../src/state/workroom.ts';
import { at, idsIn, note } from '../support/events.ts';
import { Cloud, type ComputerFolder } from '../support/folderCloud.ts';
import { Person } from '../support/folderPeople.ts';

let folder: ComputerFolder;
let other: Person;
let journal: Journal;
let store: Store;
/** Whether the browser lets the folder be used without asking. */
let isAwake: boolean;

function roadOver(over: ComputerFolder): FolderRoad {
  let isChosen = false;
  return {
    choose: async () => {
      isChosen = true;
      return { kind: 'chosen', name: over.name };
    },
    reconnect: async () => (isAwake = true),
    forget: async () => {
      isChosen = false;
    },
    sync: async () => {
      if (!isChosen) return { kind: 'none' };
      if (!isAwake) return { kind: 'asleep', name: over.name };
      const memory = await recall(journal, 'a choice', '1');
      return { kind: 'round', round: await makeRound(over, journal, memory, new Date(at(5))) };
    },
  };
}

async function openWith(road: FolderRoad | undefined): Promise<void> {
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date(at(5)), {
    save: async () => ({ kind: 'cancelled' }),
    open: async () => ({ ok: false, refusal: { what: 'unreadable', line: null } }),
    ...(road ? { folder: road } : {}),
  });
  store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
}

const session = () => store.getState().session;

beforeEach(async () => {
  isAwake = true;
  folder = new Cloud().computer('Implementering');
  other = await Person.at(folder);
  await other.write('Från Skövde', new Date(at(0)));
  await other.look(new Date(at(1)));
  journal = await memoryJournal();
  await journal.append([note('tibro', 'Här')], at(2));
  await openWith(roadOver(folder));
});

describe('the folder in the session', () => {
  it('chosen: what lies there stands on the screens, what is one’s own is safe, and who else uses it is known', async () => {
    expect(session().unsafeEvents).toBe(1);
    const answer = await store.dispatch(chooseFolder());
    expect(answer).toEqual({
      kind: 'connected',
      name: 'Implementering',
      report: { events: 1, organisations: 1, differing: 0, hadOwn: true, setAside: 0 },
      mineIsThere: true,
    });
    expect(session().folder.status).toEqual({ kind: 'connected', name: 'Implementering', at: at(5), busy: false });
    expect(session().folder.peers.map(({ device }) => device)).toEqual([other.journal.device()]);
    expect([session().unsafeEvents, session().safeCopy?.place, session().heldEvents]).toEqual([0, 'mapp', 2]);
    expect(Object.keys(store.getState().casebook.now.entities)).toHaveLength(2);
  });

  it('asleep until a click; forgotten when asked', async () => {
    await store.dispatch(chooseFolder());
    isAwake = false;
    await store.dispatch(syncNow());
    expect(session().folder.status).toEqual({ kind: 'asleep', name: 'Implementering' });
    expect(await store.dispatch(reconnectFolder())).toMatchObject({ kind: 'connected' });
    await store.dispatch(forgetFolder());
    expect(session().folder.status).toEqual({ kind: 'none' });
    expect(folder.files.size).toBeGreaterThan(0);
  });

  it('trouble with the folder is not trouble with the storage, nor the other way round', async () => {
    await store.dispatch(chooseFolder());
    folder.trouble = 'failed';
    expect(await store.dispatch(syncNow())).toEqual({ kind: 'trouble', trouble: 'failed' });
    expect(session().folder.status).toMatchObject({ kind: 'trouble', trouble: 'failed', at: at(5) });
    expect(session().trouble).toBeNull();
    folder.trouble = null;
    await other.write('Mer', new Date(at(3)));
    await other.look(new Date(at(4)));
    await journal.append([note('tibro', 'Skrivet när lagringen blev full')], at(4));
    journal.takeIn = async () => {
      throw new StorageError('full');
    };
    expect(await store.dispatch(syncNow())).toEqual({ kind: 'trouble', trouble: 'storage' });
    expect(session().trouble).toBe('full');
    // What was written here got out all the same.
    const third = await Person.at(folder);
    await third.look(new Date(at(6)));
    expect(await third.ids()).toEqual(expect.arrayContaining(await idsIn(journal)));
  });

  it('shows what came in also when the storage said no to what came after', async () => {
    journal.saveSafeCopy = async () => {
      throw new StorageError('full');
    };
    expect(await store.dispatch(chooseFolder())).toEqual({ kind: 'trouble', trouble: 'storage' });
    expect([session().heldEvents, session().trouble]).toEqual([2, 'full']);
    expect(session().folder.status).toMatchObject({ kind: 'connected', busy: false });
  });

  it('says so where the browser has no such thing', async () => {
    await openWith(undefined);
    expect(await store.dispatch(chooseFolder())).toEqual({ kind: 'unsupported' });
    await store.dispatch(syncNow());
    expect(session().folder.status).toEqual({ kind: 'unsupported' });
  });
});
