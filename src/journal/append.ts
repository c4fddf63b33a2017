/** One command, one transaction. */
import type { AnyDraft, DeviceId } from '../domain/events.ts';
import { type ArrivedBatch, StorageError } from './journal.ts';
import { eventsOf, writeCommand } from './lines.ts';
import type { ChainRow, JournalDatabase, TailRow } from './schema.ts';

/**
 * Writes after the head that the transaction itself reads: two tabs can never continue the chain
 * from the same place. Nothing but Dexie is awaited inside; anything else would commit half.
 */
export async function appendCommand(
  db: JournalDatabase,
  drafts: readonly AnyDraft[],
  at: string,
): Promise<{ batch: ArrivedBatch; chain: ChainRow }> {
  const { rows, chain } = await db.transaction('rw', db.chain, db.tail, async () => {
    const before = await db.chain.get('now');
    // Another tab, or the browser, has emptied the database while this page was open.
    if (before === undefined) throw new StorageError('wiped');
    if (before.device === null) throw new StorageError('no-signing');
    const head = before.hash === null ? null : { n: before.n, hash: before.hash };
    const arrival = before.arrival + 1;
    let prev = before.hash;
    const written: TailRow[] = writeCommand(drafts, before.device, head, at).map((line) => {
      const row = { ...line, device: before.device as DeviceId, prev, arrival, time: at };
      prev = line.hash;
      return row;
    });
    const after: ChainRow = { ...before, n: before.n + written.length, hash: prev, arrival };
    await db.tail.bulkAdd(written);
    await db.chain.put(after);
    return { rows: written, chain: after };
  });
  const events = eventsOf(chain.device as DeviceId, rows[0]?.prev ?? null, rows);
  return { batch: { arrival: { counter: chain.arrival, time: at }, events }, chain };
}
