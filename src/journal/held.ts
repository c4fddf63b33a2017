/** What the stored rows hold of some devices, as `union.ts` asks for it. */
import type { DeviceId } from '../domain/events.ts';
import { slices } from './pause.ts';
import { type HeldRows, hashesOf } from './reading.ts';
import type { JournalDatabase, Segment } from './schema.ts';
import type { Held, HeldLine } from './union.ts';

export async function heldOf(db: JournalDatabase, rows: HeldRows, devices: ReadonlySet<DeviceId>): Promise<Held> {
  const lines = new Map<DeviceId, Map<string, HeldLine>>();
  const turn = slices();
  const ofDevice = (device: DeviceId) => {
    const held = lines.get(device) ?? new Map<string, HeldLine>();
    lines.set(device, held);
    return held;
  };
  for (const { device, hash, blank } of rows.tail) {
    if (devices.has(device)) ofDevice(device).set(hash, { run: null, blank: blank === true });
  }
  for (const run of rows.runs) {
    if (!devices.has(run.device)) continue;
    const packed = await db.packed.get(run.id);
    if (packed === undefined) continue;
    const held = ofDevice(run.device);
    const hashes = [...hashesOf(packed.hashes)];
    const blanks = new Set(run.blanks);
    for (const [from, to] of JSON.parse(packed.arrivals) as Segment[]) {
      for (let n = from; n <= to; n += 1) {
        held.set(hashes[n - run.from] as string, { run: run.id, blank: blanks.has(n) });
        const pausing = turn();
        if (pausing) await pausing;
      }
    }
  }
  return {
    lines,
    undone: new Set(rows.asides.flatMap(({ undone }) => undone)),
    quarantined: new Set(rows.asides.flatMap(({ quarantined }) => quarantined.map(({ id }) => id))),
    device: rows.chain?.device ?? null,
  };
}
