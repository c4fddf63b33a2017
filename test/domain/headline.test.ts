import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook, SlotView } from '../../src/domain/casebook.ts';
import { decideApplies } from '../../src/domain/decideApplies.ts';
import { type DecisionInput, decideDecision } from '../../src/domain/decideDecision.ts';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import {
  appliesOf,
  type Decider,
  headlineOf,
  isOldHeadline,
  REGION,
  regionHeadlines,
} from '../../src/domain/headline.ts';
import { CHOICES, choiceOf, HEADLINE_STATES } from '../../src/domain/headlineStates.ts';
import { hasPassed } from '../../src/domain/next.ts';
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
import { Copy, TODAY } from '../support/copy.ts';

const HJO: Decider = { id: 'hjo', kind: 'municipality' };

type Told = [Scope, Instance, Outcome, string?];
function told(copy: Copy, [scope, instance, outcome, on = '2026-05-20']: Told, change: Partial<DecisionInput> = {}) {
  return copy.write(decideDecision(copy.several(), { org: HJO, scope, instance, outcome, on, ...change }));
}
const reported = (...steps: Told[]) => {
  const copy = new Copy();
  for (const step of steps) told(copy, step);
  return copy;
};
const headline = (copy: Copy, scope: Scope = 'avtalet', org = HJO) => headlineOf(copy.casebook, org, scope);
const stateOf = (...steps: Told[]) => headline(reported(...steps)).state;

describe('The headline', () => {
  test('is Uppgift saknas until somebody has reported', () => {
    expect(headline(new Copy())).toEqual({
      state: 'okand',
      choice: 'blank',
      disputed: false,
      disputedSlots: [],
      newer: 0,
      conditional: true,
      round: 1,
    });
  });

  test('follows the errand through its instances', () => {
    expect(stateOf(['avtalet', 'beredning', 'ej_startad'])).toBe('ej_startad');
    expect(stateOf(['avtalet', 'beredning', 'pagar'])).toBe('beredning');
    expect(stateOf(['avtalet', 'namnd', 'foreslar_nej'])).toBe('namnd');
    expect(stateOf(['avtalet', 'styrelse', 'foreslar_ja'])).toBe('styrelse');
    expect(stateOf(['avtalet', 'styrelse', 'bordlagd'])).toBe('bordlagd');
    expect(stateOf(['avtalet', 'fullmaktige', 'aterremitterad'])).toBe('atterremitterad');
    expect(stateOf(['avtalet', 'fullmaktige', 'ja'])).toBe('godkand');
    expect(stateOf(['avtalet', 'fullmaktige', 'ja_tillagg'])).toBe('godkand_tillagg');
    expect(stateOf(['avtalet', 'fullmaktige', 'delvis'])).toBe('delvis');
    expect(stateOf(['avtalet', 'fullmaktige', 'nej'])).toBe('avslagen');
  });

  test('is the highest instance of the highest round, in whatever order it became known', () => {
    const steps: Told[] = [
      ['avtalet', 'styrelse', 'foreslar_ja', '2026-03-01'],
      ['avtalet', 'fullmaktige', 'aterremitterad', '2026-03-20'],
      ['avtalet', 'beredning', 'pagar', '2026-04-01'],
    ];
    expect(headline(reported(...steps))).toMatchObject({ state: 'beredning', instance: 'beredning', round: 2 });
    expect(
      stateOf(['avtalet', 'fullmaktige', 'ja', '2026-05-20'], ['avtalet', 'styrelse', 'foreslar_ja', '2026-05-01']),
    ).toBe('godkand');
  });

  test('shows the past as it was', () => {
    const copy = reported(
      ['avtalet', 'styrelse', 'foreslar_ja', '2026-03-01'],
      ['avtalet', 'fullmaktige', 'ja', '2026-05-20'],
    );
    expect(headlineOf(copy.on('2026-05-19'), HJO, 'avtalet').state).toBe('styrelse');
    expect(headlineOf(copy.on('2026-02-01'), HJO, 'avtalet').state).toBe('okand');
  });

  test('is conditional until there is a yes to the whole', () => {
    expect(headline(reported(['avtalet', 'styrelse', 'foreslar_ja'])).conditional).toBe(true);
    expect(headline(reported(['avtalet', 'fullmaktige', 'delvis'])).conditional).toBe(true);
    expect(headline(reported(['avtalet', 'fullmaktige', 'nej'])).conditional).toBe(true);
    expect(headline(reported(['avtalet', 'fullmaktige', 'ja_tillagg'])).conditional).toBe(false);
  });

  test('is disputed when two say differently of what decides it, and only then', () => {
    const copy = reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-03-01']);
    const other = copy.handTo('b');
    told(copy, ['avtalet', 'styrelse', 'foreslar_nej', '2026-03-02']);
    told(other, ['avtalet', 'styrelse', 'bordlagd', '2026-03-02']);
    copy.takeIn(other);
    expect(headline(copy)).toMatchObject({
      disputed: true,
      disputedSlots: ['decision/hjo/avtalet/styrelse'],
      choice: 'vag',
      otherChoice: 'vag',
    });
    told(copy, ['avtalet', 'fullmaktige', 'nej', '2026-04-01']);
    expect(headline(copy)).toMatchObject({ disputed: false, choice: 'nej' });
    told(other, ['avtalet', 'fullmaktige', 'ja', '2026-04-01']);
    copy.takeIn(other);
    const { choice, otherChoice, disputed } = headline(copy);
    expect([disputed, [choice, otherChoice].sort()]).toEqual([true, ['ja', 'nej']]);
  });

  test('is not disputed when two say the same, whatever day each gives', () => {
    const copy = reported(['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    const other = new Copy('b');
    told(other, ['avtalet', 'fullmaktige', 'ja', '2026-05-21'], { source: 'protokoll' });
    copy.takeIn(other);
    expect(headline(copy).disputed).toBe(false);
  });

  test('says when something of a newer version stands there', () => {
    const view: SlotView = { heads: [], current: [], disputed: false, newer: 1 };
    const casebook: Casebook = {
      date: null,
      slots: { [slots.decision('hjo', 'ok_lakare', 'namnd')]: view },
      entities: {},
      newer: 1,
    };
    expect(headlineOf(casebook, HJO, 'avtalet')).toMatchObject({ state: 'okand', newer: 1 });
    expect(headlineOf(casebook, HJO, 'ok_lakare')).toMatchObject({ state: 'okand', newer: 1 });
    expect(headlineOf(casebook, HJO, 'ok_munhalsa')).toMatchObject({ state: 'okand', newer: 0 });
  });

  test('grows old on the way, but a council\u2019s yes or no does not', () => {
    expect(isOldHeadline(headline(reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-05-21'])), TODAY)).toBe(true);
    expect(isOldHeadline(headline(reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-05-22'])), TODAY)).toBe(false);
    expect(isOldHeadline(headline(reported(['avtalet', 'fullmaktige', 'ja', '2026-01-01'])), TODAY)).toBe(false);
    expect(isOldHeadline(headline(new Copy()), TODAY)).toBe(false);
  });

  test('every state has a choice, and every choice a state', () => {
    expect(new Set(HEADLINE_STATES.map(choiceOf))).toEqual(new Set(CHOICES));
  });
});

describe('Documents and the whole', () => {
  const all = (instance: Instance, outcome: Outcome): Told[] =>
    DOCUMENT_KEYS.map((document) => [document, instance, outcome]);

  test('a document without a statement of its own follows the whole, but not into "i delar"', () => {
    expect(headline(reported(['avtalet', 'fullmaktige', 'ja']), 'ok_lakare').state).toBe('godkand');
    expect(headline(reported(['avtalet', 'fullmaktige', 'nej']), 'ok_lakare').state).toBe('avslagen');
    expect(headline(reported(['avtalet', 'fullmaktige', 'delvis']), 'ok_lakare').state).toBe('okand');
  });

  test('a document\u2019s own goes before the whole\u2019s, until the whole is in a later round', () => {
    const copy = reported(
      ['ok_lakare', 'fullmaktige', 'aterremitterad', '2026-03-01'],
      ['avtalet', 'styrelse', 'foreslar_ja', '2026-03-05'],
    );
    expect(headline(copy, 'ok_lakare').state).toBe('atterremitterad');
    told(copy, ['avtalet', 'fullmaktige', 'aterremitterad', '2026-03-20']);
    told(copy, ['avtalet', 'fullmaktige', 'ja', '2026-05-20']);
    expect(headline(copy, 'ok_lakare').state).toBe('godkand');
    expect(headline(copy)).toMatchObject({ state: 'godkand', round: 2 });
  });

  test('all alike is that', () => {
    expect(stateOf(...all('fullmaktige', 'ja'))).toBe('godkand');
    expect(stateOf(...all('fullmaktige', 'nej'))).toBe('avslagen');
    expect(stateOf(...all('beredning', 'ej_startad'))).toBe('ej_startad');
  });

  test('all yes is yes, with an addition when one of them has it', () => {
    expect(stateOf(['avtalet', 'fullmaktige', 'ja'], ['ok_munhalsa', 'fullmaktige', 'ja_tillagg'])).toBe(
      'godkand_tillagg',
    );
  });

  test('some decided and others not, or otherwise, is in parts', () => {
    expect(stateOf(['huvudavtal', 'fullmaktige', 'ja'])).toBe('delvis');
    expect(stateOf(['avtalet', 'fullmaktige', 'ja'], ['ok_munhalsa', 'fullmaktige', 'nej'])).toBe('delvis');
    expect(stateOf(['ok_munhalsa', 'fullmaktige', 'nej'])).toBe('delvis');
    expect(stateOf(['avtalet', 'styrelse', 'foreslar_ja'], ['ok_munhalsa', 'fullmaktige', 'ja'])).toBe('delvis');
    expect(stateOf(['avtalet', 'fullmaktige', 'delvis'], ['ok_munhalsa', 'namnd', 'yttrat'])).toBe('delvis');
    expect(
      headline(reported(['avtalet', 'styrelse', 'foreslar_ja'], ['ok_munhalsa', 'fullmaktige', 'ja'])).step?.scope,
    ).toBe('ok_munhalsa');
  });

  test('none decided is the one that has come furthest', () => {
    expect(stateOf(['avtalet', 'namnd', 'yttrat'], ['ok_munhalsa', 'styrelse', 'foreslar_ja'])).toBe('styrelse');
    expect(stateOf(['ok_lakare', 'namnd', 'yttrat'])).toBe('namnd');
    expect(stateOf(['avtalet', 'beredning', 'pagar'], ['ok_munhalsa', 'beredning', 'ej_startad'])).toBe('beredning');
  });

  test('one document that is not begun says nothing of the whole', () => {
    expect(stateOf(['ok_munhalsa', 'beredning', 'ej_startad'])).toBe('okand');
  });

  test('the region\u2019s other errands stand by themselves', () => {
    const copy = new Copy();
    told(copy, ['uppsagning', 'fullmaktige', 'ja'], { org: REGION });
    told(copy, ['avtalet', 'styrelse', 'foreslar_ja'], { org: REGION });
    const { uppsagning, avtalet, implementering } = regionHeadlines(copy.casebook);
    expect([uppsagning.state, avtalet.state, implementering.state]).toEqual(['godkand', 'styrelse', 'okand']);
  });
});

describe('Those without a decision of their own', () => {
  test.each([
    [{ id: 'vgr-su', kind: 'regional' }],
    [{ id: 'privata', kind: 'private' }],
    [{ id: 'vs-simba', kind: 'subregion' }],
    [{ id: 'kf-fyrbodal', kind: 'association' }],
  ] as [Decider][])('%o say so, which is not the same as unknown', (org) => {
    expect(headlineOf(new Copy().casebook, org, 'avtalet')).toMatchObject({
      state: 'ej_eget_beslut',
      choice: 'none',
      conditional: true,
    });
  });

  test('the region\u2019s units follow the region\u2019s yes', () => {
    const copy = new Copy();
    told(copy, ['avtalet', 'fullmaktige', 'ja'], { org: REGION });
    expect(headlineOf(copy.casebook, { id: 'vgr-su', kind: 'regional' }, 'avtalet').conditional).toBe(false);
    expect(headlineOf(copy.casebook, { id: 'vs-simba', kind: 'subregion' }, 'avtalet').conditional).toBe(true);
  });
});

describe('The next meeting', () => {
  const planned = (copy: Copy, instance: Instance, day: string | null, on?: string, scope: Scope = 'avtalet') =>
    copy.write(
      decidePlanned(copy.form(slots.next('hjo', scope)), { org: HJO, scope, instance, day, on, note: 'Extra möte' }),
    );

  test('stands until its day has come and somebody has said what happened', () => {
    const copy = reported(['avtalet', 'styrelse', 'foreslar_ja', '2026-11-01']);
    planned(copy, 'fullmaktige', '2026-11-20', '2026-11-01');
    const { next } = headline(copy);
    expect(next).toMatchObject({ scope: 'avtalet', instance: 'fullmaktige', day: '2026-11-20', note: 'Extra möte' });
    expect(next && hasPassed(next, TODAY)).toBe(true);
    expect(next && hasPassed(next, '2026-11-20')).toBe(false);
    told(copy, ['avtalet', 'fullmaktige', 'bordlagd', '2026-11-20']);
    expect(headline(copy).next).toBeUndefined();
  });

  test('is over when the instance has decided earlier than planned', () => {
    const copy = new Copy();
    planned(copy, 'fullmaktige', '2026-12-15', '2026-11-01');
    told(copy, ['avtalet', 'styrelse', 'foreslar_ja', '2026-11-05']);
    expect(headline(copy).next?.day).toBe('2026-12-15');
    told(copy, ['avtalet', 'fullmaktige', 'ja', '2026-11-20']);
    expect(headline(copy).next).toBeUndefined();
  });

  test('may be a new one at the same instance, told together with what happened', () => {
    const copy = new Copy();
    told(copy, ['avtalet', 'fullmaktige', 'bordlagd', '2026-11-20'], {
      next: { instance: 'fullmaktige', day: '2026-12-15' },
    });
    expect(headline(copy)).toMatchObject({ state: 'bordlagd', next: { day: '2026-12-15' } });
  });

  test('without a day stands too, and is never passed', () => {
    const copy = new Copy();
    planned(copy, 'namnd', null);
    const { next } = headline(copy);
    expect(next).toMatchObject({ instance: 'namnd', day: null });
    expect(next && hasPassed(next, '2030-01-01')).toBe(false);
  });

  test('of the whole is the first of its documents\u2019 when it has none, and theirs is its when they have none', () => {
    const copy = new Copy();
    planned(copy, 'fullmaktige', '2026-12-20', undefined, 'ok_lakare');
    planned(copy, 'fullmaktige', '2026-12-10', undefined, 'ok_munhalsa');
    expect(headline(copy).next?.day).toBe('2026-12-10');
    planned(copy, 'fullmaktige', '2027-01-10');
    expect(headline(copy).next?.day).toBe('2027-01-10');
    expect(headline(copy, 'huvudavtal').next?.day).toBe('2027-01-10');
  });
});

describe('Gäller här', () => {
  test('is never concluded from a decision', () => {
    expect(appliesOf(reported(['avtalet', 'fullmaktige', 'ja']).casebook, 'hjo', 'avtalet')).toBeNull();
  });

  test('is what was answered', () => {
    const copy = new Copy();
    copy.write(decideApplies(copy.form(), { org: 'hjo', scope: 'avtalet', answer: 'inte_an' }));
    expect(appliesOf(copy.casebook, 'hjo', 'ok_lakare')?.statement?.data.answer).toBe('inte_an');
  });
});

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
