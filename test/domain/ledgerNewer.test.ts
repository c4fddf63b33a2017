import { expect, test } from 'vitest';
import { tell } from '../support/story.ts';

test('what a newer version wrote is kept and counted, and the older one is never shown as certain', () => {
  const story = tell(`
    a  behov    2024
    b  guessed  2025  over a
    m  member
    n  note  v2  "från framtiden"
  `);
  expect(story.stands()).toBe('2024 a · 2025 1 newer');
  const ledger = story.ledger();
  expect(ledger.casebookAt(null).newer).toBe(3);
  for (const event of story.events) expect(ledger.event(event.id)).toBe(event);
});

test('beside something newer the known one is shown, and so is that there is more', () => {
  const story = tell(`
    a  behov      2024
    b  inforande  2025  v2  over a
    c  behov      2025  over a
  `);
  expect(story.stands()).toBe('2024 a · 2025 c + 1 newer');
  expect(story.heads()).toBe('b c');
});

test('a statement of a newer version replaces what it corrects, and can be withdrawn', () => {
  const story = tell(`
    a  behov    2024
    b  guessed  2024  over a  re a
    w  withdrawn  re b
  `);
  expect(story.stands(undefined, story.ledger('a', 'b'))).toBe('2024 1 newer');
  expect(story.stands()).toBe('2024 a');
});

test('a newer way to withdraw or redact does nothing yet', () => {
  const story = tell(`
    a  behov      2024  "orden"
    w  withdrawn  v2  re a
    r  redacted   v2  re a
  `);
  const { slots } = story.ledger().casebookAt(null);
  expect(slots['phase/hjo/avtalet']?.current[0]?.words).toEqual({ text: 'orden' });
});
