/**
 * Law 5. Authority is a function of the set of events; redaction commutes with union; upcasting is
 * idempotent. (Version 1 has nothing to upcast: what this build does not know stays as it came, and
 * folding a fold's events again changes nothing.)
 */
import { expect, test } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { expectSame, textOf } from '../support/casebooks.ts';
import { schedules } from '../support/journals.ts';
import { holds, LONG } from '../support/laws.ts';
import { blanked, DATES } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import { Press, Writer } from '../support/writers.ts';

const ASKED = [null, '2024-03-15', DATES.at(-2) as string];

/** Takes parts in one after the other, looking in between. */
function ledgerOf(...parts: (readonly JournalEvent[])[]): Ledger {
  const ledger = new Ledger();
  for (const part of parts) {
    ledger.add(part);
    ledger.casebookAt(null);
  }
  return ledger;
}

test('who may speak hangs on the events alone, and nobody else has any effect', LONG, async () => {
  await holds('authority', schedules(), ({ events, random }) => {
    const silenced = random.of(events)?.device;
    const authorised = ({ device, line }: JournalEvent) => device !== silenced || line.about.includes('ale');
    const ledger = new Ledger(authorised);
    for (const event of random.shuffled(events)) ledger.add([event]);
    const oracle = new Oracle(events, authorised);
    for (const date of ASKED) expectSame(ledger.casebookAt(date), oracle.casebookAt(date));

    // Folding what was folded is the same again, with every unknown event as it came.
    const refolded = new Ledger(authorised);
    refolded.fill(ledger.held());
    expect(textOf(refolded.casebookAt(null))).toBe(textOf(ledger.casebookAt(null)));
    const unknown = events.filter(
      ({ id, line }) => refolded.event(id) && (line.v === 2 || line.type.includes('member')),
    );
    expect(unknown.every((event) => refolded.event(event.id) === event)).toBe(true);
  });
});

const withWords = schedules().filter(({ devices: [mine = []] }) => mine.some(({ line }) => line.w !== undefined));

test('redacting before a merge or after it, with any copies blank by then, is the same', LONG, async () => {
  await holds('redaction', withWords, ({ devices: [mine = [], theirs = []], random }) => {
    const target = random.of(mine.filter(({ line }) => line.w !== undefined));
    const redactor = new Writer(new Press('redactor'), 'redactorredactor');
    redactor.take(mine);
    const redaction = redactor.write({ type: 'redacted', re: [target?.id ?? ''] });
    const first = ledgerOf(mine.map(blanked), redaction, theirs);
    const last = ledgerOf(theirs, mine, redaction);
    const between = ledgerOf(redaction, mine, theirs.map(blanked), theirs);
    for (const ledger of [first, last, between]) {
      const { slots, entities } = ledger.casebookAt(null);
      const shown = [...Object.values(slots).flatMap(({ current }) => current), ...Object.values(entities)];
      const redacted = shown.filter(({ id }) => ledger.event(id)?.line.w === target?.line.w);
      expect(redacted.filter(({ words }) => Object.keys(words).length > 0)).toEqual([]);
    }
    expectSame(between.casebookAt(null), last.casebookAt(null));
    expectSame(last.casebookAt(null), new Oracle([...mine, ...redaction, ...theirs]).casebookAt(null));
  });
});
