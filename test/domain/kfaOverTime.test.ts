import { describe, expect, test } from 'vitest';
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { kfaLastTime, kfaOverTime, kfaSinceLast } from '../../src/domain/kfaOverTime.ts';
import { slots } from '../../src/domain/slots.ts';
import type { KfaSide, KfaStep } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';

type Said = Partial<Record<KfaSide, KfaStep>>;

/** A held dialogue in which this was said of "känd". */
function heldWith(copy: Copy, day: string, said: Said, orgs: readonly string[] = ['hjo'], isHeld = true): string {
  const plan = { orgs, day, form: 'fysisk', level: 'lokal' } as const;
  const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), plan));
  if (isHeld) copy.write(decideDialogueState(copy.form(), { dialogue, state: 'genomford', on: day }));
  for (const [side, step] of Object.entries(said) as [KfaSide, KfaStep][]) {
    const context = copy.form(slots.kfa(dialogue, 'kand', side));
    copy.write(decideKfa(context, { dialogue, dimension: 'kand', side, step, ground: 'Så sades det.', on: day }));
  }
  return dialogue;
}

function changeIn(before: Said, now: Said) {
  const copy = new Copy();
  heldWith(copy, '2026-01-20', before);
  const dialogue = heldWith(copy, '2026-06-20', now);
  const [since] = kfaSinceLast(copy.casebook, 'hjo', dialogue);
  return since && { turned: since.turned, changes: [...since.changes], before: since.before?.day };
}

describe('Since the last dialogue', () => {
  test('it has become stronger, weaker or is as it was, in words', () => {
    const change = (before: KfaStep, now: KfaStep) => changeIn({ gemensam: before }, { gemensam: now })?.changes;
    expect(change('kand_nagra', 'kand_flesta')).toEqual([['gemensam', 'starkt']]);
    expect(change('sjalvklar', 'inte_kand')).toEqual([['gemensam', 'forsvagad']]);
    expect(change('kand_nagra', 'kand_nagra')).toEqual([['gemensam', 'oforandrad']]);
  });

  test('what could not be judged, then or now, gives no change', () => {
    expect(changeIn({ gemensam: 'ej_bedombar' }, { gemensam: 'sjalvklar' })).toMatchObject({ changes: [] });
    expect(changeIn({ gemensam: 'kand_nagra' }, { gemensam: 'ej_bedombar' })).toMatchObject({ changes: [] });
  });

  test('each side keeps its own view, and is compared with itself alone', () => {
    expect(
      changeIn({ kommun: 'inte_kand', region: 'sjalvklar' }, { kommun: 'kand_nagra', region: 'kand_nagra' }),
    ).toMatchObject({
      turned: null,
      changes: [
        ['kommun', 'starkt'],
        ['region', 'forsvagad'],
      ],
    });
  });

  test('one picture against several is said as such, and nothing is stronger or weaker', () => {
    expect(changeIn({ gemensam: 'kand_nagra' }, { kommun: 'sjalvklar', region: 'inte_kand' })).toMatchObject({
      turned: 'split',
      changes: [],
    });
    expect(changeIn({ kommun: 'sjalvklar', region: 'inte_kand' }, { gemensam: 'kand_nagra' })).toMatchObject({
      turned: 'common',
      changes: [],
    });
  });

  test('is compared with the organisation’s own last dialogue that spoke of it', () => {
    const copy = new Copy();
    heldWith(copy, '2026-01-20', { gemensam: 'inte_kand' }, ['hjo', 'tibro']);
    heldWith(copy, '2026-02-20', { gemensam: 'sjalvklar' }, ['tibro']);
    heldWith(copy, '2026-03-20', {});
    heldWith(copy, '2026-04-20', { gemensam: 'sjalvklar' }, ['hjo'], false);
    const now = heldWith(copy, '2026-06-20', { gemensam: 'kand_flesta' }, ['hjo', 'tibro']);
    const since = (org: string) =>
      kfaSinceLast(copy.casebook, org, now).map((each) => [each.before?.day, ...each.changes]);
    expect(since('hjo')).toEqual([['2026-01-20', ['gemensam', 'starkt']]]);
    expect(since('tibro')).toEqual([['2026-02-20', ['gemensam', 'forsvagad']]]);
    expect(kfaLastTime(copy.casebook, 'hjo', now)?.day).toBe('2026-01-20');
  });

  test('the first time there is nothing to compare with', () => {
    const copy = new Copy();
    const first = heldWith(copy, '2026-01-20', { gemensam: 'inte_kand' });
    expect(kfaSinceLast(copy.casebook, 'hjo', first)).toMatchObject([{ before: null, turned: null }]);
    expect(kfaLastTime(copy.casebook, 'hjo', first)).toBeNull();
    expect(kfaOverTime(copy.casebook, 'hjo')).toHaveLength(1);
    expect(kfaOverTime(copy.casebook, 'skara')).toEqual([]);
  });

  test('of one day, the one the same writer planned earlier came before; what another writer held that day did not', () => {
    const here = new Copy('a');
    heldWith(here, '2026-01-20', { gemensam: 'inte_kand' });
    const there = here.handTo('b');
    const morning = heldWith(here, '2026-06-20', { gemensam: 'kand_nagra' });
    const afternoon = heldWith(here, '2026-06-20', { gemensam: 'kand_flesta' });
    const theirs = heldWith(there, '2026-06-20', { gemensam: 'sjalvklar' });
    here.takeIn(there);
    const last = (dialogue: string) => kfaSinceLast(here.casebook, 'hjo', dialogue)[0]?.before;
    expect(last(afternoon)?.dialogue).toBe(morning);
    expect(last(morning)?.day).toBe('2026-01-20');
    expect(last(theirs)?.day).toBe('2026-01-20');
  });

  test('two labels for the same side are both shown, and nothing is concluded from either', () => {
    const here = new Copy('a');
    heldWith(here, '2026-01-20', { gemensam: 'inte_kand' });
    const now = heldWith(here, '2026-06-20', {});
    const there = here.handTo('b');
    for (const [copy, step] of [
      [here, 'kand_nagra'],
      [there, 'sjalvklar'],
    ] as const) {
      copy.write(decideKfa(copy.form(), { dialogue: now, dimension: 'kand', side: 'gemensam', step, ground: 'Så.' }));
    }
    here.takeIn(there);
    const [since] = kfaSinceLast(here.casebook, 'hjo', now);
    expect(since?.now.sides[0]?.statements).toHaveLength(2);
    expect(since?.changes.size).toBe(0);
  });
});
