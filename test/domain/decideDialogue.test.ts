import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDialogueMove, decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import {
  decideDialogueAnswers,
  decideDialogueFinish,
  decideDialogueSummary,
} from '../../src/domain/decideDialogueWords.ts';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { isLocked, stateOfDialogue } from '../../src/domain/dialogue.ts';
import { captureHeads } from '../../src/domain/drafting.ts';
import type { DialogueState } from '../../src/domain/vocabulary.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const NOBODY = `${'z'.repeat(16)}.1.${'z'.repeat(16)}`;
const PLAN = { orgs: ['hjo', 'vgr-skas'], day: '2027-01-20', form: 'fysisk', level: 'lokal' } as const;

const planned = (...states: DialogueState[]) => {
  const copy = new Copy();
  const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), PLAN));
  for (const state of states) copy.write(decideDialogueState(copy.form(`${dialogue}/state`), { dialogue, state }));
  return { copy, dialogue, slot: `${dialogue}/state` };
};

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
    const { copy, dialogue } = planned();
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
});

describe('A dialogue goes on', () => {
  test('from planned to finished without questions, prepared or not', () => {
    for (const first of [['forberedd', 'genomford'], ['genomford']] as DialogueState[][]) {
      const { copy, dialogue, slot } = planned();
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
      const { copy, dialogue, slot } = planned(...from);
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
    const { copy, dialogue, slot } = planned();
    expect(said(decideDialogueState(copy.form(slot), { dialogue, state: 'installd' }))).toEqual([
      '?without-reason reason',
    ]);
    const held = planned('genomford');
    const feedBack = (readBy?: readonly ('kommun' | 'region')[]) =>
      said(decideDialogueState(held.copy.form(held.slot), { dialogue: held.dialogue, state: 'aterkopplad', readBy }));
    expect(feedBack(['kommun'])).toEqual(['?one-side-missing readBy']);
    expect(feedBack()).toEqual(['?one-side-missing readBy']);
  });

  test('is refused to the state it has, in the future, when gone, and back from locked', () => {
    const { copy, dialogue, slot } = planned('genomford', 'aterkopplad');
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

describe('What is said in a dialogue', () => {
  const answer = 'Planeringen inför hemgång börjar nu två dagar tidigare.';
  const summary = { fungerar: 'Planeringen.', skaver: '' };

  test('is saved question by question, and only what differs', () => {
    const { copy, dialogue } = planned();
    const first = decideDialogueAnswers(copy.several(), {
      dialogue,
      answers: { g08: answer, g01: ' ', sedan: 'Rutinen är klar.' },
    });
    expect(said(first)).toEqual([]);
    expect(first.drafts.map(({ slot }) => slot)).toEqual([`${dialogue}/answer/g08`, `${dialogue}/answer/sedan`]);
    copy.write(first);
    expect(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: answer } }).drafts).toEqual([]);
  });

  test('can be emptied, and the earlier wording does not come back', () => {
    const { copy, dialogue } = planned();
    for (const text of ['Ett', 'Två', ''])
      copy.write(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: text } }));
    expect(drawn<'dialogue.answered'>(copy.casebook, `${dialogue}/answer/g08`)?.words).toEqual({ text: '' });
  });

  test('is summarised under five headings', () => {
    const { copy, dialogue } = planned();
    copy.write(decideDialogueSummary(copy.several(), { dialogue, summary }));
    expect(drawn<'dialogue.summarised'>(copy.casebook, `${dialogue}/summary/fungerar`)?.words.text).toBe(
      'Planeringen.',
    );
  });

  test('by two at once is kept from both', () => {
    const { copy, dialogue } = planned();
    const slot = `${dialogue}/answer/g08`;
    const overs = captureHeads(copy.casebook, [slot]);
    const other = copy.handTo('b');
    other.write(decideDialogueAnswers(other.several(), { dialogue, answers: { g08: 'Två' } }));
    copy.takeIn(other);
    copy.write(decideDialogueAnswers({ ...copy.several(), overs }, { dialogue, answers: { g08: 'Ett' } }));
    expect(copy.casebook.slots[slot]?.current.map(({ words }) => words)).toEqual(
      expect.arrayContaining([{ text: 'Ett' }, { text: 'Två' }]),
    );
  });

  test('is refused with a personnummer, and says in which answer', () => {
    const { copy, dialogue } = planned();
    expect(
      said(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: SOMEBODYS_NUMBER, g09: answer } })),
    ).toEqual(['!personnummer answers.g08']);
    expect(said(decideDialogueSummary(copy.several(), { dialogue, summary: { gor: 'Ring 0501-390 06 05' } }))).toEqual([
      '?phone-or-email summary.gor',
    ]);
    expect(said(decideDialogueAnswers(copy.several(), { dialogue: NOBODY, answers: {} }))).toEqual([
      '!not-known dialogue',
    ]);
  });

  test('is locked once both have read it; what is added is a dated line of its own', () => {
    const { copy, dialogue } = planned('genomford', 'aterkopplad');
    expect(isLocked(copy.casebook, dialogue)).toBe(true);
    expect(said(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: answer } }))).toEqual([
      '!locked answers',
    ]);
    expect(said(decideDialogueSummary(copy.several(), { dialogue, summary }))).toEqual(['!locked summary']);
    expect(
      said(decideNote(copy.form(), { orgs: ['hjo'], dialogue, text: 'Tillägg: rutinen gäller även helger.' })),
    ).toEqual([]);
  });
});

describe('A dialogue is finished', () => {
  const everything = {
    on: '2026-11-20',
    answers: { g08: 'Planeringen börjar tidigare.', invanaren: 'Färre frågor.' },
    summary: { gor: 'Ny helgrutin.' },
    kfa: [{ dimension: 'anvand', side: 'kommun', step: 'flesta', ground: 'Flera har berättat.' }],
    notes: [{ text: 'Vikarier behöver introduktion.', mark: 'behov', question: 'g08' }],
    actions: [{ org: 'hjo', day: '2027-02-28', what: 'Ny helgrutin', who: 'vårdcentralschef' }],
  } as const;

  test('with all of it in one command', () => {
    const { copy, dialogue } = planned();
    const decision = decideDialogueFinish(copy.several(), { dialogue, ...everything });
    expect(said(decision)).toEqual([]);
    const ids = copy.write(decision);
    expect(ids).toHaveLength(7);
    expect(new Set(ids.map((id) => copy.ledger.event(id)?.line.cmd)).size).toBe(1);
    expect(stateOfDialogue(copy.casebook, dialogue)).toBe('genomford');
    expect(drawn(copy.casebook, `${dialogue}/kfa/anvand/kommun`)?.on).toBe('2026-11-20');
    const note = Object.values(copy.casebook.entities).find(({ type }) => type === 'note.written');
    expect(note).toMatchObject({ about: ['hjo', 'vgr-skas'], on: '2026-11-20', data: { dialogue, question: 'g08' } });
    // Once more, with one word changed: only that.
    const again = decideDialogueFinish(copy.several(), {
      dialogue,
      on: '2026-11-20',
      answers: { g08: 'Planeringen börjar sent.' },
    });
    expect(again.drafts.map(({ slot }) => slot)).toEqual([`${dialogue}/answer/g08`]);
  });

  test('or not at all, when one of its texts holds a personnummer', () => {
    const { copy, dialogue } = planned();
    const decision = decideDialogueFinish(copy.several(), {
      dialogue,
      ...everything,
      notes: [{ text: SOMEBODYS_NUMBER }],
      actions: [{ org: null, day: null, what: '' }],
      kfa: [{ dimension: 'kand', side: 'gemensam', step: 'samsyn', ground: '' }],
    });
    expect(said(decision)).toEqual([
      '!missing kfa.kand.gemensam.ground',
      '!wrong-outcome kfa.kand.gemensam.step',
      '!personnummer notes.0.text',
      '!missing actions.0.what',
    ]);
    expect(decision.drafts).toEqual([]);
  });

  test('with a question first, when a telephone number was written', () => {
    const { copy, dialogue } = planned();
    expect(
      said(decideDialogueFinish(copy.several(), { dialogue, on: TODAY, answers: { g08: 'Ring 0501-390 06 05' } })),
    ).toEqual(['?phone-or-email answers.g08']);
  });
});

describe('Känd, förstådd, använd', () => {
  const view = {
    dimension: 'forstadd',
    side: 'gemensam',
    step: 'delvis_samsyn',
    ground: 'Två läser samma text olika.',
  } as const;

  test('is a label with its ground', () => {
    const { copy, dialogue } = planned();
    const decision = decideKfa(copy.form(), { dialogue, ...view });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      slot: `${dialogue}/kfa/forstadd/gemensam`,
      data: { step: 'delvis_samsyn' },
    });
    expect(said(decideKfa(copy.form(), { dialogue, ...view, ground: 'mas@hjo.se' }))).toEqual([
      '?phone-or-email ground',
    ]);
  });

  test('is refused without a ground, with another dimension\u2019s label, and without its dialogue', () => {
    const { copy, dialogue } = planned();
    expect(said(decideKfa(copy.form(), { dialogue, ...view, ground: '' }))).toEqual(['!missing ground']);
    expect(said(decideKfa(copy.form(), { dialogue, ...view, step: 'sjalvklar' }))).toEqual(['!wrong-outcome step']);
    expect(said(decideKfa(copy.form(), { dialogue: NOBODY, ...view }))).toEqual(['!not-known dialogue']);
  });

  test('seen differently by two sides is no dispute', () => {
    const { copy, dialogue } = planned();
    copy.write(decideKfa(copy.form(), { dialogue, ...view, side: 'kommun' }));
    copy.write(decideKfa(copy.form(), { dialogue, ...view, side: 'region', step: 'tolkas_olika' }));
    expect(Object.values(copy.casebook.slots).some(({ disputed }) => disputed)).toBe(false);
  });
});
