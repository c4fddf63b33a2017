/**
 * Law 2. Merging and then folding equals folding the union; the journals of any devices can be merged in
 * any grouping, cut, joined and blanked in any order, with ids and fold unchanged. (Bundles as text:
 * bundleLaws.test.ts.)
 */
import { expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { merge } from '../../src/domain/merge.ts';
import { expectSame } from '../support/casebooks.ts';
import { schedules } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { blanked } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import type { Random } from '../support/random.ts';

type Events = readonly JournalEvent[];

function fold(...parts: Events[]): Casebook {
  const ledger = new Ledger();
  for (const part of parts) ledger.fill(part);
  return ledger.casebookAt(null);
}

const idsOf = (events: Iterable<JournalEvent>) => [...events].map(({ id }) => id).sort();

/** Pieces of chains as bundles cut them: one device each, with a line here and there in two pieces. */
function pieces(events: Events, random: Random): JournalEvent[][] {
  const devices = [...new Set(events.map(({ device }) => device))];
  const cut = devices.flatMap((device) => {
    const chain = events.filter((event) => event.device === device);
    const at = random.below(chain.length + 1);
    return [chain.slice(0, at), chain.slice(Math.max(0, at - random.below(3)))];
  });
  return random.shuffled(cut);
}

/** What a casebook says when nobody can read the words. */
function withoutWords({ slots, entities, newer }: Casebook) {
  const bare = Object.entries(slots).map(([slot, { heads, current, disputed, newer: unread }]) => [
    slot,
    { heads, current: current.map(({ id, data }) => ({ id, data })), disputed, newer: unread },
  ]);
  return { slots: Object.fromEntries(bare), entities: Object.keys(entities).sort(), newer };
}

test('merging first or folding first is the same', LONG, async () => {
  await holds('merge, then fold', schedules(20), ({ devices, random }) => {
    const [a = [], b = [], c = []] = devices;
    const whole = new Oracle([...a, ...b, ...c]).casebookAt(null);
    expectSame(fold(merge(merge(a, b).events, c).events), whole);
    expectSame(fold(merge(c, merge(b, a).events).events), whole);
    expectSame(fold(a, b, c, a), whole);

    const taking = new Ledger();
    taking.fill(a);
    taking.casebookAt(null);
    taking.add(b);
    taking.add(c);
    expectSame(taking.casebookAt(null), whole);

    const { events, report } = merge(a, b);
    const union = new Oracle([...a, ...b]);
    expect(idsOf(events)).toEqual(idsOf(union.union.values()));
    expect(idsOf(report.added)).toEqual(idsOf(b.filter(({ id }) => !a.some((held) => held.id === id))));
    expect(report.added.length + report.known).toBe(b.length);
    expect(report.disputedBefore).toEqual(new Oracle(a).disputed());
    expect(report.disputed).toEqual(union.disputed());

    const all = merge(events, c).events;
    expectSame(fold(...pieces(all, random), ...pieces(all, random)), whole);
    const blank = pieces(all, random).map((piece) => piece.map(blanked));
    expect(withoutWords(fold(...blank))).toEqual(withoutWords(whole));
    // Words that are somewhere come back, whichever copy is met first.
    expectSame(fold(...blank, all), whole);
    expectSame(fold(all, ...blank), whole);
  });
});
