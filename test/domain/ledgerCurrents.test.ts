import { expect, test } from 'vitest';
import { tell } from '../support/story.ts';

/* Which statements stand, on which dates. The notation is explained in test/support/story.ts. */

test('a later statement takes over from its own date, and the past stays as it was', () => {
  const story = tell(`
    a  behov      2024-03-01
    b  inforande  2025-06-01  over a
  `);
  expect(story.stands()).toBe('2024-03-01 a · 2025-06-01 b');
  expect(story.heads()).toBe('b');
});

test('a fact that is entered late takes its place in the past and disturbs nothing after it', () => {
  const story = tell(`
    a  anvandning  2026
    b  behov       2024  over a
    c  inforande   2025  over b
  `);
  expect(story.stands()).toBe('2024 b · 2025 c · 2026 a');
  expect(story.heads()).toBe('c');
});

test('for the same day, what was written by somebody who had seen the other holds', () => {
  const story = tell(`
    a  behov      2025
    b  inforande  2025  over a
  `);
  expect(story.stands()).toBe('2025 b');
});

test('two who had not seen one another are both shown', () => {
  const story = tell(`
    a  behov       2024
    b  inforande   2025  over a  by b
    c  anvandning  2026  over a  by c
  `);
  expect(story.stands()).toBe('2024 a · 2025 b · 2026 b ≠ c');
  expect(story.heads()).toBe('b c');
});

test('two who say the same are not two different statements, wherever they have it from', () => {
  const story = tell(`
    a  behov  2025  by b  "så sade de"
    b  behov  2025  by c  "så står det"
    c  behov  2026  by d
  `);
  expect(story.stands()).toBe('2025 a = b · 2026 a = b = c');
});

test('where the words are the statement, other words are another statement', () => {
  const said = (words: string) =>
    tell(`
    a  contact  in contact/hjo/ordinarie  2025  by b  "MAS, Hjo"
    b  contact  in contact/hjo/ordinarie  2025  by c  "${words}"
  `);
  expect(said('Verksamhetschef').stands('contact/hjo/ordinarie')).toBe('2025 a ≠ b');
  expect(said('MAS, Hjo').stands('contact/hjo/ordinarie')).toBe('2025 a = b');
});

test('a statement seen by one of two does not come back when the other is the older', () => {
  const story = tell(`
    a  behov       2024
    b  inforande   2026  over a    by b
    c  anvandning  2025  over a    by c
    d  behov       2026  over b,c  by b
  `);
  expect(story.stands()).toBe('2024 a · 2025 c · 2026 d');
  expect(story.heads()).toBe('d');
});

test('years, months and days compare as text, and no date at all comes first', () => {
  const story = tell(`
    a  behov
    b  inforande   2025        over a
    c  anvandning  2025-01     over b
    d  behov       2025-01-01  over c
  `);
  // Without a date in front: it holds from the beginning of time.
  expect(story.stands()).toBe('a · 2025 b · 2025-01 c · 2025-01-01 d');
});

test('what is known only through an event in another slot is known', () => {
  const story = tell(`
    a  behov       2025
    x  behov       2025  over a  in phase/hjo/ok_lakare
    b  inforande   2025  over x
  `);
  expect(story.stands()).toBe('2025 b');
  expect(story.stands(undefined, story.ledger('a', 'b'))).toBe('2025 a ≠ b');
});

test('what was seen only through a statement that one corrects was seen', () => {
  const story = tell(`
    a  behov       2025
    m  behov       2025  over a  in phase/hjo/ok_lakare
    x  anvandning  2024  by d
    k  inforande   2025  over x  re m  by c
  `);
  expect(story.stands()).toBe('2024 x · 2025 k');
});

test('a form on a past date still knows what stands later', () => {
  const story = tell('a  behov  2025');
  const before = story.ledger().casebookAt('2020').slots['phase/hjo/avtalet'];
  expect(before).toEqual({ heads: [story.id('a')], current: [], disputed: false, newer: 0 });
});

test('where one must be drawn first it is the one written last, by the clocks', () => {
  const story = tell(`
    a  behov      2025  by b
    b  inforande  2024  by c
  `);
  expect(story.ledger().casebookAt(null).slots['phase/hjo/avtalet']?.current[0]?.id).toBe(story.id('b'));
});

test('a slot that nobody has written in, or that only sounds like one, says nothing', () => {
  const story = tell('a  guessed  2025  in __proto__');
  const { slots } = story.ledger().casebookAt(null);
  expect(Object.keys(slots)).toEqual(['__proto__']);
  expect(slots['toString']).toBeUndefined();
  expect(story.stands('phase/vara/avtalet')).toBe('∅');
});
