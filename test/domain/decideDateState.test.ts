/** How far a date has come. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDate } from '../../src/domain/decideDate.ts';
import { decideDateState, decideMilestoneState } from '../../src/domain/decideDateState.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

function added() {
  const copy = new Copy();
  const date = copy.writeOne(
    decideDate(copy.form(), {
      orgs: ['hjo'],
      kind: 'mote',
      level: 'lokal',
      day: '2027-01-20',
      certainty: 'bestamd',
      title: 'Närområdesgrupp',
    }),
  );
  return { copy, date, slot: slots.state(date) };
}

describe('The state of a date', () => {
  test('is stated since a day, and changed', () => {
    const { copy, date, slot } = added();
    const decision = decideDateState(copy.form(slot), { date, state: 'pagar' });
    expect(said(decision)).toEqual([]);
    copy.write(decision);
    expect(drawn<'date.stated'>(copy.casebook, slot)).toMatchObject({ about: ['hjo'], on: '2026-11-22' });
    expect(said(decideDateState(copy.form(slot), { date, state: 'klar', on: '2026-11-22' }))).toEqual([]);
  });

  test('is planerad until somebody says something; what changes nothing is refused', () => {
    const { copy, date, slot } = added();
    expect(said(decideDateState(copy.form(slot), { date, state: 'planerad' }))).toEqual(['!nothing-changed state']);
    expect(said(decideDateState(copy.form(slot), { date, state: 'planerad', reason: 'Står fast' }))).toEqual([]);
  });

  test('called off without a why is asked about', () => {
    const { copy, date, slot } = added();
    expect(said(decideDateState(copy.form(slot), { date, state: 'utgar' }))).toEqual(['?without-reason reason']);
    expect(said(decideDateState(copy.form(slot), { date, state: 'utgar', reason: 'Slås ihop' }))).toEqual([]);
  });

  test('is refused of what is not here, of a day that has not been, and with a personnummer', () => {
    const { copy, date, slot } = added();
    expect(said(decideDateState(copy.form(), { date: NOBODY, state: 'klar' }))).toEqual(['!not-known date']);
    expect(said(decideDateState(copy.form(slot), { date, state: 'klar', on: '2026-12-01' }))).toEqual([
      '!future-date on',
    ]);
    expect(said(decideDateState(copy.form(slot), { date, state: 'klar', reason: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer reason',
    ]);
  });

  test('of the register is stated in the same way', () => {
    const copy = new Copy();
    const decision = decideMilestoneState(copy.form(), { key: 'avtalet-galler', state: 'pagar' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ slot: 'milestone/avtalet-galler/state', about: [] });
    expect(said(decideMilestoneState(copy.form(), { key: 'å', state: 'klar' }))).toEqual(['!not-known key']);
  });
});
