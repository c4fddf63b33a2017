import { describe, expect, test } from 'vitest';
import { decideDialogueDescription } from '../../src/domain/decideDialogueDetails.ts';
import { decideGuidePlace, decideGuideQuestion, decideGuideWording } from '../../src/domain/decideGuide.ts';
import { type CommonQuestion, type GuideArea, guideOf, guideSlots, localQuestionOf } from '../../src/domain/guide.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

const AREA = 'vs-skaraborg';
const question: CommonQuestion = { key: 'g05', text: 'Var tolkar vi olika?', place: 'steg' };
const local: CommonQuestion = { key: 'lokal', text: 'Vilken fråga är er egen?', place: 'reserv' };

const now = (copy: Copy, area: GuideArea = AREA, on: string | null = null) =>
  guideOf(copy.ledger.casebookAt(on), area, [question])[0];
const word = (copy: Copy, text: string, area: GuideArea = AREA, on = TODAY) =>
  copy.write(decideGuideWording(copy.form(guideSlots(area, 'g05')[0]), { area, question, text, on }));

describe('A question of the guide', () => {
  test('is the register’s until somebody words it; the area follows the county, and keeps its own', () => {
    const copy = new Copy();
    expect(now(copy)).toMatchObject({ text: question.text, place: 'steg', ownText: false, ownPlace: false });
    word(copy, 'Var läser ni olika i länet?', 'lan');
    expect(now(copy)).toMatchObject({ text: 'Var läser ni olika i länet?', ownText: false });
    expect(now(copy, 'lan')).toMatchObject({ ownText: true });
    word(copy, 'Var läser ni olika i Skaraborg?');
    word(copy, 'Var läser ni nu olika i länet?', 'lan');
    expect(now(copy)).toMatchObject({
      text: 'Var läser ni olika i Skaraborg?',
      ownText: true,
      common: { text: 'Var läser ni nu olika i länet?' },
    });
    expect(now(copy, 'vs-fyrbodal')?.text).toBe('Var läser ni nu olika i länet?');
  });

  test('goes back to the common wording, and follows it from then on', () => {
    const copy = new Copy();
    word(copy, 'Var läser ni olika i Skaraborg?');
    word(copy, question.text);
    expect(now(copy)).toMatchObject({ text: question.text, ownText: false });
    word(copy, 'Var läser ni olika i länet?', 'lan');
    expect(now(copy)).toMatchObject({ text: 'Var läser ni olika i länet?', ownText: false });
  });

  test('is read as it was on the day of a dialogue', () => {
    const copy = new Copy();
    word(copy, 'Den äldre frågan?', AREA, '2026-10-01');
    word(copy, 'Den nyare frågan?', AREA, '2026-11-10');
    expect(now(copy, AREA, '2026-09-30')?.text).toBe(question.text);
    expect(now(copy, AREA, '2026-11-09')?.text).toBe('Den äldre frågan?');
    expect(now(copy, AREA, '2026-11-10')?.text).toBe('Den nyare frågan?');
    expect(now(copy)?.text).toBe('Den nyare frågan?');
  });

  test('is moved to the reserve and back, alone or with its words', () => {
    const copy = new Copy();
    const both = decideGuideQuestion(copy.several(), { area: AREA, question, text: 'En egen?', place: 'reserv' });
    expect(both.drafts.map(({ type }) => type)).toEqual(['guide.worded', 'guide.placed']);
    copy.write(both);
    expect(now(copy)).toMatchObject({ text: 'En egen?', place: 'reserv', ownPlace: true });
    const back = decideGuideQuestion(copy.several(), { area: AREA, question, text: 'En egen?', place: 'steg' });
    expect(back.drafts.map(({ type }) => type)).toEqual(['guide.placed']);
    copy.write(back);
    expect(now(copy)).toMatchObject({ text: 'En egen?', place: 'steg', ownPlace: false });
  });

  test('with what looks like a telephone number is asked about', () => {
    const decision = decideGuideWording(new Copy().form(), { area: AREA, question, text: 'Ring 0500-49 80 00?' });
    expect(said(decision)).toEqual(['?phone-or-email text']);
  });

  test('as it is already, from a day to come or with a personnummer, is refused', () => {
    const form = new Copy().form();
    const as = (text: string, on?: string) => said(decideGuideWording(form, { area: AREA, question, text, on }));
    expect(as(question.text)).toEqual(['!nothing-changed text']);
    expect(as('')).toEqual(['!nothing-changed text']);
    expect(as('En annan?', '2027-01-01')).toEqual(['!future-date on']);
    expect(as(SOMEBODYS_NUMBER)).toEqual(['!personnummer text']);
    expect(said(decideGuidePlace(form, { area: AREA, question, place: 'steg' }))).toEqual(['!nothing-changed place']);
    const same = { area: AREA, question, text: question.text, place: question.place };
    expect(said(decideGuideQuestion(new Copy().several(), same))).toEqual(['!nothing-changed text']);
  });

  test('worded by two at once stands side by side, and one who words it again settles it', () => {
    const copy = new Copy();
    const other = copy.handTo('b');
    word(copy, 'Så här?');
    word(other, 'Eller så?');
    copy.takeIn(other);
    expect(now(copy)?.twoTexts.toSorted()).toEqual(['Eller så?', 'Så här?']);
    word(copy, 'Så här?');
    expect(now(copy)).toMatchObject({ text: 'Så här?', twoTexts: [] });
  });
});

test('The local question is the dialogue’s own, or else its area’s, the county’s, the register’s', () => {
  const { copy, dialogue } = plannedDialogue();
  const asked = () => localQuestionOf(copy.casebook, dialogue, AREA, local);
  expect(asked()).toBe(local.text);
  copy.write(decideGuideWording(copy.form(), { area: AREA, question: local, text: 'Områdets fråga?' }));
  expect(asked()).toBe('Områdets fråga?');
  copy.write(decideDialogueDescription(copy.form(), { dialogue, detail: 'local', text: 'Dialogens fråga?' }));
  expect(asked()).toBe('Dialogens fråga?');
  copy.write(decideDialogueDescription(copy.form(`${dialogue}/local`), { dialogue, detail: 'local', text: '' }));
  expect(asked()).toBe('Områdets fråga?');
});
