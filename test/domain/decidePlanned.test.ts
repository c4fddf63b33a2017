import { describe, expect, test } from 'vitest';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { HJO } from '../support/decisions.ts';

describe('A plan', () => {
  const plan = { org: HJO, scope: 'avtalet', instance: 'fullmaktige', day: '2026-12-15' } as const;

  test('is saved with today as the day it became the plan', () => {
    const decision = decidePlanned(new Copy().form(), plan);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      slot: 'next/hjo/avtalet',
      on: '2026-11-22',
      data: { instance: 'fullmaktige', day: '2026-12-15' },
    });
  });

  test('may have no day, and be to the month', () => {
    expect(said(decidePlanned(new Copy().form(), { ...plan, day: null }))).toEqual([]);
    expect(said(decidePlanned(new Copy().form(), { ...plan, day: '2026-11' }))).toEqual([]);
  });

  test('in the past is asked about', () => {
    expect(said(decidePlanned(new Copy().form(), { ...plan, day: '2026-11-21' }))).toEqual(['?plan-in-the-past day']);
  });

  test('is refused on a day that does not exist, for those who do not decide, and with a personnummer', () => {
    expect(said(decidePlanned(new Copy().form(), { ...plan, day: '2026-12-32' }))).toEqual(['!impossible-date day']);
    expect(said(decidePlanned(new Copy().form(), { ...plan, day: '' }))).toEqual(['!missing day']);
    expect(said(decidePlanned(new Copy().form(), { ...plan, org: { id: 'vs-simba', kind: 'subregion' } }))).toEqual([
      '!no-own-decision org',
    ]);
    expect(said(decidePlanned(new Copy().form(), { ...plan, note: SOMEBODYS_NUMBER }))).toEqual(['!personnummer note']);
  });
});
