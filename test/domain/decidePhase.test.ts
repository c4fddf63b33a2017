import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decidePhase, type PhaseInput } from '../../src/domain/decidePhase.ts';
import { phaseOf, phaseStep, phasesByScope } from '../../src/domain/phase.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const SLOT = 'phase/hjo/avtalet';
const input = (change: Partial<PhaseInput> = {}): PhaseInput => ({
  org: HJO,
  scope: 'avtalet',
  phase: 'inforande',
  ground: 'Arbetsgrupp finns, rutiner återstår.',
  on: '2026-11-03',
  ...change,
});

const judged = (change: Partial<PhaseInput> = {}) => {
  const copy = new Copy();
  copy.write(decidePhase(copy.form(SLOT), input(change)));
  return copy;
};

describe('A phase is saved', () => {
  test('with its ground, and nothing that was left empty', () => {
    const copy = new Copy();
    const decision = decidePhase(
      copy.form(SLOT),
      input({ ground: ' Arbetsgrupp\u00a0finns. ', where: '', by: undefined, source: 'dialog' }),
    );
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toEqual([
      {
        type: 'phase.assessed',
        about: ['hjo'],
        slot: SLOT,
        on: '2026-11-03',
        data: { phase: 'inforande', source: 'dialog' },
        words: { ground: 'Arbetsgrupp\u00a0finns.' },
      },
    ]);
    copy.write(decision);
    expect(phaseOf(copy.casebook, 'hjo', 'avtalet')?.statement?.data.phase).toBe('inforande');
  });

  test('with other phases that go on at the same time, once each and never its own', () => {
    const decision = decidePhase(new Copy().form(), input({ also: ['inforande', 'behov', 'behov'] }));
    expect(decision.drafts[0]?.data).toEqual({ phase: 'inforande', also: ['behov'] });
  });

  test('knowing what the form knew', () => {
    const copy = judged();
    const heads = copy.casebook.slots[SLOT]?.heads;
    expect(decidePhase(copy.form(SLOT), input({ on: '2026-11-10' })).drafts[0]?.over).toEqual(heads);
  });

  test('and a correction replaces what it corrects', () => {
    const copy = judged({ phase: 'anvandning', voluntary: true });
    const wrong = drawn(copy.casebook, SLOT)?.id as string;
    const correction = decidePhase(copy.form(SLOT, wrong), input());
    expect(said(correction)).toEqual([]);
    expect(correction.drafts[0]?.re).toEqual([wrong]);
    copy.write(correction);
    expect(drawn(copy.casebook, SLOT)?.data).toEqual({ phase: 'inforande' });
    expect(drawn(copy.on('2026-11-03'), SLOT)?.data).toEqual({ phase: 'inforande' });
  });
});

describe('A phase is asked about', () => {
  test('when it is several steps forward', () => {
    expect(
      said(
        decidePhase(judged({ phase: 'behov' }).form(SLOT), input({ phase: 'anvandning', on: TODAY, voluntary: true })),
      ),
    ).toEqual(['?several-steps phase']);
  });

  test('when it goes back without a reason; with one it goes back at once', () => {
    const copy = judged();
    expect(said(decidePhase(copy.form(SLOT), input({ phase: 'behov', on: TODAY })))).toEqual([
      '?back-without-reason back',
    ]);
    const back = decidePhase(copy.form(SLOT), input({ phase: 'behov', on: TODAY, back: 'chefsbyte' }));
    expect(said(back)).toEqual([]);
    expect(back.drafts[0]?.data).toEqual({ phase: 'behov', back: 'chefsbyte' });
  });

  test('when a later judgement is known; the step is not asked about then', () => {
    expect(said(decidePhase(judged().form(SLOT), input({ phase: 'behov', on: '2026-10-01' })))).toEqual([
      '?earlier-than-known on',
    ]);
  });

  test('when it is used before there is a yes, unless that is said to be voluntary', () => {
    const copy = new Copy();
    expect(said(decidePhase(copy.form(SLOT), input({ phase: 'anvandning' })))).toEqual([
      '?use-before-decision voluntary',
    ]);
    expect(said(decidePhase(copy.form(SLOT), input({ also: ['anvandning'] })))).toEqual([
      '?use-before-decision voluntary',
    ]);
    const voluntary = decidePhase(copy.form(SLOT), input({ phase: 'anvandning', voluntary: true }));
    expect(said(voluntary)).toEqual([]);
    expect(voluntary.drafts[0]?.data).toEqual({ phase: 'anvandning', voluntary: true });
  });

  test('when it is used before 2027 although there is a yes, and not after', () => {
    const copy = new Copy();
    copy.write(
      decideDecision(copy.several(), {
        org: HJO,
        scope: 'avtalet',
        instance: 'fullmaktige',
        outcome: 'ja',
        on: '2026-05-20',
      }),
    );
    expect(said(decidePhase(copy.form(SLOT), input({ phase: 'anvandning' })))).toEqual([
      '?use-before-decision voluntary',
    ]);
    const later = { ...copy.form(SLOT), today: '2027-02-01' };
    expect(said(decidePhase(later, input({ phase: 'anvandning', on: '2027-01-15' })))).toEqual([]);
    expect(said(decidePhase(later, input({ phase: 'anvandning', on: '2027' })))).toEqual([]);
  });

  test('not, when somebody without a decision of their own uses it in 2027', () => {
    const context = { ...new Copy().form(), today: '2027-02-01' };
    const used = { phase: 'anvandning', on: '2027-01-15' } as const;
    expect(said(decidePhase(context, input({ ...used, org: { id: 'vs-simba', kind: 'subregion' } })))).toEqual([]);
    // A unit of the region has a yes to wait for: the region's.
    expect(said(decidePhase(context, input({ ...used, org: { id: 'vgr-su', kind: 'regional' } })))).toEqual([
      '?use-before-decision voluntary',
    ]);
  });

  test('when its words hold a telephone number', () => {
    expect(said(decidePhase(new Copy().form(), input({ by: 'MAS, 070-174 06 05' })))).toEqual(['?phone-or-email by']);
  });
});

describe('A phase is refused', () => {
  test('without a ground', () => {
    const decision = decidePhase(new Copy().form(), input({ ground: ' ' }));
    expect(said(decision)).toEqual(['!missing ground']);
    expect(decision.drafts).toEqual([]);
  });

  test('with a personnummer in any of its words', () => {
    for (const field of ['ground', 'where', 'by'] as const)
      expect(said(decidePhase(new Copy().form(), input({ [field]: SOMEBODYS_NUMBER })))).toEqual([
        `!personnummer ${field}`,
      ]);
  });

  test('on a day that does not exist, or has not been', () => {
    expect(said(decidePhase(new Copy().form(), input({ on: '2026-02-30' })))).toEqual(['!impossible-date on']);
    expect(said(decidePhase(new Copy().form(), input({ on: '2026-11-23' })))).toEqual(['!future-date on']);
    expect(said(decidePhase(new Copy().form(), input({ on: '' })))).toEqual(['!missing on']);
    expect(said(decidePhase(new Copy().form(), input({ on: '2026-11' })))).toEqual([]);
  });
});

describe('Reading a phase', () => {
  test('finds a document\u2019s own before the whole\u2019s, and never sums documents up', () => {
    const copy = judged();
    expect(phaseOf(copy.casebook, 'hjo', 'ok_munhalsa')).toMatchObject({ scope: 'avtalet', disputed: false, newer: 0 });
    copy.write(decidePhase(copy.form('phase/hjo/ok_munhalsa'), input({ scope: 'ok_munhalsa', phase: 'behov' })));
    expect(phaseOf(copy.casebook, 'hjo', 'ok_munhalsa')).toMatchObject({
      scope: 'ok_munhalsa',
      statement: { data: { phase: 'behov' } },
    });
    expect(phaseOf(copy.casebook, 'hjo', 'avtalet')?.statement?.data.phase).toBe('inforande');
    expect(phasesByScope(copy.casebook, 'hjo').map(({ scope }) => scope)).toEqual(['avtalet', 'ok_munhalsa']);
    expect(phaseOf(copy.casebook, 'vgr', 'implementering')).toBeNull();
  });

  test('finds nothing before the first judgement, and both when two differ', () => {
    const copy = judged();
    expect(phaseOf(copy.on('2026-11-02'), 'hjo', 'avtalet')).toBeNull();
    const other = new Copy('b');
    other.write(decidePhase(other.form(SLOT), input({ phase: 'behov' })));
    copy.takeIn(other);
    const reading = phaseOf(copy.casebook, 'hjo', 'avtalet');
    expect(reading?.disputed).toBe(true);
    expect(reading?.alternatives.map(({ data }) => data.phase).sort()).toEqual(['behov', 'inforande']);
  });

  test('knows how far apart two phases are', () => {
    expect([
      phaseStep(undefined, 'anvandning'),
      phaseStep('behov', 'anvandning'),
      phaseStep('vidmakthallande', 'inforande'),
    ]).toEqual([0, 2, -2]);
  });
});
