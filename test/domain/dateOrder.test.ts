/** Which date comes before which, and where the days say otherwise. */
import { describe, expect, test } from 'vitest';
import { clashesIn, type OrderInput, ordersIn, slotOfOrder, standsInOrder } from '../../src/domain/dateOrder.ts';
import { decideDate, decideDateMove } from '../../src/domain/decideDate.ts';
import { decideDateOrder } from '../../src/domain/decideDateOrder.ts';
import { datesIn } from '../../src/domain/milestones.ts';
import { slots } from '../../src/domain/slots.ts';
import type { CountyMilestone } from '../../src/domain/timelineDate.ts';
import { Copy, NOBODY, said } from '../support/copy.ts';

const due: CountyMilestone = {
  key: 'beslutsprocess-slut',
  date: '2027-05-31',
  certainty: 'bestamd',
  level: 'lansgemensam',
  kind: 'beslut',
  title: 'Beslutsprocessen ska vara klar',
  source: 'Protokoll',
};

function added() {
  const copy = new Copy();
  const write = (day: string, level: 'lokal' | 'lansgemensam' = 'lokal') =>
    copy.writeOne(
      decideDate(copy.form(), { orgs: [], kind: 'mote', level, day, certainty: 'bestamd', title: `Möte ${day}` }),
    );
  return { copy, local: write('2027-06-10'), county: write('2027-06-01', 'lansgemensam') };
}

const clashes = (copy: Copy) =>
  clashesIn(datesIn(copy.casebook, { milestones: [due], deciders: [] }), ordersIn(copy.casebook)).map(
    ({ before, after }) => [before, after],
  );
const state = (copy: Copy, input: OrderInput, set = true) =>
  decideDateOrder(copy.form(slotOfOrder(input)), { ...input, set });

describe('A date that lies before or after another one', () => {
  test('a local date after the county date it was to come before is told', () => {
    const { copy, local, county } = added();
    const input: OrderInput = { date: local, order: 'fore', other: { entity: county } };
    const decision = state(copy, input);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      data: { kind: 'beror_av', set: true },
      slot: `${county}/link/${local}`,
    });
    copy.write(decision);
    expect(clashes(copy)).toEqual([[local, county]]);
    expect(standsInOrder(copy.casebook, input)).toBe(true);
    copy.write(decideDateMove(copy.form(slots.day(local)), { date: local, day: '2027-05-20', certainty: 'bestamd' }));
    expect(clashes(copy)).toEqual([]);
  });

  test('a date that can not come before what it builds on is told the other way round', () => {
    const { copy, local, county } = added();
    copy.write(state(copy, { date: county, order: 'efter', other: { entity: local } }));
    expect(clashes(copy)).toEqual([[local, county]]);
    copy.write(state(copy, { date: county, order: 'efter', other: { entity: local } }, false));
    expect(ordersIn(copy.casebook)).toEqual([]);
  });

  test('the register milestones are part of it by a tag on the date', () => {
    const { copy, local } = added();
    const input: OrderInput = { date: local, order: 'fore', other: { milestone: due.key } };
    const decision = state(copy, input);
    expect(decision.drafts[0]).toMatchObject({ type: 'tag.set', slot: `${local}/tag/fore_beslutsprocess-slut` });
    copy.write(decision);
    expect(clashes(copy)).toEqual([[local, due.key]]);
    expect(ordersIn(copy.casebook)[0]?.input).toEqual(input);
    expect(said(state(copy, input))).toEqual(['!nothing-changed tag']);
    copy.write(state(copy, input, false));
    expect(clashes(copy)).toEqual([]);
  });

  test('a day only known to the month gets the benefit of the doubt', () => {
    const order = { before: 'a', after: 'b', input: { date: 'a', order: 'fore', other: { entity: 'b' } } } as const;
    const at = (first: string, then: string, end?: string) =>
      clashesIn(
        [
          { id: 'a', day: first, state: 'planerad' },
          { id: 'b', day: then, end, state: 'planerad' },
        ],
        [order],
      ).length;
    expect(at('2027-03-20', '2027-03')).toBe(0);
    expect(at('2027-04-01', '2027-03')).toBe(1);
    expect(at('2027-04-01', '2027-02-01', '2027-04-10')).toBe(0);
    expect(at('2027-04-01', '2027-04-01')).toBe(0);
  });

  test('what is called off or done is nothing to remind of', () => {
    const order = { before: 'a', after: 'b', input: { date: 'a', order: 'fore', other: { entity: 'b' } } } as const;
    for (const [first, then] of [
      ['klar', 'planerad'],
      ['utgar', 'planerad'],
      ['planerad', 'utgar'],
    ] as const) {
      const dates = [
        { id: 'a', day: '2027-04-01', state: first },
        { id: 'b', day: '2027-03-01', state: then },
      ];
      expect(clashesIn(dates, [order])).toEqual([]);
    }
  });

  test('is refused to itself, to what is no date, and of what is not here', () => {
    const { copy, local } = added();
    expect(said(state(copy, { date: local, order: 'fore', other: { entity: local } }))).toEqual(['!not-known other']);
    expect(said(state(copy, { date: local, order: 'fore', other: { entity: NOBODY } }))).toEqual(['!not-known other']);
    expect(said(state(copy, { date: NOBODY, order: 'fore', other: { milestone: due.key } }))).toEqual([
      '!not-known date',
    ]);
    expect(said(state(copy, { date: local, order: 'fore', other: { milestone: due.key } }, false))).toEqual([
      '!nothing-changed tag',
    ]);
  });

  test('an order that somebody took away is away for everybody, whatever else was moved meanwhile', () => {
    const { copy, local, county } = added();
    const input: OrderInput = { date: local, order: 'fore', other: { entity: county } };
    copy.write(state(copy, input));
    const other = copy.handTo('b');
    other.write(state(other, input, false));
    copy.write(decideDateMove(copy.form(slots.day(local)), { date: local, day: '2027-05-20', certainty: 'bestamd' }));
    copy.takeIn(other);
    expect(ordersIn(copy.casebook)).toEqual([]);
    expect(clashes(copy)).toEqual([]);
  });
});
