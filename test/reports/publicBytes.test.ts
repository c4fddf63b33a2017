/** Nothing that anybody wrote, and nobody who wrote, is in the bytes of a public page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventLine, EventType, JournalEvent, JsonObject } from '../../src/domain/events.ts';
import { EVENT_RULES } from '../../src/domain/eventTypes.ts';
import { PUBLIC_CONTENTS } from '../../src/domain/publicLevels.ts';
import { WORDS } from '../../src/journal/dataSchemas.ts';
import { svgOf } from '../../src/reports/mapDrawingSvg.ts';
import { publicMap } from '../../src/reports/publicFiles.ts';
import { publicPageHtml } from '../../src/reports/publicPage.ts';
import { lineOf } from '../support/formatLines.ts';
import { type Generated, MARK, pictureOf, publicJournals } from '../support/publicEvents.ts';

describe('any journal, whoever wrote it and whatever they knew of each other', () => {
  const journals = publicJournals();

  test('no text of any event, no device and no id of anything written is in the bytes', () => {
    const check = ({ events }: Generated) => {
      const bytes = JSON.stringify(pictureOf(events)).toLowerCase();
      expect(bytes).not.toContain(MARK);
      for (const { id, device, line } of events) {
        expect(bytes).not.toContain(device);
        expect(bytes).not.toContain(id.split('.')[2]?.toLowerCase());
        if (line.salt) expect(bytes).not.toContain(line.salt.toLowerCase());
      }
    };
    fc.assert(fc.property(journals, check), { seed: 20_261_123, numRuns: 100 });
  });

  test('nor in the bytes of the page itself, its pictures and their words', async () => {
    const check = async ({ events }: Generated) => {
      const picture = pictureOf(events);
      const html = await publicPageHtml(picture);
      const svg = ['beslut', 'fas'] as const;
      const bytes = [html, ...svg.map((theme) => svgOf(publicMap(picture, theme)))].join('');
      const written = events.flatMap(({ id, device }) => [id, device]);
      const found = [...new Set(written)].filter((each) => bytes.includes(each));
      for (const word of [MARK, 'arbetsmaterial']) if (bytes.toLowerCase().includes(word)) found.push(word);
      expect(found).toEqual([]);
    };
    const property = fc.asyncProperty(journals, check);
    await fc.assert(property, { seed: 20_261_125, numRuns: 12 });
  });
});

test('one event of every type, with every text it can hold and a field nobody asked for', async () => {
  const device = 'eh7ddx5bksrgcytl';
  const events = (Object.keys(EVENT_RULES) as EventType[]).map((type, at): JournalEvent => {
    const line = lineOf(type, ['phase', 'outcome', 'round', 'day', 'certainty'], [...WORDS[type]]);
    const words = Object.fromEntries(WORDS[type].map((key) => [key, `${MARK} ${key}`]));
    const said = { ...line, n: at + 1, data: { ...(line['data'] as JsonObject), more: MARK }, words };
    const id = `${device}.${at + 1}.${String(at).padStart(16, 'x')}`;
    return { id, device, hash: id, prev: null, line: said as unknown as EventLine, startsCommand: true };
  });
  const picture = pictureOf(events.filter(({ line }) => !['withdrawn', 'redacted'].includes(line.type)));
  expect(picture.turns.at(-1)).toMatchObject({ org: 'hjo', decision: 'ja', phase: 'behov' });
  const bytes = JSON.stringify(picture) + (await publicPageHtml(picture));
  for (const never of [MARK, device]) expect(bytes.includes(never), never).toBe(false);
  // The search does find what is there.
  const approved = await publicPageHtml(pictureOf(events, PUBLIC_CONTENTS, MARK));
  expect(approved.includes(MARK)).toBe(true);
});
