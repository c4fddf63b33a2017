/**
 * Half-written forms, in a database of their own, so that no trouble with them can touch the journal.
 * It also remembers, beside the page's own store, that the journal has not been empty.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { storing } from './trouble.ts';

export interface Drafts {
  load(key: string): Promise<string | null>;
  /** Within the same second; strictly durable for the text of a dialogue. */
  save(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Keys that begin with this, for "Texten finns kvar". */
  keys(prefix: string): Promise<readonly string[]>;
}

interface DraftRow {
  readonly key: string;
  readonly value: string;
}

export class DraftsDatabase extends Dexie {
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly marks: Table<DraftRow, string>;

  constructor(name: string, options: DexieOptions = {}) {
    // Strict: ninety minutes of a dialogue are in here.
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'key', marks: 'key' });
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

export class DexieDrafts implements Drafts {
  private readonly db: DraftsDatabase;

  constructor(db: DraftsDatabase) {
    this.db = db;
  }

  async load(key: string): Promise<string | null> {
    return (await storing(() => this.db.drafts.get(key)))?.value ?? null;
  }

  async save(key: string, value: string): Promise<void> {
    await storing(() => this.db.drafts.put({ key, value }));
  }

  remove(key: string): Promise<void> {
    return storing(() => this.db.drafts.delete(key));
  }

  keys(prefix: string): Promise<readonly string[]> {
    return storing(() => this.db.drafts.where('key').startsWith(prefix).primaryKeys());
  }
}

/** For tests, and for a browser that does not let us store. */
export function memoryDrafts(): Drafts {
  const held = new Map<string, string>();
  return {
    load: async (key) => held.get(key) ?? null,
    save: async (key, value) => {
      held.set(key, value);
    },
    remove: async (key) => {
      held.delete(key);
    },
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}
