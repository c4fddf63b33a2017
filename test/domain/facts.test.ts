import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import { type DecisionInput, decideDecision } from '../../src/domain/decideDecision.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { changedBetween, factsOf, passedDates, phaseFactsOf } from '../../src/domain/facts.ts';
import type { Decider } from '../../src/domain/headline.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Instance, Outcome, Phase } from '../../src/domain/vocabulary.ts';
import { Copy, TODAY } from '../support/copy.ts';

const municipality = (id: string): Decider => ({ id, kind: 'municipality' });
const [HJO, MARK, SKARA, TIBRO] = [
  municipality('hjo'),
  municipality('mark'),
  municipality('skara'),
  municipality('tibro'),
];
const SU: Decider = { id: 'vgr-su', kind: 'regional' };
const ALL = [HJO, MARK, SKARA, TIBRO, SU];

function decide(
  copy: Copy,
  org: Decider,
  instance: Instance,
  outcome: Outcome,
  on: string,
  more: Partial<DecisionInput> = {},
) {
  copy.write(decideDecision(copy.several(), { org, scope: 'avtalet', instance, outcome, on, ...more }));
}
function judge(copy: Copy, org: Decider, phase: Phase, on: string) {
  const slot = `phase/${org.id}/avtalet`;
  copy.write(decidePhase(copy.form(slot), { org, scope: 'avtalet', phase, ground: `Samtal ${on}`, on }));
}

describe('The facts in short', () => {
  test('count what was said, and keep unknown, not applicable, disputed and old apart', () => {
    const copy = new Copy();
    decide(copy, HJO, 'fullmaktige', 'ja', '2026-05-20');
    decide(copy, MARK, 'styrelse', 'foreslar_ja', '2026-03-01');
    const other = new Copy('b');
    decide(copy, SKARA, 'fullmaktige', 'ja', '2026-05-20');
    decide(other, SKARA, 'fullmaktige', 'nej', '2026-05-20');
    copy.takeIn(other);
    const facts = factsOf(copy.casebook, ALL, 'avtalet', TODAY);
    expect(facts.total).toBe(5);
    expect(facts.byChoice).toMatchObject({ vag: ['mark'], blank: ['tibro'], none: ['vgr-su'], delar: [], inte: [] });
    expect([...facts.byChoice.ja, ...facts.byChoice.nej].sort()).toEqual(['hjo', 'skara']);
    expect(Object.values(facts.byChoice).flat()).toHaveLength(5);
    expect([facts.disputed, facts.old, facts.newer]).toEqual([['skara'], ['mark'], []]);
  });

  test('count phases in the same way', () => {
    const copy = new Copy();
    judge(copy, HJO, 'behov', '2026-03-01');
    judge(copy, SU, 'inforande', '2026-11-01');
    const facts = phaseFactsOf(copy.casebook, ALL, 'avtalet', TODAY);
    expect(facts.byPhase).toEqual({
      behov: ['hjo'],
      inforande: ['vgr-su'],
      anvandning: [],
      vidmakthallande: [],
      blank: ['mark', 'skara', 'tibro'],
    });
    expect([facts.old, facts.disputed, facts.newer]).toEqual([['hjo'], [], []]);
  });
});

describe('What has changed', () => {
  test('is told with its ground, for those that are drawn otherwise', () => {
    const copy = new Copy();
    decide(copy, HJO, 'styrelse', 'foreslar_ja', '2026-10-01');
    decide(copy, MARK, 'fullmaktige', 'ja', '2026-10-01');
    judge(copy, HJO, 'behov', '2026-10-01');
    judge(copy, TIBRO, 'behov', '2026-10-01');
    decide(copy, HJO, 'fullmaktige', 'nej', '2026-11-10', { reason: 'Ekonomin är oklar.' });
    judge(copy, SU, 'inforande', '2026-11-10');
    // A judgement confirmed with a new date is no change.
    judge(copy, TIBRO, 'behov', '2026-11-10');
    const changes = changedBetween(copy.on('2026-10-27'), copy.casebook, ALL, 'avtalet');
    expect(changes.map(({ org, what, ground }) => [org, what, ground])).toEqual([
      ['hjo', 'beslut', 'Ekonomin är oklar.'],
      ['vgr-su', 'fas', 'Samtal 2026-11-10'],
    ]);
    expect(changes[0]).toMatchObject({ before: { state: 'styrelse' }, after: { state: 'avslagen' } });
    expect(changes[1]).toMatchObject({ before: null, after: { statement: { data: { phase: 'inforande' } } } });
    expect(changedBetween(copy.casebook, copy.casebook, ALL, 'avtalet')).toEqual([]);
  });
});

describe('What only a newer version can read', () => {
  const unknownTo = (casebook: Casebook, slot: string): Casebook => {
    const view = casebook.slots[slot];
    if (view === undefined) throw new Error(`Nothing stands in ${slot}`);
    return { ...casebook, slots: { ...casebook.slots, [slot]: { ...view, newer: 1 } } };
  };

  test('is a change when it becomes unknown, or known again, and has no ground of an older one', () => {
    const copy = new Copy();
    judge(copy, HJO, 'behov', '2026-10-01');
    const known = copy.casebook;
    const unknown = unknownTo(known, slots.phase('hjo', 'avtalet'));
    const became = changedBetween(known, unknown, ALL, 'avtalet');
    expect(became).toMatchObject([{ org: 'hjo', what: 'fas', after: { newer: 1 } }]);
    expect(became[0]).not.toHaveProperty('statement');
    expect(became[0]).not.toHaveProperty('ground');
    expect(changedBetween(unknown, known, ALL, 'avtalet')).toMatchObject([{ org: 'hjo', ground: 'Samtal 2026-10-01' }]);
  });

  test('is none while it stays unknown, whatever an older version says beneath', () => {
    const copy = new Copy();
    decide(copy, HJO, 'fullmaktige', 'ja', '2026-10-01');
    const slot = slots.decision('hjo', 'avtalet', 'fullmaktige');
    const before = unknownTo(copy.casebook, slot);
    decide(copy, HJO, 'fullmaktige', 'nej', '2026-11-10');
    const after = unknownTo(copy.casebook, slot);
    expect(changedBetween(before, after, ALL, 'avtalet')).toEqual([]);
    expect(changedBetween(before, copy.casebook, ALL, 'avtalet')).toMatchObject([{ org: 'hjo', what: 'beslut' }]);
  });
});

describe('Dates that have passed', () => {
  test('are asked about, oldest first, until somebody has said what happened', () => {
    const copy = new Copy();
    decide(copy, HJO, 'beredning', 'pagar', '2026-09-01', { next: { instance: 'styrelse', day: '2026-11-20' } });
    decide(copy, MARK, 'beredning', 'pagar', '2026-09-01', { next: { instance: 'namnd', day: '2026-10-20' } });
    decide(copy, SKARA, 'beredning', 'pagar', '2026-09-01', { next: { instance: 'namnd', day: '2026-12-20' } });
    decide(copy, TIBRO, 'beredning', 'pagar', '2026-09-01', {
      scope: 'ok_lakare',
      next: { instance: 'namnd', day: '2026-11-20' },
    });
    const asked = () =>
      passedDates(copy.casebook, ALL, TODAY).map(({ org, scope, instance, day }) => [org, scope, instance, day]);
    expect(asked()).toEqual([
      ['mark', 'avtalet', 'namnd', '2026-10-20'],
      ['hjo', 'avtalet', 'styrelse', '2026-11-20'],
      ['tibro', 'ok_lakare', 'namnd', '2026-11-20'],
    ]);
    decide(copy, HJO, 'styrelse', 'foreslar_ja', '2026-11-20');
    decide(copy, MARK, 'namnd', 'bordlagd', '2026-10-20');
    expect(asked()).toEqual([['tibro', 'ok_lakare', 'namnd', '2026-11-20']]);
  });
});
