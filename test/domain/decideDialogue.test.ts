import { describe, expect, test } from 'vitest';
import { decideDialogueMove, decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { stateOfDialogue } from '../../src/domain/dialogue.ts';
import type { DialogueState } from '../../src/domain/vocabulary.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';
import { PLAN, plannedDialogue } from '../support/dialogues.ts';

describe('A dialogue is planned', () => {
  test('with place and functions', () => {
    const decision = decideDialoguePlan(new Copy().form(), {
      ...PLAN,
      place: 'Kommunhuset',
      roles: 'MAS, vårdcentralschef',
    });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      about: ['hjo', 'vgr-skas'],
      on: TODAY,
      words: { place: 'Kommunhuset' },
    });
  });

  test('on a day that has been, is asked about', () => {
    expect(said(decideDialoguePlan(new Copy().form(), { ...PLAN, day: '2026-01-20' }))).toEqual([
      '?plan-in-the-past day',
    ]);
  });

  test('with nobody, on no day, or with a personnummer, is refused', () => {
    expect(said(decideDialoguePlan(new Copy().form(), { ...PLAN, orgs: [], day: '' }))).toEqual([
      '!missing orgs',
      '!missing day',
    ]);
    expect(said(decideDialoguePlan(new Copy().form(), { ...PLAN, roles: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer roles',
    ]);
  });

  test('and moved, but not to the day it has', () => {
    const { copy, dialogue } = plannedDialogue();
    const slot = `${dialogue}/day`;
    const move = decideDialogueMove(copy.form(slot), { dialogue, day: '2027-02-03', reason: 'Sjukdom' });
    expect(said(move)).toEqual([]);
    expect(move.drafts[0]?.about).toEqual(['hjo', 'vgr-skas']);
    expect(said(decideDialogueMove(copy.form(slot), { dialogue, day: PLAN.day }))).toEqual(['!nothing-changed day']);
    expect(said(decideDialogueMove(copy.form(slot), { dialogue, day: '2027-02-30' }))).toEqual([
      '!impossible-date day',
    ]);
    expect(said(decideDialogueMove(copy.form(slot), { dialogue: NOBODY, day: '2027-02-03' }))).toEqual([
      '!not-known dialogue',
    ]);
  });

  test('but not when its text is locked', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad');
    expect(said(decideDialogueMove(copy.form(), { dialogue, day: '2027-02-03' }))).toEqual(['!locked day']);
  });
});

describe('A dialogue goes on', () => {
  test('from planned to finished without questions, prepared or not', () => {
    for (const first of [['forberedd', 'genomford'], ['genomford']] as DialogueState[][]) {
      const { copy, dialogue, slot } = plannedDialogue();
      for (const state of [...first, 'aterkopplad', 'foljs_upp', 'avslutad'] as DialogueState[]) {
        const decision = decideDialogueState(copy.form(slot), { dialogue, state, readBy: ['kommun', 'region'] });
        expect(said(decision), state).toEqual([]);
        copy.write(decision);
        expect(stateOfDialogue(copy.casebook, dialogue)).toBe(state);
      }
    }
  });

  test('out of turn when asked', () => {
    const state = (from: DialogueState[], to: DialogueState, more = {}) => {
      const { copy, dialogue, slot } = plannedDialogue(...from);
      return said(
        decideDialogueState(copy.form(slot), {
          dialogue,
          state: to,
          readBy: ['kommun', 'region'],
          reason: 'Sjukdom',
          ...more,
        }),
      );
    };
    expect(state([], 'aterkopplad')).toEqual(['?odd-order state']);
    expect(state(['genomford'], 'avslutad')).toEqual(['?odd-order state']);
    expect(state(['genomford'], 'forberedd')).toEqual(['?odd-order state']);
    expect(state(['genomford'], 'installd')).toEqual(['?odd-order state']);
    expect(state(['installd'], 'planerad')).toEqual([]);
    expect(state(['flyttad'], 'genomford')).toEqual([]);
  });

  test('when cancelled, with a reason; and it is fed back when both sides have read', () => {
    const { copy, dialogue, slot } = plannedDialogue();
    expect(said(decideDialogueState(copy.form(slot), { dialogue, state: 'installd' }))).toEqual([
      '?without-reason reason',
    ]);
    const held = plannedDialogue('genomford');
    const feedBack = (readBy?: readonly ('kommun' | 'region')[]) =>
      said(decideDialogueState(held.copy.form(held.slot), { dialogue: held.dialogue, state: 'aterkopplad', readBy }));
    expect(feedBack(['kommun'])).toEqual(['?one-side-missing readBy']);
    expect(feedBack()).toEqual(['?one-side-missing readBy']);
  });

  test('is refused to the state it has, in the future, when gone, and back from locked', () => {
    const { copy, dialogue, slot } = plannedDialogue('genomford', 'aterkopplad');
    expect(
      said(decideDialogueState(copy.form(slot), { dialogue, state: 'aterkopplad', readBy: ['kommun', 'region'] })),
    ).toEqual(['!nothing-changed state']);
    expect(said(decideDialogueState(copy.form(slot), { dialogue, state: 'foljs_upp', on: '2027-01-20' }))).toEqual([
      '!future-date on',
    ]);
    expect(said(decideDialogueState(copy.form(), { dialogue: NOBODY, state: 'genomford' }))).toEqual([
      '!not-known dialogue',
    ]);
    expect(said(decideDialogueState(copy.form(slot), { dialogue, state: 'genomford' }))).toEqual(['!locked state']);
  });
});
