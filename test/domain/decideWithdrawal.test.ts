import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { commandOf, decideUndo, decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { together } from '../../src/domain/drafting.ts';
import type { Phase } from '../../src/domain/vocabulary.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const SLOT = 'phase/hjo/avtalet';
const judge = (copy: Copy, phase: Phase, on: string, corrects?: string) =>
  copy.writeOne(decidePhase(copy.form(SLOT, corrects), { org: HJO, scope: 'avtalet', phase, ground: 'Samtal', on }));
const phaseIn = (copy: Copy) => drawn<'phase.assessed'>(copy.casebook, SLOT)?.data.phase;

describe('Withdrawing', () => {
  test('brings back what stood before', () => {
    const copy = new Copy();
    judge(copy, 'behov', '2026-10-01');
    const id = judge(copy, 'inforande', '2026-11-01');
    const decision = decideWithdrawal(copy.ledger, { ids: [id], reason: 'Fel kommun' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toEqual([
      { type: 'withdrawn', about: ['hjo'], re: [id], data: {}, words: { reason: 'Fel kommun' } },
    ]);
    copy.write(decision);
    expect(phaseIn(copy)).toBe('behov');
  });

  test('a correction brings back the one before it, never the first', () => {
    const copy = new Copy();
    const first = judge(copy, 'behov', '2026-10-01');
    const second = judge(copy, 'inforande', '2026-10-01', first);
    const third = judge(copy, 'anvandning', '2026-10-01', second);
    copy.write(decideWithdrawal(copy.ledger, { ids: [third] }));
    expect(phaseIn(copy)).toBe('inforande');
  });

  test('a withdrawal brings back what it withdrew', () => {
    const copy = new Copy();
    const id = judge(copy, 'behov', '2026-10-01');
    const withdrawal = copy.writeOne(decideWithdrawal(copy.ledger, { ids: [id] }));
    expect(phaseIn(copy)).toBeUndefined();
    copy.write(decideUndo(copy.ledger, { id: withdrawal }));
    expect(phaseIn(copy)).toBe('behov');
  });

  test('asks about a telephone number in the reason', () => {
    const copy = new Copy();
    const id = judge(copy, 'behov', '2026-10-01');
    expect(said(decideWithdrawal(copy.ledger, { ids: [id], reason: 'Ring 0501-390 06 05' }))).toEqual([
      '?phone-or-email reason',
    ]);
  });

  test('is refused for what is not held, is withdrawn already, or was redacted; and with a personnummer', () => {
    const copy = new Copy();
    const id = judge(copy, 'behov', '2026-10-01');
    expect(said(decideWithdrawal(copy.ledger, { ids: [] }))).toEqual(['!not-known ids']);
    expect(said(decideWithdrawal(copy.ledger, { ids: [id, 'x'] }))).toEqual(['!not-known ids']);
    expect(said(decideWithdrawal(copy.ledger, { ids: [id], reason: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer reason',
    ]);
    const redaction = copy.writeOne(decideRedaction(copy.ledger, { ids: [id] }));
    expect(said(decideWithdrawal(copy.ledger, { ids: [redaction] }))).toEqual(['!locked ids']);
    copy.write(decideWithdrawal(copy.ledger, { ids: [id] }));
    expect(said(decideWithdrawal(copy.ledger, { ids: [id] }))).toEqual(['!nothing-changed ids']);
  });
});

describe('Undo', () => {
  test('takes back a whole command and nothing else', () => {
    const copy = new Copy();
    const before = judge(copy, 'behov', '2026-10-01');
    const bulk = copy.write(
      together(
        ['hjo', 'skara', 'tibro'].map((id) =>
          decidePhase(copy.form(`phase/${id}/avtalet`), {
            org: { id, kind: 'municipality' },
            scope: 'avtalet',
            phase: 'inforande',
            ground: 'Egen bedömning',
            on: '2026-11-01',
          }),
        ),
      ),
    );
    const after = copy.write(
      decideDecision(copy.several(), {
        org: HJO,
        scope: 'avtalet',
        instance: 'namnd',
        outcome: 'yttrat',
        on: '2026-11-01',
        next: { instance: 'styrelse', day: '2026-12-01' },
      }),
    );
    for (const id of bulk) expect(commandOf(copy.ledger, id)).toEqual(bulk);
    expect(commandOf(copy.ledger, after[1] ?? '')).toEqual(after);
    expect(commandOf(copy.ledger, before)).toEqual([before]);
    copy.write(decideUndo(copy.ledger, { id: bulk[1] ?? '' }));
    expect(phaseIn(copy)).toBe('behov');
    expect(copy.casebook.slots['phase/skara/avtalet']?.current ?? []).toEqual([]);
    expect(copy.casebook.slots['next/hjo/avtalet']?.current).toHaveLength(1);
  });
});
