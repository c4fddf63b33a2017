/** Lifting, receiving, sending back, answering and closing: plain, noticed, refused (model §12). */
import { describe, expect, test } from 'vitest';
import { decideQuestionAnswer, decideQuestionMove, decideQuestionState } from '../../src/domain/decideQuestion.ts';
import { decideQuestionPath } from '../../src/domain/decideQuestionAskers.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { answer, ask, COUNTY, lift, merge, state, tell } from '../support/questions.ts';

const begun = () => {
  const copy = new Copy();
  return { copy, note: ask(copy, ['hjo', 'skara']) };
};

describe('moved', () => {
  test('to a forum, with why; no rung has to be climbed', () => {
    const { copy, note } = begun();
    const decision = lift(copy, note, { ...COUNTY, on: '2026-11-03', why: ' Rör hela länet ' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      type: 'question.moved',
      about: ['hjo', 'skara'],
      slot: slots.at(note),
      on: '2026-11-03',
      data: { forum: 'vvg', area: null, step: 'lyft' },
      words: { note: 'Rör hela länet' },
    });
    copy.write(decision);
    expect(said(lift(copy, note, { ...COUNTY, step: 'mottagen', on: '2026-11-04' }))).toEqual([]);
    // A forum that people have added has a key of its own.
    expect(said(lift(copy, note, { forum: 'chefsnatverket', area: null, on: '2026-11-05' }))).toEqual([]);
  });

  test('in an odd order, late, back without a why, or away from its own path is asked about', () => {
    const { copy, note } = begun();
    expect(said(lift(copy, note, { step: 'mottagen', on: '2026-11-03' }))).toEqual(['?odd-order step']);
    expect(said(lift(copy, note, { step: 'ater', why: '', on: '2026-11-03' }))).toEqual([
      '?odd-order step',
      '?without-reason why',
    ]);
    copy.write(lift(copy, note, { on: '2026-11-10' }));
    expect(said(lift(copy, note, { ...COUNTY, step: 'mottagen', on: '2026-11-11' }))).toEqual(['?odd-order step']);
    expect(said(lift(copy, note, { ...COUNTY, on: '2026-11-03' }))).toEqual(['?earlier-than-known on']);
    expect(said(lift(copy, note, { forum: 'tvist-1', area: null, on: '2026-11-11' }))).toEqual(['?other-path forum']);
    copy.write(state(copy, note, { state: 'stangd', reason: 'Löste sig', on: '2026-11-12' }));
    expect(said(lift(copy, note, { ...COUNTY, on: '2026-11-13' }))).toEqual(['?odd-order step']);
  });

  test('in a dispute it is the other way round', () => {
    const { copy, note } = begun();
    copy.write(decideQuestionPath(copy.form(slots.path(note)), { note, path: 'tvist' }));
    expect(said(lift(copy, note, { forum: 'tvist-2', area: 'vs-skaraborg', on: '2026-11-03' }))).toEqual([]);
    expect(said(lift(copy, note, { ...COUNTY, on: '2026-11-03' }))).toEqual(['?other-path forum']);
  });

  test('is refused without a forum, of something else, in the future, with a number, or when it is there already', () => {
    const { copy, note } = begun();
    const move = (given: Parameters<typeof lift>[2]) => said(lift(copy, note, given));
    expect(move({ forum: '', on: '2026-11-03' })).toEqual(['!missing forum']);
    expect(move({ forum: 'Stor Bokstav', on: '2026-11-03' })).toEqual(['!not-known forum']);
    expect(move({ on: '2026-12-03' })).toEqual(['!future-date on']);
    expect(move({ on: '2026-11-03', why: SOMEBODYS_NUMBER })).toEqual(['!personnummer note']);
    expect(said(decideQuestionMove(copy.form(), { note: NOBODY, ...COUNTY, step: 'lyft' }))).toEqual([
      '!not-known note',
    ]);
    copy.write(lift(copy, note, { on: '2026-11-03' }));
    expect(move({ on: '2026-11-04', why: '' })).toEqual(['!nothing-changed forum']);
    // Lifted again there after an answer, or with something to add, is something else.
    expect(move({ on: '2026-11-04', why: 'Påminnelse' })).toEqual([]);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    expect(move({ on: '2026-11-06', why: '' })).toEqual([]);
  });
});

describe('answered', () => {
  test('with a kind of answer, from a forum or from nobody in particular', () => {
    const { copy, note } = begun();
    const decision = answer(copy, note, { on: '2026-11-05', by: 'Ordföranden', forum: null });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      data: { kind: 'tolkning', forum: null },
      words: { text: 'Ja, den räknas hit.', by: 'Ordföranden' },
    });
  });

  test('late, after it was closed, or on one that goes on elsewhere is asked about', () => {
    const { copy, note } = begun();
    const other = ask(copy, ['tibro']);
    copy.write(merge(copy, other, [note]));
    expect(said(answer(copy, note, { on: '2026-11-05' }))).toEqual(['?goes-on-elsewhere note']);
    copy.write(answer(copy, other, { on: '2026-11-10' }));
    expect(said(answer(copy, other, { text: 'Nej.', on: '2026-11-05' }))).toEqual(['?earlier-than-known on']);
    copy.write(state(copy, other, { state: 'stangd', on: '2026-11-12' }));
    expect(said(answer(copy, other, { text: 'Nej.', on: '2026-11-13' }))).toEqual(['?odd-order text']);
  });

  test('is refused without words or kind, of something else, and when it says the same', () => {
    const { copy, note } = begun();
    expect(said(answer(copy, note, { kind: null, text: ' ', on: '2026-11-05' }))).toEqual([
      '!missing text',
      '!missing kind',
    ]);
    expect(said(answer(copy, note, { text: SOMEBODYS_NUMBER, on: '2026-11-05' }))).toEqual(['!personnummer text']);
    expect(said(answer(copy, note, { on: '2027-01-05' }))).toEqual(['!future-date on']);
    const nobody = { note: NOBODY, kind: 'beslut', text: 'Ja', forum: null } as const;
    expect(said(decideQuestionAnswer(copy.form(), nobody))).toEqual(['!not-known note']);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    expect(said(answer(copy, note, { on: '2026-11-05' }))).toEqual(['!nothing-changed text']);
    expect(said(answer(copy, note, { kind: 'beslut', on: '2026-11-06' }))).toEqual([]);
  });
});

describe('ready and closed', () => {
  test('ready, and closed when all have been told', () => {
    const { copy, note } = begun();
    expect(said(state(copy, note, { on: '2026-11-02' }))).toEqual([]);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    copy.write(tell(copy, note, ['hjo', 'skara'], '2026-11-06'));
    expect(said(state(copy, note, { state: 'stangd', on: '2026-11-07' }))).toEqual([]);
  });

  test('closing before the askers have been told, or without an answer or a why, is asked about', () => {
    const { copy, note } = begun();
    expect(said(state(copy, note, { state: 'stangd', on: '2026-11-02' }))).toEqual(['?closed-without-answer reason']);
    expect(said(state(copy, note, { state: 'stangd', reason: 'Löste sig', on: '2026-11-02' }))).toEqual([]);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    copy.write(tell(copy, note, ['hjo'], '2026-11-06'));
    expect(said(state(copy, note, { state: 'stangd', on: '2026-11-07' }))).toEqual(['?askers-not-told state']);
    expect(said(state(copy, note, { state: 'utkast', on: '2026-11-07' }))).toEqual(['?odd-order state']);
    copy.write(state(copy, note, { state: 'stangd', on: '2026-11-07' }));
    expect(said(state(copy, note, { on: '2026-11-06' }))).toEqual(['?earlier-than-known on']);
  });

  test('is refused of something else, with a number, and when it stands there already', () => {
    const { copy, note } = begun();
    expect(said(state(copy, note, { state: 'utkast', on: '2026-11-02' }))).toEqual(['!nothing-changed state']);
    expect(said(state(copy, note, { reason: SOMEBODYS_NUMBER, on: '2026-11-02' }))).toEqual(['!personnummer reason']);
    expect(said(state(copy, note, { on: '2026-12-24' }))).toEqual(['!future-date on']);
    expect(said(decideQuestionState(copy.form(), { note: NOBODY, state: 'stangd', reason: 'Nej' }))).toEqual([
      '!not-known note',
    ]);
  });
});
