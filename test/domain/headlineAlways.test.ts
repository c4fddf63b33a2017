import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook, SlotView } from '../../src/domain/casebook.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { slots } from '../../src/domain/slots.ts';
import {
  DOCUMENT_KEYS,
  type DocumentKey,
  INSTANCES,
  type Instance,
  OUTCOMES_OF,
  type Outcome,
  type Scope,
} from '../../src/domain/vocabulary.ts';
import { HJO } from '../support/decisions.ts';

describe('Whatever is reported', () => {
  const scope = fc.constantFrom<Scope>('avtalet', ...DOCUMENT_KEYS);
  const step = fc.constantFrom(...INSTANCES).chain((instance) =>
    fc.record({
      scope,
      instance: fc.constant(instance),
      outcome: fc.constantFrom(...OUTCOMES_OF[instance]),
      round: fc.integer({ min: 1, max: 3 }),
      on: fc.constantFrom('2026-01', '2026-02-10', '2026-03-10', '2026-05-20'),
    }),
  );
  const journal = fc.array(step, { maxLength: 12 });
  type Reported = { scope: Scope; instance: Instance; outcome: Outcome; round: number; on: string };

  /** One statement in each slot: the last. */
  function casebookOf(steps: readonly Reported[]): Casebook {
    const views = steps.map(({ scope: said, instance, outcome, round, on }, index): [string, SlotView] => [
      slots.decision('hjo', said, instance),
      {
        heads: [`${index}`],
        current: [
          {
            id: `${index}`,
            type: 'decision.recorded',
            at: '',
            device: 'a',
            about: ['hjo'],
            on,
            data: { outcome, round },
            words: {},
          },
        ],
        disputed: false,
        newer: 0,
      },
    ]);
    return { date: null, slots: Object.fromEntries(views), entities: {}, newer: 0 };
  }

  test('no organisation gets a no, for the whole or a document, that no council gave', () => {
    fc.assert(
      fc.property(journal, scope, (steps, asked) => {
        const { choice, state } = headlineOf(casebookOf(steps), HJO, asked);
        const saidNo = steps.some(({ outcome }) => outcome === 'nej');
        if (!saidNo) expect(choice).not.toBe('nej');
        const nosFor = (document: DocumentKey) =>
          steps.some((each) => each.outcome === 'nej' && (each.scope === document || each.scope === 'avtalet'));
        if (state === 'avslagen' && asked === 'avtalet') expect(DOCUMENT_KEYS.every(nosFor)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('and nothing reported is nothing known; every other answer rests on a statement', () => {
    fc.assert(
      fc.property(journal, scope, (steps, asked) => {
        const { choice, statement, conditional } = headlineOf(casebookOf(steps), HJO, asked);
        if (steps.length === 0) expect(choice).toBe('blank');
        if (choice !== 'blank') expect(statement).toBeDefined();
        expect(conditional).toBe(choice !== 'ja' && choice !== 'ja_tillagg');
      }),
      { numRuns: 500 },
    );
  });

  test('the order it became known in changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(step, { maxLength: 10, selector: (each) => `${each.scope}/${each.instance}` }),
        scope,
        (steps, asked) => {
          const [there, back] = [steps, [...steps].reverse()].map((each) => {
            const { state, round, instance } = headlineOf(casebookOf(each), HJO, asked);
            return { state, round, instance };
          });
          expect(there).toEqual(back);
        },
      ),
      { numRuns: 300 },
    );
  });
});
