import { describe, expect, test } from 'vitest';
import type { Casebook, SlotView } from '../../src/domain/casebook.ts';
import { decideApplies } from '../../src/domain/decideApplies.ts';
import { appliesOf, type Decider, headlineOf, isOldHeadline, REGION } from '../../src/domain/headline.ts';
import { CHOICES, choiceOf, HEADLINE_STATES } from '../../src/domain/headlineStates.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Scope } from '../../src/domain/vocabulary.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { HJO, reported, type Told, told } from '../support/decisions.ts';

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
    expect([disputed, [choice, otherChoice ?? choice].sort()]).toEqual([true, ['ja', 'nej']]);
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
