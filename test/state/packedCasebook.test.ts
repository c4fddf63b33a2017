import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { pack, unpack } from '../../src/state/packedCasebook.ts';
import { expectSame } from '../support/casebooks.ts';
import { schedules } from '../support/journals.ts';

function foldOf(events: readonly JournalEvent[]): Casebook {
  const ledger = new Ledger();
  ledger.fill(events);
  return ledger.casebookAt(null);
}

test('whatever stands is the same when it has been packed and unpacked', () => {
  let left = 0;
  const law = fc.property(schedules(24), ({ events, devices }) => {
    for (const held of [events, ...devices]) {
      const casebook = foldOf(held);
      const text = pack(casebook);
      left += Object.keys(casebook.slots).length - Object.keys((JSON.parse(text) as Casebook).slots).length;
      expectSame(unpack(text) as Casebook, casebook);
    }
  });
  fc.assert(law, { seed: 20_261_122, numRuns: 500 });
  expect(left).toBeGreaterThan(500);
});

test('a slot that somebody named as no slot is named is kept', () => {
  const slots = Object.fromEntries([['__proto__', { heads: [], current: [], disputed: false, newer: 1 }]]);
  const unpacked = unpack(pack({ date: null, slots, entities: {}, newer: 1 }));
  expect(Object.keys(unpacked?.slots ?? {})).toEqual(['__proto__']);
});

test('what another version packed, or what is no casebook, is not unpacked', () => {
  const text = pack({ date: null, slots: {}, entities: {}, newer: 0 });
  expect(unpack(text)).not.toBeNull();
  expect(unpack(text.replace('"version":2', '"version":0'))).toBeNull();
  expect(unpack(text.slice(0, -1))).toBeNull();
  expect(unpack('{"date":null,"slots":{},"entities":{},"newer":0}')).toBeNull();
  expect(unpack('null')).toBeNull();
});
