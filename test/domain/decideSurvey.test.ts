/** Answers from forms: the form first, then what was answered, each answer by itself. */
import { describe, expect, test } from 'vitest';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideLink } from '../../src/domain/decideParts.ts';
import { type AnswerInput, decideSurveyAnswers, decideSurveyOpen } from '../../src/domain/decideSurvey.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { outcomesByOrigin } from '../../src/domain/links.ts';
import { surveysOf } from '../../src/domain/surveys.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const answer = (more: Partial<AnswerInput> = {}): AnswerInput => ({
  question: 1,
  words: 'Vilka hinder ser ni?',
  respondent: 1,
  text: 'Oklart vem som svarar på helgen.',
  org: 'hjo',
  ...more,
});

function opened() {
  const copy = new Copy();
  const survey = copy.writeOne(decideSurveyOpen(copy.form(), { title: 'Inför mötet i december', day: null }));
  return { copy, survey };
}

describe('A form', () => {
  test('may stand empty, and be taken away', () => {
    const { copy, survey } = opened();
    expect(surveysOf(copy.casebook)).toMatchObject([{ id: survey, title: 'Inför mötet i december', questions: [] }]);
    copy.write(decideWithdrawal(copy.ledger, { ids: [survey] }));
    expect(surveysOf(copy.casebook)).toEqual([]);
  });

  test('is refused without a title, with a personnummer and with a day that does not exist', () => {
    const open = (more: object) => said(decideSurveyOpen(new Copy().form(), { title: 'Svar', day: null, ...more }));
    expect(open({ title: '' })).toEqual(['!missing title']);
    expect(open({ title: SOMEBODYS_NUMBER })).toEqual(['!personnummer title']);
    expect(open({ day: '2026-02-30' })).toEqual(['!impossible-date day']);
    expect(open({ on: '2027-01-01' })).toEqual(['!future-date on']);
    expect(open({ title: 'Frågor till mas@hjo.se' })).toEqual(['?phone-or-email title']);
  });
});

describe('Its answers', () => {
  test('are read by question and respondent, as words', () => {
    const { copy, survey } = opened();
    const decision = decideSurveyAnswers(copy.several(), {
      survey,
      answers: [
        answer({ respondent: 2, org: null, who: 'MAS-nätverket', on: '2026-11-03' }),
        answer(),
        answer({ question: 2, words: 'Är avtalet känt?', text: 'Delvis' }),
      ],
      kinds: [{ question: 2, kind: 'val' }],
    });
    expect(said(decision)).toEqual([]);
    copy.write(decision);
    const [read] = surveysOf(copy.casebook);
    expect(read?.respondents).toEqual([1, 2]);
    expect(read?.questions.map(({ words, kind }) => [words, kind])).toEqual([
      ['Vilka hinder ser ni?', 'fritext'],
      ['Är avtalet känt?', 'val'],
    ]);
    expect(read?.questions[0]?.answers).toMatchObject([
      { respondent: 1, about: ['hjo'] },
      { respondent: 2, about: [], who: 'MAS-nätverket', on: '2026-11-03' },
    ]);
  });

  test('are refused without a form, without answers, and all of them for one personnummer', () => {
    const { copy, survey } = opened();
    const answers = (more: object) =>
      said(decideSurveyAnswers(copy.several(), { survey, answers: [answer()], kinds: [], ...more }));
    expect(answers({ survey: NOBODY })).toEqual(['!not-known survey']);
    expect(answers({ answers: [] })).toEqual(['!missing answers']);
    expect(answers({ answers: [answer(), answer({ text: SOMEBODYS_NUMBER })] })).toEqual(['!personnummer text']);
    expect(answers({ answers: [answer({ on: '2027-01-01' })] })).toEqual(['!future-date on']);
    expect(answers({ answers: [answer({ who: 'mas@hjo.se' })] })).toEqual(['?phone-or-email who']);
  });

  test('grow into notes that remember where they came from', () => {
    const { copy, survey } = opened();
    const [from = ''] = copy.write(decideSurveyAnswers(copy.several(), { survey, answers: [answer()], kinds: [] }));
    const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Oklart på helgen.', mark: 'hinder' }));
    copy.write(decideLink(copy.form(), { from: note, to: from, kind: 'ursprung', set: true }));
    expect(outcomesByOrigin(copy.casebook).get(from)).toEqual([note]);
  });
});
