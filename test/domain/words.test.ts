import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDay, checkOn, checkWords, LONGEST_TEXT, tidied, withWords } from '../../src/domain/words.ts';
import { SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const check = (texts: Record<string, string | undefined>, rules = {}) =>
  checkWords<Record<string, string>>(texts, rules);
const codes = (result: ReturnType<typeof check>) =>
  said({ drafts: [], refusals: result.refusals ?? [], notices: result.notices ?? [] });

describe('Words are made fit to be stored', () => {
  test('trimmed, in NFC, with plain line breaks, and empty ones left out', () => {
    expect(check({ a: '  A\u030amål\r\nHjo ', b: ' \n', c: undefined, d: '' }).words).toEqual({ a: 'Åmål\nHjo' });
  });

  test('without control characters and broken halves of characters', () => {
    expect(tidied('a\u0000b\u001bc\td\ud800e😀')).toBe('abc\td\ufffde😀');
  });

  test('the same when made fit twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
        const once = tidied(String.fromCharCode(...units));
        expect(tidied(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });

  test('and no words at all are no words', () => {
    expect(withWords({})).toEqual({});
    expect(withWords({ a: 'b' })).toEqual({ words: { a: 'b' } });
  });
});

describe('Words are refused', () => {
  test('with a personnummer in any of them, and what else is wrong is said too', () => {
    expect(codes(check({ a: SOMEBODYS_NUMBER, b: 'Bra', c: '' }, { required: ['c'], prefix: 'notes.0.' }))).toEqual([
      '!personnummer notes.0.a',
      '!missing notes.0.c',
    ]);
  });

  test('when they are longer than a line can hold', () => {
    expect(codes(check({ a: 'x'.repeat(LONGEST_TEXT) }))).toEqual([]);
    expect(codes(check({ a: 'x'.repeat(LONGEST_TEXT + 1) }))).toEqual(['!too-long a']);
    const three = 'x'.repeat(LONGEST_TEXT);
    expect(codes(check({ a: three, b: three, c: three }))).toEqual(['!too-long c']);
  });
});

test('A telephone number or an address is asked about, except where one is asked for', () => {
  expect(codes(check({ a: 'mas@hjo.se' }))).toEqual(['?phone-or-email a']);
  expect(codes(check({ a: 'mas@hjo.se' }, { addressAllowed: ['a'] }))).toEqual([]);
});

test('When it was true is a date that exists and has been', () => {
  expect(checkOn(TODAY, TODAY)).toEqual({});
  expect(checkOn('2026', TODAY)).toEqual({});
  expect(checkOn(undefined, TODAY)).toEqual({ refusals: [{ code: 'missing', field: 'on' }] });
  expect(checkOn('2026-02-30', TODAY)).toEqual({ refusals: [{ code: 'impossible-date', field: 'on' }] });
  expect(checkOn('2026-12', TODAY, 'from')).toEqual({ refusals: [{ code: 'future-date', field: 'from' }] });
  expect(checkDay('2030-01-01')).toEqual({});
  expect(checkDay('')).toEqual({ refusals: [{ code: 'missing', field: 'day' }] });
});
