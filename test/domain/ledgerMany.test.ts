import { expect, test } from 'vitest';
import type { EventLine, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';

/*
 * Journals that nobody would write by hand, but that a file may hold. They must fold in about the time
 * it takes to read them: the limits are wide for slow computers, and what goes with the square of the
 * number takes minutes.
 */

const MANY = 20_000;
const LIMIT = 60_000;
const SLOT = 'phase/hjo/avtalet';
const dayOf = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);

function journal(say: (i: number, last: JournalEvent | undefined) => Partial<EventLine>): JournalEvent[] {
  const events: JournalEvent[] = [];
  for (let i = 0; i < MANY; i += 1) {
    const hash = `${String(i).padStart(16, '-')}${'x'.repeat(27)}`;
    const last = events.at(-1);
    const statement = { type: 'phase.assessed', slot: SLOT, on: dayOf(i), data: { phase: 'behov' } };
    const said = say(i, last);
    const line = {
      n: i + 1,
      at: '2026-11-03T09:00:00.000Z',
      v: 1,
      about: ['hjo'],
      ...(said.type ? { data: {} } : statement),
      ...said,
    };
    const id = `aaaaaaaaaaaaaaaa.${i + 1}.${hash.slice(0, 16)}`;
    events.push({ id, device: 'aaaaaaaaaaaaaaaa', hash, prev: last?.hash ?? null, line: line as EventLine });
  }
  return events;
}

/** What stands in the slot in the end, told forwards and backwards. */
function standing(events: JournalEvent[], date: string | null = null): number {
  const counts = [events, events.toReversed()].map((order) => {
    const ledger = new Ledger();
    ledger.add(order);
    return ledger.history(SLOT).currentAt(date).length;
  });
  expect(counts[0]).toBe(counts[1]);
  return counts[0] as number;
}

const ids = (event: JournalEvent | undefined) => (event === undefined ? [] : [event.id]);

test('20 000 statements in one slot, each written over the one before', { timeout: LIMIT }, () => {
  expect(standing(journal((_, last) => ({ over: ids(last) })))).toBe(1);
});

test('20 000 statements in one slot, written from the newest date to the oldest', { timeout: LIMIT }, () => {
  const events = journal((i, last) => ({ over: ids(last), on: dayOf(MANY - i) }));
  expect(standing(events)).toBe(1);
  expect(standing(events, dayOf(MANY / 2))).toBe(1);
});

test('20 000 statements in one slot by people who never met', { timeout: LIMIT }, () => {
  const events = journal(() => ({ over: [] }));
  expect(standing(events)).toBe(MANY);
  expect(standing(events, dayOf(MANY / 2))).toBe(MANY / 2 + 1);
});

test('20 000 corrections of corrections', { timeout: LIMIT }, () => {
  expect(standing(journal((_, last) => ({ over: ids(last), re: ids(last) })))).toBe(1);
});

test('20 000 withdrawals of withdrawals', { timeout: LIMIT }, () => {
  const events = journal((_, last) => (last === undefined ? {} : { type: 'withdrawn', re: [last.id] }));
  // Withdrawn an odd number of times.
  expect(standing(events)).toBe(0);
});

test('one command of 20 000 events, whatever comes first', { timeout: LIMIT }, () => {
  expect(standing(journal((_, last) => ({ over: ids(last), cmd: MANY })))).toBe(1);
  expect(standing(journal((_, last) => ({ over: ids(last), cmd: MANY })).slice(1))).toBe(0);
});
