import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideContact } from '../../src/domain/decideContact.ts';
import { decideNote, decideNoteEdit, decideNoteMark } from '../../src/domain/decideNote.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { decideSettlement } from '../../src/domain/decideSettlement.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import type { EventId } from '../../src/domain/events.ts';
import { PHASES, type Phase } from '../../src/domain/vocabulary.ts';
import { Copy, said } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const SLOT = 'phase/hjo/avtalet';

function judge(copy: Copy, phase: Phase, on: string): EventId {
  return copy.writeOne(decidePhase(copy.form(SLOT), { org: HJO, scope: 'avtalet', phase, ground: `Bedömt ${on}`, on }));
}

const phases = (copy: Copy, date: string | null = null) =>
  (copy.ledger.casebookAt(date).slots[SLOT]?.current ?? []).map(({ data }) => (data as { phase: Phase }).phase).sort();

/** One says behov on the 5th; the other said vidmakthållande on the 3rd and införande on the 7th. */
function dispute() {
  const copy = new Copy();
  const other = new Copy('b');
  const here = judge(copy, 'behov', '2026-11-05');
  const older = judge(other, 'vidmakthallande', '2026-11-03');
  const there = judge(other, 'inforande', '2026-11-07');
  copy.takeIn(other);
  const over = copy.casebook.slots[SLOT]?.heads ?? [];
  return { copy, other, here, older, there, over };
}

describe('Settling', () => {
  test('starts from two different statements', () => {
    const { copy } = dispute();
    expect(phases(copy)).toEqual(['behov', 'inforande']);
    expect(copy.casebook.slots[SLOT]?.disputed).toBe(true);
  });

  test('repeats the chosen one whole, names the heads it was chosen among, and replaces what came the same day or later', () => {
    const { copy, here, there, over } = dispute();
    const decision = decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over });
    expect(said(decision)).toEqual([]);
    const chosen = copy.ledger.event(here)?.line;
    expect(decision.drafts).toEqual([
      {
        type: 'phase.assessed',
        about: ['hjo'],
        slot: SLOT,
        on: '2026-11-05',
        over: [here, there].sort(),
        re: [here, there].sort(),
        data: { phase: 'behov', as: here },
        words: { ground: 'Bedömt 2026-11-05' },
        salt: chosen?.salt,
      },
    ]);
    const settled = copy.ledger.event(copy.writeOne(decision));
    expect(settled?.line.w).toBe(chosen?.w);
  });

  test('the earlier one: from that date on it holds, and nothing older on the other side comes back', () => {
    const { copy, here, over } = dispute();
    copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
    expect(phases(copy)).toEqual(['behov']);
    for (const date of ['2026-11-05', '2026-11-06', '2026-11-07', '2027-01-01'])
      expect(phases(copy, date), date).toEqual(['behov']);
    // What was said of the days before it still holds for them.
    expect(phases(copy, '2026-11-03')).toEqual(['vidmakthallande']);
    expect(copy.casebook.slots[SLOT]?.heads).toHaveLength(1);
  });

  test('the later one: it holds from its day, and the other side no longer holds after it', () => {
    const { copy, there, over } = dispute();
    copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: there, over }));
    expect(phases(copy)).toEqual(['inforande']);
    expect(phases(copy, '2026-11-07')).toEqual(['inforande']);
    expect(phases(copy, '2026-11-06')).toEqual(['behov', 'vidmakthallande']);
  });

  test('can be taken back: then both are shown again', () => {
    const { copy, here, over } = dispute();
    const settled = copy.writeOne(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
    copy.write(decideWithdrawal(copy.ledger, { ids: [settled] }));
    expect(phases(copy)).toEqual(['behov', 'inforande']);
  });

  test('can be settled otherwise later, by choosing what was not chosen as it now stands', () => {
    const { copy, other, here, over } = dispute();
    copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
    const later = judge(other, 'anvandning', '2026-11-09');
    copy.takeIn(other);
    expect(phases(copy)).toEqual(['anvandning', 'behov']);
    copy.write(
      decideSettlement(copy.ledger, { slot: SLOT, chosen: later, over: copy.casebook.slots[SLOT]?.heads ?? [] }),
    );
    expect(phases(copy)).toEqual(['anvandning']);
  });

  test('leaves alone what arrived while it was being chosen', () => {
    const { copy, other, here, over } = dispute();
    judge(other, 'anvandning', '2026-11-09');
    copy.takeIn(other);
    copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
    expect(phases(copy)).toEqual(['anvandning', 'behov']);
  });

  test('by two who choose the same is agreement, by two who choose differently a new difference', () => {
    for (const same of [true, false]) {
      const { copy, other, here, there, over } = dispute();
      other.takeIn(copy);
      copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
      other.write(decideSettlement(other.ledger, { slot: SLOT, chosen: same ? here : there, over }));
      copy.takeIn(other);
      expect(copy.casebook.slots[SLOT]?.disputed).toBe(!same);
    }
  });

  test('agrees also when the words are the statement, since the salt is the same', () => {
    const slot = 'contact/hjo/ordinarie';
    const copy = new Copy();
    const other = new Copy('b');
    const mas = copy.writeOne(decideContact(copy.form(slot), { org: 'hjo', role: 'ordinarie', function: 'MAS, Hjo' }));
    other.write(decideContact(other.form(slot), { org: 'hjo', role: 'ordinarie', function: 'Enhetschef, Hjo' }));
    copy.takeIn(other);
    other.takeIn(copy);
    const over = copy.casebook.slots[slot]?.heads ?? [];
    for (const each of [copy, other]) each.write(decideSettlement(each.ledger, { slot, chosen: mas, over }));
    copy.takeIn(other);
    expect(copy.casebook.slots[slot]).toMatchObject({
      disputed: false,
      current: [{ words: { function: 'MAS, Hjo' } }, {}],
    });
  });

  test('the wording of a note leaves its mark as it was', () => {
    const copy = new Copy();
    const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Ett', mark: 'behov' }));
    const slot = `${note}/text`;
    const other = copy.handTo('b');
    const mine = copy.writeOne(decideNoteEdit(copy.form(slot), { note, text: 'Två' }));
    other.write(decideNoteEdit(other.form(slot), { note, text: 'Tre' }));
    copy.takeIn(other);
    copy.write(decideSettlement(copy.ledger, { slot, chosen: mine, over: copy.casebook.slots[slot]?.heads ?? [] }));
    expect(copy.casebook.slots[slot]).toMatchObject({ disputed: false, current: [{ words: { text: 'Två' } }] });
    expect(copy.casebook.slots[`${note}/mark`]).toMatchObject({ current: [{ data: { mark: 'behov' } }] });
    expect(said(decideNoteMark(copy.form(`${note}/mark`), { note, mark: 'hinder' }))).toEqual([]);
  });
});

describe('Whatever three people have written, seen and settled', () => {
  const days = ['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07'];
  const deed = fc.record({
    who: fc.nat({ max: 2 }),
    phase: fc.constantFrom(...PHASES),
    on: fc.constantFrom(...days),
    meets: fc.option(fc.nat({ max: 2 }), { nil: null }),
    settles: fc.option(fc.nat({ max: 5 }), { nil: null, freq: 3 }),
  });

  test('the chosen one holds from its day on, alone', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), fc.nat({ max: 5 }), (deeds, choice) => {
        const people = [new Copy('a'), new Copy('b'), new Copy('c')] as const;
        const settle = (copy: Copy, which: number) => {
          const view = copy.casebook.slots[SLOT];
          const chosen = view?.current[which % (view.current.length || 1)];
          if (view === undefined || chosen === undefined || view.current.length < 2) return;
          copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: chosen.id, over: view.heads }));
          for (const date of [chosen.on ?? '', ...days.filter((day) => day > (chosen.on ?? '')), null]) {
            expect(phases(copy, date)).toEqual([(chosen.data as { phase: Phase }).phase]);
          }
        };
        for (const { who, phase, on, meets, settles } of deeds) {
          const copy = people[who] ?? people[0];
          judge(copy, phase, on);
          if (meets !== null) copy.takeIn(people[meets] ?? people[0]);
          if (settles !== null) settle(copy, settles);
        }
        people[0].takeIn(people[1], people[2]);
        settle(people[0], choice);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Settling is refused', () => {
  test('for what is not there, not live, or of another slot', () => {
    const { copy, here, older, there, over } = dispute();
    const choose = (chosen: EventId, slot = SLOT, among = over) =>
      said(decideSettlement(copy.ledger, { slot, chosen, over: among }));
    expect(choose(`${'z'.repeat(16)}.1.${'z'.repeat(16)}`)).toEqual(['!not-known chosen']);
    expect(choose(here, 'phase/skara/avtalet')).toEqual(['!not-known chosen']);
    // Not among what the person was shown.
    expect(choose(there, SLOT, [here])).toEqual(['!not-known chosen']);
    // Seen through the head that followed it.
    expect(choose(older)).toEqual([]);
    copy.write(decideWithdrawal(copy.ledger, { ids: [here] }));
    expect(choose(here)).toEqual(['!not-known chosen']);
  });

  test('when nothing differs', () => {
    const copy = new Copy();
    const only = judge(copy, 'behov', '2026-11-05');
    expect(said(decideSettlement(copy.ledger, { slot: SLOT, chosen: only, over: [only] }))).toEqual([
      '!nothing-changed chosen',
    ]);
  });

  test('for a statement whose words are redacted: they can not be said again', () => {
    const { copy, here, there, over } = dispute();
    copy.write(decideRedaction(copy.ledger, { ids: [here] }));
    expect(said(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }))).toEqual(['!redacted chosen']);
    expect(said(decideSettlement(copy.ledger, { slot: SLOT, chosen: there, over }))).toEqual([]);
  });
});
