import { describe, expect, test } from 'vitest';
import { decideApplies } from '../../src/domain/decideApplies.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { slots } from '../../src/domain/slots.ts';
import type { DialogueState, Phase } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const UNIT = { id: 'vgr-skas', kind: 'regional' } as const;

function dialogue(copy: Copy, day: string, state: DialogueState | null = 'genomford') {
  const plan = { orgs: ['hjo'], day, form: 'fysisk', level: 'lokal' } as const;
  const id = copy.writeOne(decideDialoguePlan(copy.form(), plan));
  if (state !== null) copy.write(decideDialogueState(copy.form(), { dialogue: id, state, on: day }));
}

function assess(copy: Copy, phase: Phase, on: string, org: typeof HJO | typeof UNIT = HJO) {
  const input = { org, scope: 'avtalet', phase, ground: 'Samtal', on } as const;
  copy.write(decidePhase(copy.form(slots.phase(org.id, 'avtalet')), input));
}

function decideYes(copy: Copy, on: string) {
  const input = { org: HJO, scope: 'avtalet', instance: 'fullmaktige', outcome: 'ja', on } as const;
  copy.write(decideDecision(copy.several(), input));
}

const suggested = (copy: Copy, org: typeof HJO | typeof UNIT = HJO, today = '2026-11-22') => {
  const rhythm = rhythmOf(copy.casebook, org, today);
  return rhythm && [rhythm.kind, rhythm.from, rhythm.month];
};

describe('The suggested rhythm', () => {
  test('is a first dialogue within three months after the decision', () => {
    const copy = new Copy();
    expect(suggested(copy)).toBeNull();
    decideYes(copy, '2026-10-31');
    expect(suggested(copy)).toEqual(['after-decision', '2026-10-31', '2027-01']);
  });

  test('counted from the decision, and not from the phase when both are known', () => {
    const copy = new Copy();
    assess(copy, 'inforande', '2026-03-01');
    expect(suggested(copy)).toEqual(['after-start', '2026-03-01', '2026-06']);
    decideYes(copy, '2026-11-09');
    expect(suggested(copy)).toEqual(['after-decision', '2026-11-09', '2027-02']);
  });

  test('for those who decide nothing themselves it is counted from when it began', () => {
    const copy = new Copy();
    assess(copy, 'behov', '2026-03-01', UNIT);
    expect(suggested(copy, UNIT)).toBeNull();
    copy.write(decideApplies(copy.form(), { org: UNIT.id, scope: 'avtalet', answer: 'ja', from: '2026-10-01' }));
    expect(suggested(copy, UNIT)).toEqual(['after-start', '2026-10-01', '2027-01']);
  });

  test('is every half year while it is introduced and used, yearly when it is kept going', () => {
    const copy = new Copy();
    dialogue(copy, '2026-08-31');
    expect(suggested(copy)).toBeNull();
    assess(copy, 'inforande', '2026-09-01');
    expect(suggested(copy)).toEqual(['half-year', '2026-08-31', '2027-02']);
    assess(copy, 'anvandning', '2026-09-02');
    expect(suggested(copy)?.[0]).toBe('half-year');
    assess(copy, 'vidmakthallande', '2026-09-03');
    expect(suggested(copy)).toEqual(['year', '2026-08-31', '2027-08']);
  });

  test('says nothing when one is planned; one that was cancelled does not count', () => {
    const copy = new Copy();
    decideYes(copy, '2026-11-09');
    dialogue(copy, '2026-11-20', 'installd');
    expect(suggested(copy)?.[0]).toBe('after-decision');
    dialogue(copy, '2027-01-20', null);
    expect(suggested(copy)).toBeNull();
  });

  test('is not silenced by one whose day has passed and that nobody has said was held, nor counted from it', () => {
    const copy = new Copy();
    decideYes(copy, '2026-10-31');
    dialogue(copy, '2026-11-10', null);
    expect(suggested(copy, HJO, '2026-11-10')).toBeNull();
    expect(suggested(copy, HJO, '2026-11-11')).toEqual(['after-decision', '2026-10-31', '2027-01']);
    assess(copy, 'inforande', '2026-11-12');
    dialogue(copy, '2026-08-31');
    expect(suggested(copy)).toEqual(['half-year', '2026-08-31', '2027-02']);
  });
});
