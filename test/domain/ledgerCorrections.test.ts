import { expect, test } from 'vitest';
import { tell } from '../support/story.ts';

test('a correction replaces what it corrects, also in the past', () => {
  const story = tell(`
    a  behov      2025
    b  inforande  2026  over a  re a
  `);
  expect(story.stands()).toBe('2026 b');
});

test('withdrawing the last correction restores the one before, never the first', () => {
  const story = tell(`
    a  behov       2025
    b  inforande   2025  over a  re a
    c  anvandning  2025  over b  re b
    w  withdrawn   re c
  `);
  expect(story.stands()).toBe('2025 b');
});

test('withdrawing a correction that was itself corrected brings nobody back', () => {
  const story = tell(`
    a  behov       2027
    b  inforande   2026  over a  re a
    c  anvandning  2025  over b  re b
    w  withdrawn   re b
  `);
  expect(story.stands()).toBe('2025 c');
});

test('with every correction withdrawn the first stands again', () => {
  const story = tell(`
    a  behov       2025
    b  inforande   2025  over a  re a
    c  anvandning  2025  over b  re b
    w  withdrawn   re b
    u  withdrawn   re c
  `);
  expect(story.stands()).toBe('2025 a');
});

test('undoing an undo brings the statement back', () => {
  const story = tell(`
    a  behov      2025
    w  withdrawn  re a
    u  withdrawn  re w
  `);
  expect(story.stands()).toBe('2025 a');
  expect(story.stands(undefined, story.ledger('a', 'w'))).toBe('∅');
});

test('what was written in the wrong place is corrected in the right one', () => {
  const story = tell(`
    a  behov      2025  in phase/vara/avtalet
    b  behov      2025  re a
    w  withdrawn  re b
  `);
  expect(story.stands('phase/vara/avtalet', story.ledger('a', 'b'))).toBe('∅');
  expect(story.stands('phase/vara/avtalet')).toBe('2025 a');
  expect(story.stands()).toBe('∅');
});

test('a correction that arrives before what it corrects waits for it', () => {
  const story = tell(`
    a  behov      2025
    b  inforande  2025  over a  re a
    w  withdrawn  re b
  `);
  expect(story.stands(undefined, story.ledger('b'))).toBe('2025 b');
  expect(story.stands(undefined, story.ledger('w', 'b'))).toBe('∅');
});

test('one withdrawal can take back a whole command', () => {
  const story = tell(`
    a  behov      2025  cmd 2
    b  inforande  2025  cmd 1  in phase/vara/avtalet
    w  withdrawn  re a,b
  `);
  expect(story.stands()).toBe('∅');
  expect(story.stands('phase/vara/avtalet')).toBe('∅');
});

test('a void statement neither stands nor counts as a head, but what its writer saw was seen', () => {
  const story = tell(`
    a  behov       2024
    b  inforande   2025  over a
    w  withdrawn   re b
    c  anvandning  2026  over b
  `);
  expect(story.stands()).toBe('2024 a · 2026 c');
  expect(story.heads()).toBe('c');
});
