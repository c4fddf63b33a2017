/** A dialogue ahead is offered as its plan stands, not as it was first made. */
import { expect, test } from 'vitest';
import { decideDialogueMove, decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideDialogueDescription } from '../../src/domain/decideDialogueDetails.ts';
import { decidePassage } from '../../src/domain/decidePassage.ts';
import { REMOVED_PASSAGE } from '../../src/domain/passage.ts';
import { slots } from '../../src/domain/slots.ts';
import { plannedWith } from '../../src/forms/differences/takenUp.ts';
import { Copy, TODAY } from '../support/copy.ts';

test('with the place and the day it has now, and without what has been removed', () => {
  const copy = new Copy();
  const plan = { orgs: ['hjo'], day: '2026-12-01', form: 'fysisk', level: 'lokal', place: 'Kommunhuset' } as const;
  const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), plan));
  copy.write(decideDialogueMove(copy.form(slots.day(dialogue)), { dialogue, day: '2026-12-08' }));
  const place = 'Hemma hos Kim på Nygatan, vid torget';
  const form = copy.form(slots.detail(dialogue, 'place'));
  copy.write(decideDialogueDescription(form, { dialogue, detail: 'place', text: place }));
  const offered = () => plannedWith(copy.casebook, ['hjo'], TODAY);
  expect(offered()).toEqual([{ id: dialogue, day: '2026-12-08', place }]);
  copy.write(decidePassage(copy.ledger, { passage: 'Hemma hos Kim på Nygatan', reason: 'En enskild' }));
  expect(offered()).toEqual([{ id: dialogue, day: '2026-12-08', place: `${REMOVED_PASSAGE}, vid torget` }]);
});
