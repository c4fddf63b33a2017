import { expect, test } from 'vitest';
import { tell } from '../support/story.ts';

test('a creating event is the first statement of every field it carries, without a date', () => {
  const story = tell('n  note  2025-03-01  "första"');
  expect(story.stands('n/text')).toBe('n');
  expect(story.stands('n/mark')).toBe('n');
  const { slots, entities } = story.ledger().casebookAt('2025-04-01');
  expect(slots[story.slot('n/text')]?.current[0]).not.toHaveProperty('on');
  expect(entities[story.id('n')]).toMatchObject({ on: '2025-03-01', words: { text: 'första' } });
});

test('an edit changes its own field and no other', () => {
  const story = tell(`
    n  note  2025  "första"
    a  text  in n/text  over n  "andra"
  `);
  expect(story.stands('n/text')).toBe('a');
  expect(story.stands('n/mark')).toBe('n');
});

test('an edit that corrects the creating event by name does so in its own field alone', () => {
  const story = tell(`
    n  organisation  "Nya bolaget"
    a  name  in org/n/name  re n  "Bolaget"
    w  withdrawn  re a
  `);
  const corrected = story.ledger('n', 'a');
  expect(story.stands('org/n/name', corrected)).toBe('a');
  expect(story.stands('org/n/area', corrected)).toBe('n');
  expect(story.stands('org/n/kind', corrected)).toBe('n');
  expect(story.stands('org/n/name')).toBe('n');
});

test('a statement elsewhere that corrects the creating event replaces all it said, but it is still there', () => {
  const story = tell(`
    n  note   2025  "detta var ingen anteckning"
    a  behov  2025  re n
  `);
  expect(story.stands('n/text')).toBe('∅');
  expect(story.stands('n/mark')).toBe('∅');
  expect(Object.keys(story.ledger().casebookAt(null).entities)).toEqual([story.id('n')]);
});

test('a void creating event hides its fields, also edited ones, until it is brought back', () => {
  const story = tell(`
    n  note  2025  "första"
    a  text  in n/text  over n  "andra"
    w  withdrawn  re n
    u  withdrawn  re w
  `);
  const gone = story.ledger('n', 'a', 'w');
  expect(story.stands('n/text', gone)).toBe('∅');
  expect(story.stands('n/mark', gone)).toBe('∅');
  expect(gone.casebookAt(null).entities).toEqual({});
  expect(story.stands('n/text')).toBe('a');
});

test('fields are hidden also when the creating event is of a newer version, or has not arrived', () => {
  const story = tell(`
    n  note  v2  2025  "första"
    a  text  in n/text  over n  "andra"
    w  withdrawn  re n
  `);
  expect(story.stands('n/text', story.ledger('n', 'a'))).toBe('a');
  expect(story.stands('n/text')).toBe('∅');
  expect(story.stands('n/text', story.ledger('w', 'a'))).toBe('∅');
});

test('a note of a later day is not there yet on an earlier one', () => {
  const { entities } = tell('n  note  2025-06  "första"').ledger().casebookAt('2025-05-31');
  expect(entities).toEqual({});
});
