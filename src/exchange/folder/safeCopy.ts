/**
 * The safe-copy light, as far as the folder goes. It claims only what was read back and hash-checked and
 * lies there now; what the folder has lost is not claimed until it has been written again.
 */
import { joinRuns } from '../../journal/bundles.ts';
import type { Journal, Piece, Run, SafeCopy } from '../../journal/journal.ts';
import { coverageOf, isCovered } from './coverage.ts';
import { type Desk, runsThere } from './desk.ts';
import { coverages } from './writeMissing.ts';

/** Often enough that "Kopia 09.12" is about now; seldom enough that a quiet afternoon writes nothing. */
const SAID_ANEW_MS = 10 * 60_000;

/** @returns the safe copy when everything of one's own is there, else null. @throws StorageError */
export async function verifySafeCopy(desk: Desk): Promise<SafeCopy | null> {
  const { journal, now, port } = desk;
  const pieces = await journal.pieces();
  const own = pieces.filter((piece) => piece.own);
  const coverageFor = coverages(desk, pieces);
  const there = own.filter((piece) => isCovered(coverageFor(piece), piece));
  const before = await journal.safeCopy();
  if (there.length < own.length) {
    const isOurs = before?.place === 'mapp' && before.name === port.name;
    if (isOurs && !stillThere(desk, pieces, before.runs)) {
      await journal.saveSafeCopy({ ...before, runs: joinRuns(there) });
    }
    return null;
  }
  const safe: SafeCopy = { at: now.toISOString(), place: 'mapp', name: port.name, runs: joinRuns(own) };
  const isSaid =
    before?.place === 'mapp' && before.name === safe.name && JSON.stringify(before.runs) === JSON.stringify(safe.runs);
  if (!isSaid || Math.abs(now.getTime() - Date.parse(before.at)) >= SAID_ANEW_MS) await journal.saveSafeCopy(safe);
  return safe;
}

/** The folder itself is gone: nothing is claimed of it. @throws StorageError */
export async function withdrawSafeCopy(journal: Journal, folder: string): Promise<void> {
  const copy = await journal.safeCopy();
  if (copy?.place === 'mapp' && copy.name === folder && copy.runs.length > 0) {
    await journal.saveSafeCopy({ ...copy, runs: [] });
  }
}

/** Whether everything that was claimed of the folder lies there yet. */
function stillThere(desk: Desk, pieces: readonly Piece[], claimed: readonly Run[]): boolean {
  const coverage = coverageOf(
    runsThere(desk).filter(({ blank }) => !blank),
    pieces,
  );
  return claimed.every((run) => isCovered(coverage, run));
}
