import { expect, test } from 'vitest';
import { merge } from '../../src/domain/merge.ts';
import { blanked } from '../support/moves.ts';
import { tell } from '../support/story.ts';

const story = tell(`
  a  behov       2024  "grunden"
  b  inforande   2025  over a  by b
  c  anvandning  2025  over a  by c
  s  inforande   2025  over b,c  re b,c  by b
  m  member      by c
  v  behov       2025  in phase/vara/avtalet  by c
`);
const events = (...names: string[]) => names.map((name) => story.event(name));
const slot = 'phase/hjo/avtalet';

test('the report says what is new, what was held, and where two now differ', () => {
  const { events: union, report } = merge(events('a', 'b'), events('a', 'c', 'v', 'm'));
  expect(union).toHaveLength(5);
  expect(report).toMatchObject({
    known: 1,
    filled: 0,
    newer: 1,
    organisations: ['hjo'],
    disputedBefore: [],
    disputed: [slot],
  });
  expect(report.added).toEqual(events('c', 'v', 'm'));
});

test('what the others have settled is told too', () => {
  const { report } = merge(events('a', 'b', 'c'), events('s'));
  expect(report).toMatchObject({ disputedBefore: [slot], disputed: [] });
});

test('merging a second time brings nothing, and words come back to blank copies', () => {
  const { report } = merge(events('a', 'b').map(blanked), events('a', 'b', 'b'));
  expect(report).toMatchObject({ added: [], known: 2, filled: 1, newer: 0, organisations: [] });
});
