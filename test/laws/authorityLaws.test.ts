/**
 * Law 5. Authority is a function of the set of events; redaction commutes with union; upcasting is
 * idempotent. (Version 1 has nothing to upcast: what this build does not know stays as it came, and
 * folding a fold's events again changes nothing.)
 */
import { expect } from 'vitest';
import type { JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { expectSame, textOf } from '../support/casebooks.ts';
import { schedules } from '../support/journals.ts';
import { holds } from '../support/laws.ts';
import { blanked, DATES } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import { Press, Writer } from '../support/writers.ts';

const ASKED = [null, '2024-03-15', DATES.at(-2) as string];

holds(
  'authority and redaction',
  'who may speak, and what is hidden, hangs on the events alone',
  schedules(),
  (schedule) => {
    const { events, devices, random } = schedule;
    const silenced = random.of(events)?.device;
    const authorised = ({ device, line }: JournalEvent) => device !== silenced || line.about.includes('ale');
    const ledger = new Ledger(authorised);
    for (const event of random.shuffled(events)) ledger.add([event]);
    const oracle = new Oracle(events, authorised);
    for (const date of ASKED) expectSame(ledger.casebookAt(date), oracle.casebookAt(date));

    // Redacting before a merge or after it, and whichever copies are blank by then, is the same.
    const [mine = [], theirs = []] = devices;
    const target = random.of(mine.filter(({ line }) => line.w !== undefined));
    if (target !== undefined) {
      const redactor = new Writer(new Press('redactor'), 'redactorredactor');
      redactor.take(mine);
      const redaction = redactor.write({ type: 'redacted', re: [target.id] });
      const first = new Ledger();
      for (const part of [mine.map(blanked), redaction, theirs]) first.add(part);
      const last = new Ledger();
      for (const part of [theirs, mine, redaction]) last.add(part);
      const blanks = new Ledger();
      for (const part of [redaction, mine, theirs.map(blanked), theirs]) blanks.add(part);
      const hiddenThere = (each: Ledger) => {
        const { slots, entities } = each.casebookAt(null);
        const shown = [...Object.values(slots).flatMap(({ current }) => current), ...Object.values(entities)];
        return shown
          .filter(({ id }) => id === target.id)
          .every(({ words, redacted }) => redacted && textIsEmpty(words));
      };
      expect([first, last, blanks].map(hiddenThere)).toEqual([true, true, true]);
      expectSame(blanks.casebookAt(null), last.casebookAt(null));
      expectSame(last.casebookAt(null), new Oracle([...mine, ...redaction, ...theirs]).casebookAt(null));
    }

    // Folding what was folded is the same again, with every unknown event as it came.
    const whole = new Ledger();
    whole.fill(events);
    const refolded = new Ledger();
    refolded.fill(whole.held());
    expect(textOf(refolded.casebookAt(null))).toBe(textOf(whole.casebookAt(null)));
    const unknown = events.filter(({ line }) => line.v === 2 || line.type.startsWith('member.'));
    for (const event of unknown)
      if (refolded.event(event.id) !== undefined) expect(refolded.event(event.id)).toBe(event);
  },
);

function textIsEmpty(words: object): boolean {
  return Object.keys(words).length === 0;
}
