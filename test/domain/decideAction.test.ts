/** What is made once and has fields: notes, dates, organisations, actions. */
import { describe, expect, test } from 'vitest';
import { decideAction, decideActionState } from '../../src/domain/decideAction.ts';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { stateOfAction } from '../../src/domain/dialogue.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

describe('Something agreed', () => {
  const begun = () => {
    const copy = new Copy();
    const plan = { orgs: ['hjo', 'vgr-skas'], day: '2027-01-20', form: 'fysisk', level: 'lokal' } as const;
    const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), plan));
    return { copy, dialogue, agreed: { dialogue, org: null, day: '2027-02-28', what: 'Ny helgrutin' } };
  };

  test('concerns all who took part, or the one whose it is', () => {
    const { copy, agreed } = begun();
    expect(said(decideAction(copy.form(), agreed))).toEqual([]);
    expect(decideAction(copy.form(), agreed).drafts[0]?.about).toEqual(['hjo', 'vgr-skas']);
    expect(decideAction(copy.form(), { ...agreed, org: 'hjo', day: null }).drafts[0]).toMatchObject({
      about: ['hjo'],
      data: { org: 'hjo', day: null },
    });
  });

  test('is refused when nothing is agreed, on a day that does not exist, or without its dialogue; a day that has been is asked about', () => {
    const { copy, agreed } = begun();
    expect(said(decideAction(copy.form(), { ...agreed, what: '' }))).toEqual(['!missing what']);
    expect(said(decideAction(copy.form(), { ...agreed, day: '2027-02-30' }))).toEqual(['!impossible-date day']);
    expect(said(decideAction(copy.form(), { ...agreed, dialogue: NOBODY }))).toEqual(['!not-known dialogue']);
    expect(said(decideAction(copy.form(), { ...agreed, day: '2026-02-28' }))).toEqual(['?plan-in-the-past day']);
  });

  test('goes from open to done; back again is asked about', () => {
    const { copy, agreed } = begun();
    const action = copy.writeOne(decideAction(copy.form(), agreed));
    const state = (to: 'oppen' | 'pagar' | 'klar' | 'omprovad', note?: string) =>
      decideActionState(copy.form(`${action}/state`), { action, state: to, note });
    expect(said(state('oppen'))).toEqual(['!nothing-changed state']);
    expect(said(state('oppen', 'Ingen har hunnit'))).toEqual([]);
    copy.write(state('klar'));
    expect(stateOfAction(copy.casebook, action)).toBe('klar');
    expect(said(state('pagar'))).toEqual(['?odd-order state']);
    expect(said(state('omprovad'))).toEqual([]);
    expect(said(state('omprovad', SOMEBODYS_NUMBER))).toEqual(['!personnummer note']);
    expect(said(decideActionState(copy.form(), { action: NOBODY, state: 'klar' }))).toEqual(['!not-known action']);
  });
});
