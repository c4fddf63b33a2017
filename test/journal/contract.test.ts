import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Workspace } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openJournal } from '../../src/journal/openJournal.ts';
import { journalContract } from '../support/journalContract.ts';

journalContract('the journal in memory', memoryJournal);

journalContract('the journal in IndexedDB', async (workspace: Workspace) => {
  const { journal, trouble } = await openJournal(workspace, { indexedDB: new IDBFactory(), IDBKeyRange });
  if (trouble !== null) throw new Error(trouble);
  return journal;
});
