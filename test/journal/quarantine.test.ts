import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/events.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { committed, forged, goodLine } from '../support/forge.ts';

const read = (text: string) => readCopy(new Blob([text]));

describe('a line with bad content is set aside with its reason, and the rest goes in', () => {
  const quarantine = async (...lines: JsonObject[]) => {
    const copy = await read(await forged(lines));
    if (!copy.ok) return copy.refusal;
    return copy.bundles.flatMap(({ lines: all, events, quarantined }) => {
      expect(all).toHaveLength(events.length + quarantined.length);
      return quarantined.map(({ reason }) => reason);
    });
  };

  it('for what every line has', async () => {
    for (const spoiled of [
      { at: '2026-11-03 09:12' },
      { at: '2026-02-30T09:12:00.000Z' },
      { about: 'hjo' },
      { about: ['tibro', 'hjo'] },
      { about: ['hjo', 'hjo'] },
      { about: ['Hjo'] },
      { on: '2026-02-30' },
      { on: '2026-13' },
      { on: '26-11-03' },
      { over: ['något'] },
      { re: 'abcdefghijklmnop.1.AAAAAAAAAAAAAAAA' },
      { data: [] },
      { data: null },
      { type: '' },
      { type: 7 },
      { v: 0 },
      { slot: 4 },
    ] as JsonObject[]) {
      expect([spoiled, await quarantine(goodLine(1, spoiled), goodLine(2))]).toEqual([spoiled, ['envelope']]);
    }
  });

  it('for what its type may not say', async () => {
    for (const spoiled of [
      { slot: 'phase/hjo/allt' },
      { slot: 'decision/hjo/avtalet/fullmaktige' },
      { data: { phase: 'femte' } },
      { data: { phase: 'behov', comment: 'fri text' } },
      { data: {} },
      { data: { phase: 'behov', source: 'någon sa' } },
      { type: 'note.written', data: { mark: null } },
      { type: 'decision.recorded', slot: 'decision/hjo/avtalet/namnd', data: { outcome: 'ja', round: 1 } },
      { type: 'organisation.changed', slot: 'org/hjo/active', data: { value: 'ja' } },
      { type: 'withdrawn', slot: 'phase/hjo/avtalet', data: {} },
    ] as JsonObject[]) {
      expect([spoiled, await quarantine(goodLine(1, spoiled), goodLine(2))]).toEqual([spoiled, ['content']]);
    }
    const {
      slot: _slot,
      on: _on,
      ...acting
    } = goodLine(1, { type: 'withdrawn', data: {}, ...committed({ reason: 'Fel' }) });
    expect(await quarantine(acting)).toEqual(['content']);
  });

  it('for words it may not have', async () => {
    expect(await quarantine(goodLine(1, committed({ hemligt: 'text' })))).toEqual(['words']);
    expect(await quarantine(goodLine(1, committed({ ground: 'A\u030A' })))).toEqual(['words']);
  });

  it('for a personnummer, whose text is not kept', async () => {
    const text = await forged([goodLine(1, committed({ ground: 'Fru 19121212-1212' })), goodLine(2)]);
    const copy = await read(text);
    expect(copy.ok && copy.bundles[0]?.quarantined).toMatchObject([{ reason: 'personnummer' }]);
    expect(copy.ok && copy.bundles[0]?.lines[0]?.text).not.toContain('1912');
    // Also in a type this version does not know.
    const unknown = goodLine(1, { type: 'later.invented', ...committed({ any: '19121212-1212' }) });
    expect(await quarantine(unknown)).toEqual(['personnummer']);
  });

  it('together with its whole command, and not the next one', async () => {
    expect(
      await quarantine(
        goodLine(1),
        goodLine(2, { cmd: 4 }),
        goodLine(3, { cmd: 4, data: { phase: 'femte' } }),
        goodLine(4, { cmd: 4 }),
        goodLine(5, { cmd: 6 }),
        goodLine(6, { cmd: 6 }),
      ),
    ).toEqual(['command', 'content', 'command']);
  });
});
