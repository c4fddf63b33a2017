/** The time plan as one list: where its dates come from, what two have said differently, what was planned then. */
import { expect, test } from 'vitest';
import { type DateInput, decideDate, decideDateMove, decideMilestoneMove } from '../../src/domain/decideDate.ts';
import { decideDateState, decideMilestoneState } from '../../src/domain/decideDateState.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import type { AnyDraft } from '../../src/domain/events.ts';
import { datesIn } from '../../src/domain/milestones.ts';
import { plannedBy } from '../../src/domain/plannedThen.ts';
import { slots } from '../../src/domain/slots.ts';
import type { CountyMilestone, TimelineDate } from '../../src/domain/timelineDate.ts';
import { Copy } from '../support/copy.ts';

const consultation: CountyMilestone = {
  key: 'remiss',
  date: '2027-02-01',
  end: '2027-06-19',
  certainty: 'bestamd',
  level: 'lansgemensam',
  kind: 'material',
  title: 'Remiss',
  source: 'Protokoll',
};
const meeting: DateInput = {
  orgs: ['hjo'],
  kind: 'mote',
  level: 'lokal',
  day: '2027-01-20',
  certainty: 'preliminar',
  title: 'Närområdesgrupp',
};

const read = (copy: Copy, deciders: readonly string[] = []) =>
  datesIn(copy.casebook, { milestones: [consultation], deciders });
const first = (dates: readonly TimelineDate[], origin: TimelineDate['origin']) =>
  dates.find((each) => each.origin === origin);

test('dates of every origin are one list, the earliest first', () => {
  const copy = new Copy();
  copy.write(decideDate(copy.form(), meeting));
  const about = ['hjo'];
  const drafts: AnyDraft[] = [
    {
      type: 'dialogue.planned',
      about,
      on: '2026-11-20',
      data: { day: '2026-12-01', form: 'fysisk', level: 'lokal' },
      words: { place: 'Kommunhuset' },
    },
    {
      type: 'decision.planned',
      about,
      slot: slots.next('hjo', 'avtalet'),
      on: '2026-11-20',
      data: { instance: 'fullmaktige', day: '2026-12-14', source: 'kommunen' },
    },
  ];
  const [dialogue = ''] = copy.append(drafts);
  copy.append([
    {
      type: 'action.agreed',
      about,
      on: '2026-11-20',
      data: { dialogue, org: 'hjo', day: '2027-01-31' },
      words: { what: 'Ny helgrutin', who: 'Vårdcentralschef' },
    },
  ]);
  expect(read(copy, ['hjo', 'skara']).map(({ origin, day, kind }) => `${day} ${origin} ${kind}`)).toEqual([
    '2026-12-01 dialog dialog',
    '2026-12-14 instans beslut',
    '2027-01-20 datum mote',
    '2027-01-31 atgard atgard',
    '2027-02-01 milstolpe material',
  ]);
  expect(first(read(copy, ['hjo']), 'instans')).toMatchObject({ id: 'next/hjo/avtalet/fullmaktige', about });
  expect(first(read(copy), 'dialog')).toMatchObject({ place: 'Kommunhuset', state: 'planerad' });
});

test('a moved date says where from and why; taken back, it stands where it stood', () => {
  const copy = new Copy();
  const date = copy.writeOne(decideDate(copy.form(), meeting));
  const slot = slots.day(date);
  const moved = copy.writeOne(
    decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'bestamd', reason: 'Dubbelbokat' }),
  );
  expect(first(read(copy), 'datum')).toMatchObject({
    day: '2027-02-03',
    certainty: 'bestamd',
    movedFrom: '2027-01-20',
    moveReason: 'Dubbelbokat',
    move: moved,
    days: [],
  });
  copy.write(decideWithdrawal(copy.ledger, { ids: [moved] }));
  const back = first(read(copy), 'datum');
  expect(back).toMatchObject({ day: '2027-01-20', certainty: 'preliminar' });
  expect(back?.movedFrom).toBeUndefined();
});

test('a milestone of the register is moved and told of like other dates; a moved period has no old end', () => {
  const copy = new Copy();
  expect(first(read(copy), 'milstolpe')).toMatchObject({ end: '2027-06-19', state: 'planerad' });
  copy.write(decideMilestoneMove(copy.form(), { key: 'remiss', day: '2027-03-01', certainty: 'preliminar' }));
  copy.write(decideMilestoneState(copy.form(), { key: 'remiss', state: 'utgar', reason: 'Behövs inte' }));
  const moved = first(read(copy), 'milstolpe');
  expect(moved).toMatchObject({
    day: '2027-03-01',
    movedFrom: '2027-02-01',
    state: 'utgar',
    stateReason: 'Behövs inte',
  });
  expect(moved?.end).toBeUndefined();
});

test('two who move the same date differently: both days are there, whoever takes in whom', () => {
  const one = new Copy('a');
  const date = one.writeOne(decideDate(one.form(), meeting));
  const two = one.handTo('b');
  const slot = slots.day(date);
  one.write(decideDateMove(one.form(slot), { date, day: '2027-02-03', certainty: 'bestamd' }));
  two.write(decideDateMove(two.form(slot), { date, day: '2027-02-10', certainty: 'bestamd' }));
  one.takeIn(two);
  two.takeIn(one);
  expect(read(one)).toEqual(read(two));
  expect(
    first(read(one), 'datum')
      ?.days.map(({ day }) => day)
      .sort(),
  ).toEqual(['2027-02-03', '2027-02-10']);
});

test('two who say differently how far it has come: both are there', () => {
  const one = new Copy('a');
  const date = one.writeOne(decideDate(one.form(), meeting));
  const two = one.handTo('b');
  one.write(decideDateState(one.form(slots.state(date)), { date, state: 'pagar' }));
  two.write(decideDateState(two.form(slots.state(date)), { date, state: 'klar' }));
  one.takeIn(two);
  expect([...(first(read(one), 'datum')?.states ?? [])].sort()).toEqual(['klar', 'pagar']);
});

test('two who move to the same day agree', () => {
  const one = new Copy('a');
  const date = one.writeOne(decideDate(one.form(), meeting));
  const two = one.handTo('b');
  const slot = slots.day(date);
  for (const copy of [one, two]) {
    copy.write(decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'bestamd' }));
  }
  one.takeIn(two);
  expect(first(read(one), 'datum')).toMatchObject({ day: '2027-02-03', days: [] });
});

test('on a past date a move counts from the day it was written down', () => {
  const copy = new Copy();
  copy.write(decideMilestoneMove(copy.form(), { key: 'remiss', day: '2027-03-01', certainty: 'bestamd' }));
  const on = (date: string) =>
    datesIn(copy.on(date), {
      milestones: [consultation],
      deciders: [],
      movesIn: (slot) => plannedBy(copy.ledger, slot, date),
    });
  expect(on('2026-11-21')[0]?.day).toBe('2027-02-01');
  expect(on('2026-11-22')[0]?.day).toBe('2027-03-01');
});
