/**
 * Bundles: what is stored, saved, mailed and shared (FORMAT.md §"Bundle"). A header, contiguous lines
 * of one device's chain, and a seal that proves every line back to the first. Bundles begin and end
 * between commands. Reading and checking them is `readCopy.ts`.
 */
import type { DeviceId, EventLine } from '../domain/events.ts';
import { jcs } from '../domain/jcs.ts';
import { sha256Text } from './hash.ts';
import type { Bundle, BundleLine, Run } from './journal.ts';
import { blanked, isBlank } from './lines.ts';

/** The bundle as text: NDJSON, each line ended. */
export function bundleText(bundle: Bundle): string {
  const run = runOf(bundle);
  const lines = bundle.lines.map(({ text }) => text);
  return `${[headerText({ ...bundle, ...run }), ...lines, sealText({ ...bundle, ...run })].join('\n')}\n`;
}

export function headerText({ ws, device, key, prev, from }: Omit<Bundle, 'lines' | 'sig'> & { from: number }): string {
  return jcs({ fyrfas: 1, ws, device, key, from, prev });
}

export function sealText({ to, head, sig }: { to: number; head: string; sig: string }): string {
  return jcs({ seal: to, head, sig });
}

/** What a bundle holds. */
export function runOf({ device, lines }: Pick<Bundle, 'device' | 'lines'>): Run {
  const first = lines[0] as BundleLine;
  const last = lines.at(-1) as BundleLine;
  return { device, from: first.n, to: last.n, head: last.hash };
}

/**
 * The suffix from line `n` on, under the same seal.
 * @throws RangeError when `n` is not a line of it or stands inside a command.
 */
export function cutBundle<B extends Bundle>(bundle: B, n: number): Bundle {
  const place = bundle.lines.findIndex((line) => line.n === n);
  if (place < 0) throw new RangeError(`no line ${n}`);
  if (place === 0) return bundle;
  const before = bundle.lines[place - 1] as BundleLine;
  if (commandOf(before) !== undefined && commandOf(before) !== before.n)
    throw new RangeError(`line ${n} is inside a command`);
  return { ...plain(bundle), prev: before.hash, lines: bundle.lines.slice(place) };
}

/** Two bundles that follow each other as one, under the later seal; null when they do not. */
export function joinBundles(first: Bundle, second: Bundle): Bundle | null {
  const last = first.lines.at(-1) as BundleLine;
  if (first.device !== second.device || first.ws !== second.ws || second.prev !== last.hash) return null;
  return { ...plain(second), prev: first.prev, lines: [...first.lines, ...second.lines] };
}

/** The bundle with the words of some lines taken out; ids, hashes and seal stay what they were. */
export function blankBundle(bundle: Bundle, isToBlank: (line: BundleLine) => boolean): Bundle {
  const lines = bundle.lines.map((line) => (isToBlank(line) ? { ...line, text: blanked(line.text) } : line));
  return { ...plain(bundle), lines };
}

/** `<device>-<from>-<to>-<head>.fyrfas`; a copy with blanked words says which by its bytes. */
export function bundleFileName(bundle: Bundle): string {
  const { device, from, to, head } = runOf(bundle);
  const blank = bundle.lines.some(({ text }) => isBlank(JSON.parse(text) as EventLine));
  const bytes = blank ? `-b${sha256Text(bundleText(bundle)).slice(0, 8)}` : '';
  return `${device}-${from}-${to}-${head.slice(0, 16)}${bytes}.fyrfas`;
}

function plain({ device, key, ws, prev, lines, sig }: Bundle): Bundle {
  return { device, key, ws, prev, lines, sig };
}

function commandOf({ text }: BundleLine): number | undefined {
  return (JSON.parse(text) as EventLine).cmd;
}

/** Runs in order, those that follow each other on one branch joined. */
export function joinRuns(runs: readonly (Run & { readonly prev: string | null })[]): Run[] {
  const byEnd = new Map<string, { device: DeviceId; from: number; to: number; head: string }>();
  const joined = [];
  for (const { device, from, to, head, prev } of [...runs].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = prev === null ? undefined : byEnd.get(`${device} ${prev}`);
    const run = before?.to === from - 1 ? before : { device, from, to, head };
    if (run !== before) joined.push(run);
    if (prev !== null) byEnd.delete(`${device} ${prev}`);
    run.to = to;
    run.head = head;
    byEnd.set(`${device} ${head}`, run);
  }
  return joined.sort((a, b) =>
    a.device < b.device ? -1 : a.device > b.device ? 1 : a.from - b.from || (a.head < b.head ? -1 : 1),
  );
}
