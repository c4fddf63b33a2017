import { describe, expect, test } from 'vitest';
import { anchoringOf, NEW_COUNCILS } from '../../src/domain/anchoringOf.ts';
import { decideAnchoring } from '../../src/domain/decideAnchoring.ts';
import { decideMilestoneMove } from '../../src/domain/decideDate.ts';
import { decideShaken } from '../../src/domain/decideShaken.ts';
import { decideUndo } from '../../src/domain/decideWithdrawal.ts';
import { slots } from '../../src/domain/slots.ts';
import type { AnchoringGroup, AnchoringLevel, DownReason } from '../../src/domain/vocabulary.ts';
import { milestones } from '../../src/register/milestones.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const NARHALSAN = { id: 'narhalsan', kind: 'regional' } as const;

function assess(copy: Copy, group: AnchoringGroup, level: AnchoringLevel, on: string) {
  const context = copy.form(slots.anchoring('hjo', group));
  return copy.write(decideAnchoring(context, { org: 'hjo', group, level, hesitant: false, on, down: 'chefsbyte' }));
}

function shake(copy: Copy, group: AnchoringGroup, reason: DownReason | null, on: string, note?: string) {
  const context = copy.form(slots.shaken('hjo', group));
  return copy.write(decideShaken(context, { org: HJO, group, reason, on, note }));
}

const read = (copy: Copy, group: AnchoringGroup) => anchoringOf(copy.casebook, HJO, group, TODAY);

describe('After the election', () => {
  test('the day is that of the register, and may be moved', () => {
    expect(milestones.find(({ key }) => key === NEW_COUNCILS.milestone)?.date).toBe(NEW_COUNCILS.day);
    const copy = new Copy();
    assess(copy, 'politik', 'forankrad', '2026-10-20');
    expect(read(copy, 'politik').anew).toBeNull();
    const slot = slots.milestoneDay(NEW_COUNCILS.milestone);
    copy.write(
      decideMilestoneMove(copy.form(slot), { key: NEW_COUNCILS.milestone, day: '2026-11-01', certainty: 'bestamd' }),
    );
    expect(read(copy, 'politik').anew).toEqual({ cause: 'new-councils', on: '2026-11-01' });
  });

  test('what was said of the politicians before has to be done anew; what is said after holds', () => {
    const copy = new Copy();
    assess(copy, 'politik', 'forankrad', '2026-03-01');
    expect(read(copy, 'politik')).toMatchObject({
      statement: { data: { level: 'forankrad' } },
      anew: { cause: 'new-councils', on: '2026-10-15' },
    });
    assess(copy, 'politik', 'informerad', '2026-10-15');
    expect(read(copy, 'politik').anew).toBeNull();
  });

  test('nothing is concluded before the day, of other groups, or where there is no council', () => {
    const copy = new Copy();
    assess(copy, 'politik', 'forankrad', '2026-03-01');
    assess(copy, 'chefer', 'forankrad', '2026-03-01');
    expect(anchoringOf(copy.on('2026-10-14'), HJO, 'politik', '2026-10-14').anew).toBeNull();
    expect(anchoringOf(copy.on('2026-10-15'), HJO, 'politik', '2026-10-15').anew).not.toBeNull();
    expect(read(copy, 'chefer').anew).toBeNull();
    expect(anchoringOf(copy.casebook, NARHALSAN, 'politik', TODAY)).toMatchObject({ blank: true, anew: null });
  });

  test('somebody may say that it holds after all', () => {
    const copy = new Copy();
    assess(copy, 'politik', 'forankrad', '2026-03-01');
    shake(copy, 'politik', null, '2026-11-01', 'Samma ordförande');
    expect(read(copy, 'politik')).toMatchObject({ statement: { data: { level: 'forankrad' } }, anew: null });
  });

  test('Uppgift saknas stays itself', () => {
    expect(read(new Copy(), 'politik')).toMatchObject({ blank: true, alternatives: [] });
  });
});

describe('Shaken by a person', () => {
  test('stands beside what was assessed, until a later assessment', () => {
    const copy = new Copy();
    assess(copy, 'chefer', 'forankrad', '2026-03-01');
    shake(copy, 'chefer', 'chefsbyte', '2026-11-01', 'Ny förvaltningschef');
    expect(read(copy, 'chefer')).toMatchObject({
      statement: { data: { level: 'forankrad' } },
      anew: { cause: 'stated', on: '2026-11-01', statement: { words: { note: 'Ny förvaltningschef' } } },
    });
    expect(anchoringOf(copy.on('2026-10-31'), HJO, 'chefer', '2026-10-31').anew).toBeNull();
    assess(copy, 'chefer', 'i_dialog', '2026-11-20');
    expect(read(copy, 'chefer').anew).toBeNull();
    expect(anchoringOf(copy.on('2026-11-19'), HJO, 'chefer', '2026-11-19').anew).not.toBeNull();
  });

  test('and assessed the same day: whichever was said last holds, by what it knew and by no clock', () => {
    const copy = new Copy();
    assess(copy, 'chefer', 'forankrad', TODAY);
    shake(copy, 'chefer', 'chefsbyte', TODAY);
    expect(read(copy, 'chefer').anew).not.toBeNull();
    const [assessed = '', ended] = assess(copy, 'chefer', 'informerad', TODAY);
    expect(ended).toBeDefined();
    expect(read(copy, 'chefer').anew).toBeNull();
    copy.write(decideUndo(copy.ledger, { id: assessed }));
    expect(read(copy, 'chefer')).toMatchObject({ statement: { data: { level: 'forankrad' } } });
    expect(read(copy, 'chefer').anew).not.toBeNull();
  });

  test('here while the group is assessed there the same day, it is still to be done', () => {
    const here = new Copy('a');
    assess(here, 'chefer', 'forankrad', '2026-03-01');
    const there = here.handTo('b');
    shake(here, 'chefer', 'chefsbyte', TODAY);
    assess(there, 'chefer', 'driver', TODAY);
    here.takeIn(there);
    there.takeIn(here);
    expect(read(here, 'chefer').anew).toMatchObject({ cause: 'stated' });
    expect(read(there, 'chefer')).toEqual(read(here, 'chefer'));
  });

  test('twice for two reasons, it is to be done whichever is right', () => {
    const here = new Copy('a');
    assess(here, 'chefer', 'forankrad', '2026-03-01');
    const there = here.handTo('b');
    shake(here, 'chefer', 'chefsbyte', TODAY);
    shake(there, 'chefer', 'omorganisation', TODAY);
    here.takeIn(there);
    expect(here.casebook.slots[slots.shaken('hjo', 'chefer')]?.disputed).toBe(true);
    expect(read(here, 'chefer').anew).toMatchObject({ cause: 'stated' });
  });
});

describe('Saying that it has to be done anew', () => {
  const slot = slots.shaken('hjo', 'chefer');
  const input = { org: HJO, group: 'chefer', reason: 'chefsbyte' } as const;

  test('is plain where the group has been assessed', () => {
    const copy = new Copy();
    assess(copy, 'chefer', 'forankrad', '2026-03-01');
    const decision = decideShaken(copy.form(slot), { ...input, note: 'Ny chef' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toMatchObject([
      { slot, on: TODAY, data: { reason: 'chefsbyte' }, words: { note: 'Ny chef' } },
    ]);
  });

  test('is asked about where nobody has said anything, and where a later assessment ends it at once', () => {
    const copy = new Copy();
    expect(said(decideShaken(copy.form(slot), input))).toEqual(['?odd-order reason']);
    assess(copy, 'chefer', 'forankrad', '2026-11-01');
    expect(said(decideShaken(copy.form(slot), { ...input, on: '2026-10-01' }))).toEqual(['?earlier-than-known on']);
  });

  test('is refused twice, in the future, with a personnummer, and when there is nothing to take back', () => {
    const copy = new Copy();
    assess(copy, 'chefer', 'forankrad', '2026-03-01');
    expect(said(decideShaken(copy.form(slot), { ...input, reason: null }))).toEqual(['!nothing-changed reason']);
    expect(said(decideShaken(copy.form(slot), { ...input, note: SOMEBODYS_NUMBER }))).toEqual(['!personnummer note']);
    expect(said(decideShaken(copy.form(slot), { ...input, on: '2026-12-24' }))).toEqual(['!future-date on']);
    shake(copy, 'chefer', 'chefsbyte', TODAY);
    expect(said(decideShaken(copy.form(slot), input))).toEqual(['!nothing-changed reason']);
    expect(said(decideShaken(copy.form(slot), { ...input, note: 'Ny chef sedan i höst' }))).toEqual([]);
    expect(said(decideShaken(copy.form(slot), { ...input, reason: null }))).toEqual([]);
  });
});
