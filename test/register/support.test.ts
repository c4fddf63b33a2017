import { describe, expect, it } from 'vitest';
import {
  ANCHORING_GROUPS,
  ANCHORING_LEVELS,
  BACK_REASONS,
  DOWN_REASONS,
  KFA_DIMENSIONS,
  KFA_STEPS,
  PHASES,
  QUESTION_KEYS,
} from '../../src/domain/vocabulary.ts';
import { anchoringGroups, anchoringLevels, downReasons, hesitant } from '../../src/register/anchoringGroups.ts';
import { backReasons } from '../../src/register/backReasons.ts';
import { supportQuestions } from '../../src/register/checklists.ts';
import { dialogueSteps, localQuestion, reserveQuestions } from '../../src/register/dialogueSteps.ts';
import { guideQuestionOf, guideQuestions } from '../../src/register/guideQuestions.ts';
import { kfaDimensionNames, kfaLabels } from '../../src/register/kfaSteps.ts';
import { phaseOf, phases } from '../../src/register/phases.ts';

describe('the phases', () => {
  it('are four, in order, each with a sign of two letters', () => {
    expect(phases.map((each) => each.key)).toEqual(PHASES);
    expect(phases.map((each) => each.sign)).toEqual(['Be', 'In', 'An', 'Vi']);
    expect(phaseOf('inforande').sentence).toBe('vi förbereder, utbildar och ändrar rutiner');
  });

  it('have 11, 12, 11 and 10 stödfrågor, with stable keys', () => {
    expect(PHASES.map((phase) => supportQuestions(phase).length)).toEqual([11, 12, 11, 10]);
    const keys = PHASES.flatMap((phase) => supportQuestions(phase).map((question) => question.key));
    expect(new Set(keys).size).toBe(44);
    expect(keys).toContain('anvandning-09');
  });

  it('can be left backwards for every reason the events know', () => {
    expect(Object.keys(backReasons)).toEqual(BACK_REASONS);
  });
});

describe('the guide for a dialogue', () => {
  it('has fifteen questions', () => {
    expect(guideQuestions.map((each) => each.key)).toEqual(QUESTION_KEYS.filter((key) => key.startsWith('g')));
    expect(guideQuestionOf('g05')?.text).toContain('olika');
  });

  it('is held in seven steps, with nine questions in reserve', () => {
    expect(dialogueSteps.map((step) => step.name)).toEqual([
      'Sedan sist',
      'Känd',
      'Förstådd',
      'Använd',
      'För invånaren',
      'Förutsättningar',
      'Framåt',
    ]);
    expect(reserveQuestions.map((each) => each.key)).toEqual([
      'g02',
      'g03',
      'g04',
      'g06',
      'g07',
      'g10',
      'g11',
      'g13',
      'g15',
    ]);
  });

  it('gives every step something to ask and a text of its own, and leaves no key of the events out', () => {
    for (const step of dialogueSteps) expect(step.prompts.join('')).toMatch(/[?.]$/);
    const answers = dialogueSteps.map((step) => step.answer);
    expect(new Set(answers).size).toBe(7);
    const asked = [
      ...dialogueSteps.flatMap((step) => [step.answer, ...step.questions]),
      ...reserveQuestions.map((each) => each.key),
      localQuestion.key,
    ];
    expect(new Set(asked)).toEqual(new Set(QUESTION_KEYS));
  });

  it('asks for situations without a word about individuals', () => {
    const used = dialogueSteps.find((step) => step.key === 'anvand');
    expect(used?.prompts.join(' ')).toContain('utan uppgifter om någon enskild person');
  });

  it('has words for every step of känd, förstådd and använd', () => {
    expect(Object.keys(kfaDimensionNames)).toEqual(KFA_DIMENSIONS);
    for (const dimension of KFA_DIMENSIONS) expect(Object.keys(kfaLabels[dimension])).toEqual(KFA_STEPS[dimension]);
    expect(dialogueSteps.flatMap((step) => step.kfa ?? [])).toEqual(KFA_DIMENSIONS);
  });
});

describe('anchoring', () => {
  it('has eleven groups, socialtjänst and school among them', () => {
    expect(anchoringGroups.map((each) => each.key)).toEqual(ANCHORING_GROUPS);
    expect(anchoringGroups).toHaveLength(11);
  });

  it('has a sign for every level, and reasons for a step down', () => {
    expect(anchoringLevels.map((each) => each.key)).toEqual(ANCHORING_LEVELS);
    for (const each of [...anchoringLevels, hesitant]) expect(each.sign).not.toBe('');
    expect(Object.keys(downReasons)).toEqual(DOWN_REASONS);
  });
});
