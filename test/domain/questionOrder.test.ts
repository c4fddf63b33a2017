/** Whatever is said of questions on several devices, and in whatever order it arrives: every copy says the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideQuestionPath, decideQuestionSplit } from '../../src/domain/decideQuestionAskers.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { EventId, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { isOpen, questionsIn } from '../../src/domain/question.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy } from '../support/copy.ts';
import { answer, ask, COUNTY, lift, merge, read, STEERING, state, tell } from '../support/questions.ts';

const WHAT = [
  'lyft',
  'mottagen',
  'ater',
  'svar',
  'told',
  'beredd',
  'stangd',
  'merge',
  'apart',
  'tvist',
  'sync',
] as const;
const ORGS = ['hjo', 'skara', 'tibro', 'vara'];

const moves = fc.array(
  fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom(...WHAT),
    note: fc.nat({ max: 3 }),
    other: fc.nat({ max: 3 }),
    /** Few days, so that many things happen on the same one. */
    day: fc.integer({ min: 2, max: 5 }),
  }),
  { minLength: 4, maxLength: 30 },
);
type Move = (typeof moves extends fc.Arbitrary<infer All> ? All : never) extends readonly (infer One)[] ? One : never;

function decide(copy: Copy, { what, day, other }: Move, note: EventId, second: EventId): Decision {
  const on = `2026-11-0${day}`;
  const forum = other % 2 === 0 ? STEERING : COUNTY;
  switch (what) {
    case 'svar':
      return answer(copy, note, { on, forum: forum.forum, text: `Svar ${other}` });
    case 'told':
      return tell(copy, note, read(copy, note).askers.slice(0, 1 + other), on, other !== 3);
    case 'merge':
      return merge(copy, second, [note]);
    case 'apart':
      return decideQuestionSplit(copy.form(slots.merged(note)), { note });
    case 'tvist':
      return decideQuestionPath(copy.form(slots.path(note)), { note, path: 'tvist' });
    case 'beredd':
    case 'stangd':
      return state(copy, note, { state: what, on });
    default:
      return lift(copy, note, { ...forum, step: what === 'sync' ? 'lyft' : what, on });
  }
}

/** Three people who each see now and then what the others have written. */
function told(script: readonly Move[]): { events: JournalEvent[]; notes: EventId[] } {
  const first = new Copy('a');
  const notes = ORGS.map((org) => ask(first, [org]));
  const copies = [first, first.handTo('b'), first.handTo('c')];
  for (const move of script) {
    const copy = copies[move.who] as Copy;
    if (move.what === 'sync') copy.takeIn(copies[move.other % 3] as Copy);
    else {
      const decision = decide(copy, move, notes[move.note] as EventId, notes[move.other] as EventId);
      // What is refused is not written; what is asked about is.
      if (decision.refusals.length === 0) copy.append(decision.drafts);
    }
  }
  first.takeIn(...copies);
  return { events: [...first.ledger.events()], notes };
}

function folded(events: readonly JournalEvent[], pieces: number) {
  const ledger = new Ledger();
  const size = Math.ceil(events.length / pieces);
  for (let from = 0; from < events.length; from += size) ledger.add(events.slice(from, from + size));
  return questionsIn(ledger.casebookAt(null));
}

test('any order of arrival gives the same questions; nobody who asked is lost', () => {
  fc.assert(
    fc.property(moves, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (script, chance) => {
      const { events, notes } = told(script);
      const whole = folded(events, 1);
      for (const pieces of [2, 7]) {
        const shuffled = events
          .map((event) => ({ event, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        expect([...folded(shuffled, pieces)]).toEqual([...whole]);
      }
      expect([...whole.keys()]).toEqual([...notes].sort());
      const standing = [...whole.values()].filter(({ goesOnAs }) => goesOnAs.length === 0);
      expect([...new Set(standing.flatMap(({ askers }) => askers))].sort()).toEqual(ORGS);
      for (const question of whole.values()) {
        // What it goes on as stands itself: nobody is led round.
        for (const head of question.goesOnAs) expect(whole.get(head)?.goesOnAs).toEqual([]);
        if (question.goesOnAs.length > 0) expect(isOpen(question)).toBe(false);
        for (const org of question.untold) expect(question.askers).toContain(org);
        if (question.stage === 'aterkopplad') expect(question.untold).toEqual([]);
      }
    }),
    { numRuns: 150, seed: 20_261_122 },
  );
});
