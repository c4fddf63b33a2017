import { expect, test } from 'vitest';
import { tell } from '../support/story.ts';

/* "Den här gäller": the chosen statement repeated over the heads, replacing what has the same or a later date. */

const TORN = `
    o  behov       2024
    a  inforande   2025  over o  by b
    b  anvandning  2026  over o  by c`;

test('from its date on the chosen one holds, and the past keeps what it had', () => {
  const story = tell(`${TORN}
    s  inforande   2025  over a,b  re a,b
  `);
  expect(story.stands()).toBe('2024 o · 2025 s');
  expect(story.heads()).toBe('s');
});

test('choosing the later one leaves the earlier date to the other', () => {
  const story = tell(`${TORN}
    s  anvandning  2026  over a,b  re b
  `);
  expect(story.stands()).toBe('2024 o · 2025 a · 2026 s');
});

test('a settlement that is withdrawn leaves both as they were', () => {
  const story = tell(`${TORN}
    s  inforande   2025  over a,b  re a,b
    w  withdrawn   re s
  `);
  expect(story.stands()).toBe('2024 o · 2025 a · 2026 a ≠ b');
});

test('two who choose the same agree; two who choose differently are shown side by side', () => {
  expect(
    tell(`${TORN}
    s  inforande   2025  over a,b  re a,b  by b
    t  inforande   2025  over a,b  re a,b  by c
  `).stands(),
  ).toBe('2024 o · 2025 s = t');
  expect(
    tell(`${TORN}
    s  inforande   2025  over a,b  re a,b  by b
    t  anvandning  2026  over a,b  re b    by c
  `).stands(),
  ).toBe('2024 o · 2025 s · 2026 s ≠ t');
});

test('what arrived while the choice was being made is not settled by it', () => {
  const story = tell(`${TORN}
    c  behov       2027  over o  by d
    s  inforande   2025  over a,b  re a,b
  `);
  expect(story.stands()).toBe('2024 o · 2025 s · 2027 c ≠ s');
  expect(story.heads()).toBe('c s');
});

test('settling the text of a note does not take its mark away', () => {
  const story = tell(`
    n  note  2025  "första"
    a  text  in n/text  over n  by b  "andra"
    b  text  in n/text  over n  by c  "tredje"
    s  text  in n/text  over a,b  re a,b,n  by b  "andra"
  `);
  expect(story.stands('n/text', story.ledger('n', 'a', 'b'))).toBe('a ≠ b');
  expect(story.stands('n/text')).toBe('s');
  expect(story.stands('n/mark')).toBe('n');
});
