import { describe, expect, test } from 'vitest';
import { filledIn } from '../../src/imports/filledIn.ts';
import {
  ASKED,
  contextOf,
  county,
  ESSUNGA,
  HJO,
  judged,
  problems,
  proposed,
  unordered,
} from '../fixtures/tables/filledCounty.ts';
import { savedElsewhere, sentFile, type Typed, tablesIn, typedInto } from '../fixtures/tables/filledFile.ts';

describe('However it has been saved', () => {
  const typed: Typed = [
    [HJO, 'decision', 'Beslutat ja'],
    [HJO, 'decision-date', new Date('2026-11-17T00:00:00Z')],
    [ESSUNGA, 'note', 'Vi återkommer.'],
  ];
  const expected = [
    ['hjo', 'decision', 'fullmaktige', 'ja', '2026-11-17'],
    ['essunga', 'note', 'Vi återkommer.'],
  ];

  async function changed(change: Parameters<typeof savedElsewhere>[1]) {
    const copy = county();
    const file = await typedInto(await sentFile(copy.casebook, ASKED), typed);
    return judged(await tablesIn(await savedElsewhere(file, change)), copy);
  }

  test('by another program', async () => {
    expect(unordered(proposed(await changed((rows) => rows)))).toEqual(unordered(expected));
  });

  test('with rows sorted, columns moved and taken away, lines written above and below', async () => {
    const list = await changed((rows) => {
      const moved = rows.map((row) => [...row.slice(1, 9).toReversed(), row[0] ?? null, ...row.slice(9)]);
      const [title = [], intro = [], heading = [], ...others] = moved;
      return [
        title,
        ['Hej! Här kommer vår lista.'],
        intro,
        [],
        heading,
        ...others.toReversed(),
        [],
        ['', '', '', '', '', '', '', '', '* ifyllt av MAS'],
      ];
    });
    expect(unordered(proposed(list))).toEqual(unordered(expected));
    expect(problems(list)).toEqual([]);
  });

  test('with dates as text or as bare numbers', async () => {
    const list = await changed((rows) =>
      rows.map((row, number) =>
        row.map((value) => {
          if (!(value instanceof Date)) return value;
          // The first as another program shows it, the rest as Excel's own count of days.
          const serial = value.getTime() / 86_400_000 + 25_569;
          return number === 4 ? `${value.getUTCDate()}/${value.getUTCMonth() + 1} ${value.getUTCFullYear()}` : serial;
        }),
      ),
    );
    expect(unordered(proposed(list))).toEqual(unordered(expected));
  });

  test('with a row for somebody who was not asked, and an own column', async () => {
    const list = await changed((rows) => {
      const [title = [], intro = [], heading = [], ...others] = rows;
      const wide = (row: typeof title, value: string | null) => [...row, ...Array(13 - row.length).fill(null), value];
      return [
        title,
        intro,
        wide(heading, 'Ärendets färg'),
        ...others.map((row) => wide(row, null)),
        wide(['Tibro', 'Beslutat nej', null, '2026-05-25'], 'x'),
      ];
    });
    expect(unordered(proposed(list))).toEqual(
      unordered([...expected, ['tibro', 'decision', 'fullmaktige', 'nej', '2026-05-25']]),
    );
    expect(list.columns.at(-1)).toEqual({ index: 13, heading: 'Ärendets färg', meaning: 'other' });
  });

  test('without the hidden sheet, or with one of another version, it is any list', async () => {
    const copy = county();
    const tables = await tablesIn(await sentFile(copy.casebook, ASKED));
    expect(
      filledIn(
        tables.filter(({ sheet }) => sheet !== 'Fyrfas'),
        contextOf(copy),
      ),
    ).toBeNull();
    const later = tables.map((table) =>
      table.sheet === 'Fyrfas'
        ? {
            ...table,
            rows: table.rows.map((row, at) =>
              at === 0 ? { ...row, cells: [{ text: 'fyrfas-lista' }, { text: '2' }] } : row,
            ),
          }
        : table,
    );
    expect(filledIn(later, contextOf(copy))).toBeNull();
    expect(filledIn([], contextOf(copy))).toBeNull();
  });
});
