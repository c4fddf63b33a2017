import { expect, test } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { type Story, tell } from '../support/story.ts';

const OTHER = 'phase/vara/avtalet';

/** What stands in the two slots of the stories below. */
const both = (story: Story, ...only: string[]) => {
  const ledger = story.ledger(...only);
  return `${story.stands(undefined, ledger)} | ${story.stands(OTHER, ledger)}`;
};

const COMMAND = `
    a  behov      2024
    b  inforande  2025  over a  cmd 2
    c  behov      2025  cmd 1   in ${OTHER}`;

test('a command is folded whole or not at all', () => {
  const story = tell(COMMAND);
  expect(both(story)).toBe('2024 a · 2025 b | 2025 c');
  expect(both(story, 'a', 'b')).toBe('2024 a | ∅');
  expect(both(story, 'a', 'c')).toBe('2024 a | ∅');
});

test('what waits is held, and shown when the rest has come', () => {
  const story = tell(COMMAND);
  const ledger = new Ledger();
  ledger.add([story.event('a'), story.event('b')]);
  expect(ledger.has(story.id('b'))).toBe(true);
  expect(ledger.event(story.id('b'))).toBeUndefined();
  expect([...ledger.held()].map(({ id }) => id)).toContain(story.id('b'));
  const { slots } = ledger.add([story.event('c')]);
  expect([...slots].sort()).toEqual(['phase/hjo/avtalet', OTHER]);
});

test('without the line before it nobody knows where a command begins, unless it is marked', () => {
  const story = tell(COMMAND);
  expect(both(story, 'b', 'c')).toBe('∅ | ∅');
  const first: JournalEvent = { ...story.event('b'), startsCommand: true };
  for (const order of [
    [first, story.event('c')],
    [story.event('c'), first],
    // It may be marked only in a later copy.
    [story.event('b'), story.event('c'), first],
  ]) {
    const ledger = new Ledger();
    for (const event of order) ledger.add([event]);
    expect(story.stands(OTHER, ledger)).toBe('2025 c');
  }
});

test('a command after another one needs to know only that the other was there', () => {
  const story = tell(`
    a  behov      2025  cmd 2
    b  behov      2025  cmd 1   in ${OTHER}
    c  inforande  2026  over a  cmd 2
    d  inforande  2026  over b  cmd 1  in ${OTHER}
  `);
  expect(both(story, 'b', 'c', 'd')).toBe('2026 c | 2026 d');
});

test('both branches of a fork are folded', () => {
  const story = tell(`
    a  behov       2024
    b  inforande   2025  over a  after a
    c  anvandning  2025  over a  after a
  `);
  expect(story.event('b').line.n).toBe(story.event('c').line.n);
  expect(story.stands()).toBe('2024 a · 2025 b ≠ c');
});

test('a fork in the middle of a command gives two whole commands', () => {
  const story = tell(`
    a  behov       2025  cmd 2
    b  inforande   2025  cmd 1  after a  in ${OTHER}
    c  anvandning  2025  cmd 1  after a  in ${OTHER}
  `);
  expect(both(story, 'a', 'b')).toBe('2025 a | 2025 b');
  expect(both(story)).toBe('2025 a | 2025 b ≠ c');
  expect(both(story, 'b', 'c')).toBe('∅ | ∅');
});
