/** Setting a take-in aside: it withdraws nobody's words, and opening the same file again lifts it. */
import type { EventId } from '../domain/events.ts';
import { StorageError } from './journal.ts';
import { asideIds, heldRows, idsOfRun } from './reading.ts';
import type { ChainRow, JournalDatabase } from './schema.ts';

/** @returns the ids that are not folded any more, and the chain after; null when there was nothing to do. */
export async function undoBundles(
  db: JournalDatabase,
  takeIn: string,
): Promise<{ ids: EventId[]; chain: ChainRow } | null> {
  const rows = await heldRows(db);
  const row = rows.asides.find((each) => each.takeIn === takeIn) ?? { takeIn, quarantined: [], lifted: [], undone: [] };
  const own = new Set(await db.keys.toCollection().primaryKeys());
  const brought: EventId[] = [...row.lifted];
  for (const run of rows.runs.filter((each) => each.takeIn === takeIn && !own.has(each.device))) {
    const packed = await db.packed.get(run.id);
    if (packed === undefined) throw new StorageError('failed');
    brought.push(...idsOfRun(run, packed));
  }
  const already = asideIds(rows.asides);
  const undone = new Set([...row.undone, ...brought]);
  if (undone.size === row.undone.length) return null;
  const chain = await db.transaction('rw', db.aside, db.chain, async () => {
    const before = await db.chain.get('now');
    if (before === undefined) throw new StorageError('wiped');
    if (before.stamp !== rows.chain?.stamp) return null;
    const after: ChainRow = { ...before, stamp: before.stamp + 1, folded: before.folded + 1 };
    await db.aside.put({ ...row, undone: [...undone] });
    await db.chain.put(after);
    return after;
  });
  // Another tab was quicker: what it did is looked at first.
  if (chain === null) return undoBundles(db, takeIn);
  return { ids: brought.filter((id) => !already.has(id)), chain };
}
