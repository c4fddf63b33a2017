import { expect, test } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import { blanked } from '../support/moves.ts';
import { SLOT, type Story, tell } from '../support/story.ts';

const wordsIn = (story: Story, ledger = story.ledger(), slot = SLOT) =>
  ledger.casebookAt(null).slots[story.slot(slot)]?.current.map(({ words, redacted }) => (redacted ? 'hidden' : words));

test('redacted words are hidden, and what was stated stays', () => {
  const story = tell(`
    a  behov     2025  "en mening för mycket"
    r  redacted  re a
  `);
  expect(wordsIn(story)).toEqual(['hidden']);
  expect(story.stands()).toBe('2025 a');
});

test('a redaction that is withdrawn lets the words be read again', () => {
  const story = tell(`
    a  behov      2025  "en mening för mycket"
    r  redacted   re a
    w  withdrawn  re r
  `);
  expect(wordsIn(story)).toEqual([{ text: 'en mening för mycket' }]);
});

test('a settlement that repeated the words is hidden with them, whichever of the two was redacted', () => {
  for (const named of ['a', 's']) {
    const story = tell(`
      a  behov      2025  by b  "en mening för mycket"
      b  inforande  2025  by c
      s  behov      2025  over a,b  re a,b  "en mening för mycket"
      r  redacted   re ${named}
    `);
    expect(wordsIn(story)).toEqual(['hidden']);
    expect(wordsIn(story, story.ledger('a', 'r', 's', 'b'))).toEqual(['hidden']);
  }
});

test('a corrected wording has its own words', () => {
  const story = tell(`
    a  behov     2025  "en mening för mycket"
    b  behov     2025  over a  re a  "en mening"
    r  redacted  re a
  `);
  expect(wordsIn(story)).toEqual([{ text: 'en mening' }]);
});

test('the words of a redacted note are hidden in its field and in the list of notes', () => {
  const story = tell(`
    n  note      2025  "en mening för mycket"
    r  redacted  re n
  `);
  expect(wordsIn(story, undefined, 'n/text')).toEqual(['hidden']);
  expect(story.ledger().casebookAt(null).entities[story.id('n')]).toMatchObject({ words: {}, redacted: true });
});

test('a blank copy gets its words back from a full one, in either order', () => {
  const story = tell('a  behov  2025  "orden"');
  const full = story.event('a');
  const ledger = new Ledger();
  ledger.add([blanked(full)]);
  expect(wordsIn(story, ledger)).toEqual(['hidden']);
  expect([...ledger.add([full]).slots]).toEqual([SLOT]);
  expect(wordsIn(story, ledger)).toEqual([{ text: 'orden' }]);
  expect([...ledger.add([blanked(full)]).slots]).toEqual([]);
  expect(wordsIn(story, ledger)).toEqual([{ text: 'orden' }]);
});

test('the same statement is the same object until something about it changes', () => {
  const story = tell(`
    a  behov      2024  "ett"
    b  behov      2024  in phase/vara/avtalet  "två"
    c  inforande  2025  over a
    r  redacted   re b
  `);
  const ledger = story.ledger('a', 'b');
  const before = ledger.casebookAt(null);
  ledger.add([story.event('c')]);
  expect(ledger.casebookAt('2024').slots[SLOT]?.current[0]).toEqual(before.slots[SLOT]?.current[0]);
  expect(ledger.casebookAt('2026').slots['phase/vara/avtalet']).toBe(before.slots['phase/vara/avtalet']);
  ledger.add([story.event('r')]);
  expect(ledger.casebookAt(null).slots['phase/vara/avtalet']).not.toBe(before.slots['phase/vara/avtalet']);
});
