/**
 * Reads a `.fyrfas` file and checks all of it before anybody may take anything in: format, sizes,
 * hashes, seals, schema. A fault of those refuses the file whole; a line of a known type with bad
 * content is set aside, and with it the rest of its command, since a command is folded whole or not
 * at all.
 */
import { BundleReader } from './bundleReader.ts';
import { linesOfFile } from './fileLines.ts';
import type { CheckedBundle } from './journal.ts';
import { slices } from './pause.ts';
import { CopyFault, type CopyRefusal } from './refusal.ts';

export type CopyRead =
  | { readonly ok: true; readonly bundles: readonly CheckedBundle[] }
  | { readonly ok: false; readonly refusal: CopyRefusal };

/** Changes nothing anywhere. Never blocks the page; stops at the limits, also inside packing. */
export async function readCopy(blob: Blob): Promise<CopyRead> {
  const bundles: CheckedBundle[] = [];
  const reader = new BundleReader();
  const turn = slices();
  let line = 0;
  try {
    for await (const text of linesOfFile(blob)) {
      line += 1;
      if (reader.take(text)) bundles.push(await reader.seal());
      const pausing = turn();
      if (pausing) await pausing;
    }
    if (reader.isInside) throw new CopyFault('cut');
    if (bundles.length === 0) throw new CopyFault('empty');
    return { ok: true, bundles };
  } catch (error) {
    if (!(error instanceof CopyFault)) throw error;
    return { ok: false, refusal: { what: error.what, line: wholeFile.has(error.what) ? null : whereOf(error, line) } };
  }
}

const wholeFile: ReadonlySet<string> = new Set(['empty', 'too-big', 'unreadable', 'no-signing']);

/** A line that could not even be had is the one after the last that was. */
function whereOf(error: CopyFault, line: number): number {
  return error.cause !== undefined || error.what === 'line-too-long' || error.what === 'cut' ? line + 1 : line;
}
