import { expect, test } from 'vitest';
import { liesAround } from '../../src/domain/publicDates.ts';
import { milestones } from '../../src/register/milestones.ts';
import { inPlainWords } from '../../src/reports/publicDates.ts';

const TODAY = '2026-11-22';

test.each([
  ['2025-11-21', false],
  ['2025-11-22', true],
  ['2025-10', false],
  ['2025-11', true],
  ['2024', false],
  ['2025', true],
  ['2030', true],
])('%s lies around the day: %s', (day, isAround) => expect(liesAround(day, TODAY)).toBe(isAround));

const inOrder = milestones
  .map(({ date, title }) => ({ day: date, title }))
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

// Wherever the year is cut: on the day the remiss began both lists hold most of the abbreviations.
test.each([TODAY, '2025-10-20', '2020-01-01'])(
  'every abbreviation is explained where it first stands, shown %s',
  (shown) => {
    const told = inPlainWords(inOrder, shown);
    expect(told.map(({ day }) => day)).toEqual(inOrder.map(({ day }) => day));
    for (const isAround of [true, false]) {
      const titles = told.filter(({ day }) => liesAround(day, shown) === isAround).map(({ title }) => title);
      const words = titles.flatMap((title) => title.match(/\p{L}+(?: \(\p{L})?/gu) ?? []);
      const capitals = words.filter((word) => /^\p{Lu}{2,}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word));
      const seen = new Set<string>();
      for (const word of capitals) {
        const [short = ''] = word.split(' ');
        if (!seen.has(short))
          expect(word, `${short} in ${titles.find((title) => title.includes(short))}`).toMatch(/ \(/);
        else expect(word).not.toMatch(/ \(/);
        seen.add(short);
      }
    }
  },
);

test('a word is explained only where it stands by itself', () => {
  const title = (said: string) => inPlainWords([{ day: TODAY, title: said }], TODAY)[0]?.title;
  expect(title('SRO och RF')).toBe('SRO (det politiska samrådsorganet) och RF (regionfullmäktige)');
  expect(title('FÖRSROM, RFX')).toBe('FÖRSROM, RFX');
});
