import { gzipSync, type ZlibOptions } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../src/domain/events.ts';
import { jcs } from '../../src/domain/jcs.ts';
import { linesOfFile } from '../../src/journal/fileLines.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { at, eventsIn, note, phase, textOf } from '../support/events.ts';
import { forged, goodLine, someKey } from '../support/forge.ts';

// Storage is simulated, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const packed = (text: string, options?: ZlibOptions) => new Uint8Array(gzipSync(text, options));
const read = (...parts: BlobPart[]) => readCopy(new Blob(parts));
const refusal = async (...parts: BlobPart[]) => {
  const result = await read(...parts);
  return result.ok ? 'whole' : result.refusal;
};

async function someJournal() {
  const journal = await memoryJournal();
  await journal.append([phase('hjo', '2026-11-03', 'Grund')], at(0));
  await journal.append([note('hjo', 'Ett'), note('tibro', 'Två')], at(1));
  return journal;
}

describe('a whole copy', () => {
  it('is read the same, packed or not', async () => {
    const journal = await someJournal();
    const text = await textOf(journal);
    const events = await eventsIn(journal);
    for (const bytes of [text, packed(text), text.replaceAll('\n', '\r\n'), text.slice(0, -1)]) {
      const copy = await read(bytes);
      expect(copy.ok && copy.bundles.flatMap((bundle) => bundle.events)).toEqual(events);
    }
  });

  it('may hold several bundles, unknown fields, types and versions', async () => {
    const key = await someKey();
    const odd = goodLine(1, { type: 'member.admitted', slot: 'member/x', future: { deep: [1, null, true] } });
    const newer = goodLine(2, { v: 2, data: { phase: 'fifth' } });
    const kept = goodLine(3, { kept: 'as it came' });
    const text = (await forged([odd, newer, kept], { key })) + (await textOf(await someJournal()));
    const copy = await read(text);
    expect(copy.ok && copy.bundles.map(({ events, quarantined }) => [events.length, quarantined.length])).toEqual([
      [3, 0],
      [3, 0],
    ]);
    expect(copy.ok && copy.bundles[0]?.events[2]?.line).toEqual(kept);
  });

  it('may be blanked: ids and seal still hold', async () => {
    const key = await someKey();
    const full = await read(await forged([goodLine(1)], { key }));
    const { salt: _salt, words: _words, ...blank } = goodLine(1);
    const copy = await read(await forged([blank], { key }));
    expect(copy.ok && copy.bundles[0]?.events[0]?.id).toBe(full.ok && full.bundles[0]?.events[0]?.id);
  });
});

describe('a file is refused whole, with what and where', () => {
  it('when it is not ours, or nothing', async () => {
    expect(await refusal('Namn;Kommun\nHjo;1497\n')).toEqual({ what: 'foreign', line: 1 });
    expect(await refusal('{"type":"FeatureCollection"}')).toEqual({ what: 'foreign', line: 1 });
    expect(await refusal('[]')).toEqual({ what: 'foreign', line: 1 });
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 255, 254]))).toMatchObject({ line: 1 });
    expect(await refusal('')).toEqual({ what: 'empty', line: null });
  });

  it('when its header is of a newer format', async () => {
    expect(await refusal('{"fyrfas":2,"something":"else"}\n')).toEqual({ what: 'newer-format', line: 1 });
    expect(await refusal(await forged([goodLine(1)]), '{"fyrfas":2}\n')).toEqual({ what: 'newer-format', line: 4 });
  });

  it('when it is cut, anywhere', async () => {
    const text = await textOf(await someJournal());
    const lines = text.trimEnd().split('\n');
    for (let kept = 1; kept < lines.length; kept += 1) {
      const cut = `${lines.slice(0, kept).join('\n')}\n`;
      expect(await refusal(cut)).toEqual({ what: 'cut', line: kept + 1 });
    }
    const bytes = packed(text);
    expect(await refusal(bytes.subarray(0, bytes.length - 12))).toMatchObject({ what: 'cut' });
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toMatchObject({ what: 'cut' });
  });

  it('when a line is longer than 128 KiB, and not when it is as long', async () => {
    const lengthOf = (line: JsonObject) => new TextEncoder().encode(jcs(line)).length;
    const filled = (size: number) => {
      const line = goodLine(1, { filler: '' });
      return { ...line, filler: 'å'.repeat((size - lengthOf(line)) / 2) };
    };
    const base = 128 * 1024 - (lengthOf(goodLine(1, { filler: '' })) % 2);
    expect(await refusal(await forged([filled(base)]))).toBe('whole');
    expect(await refusal(await forged([filled(base + 2)]))).toEqual({ what: 'line-too-long', line: 2 });
    expect(await refusal('x'.repeat(1_000_000))).toMatchObject({ what: 'line-too-long', line: 1 });
  });

  it('when it unpacks beyond 256 MiB, without unpacking it all', async () => {
    // A bomb: 300 MiB in half a MiB. Its lines are short, so that only the sum is too much.
    const line = `${'x'.repeat(64 * 1024 - 1)}\n`;
    const bomb = new Blob([packed(line.repeat(16 * 300), { level: 1 })]);
    let lines = 0;
    const unpack = async () => {
      for await (const text of linesOfFile(bomb)) lines += text.length > 0 ? 1 : 0;
    };
    await expect(unpack()).rejects.toThrow('too-big');
    expect(lines).toBeLessThanOrEqual(16 * 256);
    expect(lines).toBeGreaterThan(16 * 250);
    const unread = new Blob();
    Object.defineProperty(unread, 'size', { value: 256 * 1024 * 1024 + 1 });
    expect(await readCopy(unread)).toEqual({ ok: false, refusal: { what: 'too-big', line: null } });
  });

  it('when lines are missing, doubled, out of order or numbered wrong', async () => {
    const lines = (await textOf(await someJournal())).trimEnd().split('\n');
    const [header, one, two, three, seal] = lines as [string, string, string, string, string];
    const of = (...some: string[]) => refusal(`${some.join('\n')}\n`);
    expect(await of(header, one, three, seal)).toEqual({ what: 'chain', line: 3 });
    expect(await of(header, one, one, two, three, seal)).toEqual({ what: 'chain', line: 3 });
    expect(await of(header, two, one, three, seal)).toEqual({ what: 'chain', line: 2 });
    expect(await of(header, seal)).toEqual({ what: 'chain', line: 2 });
    expect(await of(header, one, seal)).toEqual({ what: 'chain', line: 3 });
    expect(await of(header, one, two, seal.replace('"seal":3', '"seal":2'))).toEqual({ what: 'command', line: 4 });
    expect(await of(header, header, one, two, three, seal)).toEqual({ what: 'chain', line: 2 });
    expect(await of(one, two, three, seal)).toEqual({ what: 'foreign', line: 1 });
    expect(await of(header, '', one, two, three, seal)).toEqual({ what: 'damaged', line: 2 });
  });

  it('when a command is not whole', async () => {
    for (const lines of [
      [goodLine(1, { cmd: 2 })],
      [goodLine(1, { cmd: 3 }), goodLine(2, { cmd: 3 })],
      [goodLine(1, { cmd: 2 }), goodLine(2)],
      [goodLine(1, { cmd: 3 }), goodLine(2, { cmd: 2 }), goodLine(3, { cmd: 3 })],
      [goodLine(1), goodLine(2, { cmd: 1 })],
      [goodLine(1, { cmd: 'två' })],
    ]) {
      expect(await refusal(await forged(lines))).toMatchObject({ what: 'command' });
    }
  });

  it('when words are not the ones the chain knows', async () => {
    const { w, salt, words, ...bare } = goodLine(1) as JsonObject & { w: string; salt: string; words: JsonObject };
    for (const spoiled of [
      { ...bare, w, salt, words: { ground: 'Ändrat efteråt' } },
      { ...bare, w, salt: 'QUFBQUFBQUFBQUFB', words },
      { ...bare, w, words },
      { ...bare, w, salt },
      { ...bare, salt, words },
      { ...bare, w, salt, words: 'text' },
      { ...bare, w, salt, words: { ground: 3 } },
      { ...bare, w, salt: 'kort', words },
    ]) {
      expect(await refusal(await forged([spoiled as JsonObject]))).toEqual({ what: 'words', line: 2 });
    }
  });

  it('when hash, key or seal do not hold', async () => {
    const key = await someKey();
    const text = await forged([goodLine(1)], { key });
    expect(await refusal(text.replace('"inforande"', '"anvandning"'))).toEqual({ what: 'hash', line: 3 });
    const other = await someKey();
    expect(await refusal(text.replace(key.key, other.key))).toEqual({ what: 'key', line: 1 });
    const posing = text.replace(key.key, other.key).replaceAll(key.device, other.device);
    expect(await refusal(posing)).toMatchObject({ what: 'hash' });
    const impostor = await forged([goodLine(1)], { key: { ...other, device: key.device, key: key.key } });
    expect(await refusal(impostor)).toEqual({ what: 'seal', line: 3 });
  });

  it('when a value would not mean the same to every reader', async () => {
    const text = await forged([goodLine(1)]);
    const spoil = (from: string, to: string) => refusal(text.replace(from, to));
    const damaged = { what: 'damaged', line: 2 };
    expect(await spoil('"n":1', '"n":1,"n":1')).toEqual(damaged);
    expect(await spoil('"phase":"inforande"', '"phase":"behov","ph\\u0061se":"inforande"')).toEqual(damaged);
    expect(await spoil('"n":1', '"n":1.0')).toEqual(damaged);
    expect(await spoil('"n":1', '"n":1e0')).toEqual(damaged);
    expect(await spoil('"v":1', '"v":9007199254740993')).toEqual(damaged);
    expect(await spoil('"v":1', '"v":-0')).toEqual(damaged);
    expect(await spoil('Samtal', '\\ud800')).toEqual(damaged);
    expect(await spoil('"v":1', `"deep":${'['.repeat(80)}${']'.repeat(80)},"v":1`)).toEqual(damaged);
    const latin = new TextEncoder().encode(text).map((byte) => (byte === 0xc3 ? 0xff : byte));
    expect(await refusal(latin)).toEqual(damaged);
    expect(await refusal('\ufeff', text)).toEqual({ what: 'foreign', line: 1 });
    // Another order, other escapes and white space say the same; that is no damage.
    expect(await spoil('"n":1,', '"n" : 1,')).toBe('whole');
    expect(await spoil('Samtal', 'S\\u0061mtal')).toBe('whole');
  });

  it('when its header does not say where it belongs', async () => {
    const text = await forged([goodLine(1)]);
    for (const [from, to] of [
      ['"ws":null', '"ws":""'],
      ['"ws":null', '"ws":"exempl"'],
      [',"ws":null', ''],
      ['"prev":null', '"prev":"x"'],
      ['"from":1', '"from":0'],
      ['"from":1', '"from":2'],
      ['"fyrfas":1', '"fyrfas":0'],
    ] as const) {
      const header = text.slice(0, text.indexOf('\n')).replace(from, to);
      expect(await refusal(header + text.slice(text.indexOf('\n')))).toMatchObject({ line: 1 });
    }
  });
});
