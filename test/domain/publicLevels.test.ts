import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/domain/events.ts';
import { EVENT_RULES } from '../../src/domain/eventTypes.ts';
import { KEPT_INSIDE, PUBLIC_LEVELS, siftedCasebook, wordless } from '../../src/domain/publicLevels.ts';
import { Copy } from '../support/copy.ts';
import { aDecision, aNote, aPhase, aPlan } from '../support/statements.ts';

const types = Object.keys(EVENT_RULES) as EventType[];
const levelsOf = (level: string) => types.filter((type) => PUBLIC_LEVELS[type].level === level).sort();

test('every type of event has a level, and what may go out is this and no more', () => {
  expect(Object.keys(PUBLIC_LEVELS).sort()).toEqual([...types].sort());
  expect(levelsOf('approval')).toEqual(['date.moved', 'date.stated', 'decision.recorded', 'phase.assessed']);
  expect(levelsOf('follows')).toEqual(['edition.frozen', 'organisation.changed']);
});

test('nothing whose words are the statement may go out, nor anything that makes a note, a dialogue or a date', () => {
  const speaking = types.filter((type) => {
    const { kind, wordsAreTheStatement } = EVENT_RULES[type];
    return wordsAreTheStatement || (kind === 'creates' && type !== 'edition.frozen');
  });
  expect(speaking.length).toBeGreaterThan(20);
  expect(speaking.filter((type) => PUBLIC_LEVELS[type].level !== 'never')).toEqual([]);
});

test('each reason for staying inside is some type\u2019s, but for the words, which are every type\u2019s', () => {
  const reasons = types.flatMap((type) => {
    const rule = PUBLIC_LEVELS[type];
    return rule.level === 'never' ? [rule.why] : [];
  });
  expect([...new Set(reasons), 'ord'].sort()).toEqual([...KEPT_INSIDE].sort());
});

describe('a casebook that has been sifted', () => {
  const copy = new Copy();
  copy.append([
    aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23', { words: { reason: 'Skäl', dnr: 'KS 1' } }),
    aPhase('hjo', 'behov', '2026-11-01', { data: { also: ['inforande'], voluntary: true } }),
    aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
    aNote('hjo', 'En anteckning', '2026-11-01'),
  ]);

  test('holds the fields that may go out and no other, and no entity', () => {
    const { slots, entities } = siftedCasebook(copy.casebook);
    expect(entities).toEqual({});
    expect(Object.keys(slots).sort()).toEqual(['decision/hjo/avtalet/fullmaktige', 'phase/hjo/avtalet']);
    const [decision] = slots['decision/hjo/avtalet/fullmaktige']?.current ?? [];
    expect(decision).toMatchObject({ on: '2026-03-23', data: { outcome: 'ja', round: 1 }, words: {} });
    expect(Object.keys(decision?.data ?? {}).sort()).toEqual(['outcome', 'round']);
    expect(Object.keys(slots['phase/hjo/avtalet']?.current[0]?.data ?? {})).toEqual(['phase']);
  });

  test('is made from events without a word', () => {
    const events = [...wordless(copy.ledger.events())];
    expect(events).toHaveLength(copy.ledger.size);
    expect(JSON.stringify(events)).not.toMatch(/Skäl|anteckning|"salt"|"words"/);
  });
});
