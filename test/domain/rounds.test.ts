import { describe, expect, test } from 'vitest';
import { type DecisionInput, decideDecision } from '../../src/domain/decideDecision.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import type { Instance, Outcome } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';
import { decisionInput, HJO, reported } from '../support/decisions.ts';

const input = (instance: Instance, outcome: Outcome, on: string, change: Partial<DecisionInput> = {}) =>
  decisionInput(['avtalet', instance, outcome, on], change);

const roundIn = (copy: Copy, instance: Instance, outcome: Outcome, on: string, change: Partial<DecisionInput> = {}) =>
  (
    decideDecision(copy.several(), input(instance, outcome, on, change)).drafts[0]?.data as
      | { round: number }
      | undefined
  )?.round;

describe('The round', () => {
  test('is the first until something is sent back', () => {
    const copy = reported(
      ['avtalet', 'beredning', 'pagar', '2026-01-10'],
      ['avtalet', 'namnd', 'foreslar_ja', '2026-02-10'],
      ['avtalet', 'styrelse', 'bordlagd', '2026-03-10'],
    );
    expect(roundIn(copy, 'styrelse', 'foreslar_ja', '2026-04-10')).toBe(1);
  });

  test('rises after återremiss, also the same day', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'aterremitterad', '2026-03-10']);
    expect(roundIn(copy, 'beredning', 'pagar', '2026-03-10')).toBe(2);
    expect(roundIn(copy, 'fullmaktige', 'ja', '2026-06-10')).toBe(2);
    // The same meeting told once more is the same round.
    expect(roundIn(copy, 'fullmaktige', 'aterremitterad', '2026-03-10', { paragraph: '§ 4' })).toBe(1);
  });

  test('rises after a no, and when a new decision is needed after a yes', () => {
    expect(roundIn(reported(['avtalet', 'fullmaktige', 'nej', '2026-03-10']), 'beredning', 'pagar', '2026-05-10')).toBe(
      2,
    );
    const yes = reported(['avtalet', 'fullmaktige', 'ja', '2026-03-10']);
    expect(roundIn(yes, 'beredning', 'pagar', '2026-05-10')).toBe(1);
    expect(roundIn(yes, 'beredning', 'pagar', '2026-05-10', { newRound: true })).toBe(2);
    expect(roundIn(new Copy(), 'beredning', 'pagar', '2026-05-10', { newRound: true })).toBe(1);
  });

  test('of a late report is that of its date, and never moves the headline back', () => {
    const copy = reported(
      ['avtalet', 'styrelse', 'aterremitterad', '2026-03-10'],
      ['avtalet', 'fullmaktige', 'ja', '2026-06-10'],
    );
    expect(roundIn(copy, 'namnd', 'foreslar_ja', '2026-02-10')).toBe(1);
    expect(roundIn(copy, 'namnd', 'foreslar_ja', '2026-05-10')).toBe(2);
    for (const on of ['2026-02-10', '2026-05-10'])
      copy.write(decideDecision(copy.several(), input('namnd', 'foreslar_ja', on)));
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({ state: 'godkand', round: 2 });
  });

  test('of a correction is that of what it corrects', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'ja', '2026-03-10']);
    const [again] = copy.write(
      decideDecision(copy.several(), input('beredning', 'pagar', '2026-05-10', { newRound: true })),
    );
    const correction = decideDecision(copy.several(again), input('beredning', 'pagar', '2026-05-12'));
    expect(correction.drafts[0]?.data).toMatchObject({ round: 2 });
    expect(correction.notices).toEqual([]);
    copy.write(correction);
    expect(headlineOf(copy.casebook, HJO, 'avtalet')).toMatchObject({ state: 'beredning', round: 2 });
  });

  test('of a document does not rise by what the same meeting said of the whole', () => {
    const copy = reported(['ok_munhalsa', 'fullmaktige', 'nej', '2026-05-20']);
    expect(roundIn(copy, 'fullmaktige', 'ja', '2026-05-20')).toBe(1);
    const sentBack = reported(['avtalet', 'fullmaktige', 'aterremitterad', '2026-05-20']);
    expect(roundIn(sentBack, 'fullmaktige', 'ja', '2026-05-20', { scope: 'ok_munhalsa' })).toBe(1);
    expect(roundIn(sentBack, 'fullmaktige', 'ja', '2026-06-20', { scope: 'ok_munhalsa' })).toBe(2);
  });
});
