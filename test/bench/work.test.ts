import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { organisationIds } from './desk.ts';
import { afterParting, CLASHES, pastDates, ROUND, work } from './work.ts';

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the work of the bench', () => {
  const base = work(ROUND);

  test('is the same every time', () => {
    expect(digest(work(ROUND))).toBe(digest(base));
    expect(digest(afterParting(base, 0, 1000))).toBe(digest(afterParting(base, 0, 1000)));
  });

  test('is as much as is asked for: 6 statements of 5 documents of 65 organisations, and what comes with them', () => {
    expect(base).toHaveLength(ROUND);
    expect(work(2 * ROUND)).toHaveLength(2 * ROUND);
    expect(new Set(organisationIds).size).toBe(65);
    const documents = base.filter(({ slot }) => /^(phase|applies|decision|next)\//.test(slot ?? ''));
    expect(documents).toHaveLength(65 * 5 * 6);
    expect(new Set(base.map(({ type }) => type)).size).toBeGreaterThan(12);
  });

  test('names only what was written before, by the same person and in the same slot', () => {
    const wrong = base.filter(({ over, slot, writer }, number) =>
      over.some((seen) => {
        const before = base[seen];
        const created = before?.slot === null ? `#${seen}/text` : before?.slot;
        return seen >= number || before?.writer !== writer || created !== slot;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('goes on in two directions that contradict each other where they should', () => {
    const [mine, theirs] = [afterParting(base, 0, 1000), afterParting(base, 1, 1000)];
    const slots = new Map(mine.map(({ slot, data }) => [slot, JSON.stringify(data)]));
    expect([mine.length, theirs.length, slots.size]).toEqual([1000, 1000, 1000]);
    const met = theirs.filter(({ slot }) => slots.has(slot));
    expect(met).toHaveLength(CLASHES);
    expect(met.filter(({ slot, data }) => slots.get(slot) === JSON.stringify(data))).toEqual([]);
  });

  test('is looked back on from 50 days in it', () => {
    expect(new Set(pastDates).size).toBe(50);
    const dates = base.map(({ on }) => on ?? '').filter(Boolean);
    expect(pastDates.every((day) => dates.some((on) => on <= day) && dates.some((on) => on > day))).toBe(true);
  });
});
