/** Those who asked: told, merged with all of them kept, and what is wished for; plain, noticed, refused. */
import { expect, test } from 'vitest';
import {
  decideQuestionDue,
  decideQuestionMerge,
  decideQuestionPath,
  decideQuestionSplit,
  decideQuestionTold,
} from '../../src/domain/decideQuestionAskers.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { answer, ask, lift, merge, read, tell } from '../support/questions.ts';

test('each who asked is told by a statement of its own; those who know already are left out', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo', 'skara', 'tibro']);
  copy.write(answer(copy, note, { on: '2026-11-05' }));
  const both = tell(copy, note, ['hjo', 'skara'], '2026-11-06');
  expect(said(both)).toEqual([]);
  expect(both.drafts.map(({ slot }) => slot)).toEqual([slots.told(note, 'hjo'), slots.told(note, 'skara')]);
  copy.write(both);
  expect(tell(copy, note, ['hjo', 'tibro'], '2026-11-07').drafts.map(({ slot }) => slot)).toEqual([
    slots.told(note, 'tibro'),
  ]);
  expect(said(tell(copy, note, ['hjo'], '2026-11-07'))).toEqual(['!nothing-changed orgs']);
  // A slip can be told of as well.
  copy.write(tell(copy, note, ['hjo'], '2026-11-07', false));
  expect(read(copy, note).untold).toEqual(['hjo', 'tibro']);
});

test('telling before there is an answer is asked about; of nobody, or somebody who has not asked, refused', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  expect(said(tell(copy, note, ['hjo'], '2026-11-06'))).toEqual(['?odd-order orgs']);
  expect(said(tell(copy, note, [], '2026-11-06'))).toEqual(['!missing orgs']);
  expect(said(tell(copy, note, ['skara'], '2026-11-06'))).toContain('!not-known orgs');
  expect(said(tell(copy, note, ['hjo'], '2026-12-06'))).toEqual(['!future-date on']);
  const how = { note, orgs: ['hjo'], how: SOMEBODYS_NUMBER };
  expect(said(decideQuestionTold(copy.several(), how))).toEqual(['!personnummer note']);
  expect(said(decideQuestionTold(copy.several(), { note: NOBODY, orgs: ['hjo'] }))).toContain('!not-known note');
});

test('telling on a day before the answer is asked about: it does not count as told of it', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  copy.write(answer(copy, note, { on: '2026-11-05' }));
  expect(said(tell(copy, note, ['hjo'], '2026-11-04'))).toEqual(['?earlier-than-known on']);
  expect(said(tell(copy, note, ['hjo'], '2026-11'))).toEqual([]);
});

test('a lift, an answer and that it was told concern everybody who asked, also of a question that goes on as this one', () => {
  const copy = new Copy();
  const [a, b] = [ask(copy, ['hjo']), ask(copy, ['skara'])];
  copy.write(merge(copy, a, [b]));
  expect(lift(copy, a, { on: '2026-11-04' }).drafts[0]?.about).toEqual(['hjo', 'skara']);
  const decision = answer(copy, a, { on: '2026-11-05' });
  expect(decision.drafts[0]?.about).toEqual(['hjo', 'skara']);
  copy.write(decision);
  expect(tell(copy, a, ['skara'], '2026-11-06').drafts[0]?.about).toEqual(['hjo', 'skara']);
});

test('merging states each that goes on; one that had gone on itself stands again', () => {
  const copy = new Copy();
  const [a, b, c] = [ask(copy, ['hjo']), ask(copy, ['skara']), ask(copy, ['tibro'])];
  const decision = decideQuestionMerge(copy.several(), { into: a, notes: [a, b, c, b], reason: 'Samma fråga' });
  expect(said(decision)).toEqual([]);
  expect(decision.drafts.map(({ about, data }) => [about, data])).toEqual([
    [['skara'], { into: a }],
    [['tibro'], { into: a }],
  ]);
  copy.write(decision);
  const turned = merge(copy, b, [a]);
  expect(turned.drafts.map(({ slot, data }) => [slot, data])).toEqual([
    [slots.merged(a), { into: b }],
    [slots.merged(b), { into: null }],
  ]);
  copy.write(turned);
  expect(read(copy, b).askers).toEqual(['hjo', 'skara', 'tibro']);
});

test('merging one that is answered is asked about; nothing, what is no question, and what is merged already is refused', () => {
  const copy = new Copy();
  const [a, b] = [ask(copy, ['hjo']), ask(copy, ['skara'])];
  expect(said(merge(copy, a, [a]))).toEqual(['!missing notes']);
  expect(said(merge(copy, a, [NOBODY]))).toEqual(['!not-known notes']);
  expect(said(merge(copy, NOBODY, [a]))).toEqual(['!not-known notes']);
  expect(said(decideQuestionMerge(copy.several(), { into: a, notes: [b], reason: SOMEBODYS_NUMBER }))).toEqual([
    '!personnummer reason',
  ]);
  copy.write(answer(copy, b, { on: '2026-11-05' }));
  expect(said(merge(copy, a, [b]))).toEqual(['?merged-after-answer notes']);
  copy.write(merge(copy, a, [b]));
  expect(said(merge(copy, a, [b]))).toEqual(['!nothing-changed notes']);
});

test('what went on as another is taken apart again, once', () => {
  const copy = new Copy();
  const [a, b] = [ask(copy, ['hjo']), ask(copy, ['skara'])];
  const apart = () => decideQuestionSplit(copy.form(slots.merged(b)), { note: b });
  expect(said(apart())).toEqual(['!nothing-changed note']);
  expect(said(decideQuestionSplit(copy.form(), { note: NOBODY }))).toContain('!not-known note');
  copy.write(merge(copy, a, [b]));
  copy.write(apart());
  expect(read(copy, b)).toMatchObject({ stage: 'utkast', goesOnAs: [] });
  expect(read(copy, a).askers).toEqual(['hjo']);
});

test('a day is wished for, moved and taken back; one that has been is asked about', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  const due = (day: string | null) => decideQuestionDue(copy.form(slots.due(note)), { note, day });
  expect(said(due(null))).toEqual(['!nothing-changed day']);
  expect(said(due('2027-02-30'))).toEqual(['!impossible-date day']);
  expect(said(due('2026-10-01'))).toEqual(['?plan-in-the-past day']);
  expect(said(decideQuestionDue(copy.form(), { note: NOBODY, day: '2027-01-10' }))).toEqual(['!not-known note']);
  copy.write(due('2027-01-10'));
  expect(read(copy, note).due).toBe('2027-01-10');
  expect(said(due('2027-01-10'))).toEqual(['!nothing-changed day']);
  copy.write(due(null));
  expect(read(copy, note).due).toBeNull();
});

test('a dispute goes another way; one that stands at a forum of the first way is asked about', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  const go = (path: 'fraga' | 'tvist') => decideQuestionPath(copy.form(slots.path(note)), { note, path });
  expect(said(go('fraga'))).toEqual(['!nothing-changed path']);
  expect(said(go('tvist'))).toEqual([]);
  copy.write(go('tvist'));
  expect(read(copy, note).path).toBe('tvist');
  copy.write(lift(copy, note, { forum: 'tvist-1', area: null, on: '2026-11-03' }));
  expect(said(go('fraga'))).toEqual(['?other-path path']);
  expect(said(decideQuestionPath(copy.form(), { note: NOBODY, path: 'tvist' }))).toContain('!not-known note');
});
