/**
 * The table of event types, version 1: how each takes part in the fold. One line per type and
 * nothing else. A type or version that is not here is kept, counted and passed on (unknown).
 */
import type { EventLine, EventType } from './events.ts';

export interface EventRule {
  /** States one slot, creates an entity, or acts on other events by `re`. */
  kind: 'states' | 'creates' | 'acts';
  /** Pattern of its slot by the slot grammar; `E` is the id of a creating event. */
  slot?: string;
  /** Fields of the created entity of which the creating event is the first statement. */
  carries?: readonly string[];
  /** Whether `on` may stand in it. */
  on: boolean;
  /** T: the words are the statement, so two statements differ when their words do. */
  wordsAreTheStatement?: boolean;
}

export const EVENT_RULES: Readonly<Record<EventType, EventRule>> = {
  'phase.assessed': { kind: 'states', slot: 'phase/o/s', on: true },
  'decision.recorded': { kind: 'states', slot: 'decision/o/s/instance', on: true },
  'decision.planned': { kind: 'states', slot: 'next/o/s', on: true },
  'recommendation.given': { kind: 'states', slot: 'recommendation/body/s', on: true },
  'applies.stated': { kind: 'states', slot: 'applies/o/s', on: true },
  'anchoring.assessed': { kind: 'states', slot: 'anchoring/o/group', on: true },
  'contact.named': { kind: 'states', slot: 'contact/o/role', on: true, wordsAreTheStatement: true },
  'goal.worded': { kind: 'states', slot: 'goal/place', on: true, wordsAreTheStatement: true },
  'note.written': { kind: 'creates', carries: ['text', 'mark'], on: true },
  'note.edited': { kind: 'states', slot: 'E/text', on: false, wordsAreTheStatement: true },
  'note.marked': { kind: 'states', slot: 'E/mark', on: false },
  'date.added': { kind: 'creates', carries: ['day'], on: true },
  'date.moved': { kind: 'states', slot: 'E/day', on: false },
  'dialogue.planned': { kind: 'creates', carries: ['day'], on: true },
  'dialogue.moved': { kind: 'states', slot: 'E/day', on: false },
  'dialogue.stated': { kind: 'states', slot: 'E/state', on: true },
  'dialogue.answered': { kind: 'states', slot: 'E/answer/q', on: false, wordsAreTheStatement: true },
  'dialogue.summarised': { kind: 'states', slot: 'E/summary/heading', on: false, wordsAreTheStatement: true },
  'kfa.assessed': { kind: 'states', slot: 'E/kfa/dimension/side', on: true },
  'action.agreed': { kind: 'creates', carries: [], on: true },
  'action.stated': { kind: 'states', slot: 'E/state', on: true },
  'organisation.added': { kind: 'creates', carries: ['area', 'federation', 'kind', 'name'], on: false },
  'organisation.changed': { kind: 'states', slot: 'org/o/field', on: false },
  'organisation.named': { kind: 'states', slot: 'org/o/name', on: false, wordsAreTheStatement: true },
  'forum.named': { kind: 'states', slot: 'forum/key/area', on: false, wordsAreTheStatement: true },
  'writer.named': { kind: 'states', slot: 'writer/device', on: false, wordsAreTheStatement: true },
  withdrawn: { kind: 'acts', on: false },
  redacted: { kind: 'acts', on: false },
};

/** The rule for a line, or undefined when this build does not know its type or version. */
export function ruleOf(line: EventLine): EventRule | undefined {
  return line.v === 1 && Object.hasOwn(EVENT_RULES, line.type) ? EVENT_RULES[line.type as EventType] : undefined;
}
