import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Casebook, SlotView } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import type { AnyDraft, JournalEvent } from '../../src/domain/events.ts';
import { ruleOf } from '../../src/domain/eventTypes.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { casebookAfter, patchAfter } from '../../src/domain/whatIf.ts';
import { expectSame } from '../support/casebooks.ts';
import { Copy } from '../support/copy.ts';
import { HJO, reported } from '../support/decisions.ts';
import { schedules } from '../support/journals.ts';

const AT = '2026-11-22T09:12:00.000Z';
const RUNS = 1500;

/** A written event as the draft it was. */
function draftOf({ line }: JournalEvent): AnyDraft {
  const { n: _n, at: _at, cmd: _cmd, v: _v, w: _w, ...draft } = line;
  return draft as unknown as AnyDraft;
}

/** With the ids of what was really written in the place of the made-up ones. */
function named(casebook: Casebook, made: readonly string[], real: readonly JournalEvent[]): Casebook {
  let text = JSON.stringify(casebook);
  made.forEach((id, place) => {
    text = text.replaceAll(id, real[place]?.id ?? '');
  });
  return inOrder(JSON.parse(text) as Casebook, real[0]?.device ?? '');
}

/** Heads are sorted by ids that were made up, and the device was too. */
function inOrder(casebook: Casebook, device: string): Casebook {
  const slots: Record<string, SlotView> = {};
  for (const [slot, view] of Object.entries(casebook.slots)) {
    const current = view.current.map((each) => ({
      ...each,
      device: each.id.startsWith(device) ? device : each.device,
    }));
    slots[slot] = { ...view, heads: view.heads.toSorted(), current };
  }
  const entities = Object.fromEntries(
    Object.entries(casebook.entities).map(([id, each]) => [
      id,
      { ...each, device: id.startsWith(device) ? device : each.device },
    ]),
  );
  return { ...casebook, slots, entities };
}

const madeUpIds = (count: number) =>
  Array.from({ length: count }, (_, place) => `tanktanktanktank.${place + 1}.${String(place + 1).padStart(16, '0')}`);

/** The last thing that anybody did: everything before it, and its events. */
function lastCommand(events: readonly JournalEvent[]): { before: JournalEvent[]; last: JournalEvent[] } {
  const end = events.at(-1);
  const size =
    end?.line.cmd === undefined
      ? 1
      : events.filter(({ device, line }) => device === end.device && line.cmd === end.line.cmd && line.n <= end.line.n)
          .length;
  // A command is written at one moment.
  const at = end?.line.at ?? AT;
  const last = events.slice(-size).map((event) => ({ ...event, line: { ...event.line, at } }));
  return { before: events.slice(0, -size), last };
}

test('what would stand is what stands after saving, whatever was written before', () => {
  let compared = 0;
  fc.assert(
    fc.property(schedules(20), ({ events }) => {
      const { before, last } = lastCommand(events);
      const isOne = last.every(({ device, line }) => device === last[0]?.device && line.cmd === last[0]?.line.cmd);
      fc.pre(last.length > 0 && isOne && last.every(({ line }) => ruleOf(line) !== undefined));
      const ledger = new Ledger();
      ledger.fill(before);
      const seen = JSON.stringify(ledger.casebookAt(null));
      const expected = casebookAfter(ledger, last.map(draftOf), last[0]?.line.at ?? AT);
      expect(JSON.stringify(ledger.casebookAt(null)), 'the ledger itself is not touched').toBe(seen);
      ledger.add(last);
      compared += 1;
      const device = last[0]?.device ?? '';
      expectSame(named(expected, madeUpIds(last.length), last), inOrder(ledger.casebookAt(null), device));
    }),
    { seed: 20_261_122, numRuns: RUNS },
  );
  expect(compared).toBe(RUNS);
}, 60_000);

test('a list of several organisations, as the map would show it', () => {
  const copy = reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-11-11']);
  const input = { org: HJO, scope: 'avtalet', instance: 'fullmaktige', outcome: 'ja', on: '2026-11-16' } as const;
  const { drafts } = decideDecision(copy.several(), input);
  const after = casebookAfter(copy.ledger, drafts, AT);
  expect(headlineOf(copy.casebook, HJO, 'avtalet').choice).toBe('vag');
  expect(headlineOf(after, HJO, 'avtalet').choice).toBe('ja');
  copy.append(drafts);
  expect(headlineOf(copy.casebook, HJO, 'avtalet').choice).toBe('ja');
});

test('a patch holds what changes and no more', () => {
  const copy = reported(['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
  const { drafts } = decideNote(copy.form(), { orgs: ['skara'], text: 'Ringer i december.' });
  const { slots, entities } = patchAfter(copy.ledger, drafts, AT);
  expect(Object.keys(slots).every((slot) => slot.startsWith('tank'))).toBe(true);
  expect(Object.values(entities).map((entity) => entity?.about)).toEqual([['skara']]);
});

test('undoing a command of several events shows all of it gone', () => {
  const copy = new Copy();
  const ids = copy.append([
    { type: 'note.written', about: ['hjo'], data: { mark: null }, words: { text: 'Ett' } },
    { type: 'note.written', about: ['skara'], data: { mark: null }, words: { text: 'Två' } },
  ]);
  const after = casebookAfter(copy.ledger, decideWithdrawal(copy.ledger, { ids }).drafts, AT);
  expect(after.entities).toEqual({});
});
