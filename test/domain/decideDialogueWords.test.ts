import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import {
  decideDialogueAnswers,
  decideDialogueFinish,
  decideDialogueSummary,
} from '../../src/domain/decideDialogueWords.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { isLocked, stateOfDialogue } from '../../src/domain/dialogue.ts';
import { captureHeads } from '../../src/domain/drafting.ts';
import { NOBODY, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

describe('What is said in a dialogue', () => {
  const answer = 'Planeringen inför hemgång börjar nu två dagar tidigare.';
  const summary = { fungerar: 'Planeringen.', skaver: '' };

  test('is saved question by question, and only what differs', () => {
    const { copy, dialogue } = plannedDialogue();
    const first = decideDialogueAnswers(copy.several(), {
      dialogue,
      answers: { g08: answer, g01: ' ', sedan: 'Rutinen är klar.' },
    });
    expect(said(first)).toEqual([]);
    expect(first.drafts.map(({ slot }) => slot)).toEqual([`${dialogue}/answer/g08`, `${dialogue}/answer/sedan`]);
    copy.write(first);
    expect(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: answer } }).drafts).toEqual([]);
  });

  test('can be emptied, and the earlier wording does not come back', () => {
    const { copy, dialogue } = plannedDialogue();
    for (const text of ['Ett', 'Två', ''])
      copy.write(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: text } }));
    expect(drawn<'dialogue.answered'>(copy.casebook, `${dialogue}/answer/g08`)?.words).toEqual({ text: '' });
  });

  test('is summarised under five headings', () => {
    const { copy, dialogue } = plannedDialogue();
    copy.write(decideDialogueSummary(copy.several(), { dialogue, summary }));
    expect(drawn<'dialogue.summarised'>(copy.casebook, `${dialogue}/summary/fungerar`)?.words.text).toBe(
      'Planeringen.',
    );
  });

  test('by two at once is kept from both', () => {
    const { copy, dialogue } = plannedDialogue();
    const slot = `${dialogue}/answer/g08`;
    const overs = captureHeads(copy.casebook, [slot]);
    const other = copy.handTo('b');
    other.write(decideDialogueAnswers(other.several(), { dialogue, answers: { g08: 'Två' } }));
    copy.takeIn(other);
    copy.write(decideDialogueAnswers({ ...copy.several(), overs }, { dialogue, answers: { g08: 'Ett' } }));
    expect(copy.casebook.slots[slot]?.current.map(({ words }) => words)).toEqual(
      expect.arrayContaining([{ text: 'Ett' }, { text: 'Två' }]),
    );
  });

  test('is refused with a personnummer, and says in which answer', () => {
    const { copy, dialogue } = plannedDialogue();
    expect(
      said(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: SOMEBODYS_NUMBER, g09: answer } })),
    ).toEqual(['!personnummer answers.g08']);
    expect(said(decideDialogueSummary(copy.several(), { dialogue, summary: { gor: 'Ring 0501-390 06 05' } }))).toEqual([
      '?phone-or-email summary.gor',
    ]);
    expect(said(decideDialogueAnswers(copy.several(), { dialogue: NOBODY, answers: {} }))).toEqual([
      '!not-known dialogue',
    ]);
  });

  test('is locked once both have read it; what is added is a dated line of its own', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad');
    expect(isLocked(copy.casebook, dialogue)).toBe(true);
    expect(said(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: answer } }))).toEqual([
      '!locked answers',
    ]);
    expect(said(decideDialogueSummary(copy.several(), { dialogue, summary }))).toEqual(['!locked summary']);
    expect(
      said(decideNote(copy.form(), { orgs: ['hjo'], dialogue, text: 'Tillägg: rutinen gäller även helger.' })),
    ).toEqual([]);
  });
});

describe('A dialogue is finished', () => {
  const everything = {
    on: '2026-11-20',
    answers: { g08: 'Planeringen börjar tidigare.', invanaren: 'Färre frågor.' },
    summary: { gor: 'Ny helgrutin.' },
    kfa: [{ dimension: 'anvand', side: 'kommun', step: 'flesta', ground: 'Flera har berättat.' }],
    notes: [{ text: 'Vikarier behöver introduktion.', mark: 'behov', question: 'g08' }],
    actions: [{ org: 'hjo', day: '2027-02-28', what: 'Ny helgrutin', who: 'vårdcentralschef' }],
  } as const;

  test('with all of it in one command', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideDialogueFinish(copy.several(), { dialogue, ...everything });
    expect(said(decision)).toEqual([]);
    const ids = copy.write(decision);
    expect(ids).toHaveLength(7);
    expect(new Set(ids.map((id) => copy.ledger.event(id)?.line.cmd)).size).toBe(1);
    expect(stateOfDialogue(copy.casebook, dialogue)).toBe('genomford');
    expect(drawn(copy.casebook, `${dialogue}/kfa/anvand/kommun`)?.on).toBe('2026-11-20');
    const note = Object.values(copy.casebook.entities).find(({ type }) => type === 'note.written');
    expect(note).toMatchObject({ about: ['hjo', 'vgr-skas'], on: '2026-11-20', data: { dialogue, question: 'g08' } });
    // Once more, with one word changed: only that.
    const again = decideDialogueFinish(copy.several(), {
      dialogue,
      on: '2026-11-20',
      answers: { g08: 'Planeringen börjar sent.' },
    });
    expect(again.drafts.map(({ slot }) => slot)).toEqual([`${dialogue}/answer/g08`]);
  });

  test('or not at all, when one of its texts holds a personnummer', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideDialogueFinish(copy.several(), {
      dialogue,
      ...everything,
      notes: [{ text: SOMEBODYS_NUMBER }],
      actions: [{ org: null, day: null, what: '' }],
      kfa: [{ dimension: 'kand', side: 'gemensam', step: 'samsyn', ground: '' }],
    });
    expect(said(decision)).toEqual([
      '!missing kfa.kand.gemensam.ground',
      '!wrong-outcome kfa.kand.gemensam.step',
      '!personnummer notes.0.text',
      '!missing actions.0.what',
    ]);
    expect(decision.drafts).toEqual([]);
  });

  test('with a question first, when a telephone number was written', () => {
    const { copy, dialogue } = plannedDialogue();
    expect(
      said(decideDialogueFinish(copy.several(), { dialogue, on: TODAY, answers: { g08: 'Ring 0501-390 06 05' } })),
    ).toEqual(['?phone-or-email answers.g08']);
  });
});
