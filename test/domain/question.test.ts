/** How far a question has come follows from what has been said of it, by dates and by who knew what (model §12.2). */
import { describe, expect, test } from 'vitest';
import { decideNoteMark } from '../../src/domain/decideNote.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { isOpen, questionOf, questionsIn } from '../../src/domain/question.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, NOBODY, said } from '../support/copy.ts';
import { answer, ask, COUNTY, lift, merge, read, STEERING, stageOf, state, tell } from '../support/questions.ts';

test('a note marked Fråga is a question from the beginning, and is none when the mark is another', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  expect(read(copy, note)).toMatchObject({
    stage: 'utkast',
    path: 'fraga',
    askers: ['hjo'],
    untold: ['hjo'],
    due: null,
  });
  copy.write(decideNoteMark(copy.form(slots.noteMark(note)), { note, mark: 'behov' }));
  expect(questionOf(copy.casebook, note)).toBeUndefined();
  expect(questionOf(copy.casebook, NOBODY)).toBeUndefined();
});

test('it goes from draft to closed, two levels up and the answer back', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo', 'skara']);
  const stages: string[] = [];
  const step = (decision: Parameters<Copy['write']>[0]) => {
    copy.write(decision);
    stages.push(stageOf(copy, note));
  };
  step(state(copy, note, { on: '2026-11-02' }));
  step(lift(copy, note, { on: '2026-11-03' }));
  step(lift(copy, note, { step: 'mottagen', on: '2026-11-05' }));
  step(lift(copy, note, { ...COUNTY, on: '2026-11-06' }));
  step(lift(copy, note, { ...STEERING, step: 'ater', why: 'Kan lösas hos er', on: '2026-11-08' }));
  step(lift(copy, note, { ...COUNTY, on: '2026-11-09' }));
  step(answer(copy, note, { forum: 'vvg', on: '2026-11-12' }));
  step(tell(copy, note, ['hjo'], '2026-11-13'));
  step(tell(copy, note, ['skara'], '2026-11-14'));
  step(state(copy, note, { state: 'stangd', on: '2026-11-15' }));
  expect(stages.join(' ')).toBe('beredd lyft mottagen lyft ater lyft besvarad besvarad aterkopplad stangd');
  expect(isOpen(read(copy, note))).toBe(false);
  expect(copy.on('2026-11-07') && questionsIn(copy.on('2026-11-07')).get(note)?.stage).toBe('lyft');
});

describe('dates decide across what is said in different places', () => {
  test('an answer with an earlier day than the last lift is an earlier answer', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo']);
    copy.write(lift(copy, note, { on: '2026-11-10' }));
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    expect(read(copy, note)).toMatchObject({ stage: 'lyft', isAnswered: false, since: '2026-11-10' });
    expect(read(copy, note).answers).toHaveLength(1);
  });

  test('on one day it is taken in the usual order, but an answer from below came before the lift', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo']);
    copy.write(answer(copy, note, { on: '2026-11-10' }));
    copy.write(lift(copy, note, { on: '2026-11-10' }));
    expect(stageOf(copy, note)).toBe('besvarad');
    copy.write(lift(copy, note, { ...COUNTY, on: '2026-11-10' }));
    expect(stageOf(copy, note)).toBe('lyft');
    copy.write(lift(copy, note, { ...COUNTY, step: 'mottagen', on: '2026-11-10' }));
    expect(stageOf(copy, note)).toBe('mottagen');
    copy.write(lift(copy, note, { step: 'ater', why: 'Är besvarad', on: '2026-11-10' }));
    copy.write(answer(copy, note, { ...COUNTY, on: '2026-11-10' }));
    expect(stageOf(copy, note)).toBe('besvarad');
    copy.write(state(copy, note, { state: 'stangd', on: '2026-11-10' }));
    expect(stageOf(copy, note)).toBe('stangd');
  });

  test('what is lifted after it was closed is open again, and so is what is taken up again', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo']);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    copy.write(state(copy, note, { state: 'stangd', on: '2026-11-06' }));
    expect(read(copy, note).isAnswered).toBe(true);
    copy.write(state(copy, note, { on: '2026-11-08' }));
    expect(read(copy, note)).toMatchObject({ stage: 'beredd', isAnswered: false });
    copy.write(lift(copy, note, { on: '2026-11-09' }));
    expect(stageOf(copy, note)).toBe('lyft');
  });
});

describe('told', () => {
  test('is told of this answer: a newer one has to be told anew', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo']);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    copy.write(tell(copy, note, ['hjo'], '2026-11-06'));
    expect(stageOf(copy, note)).toBe('aterkopplad');
    copy.write(answer(copy, note, { text: 'Nej, inte längre.', on: '2026-11-10' }));
    expect(read(copy, note)).toMatchObject({ stage: 'besvarad', untold: ['hjo'] });
  });

  test('is told anew also when another answer is of the same day, or of a day before it was told', () => {
    for (const on of ['2026-11-06', '2026-11-10']) {
      const copy = new Copy();
      const note = ask(copy, ['hjo', 'skara']);
      copy.write(answer(copy, note, { on: '2026-11-05' }));
      copy.write(tell(copy, note, ['hjo', 'skara'], '2026-11-10'));
      expect(stageOf(copy, note)).toBe('aterkopplad');
      const other = answer(copy, note, { text: 'Nej, inte längre.', on });
      expect(said(other)).toEqual([]);
      copy.write(other);
      expect(read(copy, note)).toMatchObject({ stage: 'besvarad', untold: ['hjo', 'skara'] });
      copy.write(tell(copy, note, ['hjo', 'skara'], '2026-11-12'));
      // From another forum, in the same words: nothing new to tell.
      copy.write(answer(copy, note, { text: 'Nej, inte längre.', forum: 'vvg', on: '2026-11-12' }));
      expect(stageOf(copy, note)).toBe('aterkopplad');
    }
  });

  test('of a month is told of an answer of that month', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo', 'skara']);
    copy.write(answer(copy, note, { on: '2026-10-20' }));
    copy.write(tell(copy, note, ['hjo'], '2026-10'));
    copy.write(tell(copy, note, ['skara'], '2026-09'));
    expect(read(copy, note).untold).toEqual(['skara']);
  });

  test('is not certain where two say differently', () => {
    const copy = new Copy();
    const note = ask(copy, ['hjo']);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    const other = copy.handTo('b');
    copy.write(tell(copy, note, ['hjo'], '2026-11-06'));
    other.write(tell(other, note, ['hjo'], '2026-11-06', false));
    copy.takeIn(other);
    expect(read(copy, note)).toMatchObject({ untold: ['hjo'], disputed: [slots.told(note, 'hjo')] });
  });

  test('a question that nobody in particular asked can be answered and closed', () => {
    const copy = new Copy();
    const note = ask(copy, []);
    copy.write(answer(copy, note, { on: '2026-11-05' }));
    expect(read(copy, note)).toMatchObject({ stage: 'besvarad', untold: [] });
  });
});

test('two who lift it to different forums are both shown; two to the same are one', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo']);
  const [b, c] = [copy.handTo('b'), copy.handTo('c')];
  copy.write(lift(copy, note, { on: '2026-11-03' }));
  b.write(lift(b, note, { ...COUNTY, on: '2026-11-03' }));
  c.write(lift(c, note, { on: '2026-11-03' }));
  copy.takeIn(b, c);
  const question = read(copy, note);
  expect(question.places.map(({ data }) => data.forum).sort()).toEqual([STEERING.forum, COUNTY.forum].sort());
  expect(question.disputed).toEqual([slots.at(note)]);
});

describe('similar questions that go on as one', () => {
  test('keep all who asked, also through several steps, and can be taken apart', () => {
    const copy = new Copy();
    const [a, b, c] = [ask(copy, ['hjo']), ask(copy, ['skara']), ask(copy, ['skara', 'tibro'])];
    copy.write(merge(copy, b, [a]));
    copy.write(merge(copy, c, [b]));
    expect(read(copy, c)).toMatchObject({ askers: ['hjo', 'skara', 'tibro'], gathered: [a, b].sort(), goesOnAs: [] });
    expect(read(copy, a)).toMatchObject({ stage: 'sammanford', goesOnAs: [c], askers: ['hjo'], gathered: [] });
    expect(isOpen(read(copy, a))).toBe(false);
    copy.write(answer(copy, c, { on: '2026-11-05' }));
    copy.write(tell(copy, c, ['hjo', 'skara'], '2026-11-06'));
    expect(read(copy, c)).toMatchObject({ stage: 'besvarad', untold: ['tibro'] });
  });

  test('two who let each go on as the other at the same time leave one standing, the same in every copy', () => {
    const copy = new Copy();
    const [a, b] = [ask(copy, ['hjo']), ask(copy, ['skara'])] as const;
    const other = copy.handTo('b');
    copy.write(merge(copy, a, [b]));
    other.write(merge(other, b, [a]));
    copy.takeIn(other);
    other.takeIn(copy);
    const [low, high] = [a, b].sort() as [string, string];
    for (const each of [copy, other]) {
      expect(read(each, low)).toMatchObject({ goesOnAs: [], askers: ['hjo', 'skara'] });
      expect(read(each, high)).toMatchObject({ goesOnAs: [low] });
    }
  });

  test('two who merge one into different ones: those who asked are kept in both', () => {
    const copy = new Copy();
    const [a, b, c] = [ask(copy, ['hjo']), ask(copy, ['skara']), ask(copy, ['tibro'])];
    const other = copy.handTo('b');
    copy.write(merge(copy, b, [a]));
    other.write(merge(other, c, [a]));
    copy.takeIn(other);
    expect(read(copy, a).goesOnAs).toEqual([b, c].sort());
    expect(read(copy, b).askers).toEqual(['hjo', 'skara']);
    expect(read(copy, c).askers).toEqual(['hjo', 'tibro']);
    expect(read(copy, a).disputed).toEqual([slots.merged(a)]);
  });

  test('stand by themselves when what they went on as is taken back', () => {
    const copy = new Copy();
    const [a, b] = [ask(copy, ['hjo']), ask(copy, ['skara'])];
    copy.write(merge(copy, b, [a]));
    copy.write(decideWithdrawal(copy.ledger, { ids: [b] }));
    expect(read(copy, a)).toMatchObject({ stage: 'utkast', goesOnAs: [] });
  });
});
