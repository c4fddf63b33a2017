import { describe, expect, test } from 'vitest';
import { type DecisionInput, decideDecision, FIVE_CHOICES, stepOf } from '../../src/domain/decideDecision.ts';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import { captureHeads, together } from '../../src/domain/drafting.ts';
import { decisionSlots, headlineOf, REGION } from '../../src/domain/headline.ts';
import type { Instance, Outcome } from '../../src/domain/vocabulary.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { decisionInput, HJO, reported } from '../support/decisions.ts';

const input = (instance: Instance, outcome: Outcome, on: string, change: Partial<DecisionInput> = {}) =>
  decisionInput(['avtalet', instance, outcome, on], change);

const noticed = (copy: Copy, instance: Instance, outcome: Outcome, on: string, change: Partial<DecisionInput> = {}) =>
  said(decideDecision(copy.several(), input(instance, outcome, on, change)));

describe('A decision is saved', () => {
  test('from one choice and a date', () => {
    const decision = decideDecision(new Copy().several(), input('fullmaktige', 'ja', '2026-05-20'));
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toEqual([
      {
        type: 'decision.recorded',
        about: ['hjo'],
        slot: 'decision/hjo/avtalet/fullmaktige',
        on: '2026-05-20',
        data: { outcome: 'ja', round: 1 },
      },
    ]);
  });

  test('by each of the five choices', () => {
    expect(FIVE_CHOICES.map((choice) => stepOf(choice))).toEqual([
      { instance: 'fullmaktige', outcome: 'ja' },
      { instance: 'fullmaktige', outcome: 'ja_tillagg' },
      { instance: 'beredning', outcome: 'pagar' },
      { instance: 'beredning', outcome: 'ej_startad' },
      { instance: 'fullmaktige', outcome: 'nej' },
    ]);
    expect(stepOf('vag', 'styrelse')).toEqual({ instance: 'styrelse', outcome: 'yttrat' });
    const choices = FIVE_CHOICES.map((choice) => {
      const { instance, outcome } = stepOf(choice);
      return headlineOf(reported(['avtalet', instance, outcome, '2026-05-20']).casebook, HJO, 'avtalet').choice;
    });
    expect(choices).toEqual([...FIVE_CHOICES]);
  });

  test('with paragraph, diarienummer in any form, reason and the next meeting, as one command', () => {
    const copy = new Copy();
    const decision = decideDecision(
      copy.several(),
      input('styrelse', 'foreslar_ja', '2026-11-11', {
        paragraph: '§ 191',
        dnr: 'SLK-2023-01047',
        reason: '',
        source: 'protokoll',
        next: { instance: 'fullmaktige', day: '2026-12-15', note: '' },
      }),
    );
    expect(said(decision)).toEqual([]);
    expect(copy.write(decision)).toHaveLength(2);
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({
      state: 'styrelse',
      statement: { words: { paragraph: '§ 191', dnr: 'SLK-2023-01047' }, data: { source: 'protokoll' } },
      next: { instance: 'fullmaktige', day: '2026-12-15' },
    });
  });

  test('knowing what stood in its slot when the form was opened, and nothing that came later', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'bordlagd', '2026-05-20']);
    const overs = captureHeads(copy.casebook, decisionSlots('hjo', 'avtalet'));
    const other = copy.handTo('b');
    other.write(decideDecision(other.several(), input('fullmaktige', 'nej', '2026-06-10')));
    copy.takeIn(other);
    copy.write(decideDecision({ ...copy.several(), overs }, input('fullmaktige', 'ja', '2026-06-10')));
    expect(headlineOf(copy.casebook, HJO, 'avtalet').disputed).toBe(true);
  });

  test('as a correction that moves it to another instance', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    const wrong = headlineOf(copy.casebook, HJO, 'avtalet').statement?.id as string;
    const decision = decideDecision(copy.several(wrong), input('styrelse', 'foreslar_ja', '2026-05-20'));
    expect(said(decision)).toEqual([]);
    copy.write(decision);
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({ state: 'styrelse', round: 1 });
  });

  test('for fifteen at once, or for none of them', () => {
    const copy = new Copy();
    const orgs = ['hjo', 'skara', 'tibro'].map((id) => ({ id, kind: 'municipality' }) as const);
    const all = together(
      orgs.map((org) => decideDecision(copy.several(), input('beredning', 'pagar', '2026-11-01', { org }))),
    );
    expect(all.drafts).toHaveLength(3);
    const none = together(
      orgs.map((org) => decideDecision(copy.several(), input('beredning', 'pagar', '2027-11-01', { org }))),
    );
    expect(said(none)).toEqual(['!future-date on']);
    expect(none.drafts).toEqual([]);
  });
});

describe('An odd order is asked about, never refused', () => {
  test('the usual way raises no questions', () => {
    const copy = new Copy();
    const way: [Instance, Outcome, string][] = [
      ['beredning', 'ej_startad', '2025-12-01'],
      ['beredning', 'pagar', '2026-01-10'],
      ['namnd', 'foreslar_ja', '2026-02-10'],
      ['styrelse', 'bordlagd', '2026-03-10'],
      ['styrelse', 'foreslar_ja', '2026-03-20'],
      ['fullmaktige', 'aterremitterad', '2026-04-10'],
      ['beredning', 'pagar', '2026-04-20'],
      ['styrelse', 'foreslar_ja', '2026-05-10'],
      ['fullmaktige', 'ja_tillagg', '2026-05-20'],
    ];
    for (const [instance, outcome, on] of way) {
      const decision = decideDecision(copy.several(), input(instance, outcome, on));
      expect(said(decision), `${instance} ${outcome}`).toEqual([]);
      copy.write(decision);
    }
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({
      state: 'godkand_tillagg',
      round: 2,
      disputed: false,
    });
  });

  test('nor does a late report, in any order', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    expect(noticed(copy, 'styrelse', 'foreslar_ja', '2026-05-10')).toEqual([]);
    expect(noticed(copy, 'fullmaktige', 'ja', '2026-05-20', { paragraph: '§ 4' })).toEqual([]);
  });

  test('after a yes, and after a no', () => {
    const yes = reported(['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    expect(noticed(yes, 'beredning', 'ej_startad', '2026-06-20')).toEqual(['?after-yes outcome']);
    expect(noticed(yes, 'fullmaktige', 'nej', '2026-05-20')).toEqual(['?after-yes outcome']);
    expect(noticed(yes, 'beredning', 'pagar', '2026-06-20', { newRound: true })).toEqual([]);
    const no = reported(['avtalet', 'fullmaktige', 'nej', '2026-05-20']);
    expect(noticed(no, 'beredning', 'pagar', '2026-06-20')).toEqual(['?after-no outcome']);
    expect(noticed(no, 'beredning', 'pagar', '2026-06-20', { newRound: true })).toEqual([]);
  });

  test('a lower instance after a higher one, and another instance than where it was tabled', () => {
    expect(
      noticed(reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-05-10']), 'namnd', 'yttrat', '2026-05-20'),
    ).toEqual(['?odd-order instance']);
    expect(
      noticed(reported(['avtalet', 'styrelse', 'bordlagd', '2026-05-10']), 'fullmaktige', 'ja', '2026-05-20'),
    ).toEqual(['?odd-order instance']);
    expect(
      noticed(reported(['avtalet', 'beredning', 'pagar', '2026-05-10']), 'beredning', 'ej_startad', '2026-05-20'),
    ).toEqual(['?odd-order instance']);
    expect(
      noticed(reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-05-10']), 'fullmaktige', 'ja', '2026-05-01'),
    ).toEqual(['?odd-order on']);
  });

  test('the council past the board, unless the council was planned', () => {
    const copy = reported(['avtalet', 'namnd', 'foreslar_ja', '2026-05-01']);
    expect(noticed(copy, 'fullmaktige', 'ja', '2026-05-20')).toEqual(['?skips-board instance']);
    expect(noticed(copy, 'styrelse', 'foreslar_ja', '2026-05-20')).toEqual([]);
    copy.write(
      decidePlanned(copy.form('next/hjo/avtalet'), {
        org: HJO,
        scope: 'avtalet',
        instance: 'fullmaktige',
        day: '2026-11-20',
        on: '2026-05-02',
      }),
    );
    expect(noticed(copy, 'fullmaktige', 'ja', '2026-11-20')).toEqual([]);
  });

  test('something earlier than what is known of the same instance', () => {
    expect(
      noticed(reported(['avtalet', 'fullmaktige', 'bordlagd', '2026-05-20']), 'fullmaktige', 'ja', '2026-04-20'),
    ).toEqual(['?earlier-than-known on']);
  });

  test('a next meeting that has been', () => {
    expect(
      noticed(new Copy(), 'beredning', 'pagar', '2026-05-20', { next: { instance: 'namnd', day: '2026-06-01' } }),
    ).toEqual(['?plan-in-the-past next.day']);
  });
});

describe('A decision is refused', () => {
  test('when the outcome lies in the future: that is a plan', () => {
    expect(noticed(new Copy(), 'fullmaktige', 'ja', '2026-12-15')).toEqual(['!future-date on']);
  });

  test('when the instance can not have the outcome, or the scope is not theirs', () => {
    expect(noticed(new Copy(), 'styrelse', 'ja', '2026-05-20')).toEqual(['!wrong-outcome outcome']);
    expect(noticed(new Copy(), 'fullmaktige', 'ja', '2026-05-20', { scope: 'uppsagning' })).toEqual([
      '!wrong-outcome scope',
    ]);
    expect(noticed(new Copy(), 'fullmaktige', 'ja', '2026-05-20', { scope: 'uppsagning', org: REGION })).toEqual([]);
  });

  test('for those who take no decision of their own', () => {
    expect(
      noticed(new Copy(), 'beredning', 'pagar', '2026-05-20', { org: { id: 'vgr-su', kind: 'regional' } }),
    ).toEqual(['!no-own-decision org']);
  });

  test('with a personnummer, also in the plan', () => {
    const next = { instance: 'fullmaktige', day: null, note: SOMEBODYS_NUMBER } as const;
    const decision = decideDecision(
      new Copy().several(),
      input('styrelse', 'foreslar_ja', '2026-05-20', { reason: SOMEBODYS_NUMBER, next }),
    );
    expect(said(decision)).toEqual(['!personnummer reason', '!personnummer next.note']);
    expect(decision.drafts).toEqual([]);
  });

  test('on a day that does not exist', () => {
    expect(noticed(new Copy(), 'fullmaktige', 'ja', '2026-02-30')).toEqual(['!impossible-date on']);
    expect(
      noticed(new Copy(), 'beredning', 'pagar', '2026-02-01', { next: { instance: 'namnd', day: '2026-02-30' } }),
    ).toEqual(['!impossible-date next.day']);
  });
});
