import { describe, expect, test } from 'vitest';
import {
  decideDialogueDescription,
  decideDialogueDetails,
  decideDialogueDocument,
  decideDialogueForm,
} from '../../src/domain/decideDialogueDetails.ts';
import { detailSlots, detailsOf, wordsIn } from '../../src/domain/dialogueDetails.ts';
import { captureHeads } from '../../src/domain/drafting.ts';
import { NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

const UNSAID = { form: 'fysisk', place: '', roles: '', local: '', documents: [] } as const;

describe('A plan is changed', () => {
  test('in several ways as one command, and only what differs is stated', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideDialogueDetails(copy.several(), {
      ...UNSAID,
      dialogue,
      form: 'digital',
      roles: 'MAS, vårdcentralschef',
      local: 'Hur går det i fjällen?',
      documents: ['ok_utskrivning', 'ok_lakare'],
    });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts.map(({ type }) => type)).toEqual([
      'dialogue.arranged',
      'dialogue.described',
      'dialogue.described',
      'dialogue.covered',
      'dialogue.covered',
    ]);
    expect(decision.drafts[0]?.about).toEqual(['hjo', 'vgr-skas']);
    copy.write(decision);
    expect(detailsOf(copy.casebook, dialogue)).toEqual({
      form: 'digital',
      place: '',
      roles: 'MAS, vårdcentralschef',
      local: 'Hur går det i fjällen?',
      // In the register's order, whatever order they were chosen in.
      documents: ['ok_lakare', 'ok_utskrivning'],
      disputed: [],
    });
  });

  test('and what was taken away does not come back', () => {
    const { copy, dialogue } = plannedDialogue();
    const all = { ...UNSAID, dialogue, place: 'Kommunhuset', documents: ['avtalet'] as const };
    copy.write(decideDialogueDetails(copy.several(), all));
    copy.write(decideDialogueDetails(copy.several(), { ...UNSAID, dialogue }));
    expect(detailsOf(copy.casebook, dialogue)).toMatchObject({ place: '', documents: [] });
  });

  test('with a telephone number is asked about', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideDialogueDescription(copy.form(), { dialogue, detail: 'roles', text: 'MAS 0500-49 80 00' });
    expect(said(decision)).toEqual(['?phone-or-email roles']);
  });

  test('to what it is already, to something impossible or with a personnummer, is refused', () => {
    const { copy, dialogue } = plannedDialogue();
    const form = copy.form();
    expect(said(decideDialogueDetails(copy.several(), { ...UNSAID, dialogue }))).toEqual(['!nothing-changed form']);
    expect(said(decideDialogueForm(form, { dialogue, form: 'fysisk' }))).toEqual(['!nothing-changed form']);
    expect(said(decideDialogueDescription(form, { dialogue, detail: 'local', text: ' ' }))).toEqual([
      '!nothing-changed local',
    ]);
    expect(said(decideDialogueDocument(form, { dialogue, document: 'avtalet', included: false }))).toEqual([
      '!nothing-changed documents',
    ]);
    expect(said(decideDialogueDocument(form, { dialogue, document: 'uppsagning', included: true }))).toEqual([
      '!not-known documents',
    ]);
    const numbered = decideDialogueDetails(copy.several(), {
      ...UNSAID,
      dialogue,
      local: SOMEBODYS_NUMBER,
      form: 'hybrid',
    });
    expect(said(numbered)).toEqual(['!personnummer local']);
    expect(numbered.drafts).toEqual([]);
  });

  test('of a dialogue that is not here, or that both sides have read, is refused', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad');
    const locked = decideDialogueDetails(copy.several(), { ...UNSAID, dialogue, form: 'hybrid' });
    expect(said(locked)).toEqual(['!locked dialogue']);
    expect(said(decideDialogueForm(copy.form(), { dialogue: NOBODY, form: 'hybrid' }))).toEqual([
      '!not-known dialogue',
    ]);
  });

  test('by two at once: both are kept, side by side, until somebody writes on', () => {
    const { copy, dialogue } = plannedDialogue();
    const other = copy.handTo('b');
    const overs = captureHeads(copy.casebook, detailSlots(dialogue));
    const mine = { ...copy.several(), overs };
    copy.write(decideDialogueDetails(mine, { ...UNSAID, dialogue, place: 'Kommunhuset', form: 'digital' }));
    other.write(
      decideDialogueDetails(other.several(), { ...UNSAID, dialogue, place: 'Vårdcentralen', form: 'hybrid' }),
    );
    copy.takeIn(other);
    expect(wordsIn(copy.casebook, dialogue, 'place').toSorted()).toEqual(['Kommunhuset', 'Vårdcentralen']);
    expect(detailsOf(copy.casebook, dialogue).disputed).toHaveLength(2);
    copy.write(decideDialogueDetails(copy.several(), { ...UNSAID, dialogue, place: 'Kommunhuset', form: 'digital' }));
    expect(detailsOf(copy.casebook, dialogue)).toMatchObject({ place: 'Kommunhuset', form: 'digital', disputed: [] });
  });
});
