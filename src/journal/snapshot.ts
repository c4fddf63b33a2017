/**
 * The folded now, kept so that opening need not fold first. A cache and nothing more: it answers only
 * when it was made from exactly what is held and folded, which the arrival counter and `folded` tell.
 */
import type { JournalDatabase } from './schema.ts';

export async function loadSnapshot(db: JournalDatabase): Promise<string | null> {
  return db.transaction('r', db.snapshot, db.chain, async () => {
    // Asked for together: an answer that comes while the page is drawing waits for it, and two would wait twice.
    const [chain, row] = await Promise.all([db.chain.get('now'), db.snapshot.get('now')]);
    return chain && row?.upTo === chain.arrival && row.folded === chain.folded ? row.casebook : null;
  });
}

export async function storeSnapshot(
  db: JournalDatabase,
  casebook: string,
  upTo: number,
  folded: number,
): Promise<void> {
  await db.transaction('rw', db.snapshot, db.chain, async () => {
    // What was folded before something was set aside or erased must not lie there afterwards.
    if ((await db.chain.get('now'))?.folded === folded) await db.snapshot.put({ id: 'now', casebook, upTo, folded });
  });
}
