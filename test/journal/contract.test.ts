import { vi } from 'vitest';
import { DexieJournal } from '../../src/journal/dexieJournal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { type ChainRow, databaseName, JournalDatabase } from '../../src/journal/schema.ts';
import { openWell, storageWithKey } from '../support/browserStorage.ts';
import { erasingContract } from '../support/erasingContract.ts';
import { journalContract } from '../support/journalContract.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

journalContract('the journal in memory', memoryJournal);

journalContract('the journal in IndexedDB', async (workspace, key) => {
  if (key === undefined) return openWell(workspace);
  const db = new JournalDatabase(databaseName(workspace), await storageWithKey(workspace, key));
  return new DexieJournal(db, workspace, (await db.chain.get('now')) as ChainRow);
});

erasingContract('the journal in memory', memoryJournal);
erasingContract('the journal in IndexedDB', (workspace) => openWell(workspace));
