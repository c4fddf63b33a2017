/** What is made once and has fields: notes, dates, organisations, actions. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { type DateInput, decideDate, decideDateMove, decideMilestoneMove } from '../../src/domain/decideDate.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

describe('A date', () => {
  const meeting: DateInput = {
    orgs: ['hjo'],
    kind: 'mote',
    level: 'lokal',
    day: '2027-01-20',
    certainty: 'preliminar',
    title: 'Närområdesgrupp',
  };
  const added = () => {
    const copy = new Copy();
    const date = copy.writeOne(decideDate(copy.form(), meeting));
    return { copy, date, slot: `${date}/day` };
  };

  test('is added, to the day or to the month', () => {
    expect(said(decideDate(new Copy().form(), meeting))).toEqual([]);
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2026-11' }))).toEqual([]);
  });

  test('that has been is asked about', () => {
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2026-01-20' }))).toEqual(['?plan-in-the-past day']);
  });

  test('is refused without a title or a day, or when the day does not exist', () => {
    expect(said(decideDate(new Copy().form(), { ...meeting, title: '', day: '' }))).toEqual([
      '!missing title',
      '!missing day',
    ]);
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2027-02-29' }))).toEqual(['!impossible-date day']);
    expect(said(decideDate(new Copy().form(), { ...meeting, place: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer place',
    ]);
  });

  test('is moved, and the first day stays in the history', () => {
    const { copy, date, slot } = added();
    const move = decideDateMove(copy.form(slot), {
      date,
      day: '2027-02-03',
      certainty: 'bestamd',
      reason: 'Dubbelbokat',
    });
    expect(said(move)).toEqual([]);
    copy.write(move);
    expect(drawn<'date.moved'>(copy.casebook, slot)).toMatchObject({
      about: ['hjo'],
      data: { day: '2027-02-03', certainty: 'bestamd' },
    });
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'bestamd' }))).toEqual([
      '!nothing-changed day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'preliminar' }))).toEqual([]);
  });

  test('is not moved to where it is, to a day that does not exist, or when it is gone', () => {
    const { copy, date, slot } = added();
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-01-20', certainty: 'preliminar' }))).toEqual([
      '!nothing-changed day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-13-01', certainty: 'bestamd' }))).toEqual([
      '!impossible-date day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2026-01-20', certainty: 'bestamd' }))).toEqual([
      '?plan-in-the-past day',
    ]);
    expect(said(decideDateMove(copy.form(), { date: NOBODY, day: '2027-01-21', certainty: 'bestamd' }))).toEqual([
      '!not-known date',
    ]);
  });

  test('of the register is moved in the same way', () => {
    const move = { key: 'avtalet-borjar', day: '2027-04-01', certainty: 'preliminar' } as const;
    const decision = decideMilestoneMove(new Copy().form(), move);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ type: 'date.moved', about: [], slot: 'milestone/avtalet-borjar/day' });
    expect(said(decideMilestoneMove(new Copy().form(), { ...move, key: 'å' }))).toEqual(['!not-known key']);
  });
});
