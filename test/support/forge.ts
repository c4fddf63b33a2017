import type { EventLine, JsonObject } from '../../src/domain/events.ts';
import { jcs } from '../../src/domain/jcs.ts';
import { bundleText } from '../../src/journal/bundles.ts';
import { type DeviceKey, makeDeviceKey, sign } from '../../src/journal/device.ts';
import { hashOfLine, hashOfWords } from '../../src/journal/hash.ts';
import type { BundleLine } from '../../src/journal/journal.ts';

/** A line that is whole in every way; tests spoil one thing at a time. */
export function goodLine(n: number, more: JsonObject = {}): JsonObject {
  const salt = 'c2FsdHNhbHRzYWx0';
  const words = { ground: 'Samtal med förvaltningen' };
  return {
    n,
    at: '2026-11-03T09:12:00.000Z',
    type: 'phase.assessed',
    v: 1,
    about: ['hjo'],
    slot: 'phase/hjo/avtalet',
    on: '2026-11-03',
    data: { phase: 'inforande' },
    w: hashOfWords(salt, words),
    salt,
    words,
    ...more,
  };
}

/** Words with the commitment and salt that belong to them. */
export function committed(words: Record<string, string>): JsonObject {
  const salt = 'c2FsdHNhbHRzYWx0';
  return { w: hashOfWords(salt, words), salt, words };
}

export async function someKey(): Promise<DeviceKey> {
  const key = await makeDeviceKey();
  if (key === null) throw new Error('no Ed25519 here');
  return key;
}

/** A bundle of any lines at all, with hashes and seal as they should be. */
export async function forged(
  lines: readonly JsonObject[],
  { key, ws = null, prev = null }: { key?: DeviceKey; ws?: string | null; prev?: string | null } = {},
): Promise<string> {
  const writer = key ?? (await someKey());
  const written: BundleLine[] = [];
  let before = prev;
  for (const line of lines) {
    const hash = hashOfLine(line as unknown as EventLine, writer.device, before);
    written.push({ n: line['n'] as number, text: jcs(line), hash });
    before = hash;
  }
  const last = written.at(-1) as BundleLine;
  const sig = await sign(writer, last.n, last.hash);
  return bundleText({ device: writer.device, key: writer.key, ws, prev, lines: written, sig });
}
