import { expect, test } from 'vitest';
import { shareOf } from '../../src/publicpage/days.ts';

test('a tick stands where its day lies, and there is none for what is known as a month or a year', () => {
  const at = (day: string) => shareOf(day, '2026-01-01', '2026-01-11');
  expect([at('2026-01-01'), at('2026-01-06'), at('2026-01-11')]).toEqual([0, 0.5, 1]);
  for (const day of ['2026-01', '2026', '2025-12', '2025-12-31', '2026-01-12', '2026-01-40'])
    expect(at(day)).toBeNull();
  expect(shareOf('2026-01-01', '2026-01-01', '2026-01-01')).toBeNull();
});
