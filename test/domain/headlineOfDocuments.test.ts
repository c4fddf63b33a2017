import { describe, expect, test } from 'vitest';
import { headlineOf, REGION, regionHeadlines } from '../../src/domain/headline.ts';
import { DOCUMENT_KEYS, type Instance, type Outcome, type Scope } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';
import { HJO, reported, type Told, told } from '../support/decisions.ts';

const headline = (copy: Copy, scope: Scope = 'avtalet', org = HJO) => headlineOf(copy.casebook, org, scope);
const stateOf = (...steps: Told[]) => headline(reported(...steps)).state;

describe('Documents and the whole', () => {
  const all = (instance: Instance, outcome: Outcome): Told[] =>
    DOCUMENT_KEYS.map((document) => [document, instance, outcome]);

  test('a document without a statement of its own follows the whole, but not into "i delar"', () => {
    expect(headline(reported(['avtalet', 'fullmaktige', 'ja']), 'ok_lakare').state).toBe('godkand');
    expect(headline(reported(['avtalet', 'fullmaktige', 'nej']), 'ok_lakare').state).toBe('avslagen');
    expect(headline(reported(['avtalet', 'fullmaktige', 'delvis']), 'ok_lakare').state).toBe('okand');
  });

  test('a document\u2019s own goes before the whole\u2019s, until the whole is in a later round', () => {
    const copy = reported(
      ['ok_lakare', 'fullmaktige', 'aterremitterad', '2026-03-01'],
      ['avtalet', 'styrelse', 'foreslar_ja', '2026-03-05'],
    );
    expect(headline(copy, 'ok_lakare').state).toBe('atterremitterad');
    told(copy, ['avtalet', 'fullmaktige', 'aterremitterad', '2026-03-20']);
    told(copy, ['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    expect(headline(copy, 'ok_lakare').state).toBe('godkand');
    expect(headline(copy)).toMatchObject({ state: 'godkand', round: 2 });
  });

  test('all alike is that', () => {
    expect(stateOf(...all('fullmaktige', 'ja'))).toBe('godkand');
    expect(stateOf(...all('fullmaktige', 'nej'))).toBe('avslagen');
    expect(stateOf(...all('beredning', 'ej_startad'))).toBe('ej_startad');
  });

  test('all yes is yes, with an addition when one of them has it', () => {
    expect(stateOf(['avtalet', 'fullmaktige', 'ja'], ['ok_munhalsa', 'fullmaktige', 'ja_tillagg'])).toBe(
      'godkand_tillagg',
    );
  });

  test('some decided and others not, or otherwise, is in parts', () => {
    expect(stateOf(['huvudavtal', 'fullmaktige', 'ja'])).toBe('delvis');
    expect(stateOf(['avtalet', 'fullmaktige', 'ja'], ['ok_munhalsa', 'fullmaktige', 'nej'])).toBe('delvis');
    expect(stateOf(['ok_munhalsa', 'fullmaktige', 'nej'])).toBe('delvis');
    expect(stateOf(['avtalet', 'styrelse', 'foreslar_ja'], ['ok_munhalsa', 'fullmaktige', 'ja'])).toBe('delvis');
    expect(stateOf(['avtalet', 'fullmaktige', 'delvis'], ['ok_munhalsa', 'namnd', 'yttrat'])).toBe('delvis');
    expect(
      headline(reported(['avtalet', 'styrelse', 'foreslar_ja'], ['ok_munhalsa', 'fullmaktige', 'ja'])).step?.scope,
    ).toBe('ok_munhalsa');
  });

  test('none decided is the one that has come furthest', () => {
    expect(stateOf(['avtalet', 'namnd', 'yttrat'], ['ok_munhalsa', 'styrelse', 'foreslar_ja'])).toBe('styrelse');
    expect(stateOf(['ok_lakare', 'namnd', 'yttrat'])).toBe('namnd');
    expect(stateOf(['avtalet', 'beredning', 'pagar'], ['ok_munhalsa', 'beredning', 'ej_startad'])).toBe('beredning');
  });

  test('one document that is not begun says nothing of the whole', () => {
    expect(stateOf(['ok_munhalsa', 'beredning', 'ej_startad'])).toBe('okand');
  });

  test('the region\u2019s other errands stand by themselves', () => {
    const copy = new Copy();
    told(copy, ['uppsagning', 'fullmaktige', 'ja'], { org: REGION });
    told(copy, ['avtalet', 'styrelse', 'foreslar_ja'], { org: REGION });
    const { uppsagning, avtalet, implementering } = regionHeadlines(copy.casebook);
    expect([uppsagning.state, avtalet.state, implementering.state]).toEqual(['godkand', 'styrelse', 'okand']);
  });
});
