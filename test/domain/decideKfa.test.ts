import { describe, expect, test } from 'vitest';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { NOBODY, said } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

describe('Känd, förstådd, använd', () => {
  const view = {
    dimension: 'forstadd',
    side: 'gemensam',
    step: 'delvis_samsyn',
    ground: 'Två läser samma text olika.',
  } as const;

  test('is a label with its ground', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideKfa(copy.form(), { dialogue, ...view });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({
      slot: `${dialogue}/kfa/forstadd/gemensam`,
      data: { step: 'delvis_samsyn' },
    });
    expect(said(decideKfa(copy.form(), { dialogue, ...view, ground: 'mas@hjo.se' }))).toEqual([
      '?phone-or-email ground',
    ]);
  });

  test('is refused without a ground, with another dimension\u2019s label, and without its dialogue', () => {
    const { copy, dialogue } = plannedDialogue();
    expect(said(decideKfa(copy.form(), { dialogue, ...view, ground: '' }))).toEqual(['!missing ground']);
    expect(said(decideKfa(copy.form(), { dialogue, ...view, step: 'sjalvklar' }))).toEqual(['!wrong-outcome step']);
    expect(said(decideKfa(copy.form(), { dialogue: NOBODY, ...view }))).toEqual(['!not-known dialogue']);
  });

  test('stands as it was read when the text is locked', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad');
    expect(said(decideKfa(copy.form(), { dialogue, ...view }))).toEqual(['!locked step']);
  });

  test('seen differently by two sides is no dispute', () => {
    const { copy, dialogue } = plannedDialogue();
    copy.write(decideKfa(copy.form(), { dialogue, ...view, side: 'kommun' }));
    copy.write(decideKfa(copy.form(), { dialogue, ...view, side: 'region', step: 'tolkas_olika' }));
    expect(Object.values(copy.casebook.slots).some(({ disputed }) => disputed)).toBe(false);
  });
});
