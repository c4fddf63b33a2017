import { expect, test } from 'vitest';
import { knownAt } from '../../src/domain/knownAt.ts';
import { SLOT, tell } from '../support/story.ts';

const story = tell(`
  a  behov      2024
  b  inforande  2025  over a
  c  behov      2023  over b
`);
const batches = ['a', 'b', 'c'].map((name, i) => ({
  arrival: { counter: i + 1, time: `2026-11-0${i + 1}T09:00:00.000Z` },
  events: [story.event(name)],
}));

test('what was known then, about any date', () => {
  expect(story.stands(SLOT, knownAt(batches, 1))).toBe('2024 a');
  expect(story.stands(SLOT, knownAt(batches, 2))).toBe('2024 a · 2025 b');
  expect(story.stands(SLOT, knownAt(batches, 3))).toBe('2023 c · 2024 a · 2025 b');
});

test('asked by a moment, what arrived exactly then is included', () => {
  expect(knownAt(batches, '2026-11-01T08:59:59.999Z').size).toBe(0);
  expect(knownAt(batches, '2026-11-02T09:00:00.000Z').size).toBe(2);
});
