import { describe, expect, test } from 'vitest';
import { calendarText } from '../../src/reports/calendar.ts';

const at = new Date('2026-11-22T08:15:00.000Z');
const entry = {
  id: 'abcdefghijklmnop.12.AbC_dEf-GhIjKlMn',
  changes: 0,
  day: '2027-01-20',
  title: 'Kvalitetsdialog, Hjo',
};

const made = (...entries: Parameters<typeof calendarText>[0]) =>
  calendarText(entries, { name: 'Kvalitetsdialoger', at });

/** A small reader of its own, by RFC 5545: unfolds, splits, and takes the escapes away. */
function read(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event && name !== 'BEGIN' && name !== 'END') event[name] = unescaped(value);
  }
  return events;
}

const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));

describe('A calendar file', () => {
  test('says the day, the words and where, exactly as they were written', () => {
    const description = 'Spelregler: högst tio; båda huvudmännen, \\ och så.\nSkriv funktion, inte namn.';
    const [event, ...more] = read(made({ ...entry, place: '10.00–11.30, kommunhuset', description }));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      UID: `${entry.id}@fyrfas`,
      SEQUENCE: '0',
      DTSTAMP: '20261122T081500Z',
      DTSTART: '20270120',
      DTEND: '20270121',
      SUMMARY: 'Kvalitetsdialog, Hjo',
      LOCATION: '10.00–11.30, kommunhuset',
      DESCRIPTION: description,
      STATUS: 'CONFIRMED',
    });
    expect(made(entry)).toContain('DTSTART;VALUE=DATE:20270120\r\n');
  });

  test('keeps the id of a meeting that is moved, and counts upwards', () => {
    const [before] = read(made(entry));
    const [after] = read(made({ ...entry, day: '2027-02-03', changes: 1 }));
    expect(after?.['UID']).toBe(before?.['UID']);
    expect(after).toMatchObject({ DTSTART: '20270203', SEQUENCE: '1' });
  });

  test('strikes out what is cancelled', () => {
    expect(read(made({ ...entry, cancelled: true, changes: 2 }))[0]).toMatchObject({
      STATUS: 'CANCELLED',
      SEQUENCE: '2',
    });
  });

  test('has no line over 75 octets, whatever is written, and every line ends with CRLF', () => {
    const title = `Kvalitetsdialog, ${'Öckerö, Åmål och Ängelholm 👩‍⚕️ '.repeat(12)}`.trim();
    const text = made({ ...entry, title, description: 'å'.repeat(500) });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // No character is cut in two by the folding.
    expect(text).not.toContain('\ufffd');
    expect(text.isWellFormed()).toBe(true);
    expect(read(text)[0]).toMatchObject({ SUMMARY: title, DESCRIPTION: 'å'.repeat(500) });
  });

  test('begins and ends as a calendar, also with many entries or none', () => {
    for (const entries of [[], [entry, { ...entry, id: 'other' }]]) {
      const text = made(...entries);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
      expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
      expect(read(text)).toHaveLength(entries.length);
    }
  });

  test('takes no day that is only known to the month', () => {
    expect(() => made({ ...entry, day: '2027-01' })).toThrow(RangeError);
  });
});
