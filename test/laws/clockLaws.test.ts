/**
 * Law 4. Shifting any clock by any amount changes no set of currents; a lone writer, entering facts in
 * any order of dates, never sees skiljaktiga at any date; the chosen one of a settled set stands.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { type Schedule, schedules } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { aloneWith } from '../support/loneWriter.ts';
import { DATES } from '../support/moves.ts';
import { Random } from '../support/random.ts';
import { Press, Writer } from '../support/writers.ts';

const ASKED = [null, ...new Set(DATES), '2023', '2027'];

function ledgerOf(events: Iterable<JournalEvent>): Ledger {
  const ledger = new Ledger();
  ledger.fill(events);
  return ledger;
}

/** The same events as if written by other clocks: each device's wrong by years, and leaping. */
function shifted(events: readonly JournalEvent[], random: Random): JournalEvent[] {
  return events.map((event) => {
    const at = new Date(Date.UTC(1990 + random.below(80), random.below(12), 1 + random.below(28))).toISOString();
    return { ...event, line: { ...event.line, at } };
  });
}

/** Everything a casebook says, as sets: which one is drawn first is the only thing that hangs on clocks. */
function sets({ slots, entities }: Casebook) {
  const views = Object.keys(slots)
    .sort()
    .map((slot) => {
      const { heads = [], current = [], disputed, newer } = slots[slot] ?? {};
      return [slot, heads, current.map(({ id }) => id).sort(), disputed, newer];
    });
  return JSON.stringify([views, Object.keys(entities).sort()]);
}

test('no clock, however wrong, changes what stands', LONG, async () => {
  await holds('wrong clocks', schedules(), ({ events, random }) => {
    const right = ledgerOf(events);
    const wrong = ledgerOf(shifted(events, random));
    for (const date of ASKED) expect(sets(wrong.casebookAt(date))).toBe(sets(right.casebookAt(date)));
  });
});

const lone = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 24, size: 'max' });

test('whoever works alone never sees two different statements', LONG, async () => {
  await holds('a lone writer', lone, (seeds) => {
    const writer = new Writer(new Press(), 'aaaaaaaaaaaaaaaa');
    const ledger = new Ledger();
    for (const seed of seeds) {
      ledger.add(aloneWith(writer, new Random(seed)));
      const torn = ASKED.flatMap((date) =>
        Object.entries(ledger.casebookAt(date).slots).filter(([, { current }]) => current.length > 1),
      );
      expect(torn).toEqual([]);
    }
  });
});

/** A slot of some device where there is something to choose between, on some date. */
function tornSlot({ devices, random }: Schedule) {
  const torn = devices.flatMap((held) => {
    const ledger = ledgerOf(held);
    const dates = random.shuffled([...ASKED]).slice(0, 3);
    return dates.flatMap((date) =>
      Object.entries(ledger.casebookAt(date).slots)
        .filter(([, { current }]) => current.length > 1)
        .map(([slot, { current }]) => ({ held, slot, current })),
    );
  });
  return random.of(torn);
}

const torn = schedules()
  .map((schedule) => ({ schedule, torn: tornSlot(schedule), toString: () => schedule.toString() }))
  .filter(({ torn: found }) => found !== undefined);

test('what somebody chose stands from its date on, and before it nothing changes', LONG, async () => {
  await holds('settled sets', torn, (found) => {
    const { held, slot, current } = found.torn ?? { held: [], slot: '', current: [] };
    const { random } = found.schedule;
    const before = ledgerOf(held);
    const chosen = before.event(
      random.of(current.filter((each) => before.event(each.id)?.line.slot === slot))?.id ?? '',
    );
    if (chosen === undefined) return;
    const writer = new Writer(new Press('settled'), 'settlersettler22');
    writer.take(held);
    const [settled] = writer.write(writer.settle(slot, chosen));
    const after = ledgerOf(writer.held.values());
    const on = chosen.line.on ?? '';
    for (const date of ASKED) {
      const earlier = before.history(slot).currentAt(date).sort();
      const later = after.history(slot).currentAt(date).sort();
      expect(later).toEqual(date === null || date >= on ? [settled?.id] : earlier);
    }
    expect(after.casebookAt(null).slots[slot]).toMatchObject({ heads: [settled?.id], disputed: false, newer: 0 });
    // Settling is an event like others: withdrawn, it leaves everything as it was.
    writer.write({ type: 'withdrawn', re: [settled?.id ?? ''] });
    const back = ledgerOf(writer.held.values());
    expect(back.history(slot).spans.map(({ current: ids }) => ids.toSorted())).toEqual(
      before.history(slot).spans.map(({ current: ids }) => ids.toSorted()),
    );
  });
});
