import { describe, expect, test } from 'vitest';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { hasPassed, planLeftBy } from '../../src/domain/next.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Instance, Outcome, Scope } from '../../src/domain/vocabulary.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { HJO, reported, told } from '../support/decisions.ts';

const headline = (copy: Copy, scope: Scope = 'avtalet', org = HJO) => headlineOf(copy.casebook, org, scope);
describe('The next meeting', () => {
  const planned = (copy: Copy, instance: Instance, day: string | null, on?: string, scope: Scope = 'avtalet') =>
    copy.write(
      decidePlanned(copy.form(slots.next('hjo', scope)), { org: HJO, scope, instance, day, on, note: 'Extra möte' }),
    );

  test('stands until its day has come and somebody has said what happened', () => {
    const copy = reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-11-01']);
    planned(copy, 'fullmaktige', '2026-11-20', '2026-11-01');
    const { next } = headline(copy);
    expect(next).toMatchObject({ scope: 'avtalet', instance: 'fullmaktige', day: '2026-11-20', note: 'Extra möte' });
    expect(next && hasPassed(next, TODAY)).toBe(true);
    expect(next && hasPassed(next, '2026-11-20')).toBe(false);
    told(copy, ['avtalet', 'fullmaktige', 'bordlagd', '2026-11-20']);
    expect(headline(copy).next).toBeUndefined();
  });

  test('is over when the instance has decided earlier than planned', () => {
    const copy = new Copy();
    planned(copy, 'fullmaktige', '2026-12-15', '2026-11-01');
    told(copy, ['avtalet', 'styrelse', 'foreslar_ja', '2026-11-05']);
    expect(headline(copy).next?.day).toBe('2026-12-15');
    told(copy, ['avtalet', 'fullmaktige', 'ja', '2026-11-20']);
    expect(headline(copy).next).toBeUndefined();
  });

  test('written down after the day of a yes or no told late stands, is asked about, and can be ended with the decision', () => {
    const copy = new Copy();
    planned(copy, 'fullmaktige', '2026-11-26', '2026-11-22');
    const left = (instance: Instance, outcome: Outcome, on: string) =>
      planLeftBy(copy.casebook, HJO.id, 'avtalet', { instance, outcome, on });
    expect(left('fullmaktige', 'nej', '2026-11-18')).toMatchObject({ day: '2026-11-26' });
    // The day the plan was made or later: answered, nothing to ask. What is sent on, or below, waits for it still.
    expect(left('fullmaktige', 'nej', '2026-11-22')).toBeUndefined();
    expect(left('fullmaktige', 'bordlagd', '2026-11-18')).toBeUndefined();
    expect(left('styrelse', 'foreslar_nej', '2026-11-18')).toBeUndefined();
    const plan = headline(copy).next?.statement.id ?? '';
    told(copy, ['avtalet', 'fullmaktige', 'nej', '2026-11-18']);
    expect(headline(copy).next?.day).toBe('2026-11-26');
    told(copy, ['avtalet', 'fullmaktige', 'nej', '2026-11-19'], { endsPlans: [plan] });
    expect(headline(copy)).toMatchObject({ state: 'avslagen' });
    expect(headline(copy).next).toBeUndefined();
  });

  test('may be a new one at the same instance, told together with what happened', () => {
    const copy = new Copy();
    told(copy, ['avtalet', 'fullmaktige', 'bordlagd', '2026-11-20'], {
      next: { instance: 'fullmaktige', day: '2026-12-15' },
    });
    expect(headline(copy)).toMatchObject({ state: 'bordlagd', next: { day: '2026-12-15' } });
  });

  test('without a day stands too, and is never passed', () => {
    const copy = new Copy();
    planned(copy, 'namnd', null);
    const { next } = headline(copy);
    expect(next).toMatchObject({ instance: 'namnd', day: null });
    expect(next && hasPassed(next, '2030-01-01')).toBe(false);
  });

  test('of the whole is the first of its documents\u2019 when it has none, and theirs is its when they have none', () => {
    const copy = new Copy();
    planned(copy, 'fullmaktige', '2026-12-20', undefined, 'ok_lakare');
    planned(copy, 'fullmaktige', '2026-12-10', undefined, 'ok_munhalsa');
    expect(headline(copy).next?.day).toBe('2026-12-10');
    planned(copy, 'fullmaktige', '2027-01-10');
    expect(headline(copy).next?.day).toBe('2027-01-10');
    expect(headline(copy, 'huvudavtal').next?.day).toBe('2027-01-10');
  });
});
