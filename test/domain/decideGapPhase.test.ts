import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideGapAdd, decideGapState } from '../../src/domain/decideGap.ts';
import { decideGapPhase, type GapPhaseInput } from '../../src/domain/decideGapPhase.ts';
import { decideSettlement } from '../../src/domain/decideSettlement.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { gapPhaseOf, isBlank, isConditional } from '../../src/domain/gapPhases.ts';
import { gapPoint, localGap } from '../../src/domain/gaps.ts';
import { historyOf } from '../../src/domain/history.ts';
import { phaseOf, phasesByScope } from '../../src/domain/phase.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Scope } from '../../src/domain/vocabulary.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const NOBODY = 'aaaaaaaaaaaaaaaa.9.1234567890123456';

interface Kind {
  readonly kind?: 'nytt' | 'oforandrat' | 'ingar_inte';
  readonly document?: Scope | null;
  readonly statutory?: boolean;
}

/** A published point, and how Hjo is judged as to it. */
function published({ kind = 'nytt', document = 'ok_utskrivning', statutory = false }: Kind = {}) {
  const copy = new Copy();
  const gap = copy.writeOne(decideGapAdd(copy.form(), { title: 'Fast läkarkontakt', kind, document, statutory }));
  copy.write(decideGapState(copy.form(), { gap, state: 'publicerad', on: '2026-10-01' }));
  return { copy, gap, slot: slots.gapPhase('hjo', gap), ...judging(copy, gap) };
}

function judging(copy: Copy, gap: string) {
  const slot = slots.gapPhase('hjo', gap);
  const judge = (change: Partial<GapPhaseInput> = {}, corrects?: string) =>
    decideGapPhase(copy.form(slot, corrects), {
      org: HJO,
      gap,
      phase: 'inforande',
      ground: 'Rutinen skrivs nu.',
      on: '2026-11-03',
      ...change,
    });
  const write = (change: Partial<GapPhaseInput> = {}) => copy.writeOne(judge(change));
  return { judge, write };
}

const yes = (copy: Copy, scope: Scope) =>
  copy.write(
    decideDecision(copy.several(), { org: HJO, scope, instance: 'fullmaktige', outcome: 'ja', on: '2026-05-20' }),
  );

describe('The phase of a point is saved', () => {
  test('with its ground, and nothing that was left empty', () => {
    const { copy, gap, slot, judge } = published();
    const decision = judge({ ground: ' Rutinen skrivs nu. ', by: '', source: 'dialog' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toEqual([
      {
        type: 'gap.phased',
        about: ['hjo'],
        slot,
        on: '2026-11-03',
        data: { phase: 'inforande', source: 'dialog' },
        words: { ground: 'Rutinen skrivs nu.' },
      },
    ]);
    copy.write(decision);
    expect(gapPhaseOf(copy.casebook, 'hjo', gap)).toMatchObject({
      slot,
      disputed: false,
      newer: 0,
      statement: { data: { phase: 'inforande' }, words: { ground: 'Rutinen skrivs nu.' } },
    });
  });

  test('with who judged, and other phases that go on at the same time, once each and never its own', () => {
    const [draft] = published().judge({ also: ['inforande', 'behov', 'behov'], by: 'Ledningsgruppen' }).drafts;
    expect(draft?.data).toEqual({ phase: 'inforande', also: ['behov'] });
    expect(draft?.words).toEqual({ ground: 'Rutinen skrivs nu.', by: 'Ledningsgruppen' });
  });

  test('and neither becomes a phase of the agreement nor of its document, nor a difference', () => {
    const { copy, gap, write } = published();
    write();
    expect(phaseOf(copy.casebook, 'hjo', 'avtalet')).toBeNull();
    expect(phaseOf(copy.casebook, 'hjo', 'ok_utskrivning')).toBeNull();
    expect(phasesByScope(copy.casebook, 'hjo')).toEqual([]);
    expect(localGap(copy.casebook, 'hjo', gap)).toMatchObject({ difference: 'ej_bedomd', alternatives: [] });
  });

  test('knowing what the form knew; a correction replaces what it corrects, and a withdrawal brings it back', () => {
    const { copy, gap, slot, judge, write } = published();
    const wrong = write({ phase: 'behov' });
    expect(judge({ on: TODAY }).drafts[0]?.over).toEqual([wrong]);
    const correction = judge({ phase: 'anvandning', on: '2026-11-03' }, wrong);
    expect(correction.drafts[0]?.re).toEqual([wrong]);
    // What stood before the corrected one is not known: no step is asked about, only the use before a yes.
    expect(said(correction)).toEqual(['?point-used-before-decision phase']);
    const right = copy.writeOne(correction);
    expect(drawn(copy.casebook, slot)?.data).toEqual({ phase: 'anvandning' });
    copy.write(decideWithdrawal(copy.ledger, { ids: [right] }));
    expect(gapPhaseOf(copy.casebook, 'hjo', gap).statement?.data.phase).toBe('behov');
    expect(historyOf(copy.ledger, 'hjo').filter(({ type }) => type === 'gap.phased')).toHaveLength(2);
  });
});

describe('The phase of a point is asked about', () => {
  test('when it is several steps forward', () => {
    const { write, judge } = published({ statutory: true });
    write({ phase: 'behov' });
    expect(said(judge({ phase: 'anvandning', on: TODAY }))).toEqual(['?several-steps phase']);
    expect(said(judge({ phase: 'inforande', on: TODAY }))).toEqual([]);
  });

  test('when it goes back without a reason; with one it goes back at once', () => {
    const { write, judge } = published();
    write();
    expect(said(judge({ phase: 'behov', on: TODAY }))).toEqual(['?back-without-reason back']);
    const back = judge({ phase: 'behov', on: TODAY, back: 'personalomsattning' });
    expect(said(back)).toEqual([]);
    expect(back.drafts[0]?.data).toEqual({ phase: 'behov', back: 'personalomsattning' });
  });

  test('when a later judgement is known; the step is not asked about then', () => {
    const { write, judge } = published();
    write();
    expect(said(judge({ phase: 'behov', on: '2026-10-20' }))).toEqual(['?earlier-than-known on']);
  });

  test('when the point is not published', () => {
    const copy = new Copy();
    const gap = copy.writeOne(
      decideGapAdd(copy.form(), { title: 'Ett utkast', kind: 'nytt', document: null, statutory: false }),
    );
    expect(said(judging(copy, gap).judge())).toEqual(['?odd-order phase']);
  });

  test('when it is used before there is a yes to its document, or before 2027', () => {
    const early = ['?point-used-before-decision phase'];
    const { copy, gap, judge } = published();
    expect(said(judge({ phase: 'anvandning' }))).toEqual(early);
    expect(said(judge({ also: ['vidmakthallande'] }))).toEqual(early);
    yes(copy, 'ok_lakare');
    expect(said(judge({ phase: 'anvandning' }))).toEqual(early);
    yes(copy, 'ok_utskrivning');
    expect(said(judge({ phase: 'anvandning' }))).toEqual(early);
    const later = { ...copy.form(), today: '2027-02-01' };
    const used = { org: HJO, gap, phase: 'anvandning', ground: 'Så arbetar vi.', on: '2027-01-15' } as const;
    expect(said(decideGapPhase(later, used))).toEqual([]);
  });

  test('by the yes to the agreement, when the point stands in no document', () => {
    const { copy, gap } = published({ document: null });
    const later = () => ({ ...copy.form(), today: '2027-02-01' });
    const used = { org: HJO, gap, phase: 'anvandning', ground: 'Så arbetar vi.', on: '2027-01-15' } as const;
    expect(said(decideGapPhase(later(), used))).toEqual(['?point-used-before-decision phase']);
    yes(copy, 'avtalet');
    expect(said(decideGapPhase(later(), used))).toEqual([]);
  });

  test('not, when the law demands the point, or it is as it was: that is used today', () => {
    for (const kind of [{ statutory: true }, { kind: 'oforandrat' }, { kind: 'ingar_inte' }] as const)
      expect(said(published(kind).judge({ phase: 'anvandning' }))).toEqual([]);
  });

  test('when its words hold a telephone number', () => {
    expect(said(published().judge({ by: 'MAS, 070-174 06 05' }))).toEqual(['?phone-or-email by']);
  });
});

describe('The phase of a point is refused', () => {
  test('without a ground', () => {
    const decision = published().judge({ ground: ' ' });
    expect(said(decision)).toEqual(['!missing ground']);
    expect(decision.drafts).toEqual([]);
  });

  test('with a personnummer in any of its words', () => {
    for (const field of ['ground', 'by'] as const)
      expect(said(published().judge({ [field]: SOMEBODYS_NUMBER }))).toEqual([`!personnummer ${field}`]);
  });

  test('on a day that does not exist, or has not been', () => {
    const { judge } = published();
    expect(said(judge({ on: '2026-02-30' }))).toEqual(['!impossible-date on']);
    expect(said(judge({ on: '2026-11-23' }))).toEqual(['!future-date on']);
    expect(said(judge({ on: '' }))).toEqual(['!missing on']);
    expect(said(judge({ on: '2026-11' }))).toEqual([]);
  });

  test('about a point that is not there', () => {
    expect(said(published().judge({ gap: NOBODY }))).toEqual(['!not-known gap']);
  });
});

describe('Reading the phase of a point', () => {
  test('gives Uppgift saknas before the first judgement', () => {
    const { copy, gap, write } = published();
    expect(isBlank(gapPhaseOf(copy.casebook, 'hjo', gap))).toBe(true);
    write();
    expect(isBlank(gapPhaseOf(copy.on('2026-11-02'), 'hjo', gap))).toBe(true);
    expect(isBlank(gapPhaseOf(copy.on('2026-11-03'), 'hjo', gap))).toBe(false);
    expect(isBlank(gapPhaseOf(copy.casebook, 'skara', gap))).toBe(true);
  });

  test('gives both when two who had not seen each other differ, until somebody settles it', () => {
    const { copy, gap, slot, write } = published();
    const other = copy.handTo('b');
    write();
    judging(other, gap).write({ phase: 'behov', ground: 'Ingen har börjat.' });
    copy.takeIn(other);
    const reading = gapPhaseOf(copy.casebook, 'hjo', gap);
    expect(reading.disputed).toBe(true);
    expect(reading.alternatives.map(({ data }) => data.phase).sort()).toEqual(['behov', 'inforande']);
    const chosen = reading.alternatives.find(({ data }) => data.phase === 'behov')?.id ?? '';
    const over = copy.casebook.slots[slot]?.heads ?? [];
    copy.write(decideSettlement(copy.ledger, { slot, chosen, over }));
    expect(gapPhaseOf(copy.casebook, 'hjo', gap)).toMatchObject({
      disputed: false,
      statement: { data: { phase: 'behov' }, words: { ground: 'Ingen har börjat.' } },
    });
  });

  test('is worded with a condition where the point waits for a yes that has not come', () => {
    const conditional = (kind: Kind, scope?: Scope) => {
      const { copy, gap } = published(kind);
      if (scope) yes(copy, scope);
      const point = gapPoint(copy.casebook, gap);
      return point !== null && isConditional(copy.casebook, HJO, point);
    };
    expect(conditional({})).toBe(true);
    expect(conditional({}, 'ok_utskrivning')).toBe(false);
    expect(conditional({ document: null }, 'avtalet')).toBe(false);
    expect(conditional({ statutory: true })).toBe(false);
    expect(conditional({ kind: 'oforandrat' })).toBe(false);
  });
});
