import { describe, expect, test } from 'vitest';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { decideSettlement } from '../../src/domain/decideSettlement.ts';
import type { EventId } from '../../src/domain/events.ts';
import type { Phase } from '../../src/domain/vocabulary.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const SLOT = 'phase/hjo/avtalet';

function judge(copy: Copy, phase: Phase, on: string): EventId {
  return copy.writeOne(decidePhase(copy.form(SLOT), { org: HJO, scope: 'avtalet', phase, ground: `Bedömt ${on}`, on }));
}

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

describe('Redacting', () => {
  test('hides the words everywhere, also where a settlement repeated them, and leaves the codes', () => {
    const { copy, here, over } = dispute();
    copy.write(decideSettlement(copy.ledger, { slot: SLOT, chosen: here, over }));
    const redaction = decideRedaction(copy.ledger, { ids: [here], reason: 'Skrevs av misstag' });
    expect(said(redaction)).toEqual([]);
    expect(redaction.drafts).toEqual([
      { type: 'redacted', about: ['hjo'], re: [here], data: {}, words: { reason: 'Skrevs av misstag' } },
    ]);
    copy.write(redaction);
    expect(copy.casebook.slots[SLOT]?.current).toMatchObject([{ redacted: true, words: {}, data: { phase: 'behov' } }]);
  });

  test('asks about a telephone number in the reason and refuses a personnummer there', () => {
    const { copy, here } = dispute();
    expect(said(decideRedaction(copy.ledger, { ids: [here], reason: 'Ring 0501-390 06 05' }))).toEqual([
      '?phone-or-email reason',
    ]);
    expect(said(decideRedaction(copy.ledger, { ids: [here], reason: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer reason',
    ]);
  });

  test('is refused for what is not held, has no words, or is hidden already', () => {
    const { copy, here } = dispute();
    expect(said(decideRedaction(copy.ledger, { ids: [] }))).toEqual(['!not-known ids']);
    expect(said(decideRedaction(copy.ledger, { ids: [here, 'x'] }))).toEqual(['!not-known ids']);
    const redaction = copy.writeOne(decideRedaction(copy.ledger, { ids: [here] }));
    expect(said(decideRedaction(copy.ledger, { ids: [here] }))).toEqual(['!nothing-changed ids']);
    expect(said(decideRedaction(copy.ledger, { ids: [redaction] }))).toEqual(['!nothing-changed ids']);
  });
});
