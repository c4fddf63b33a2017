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
  'dialogue.planned': { kind: 'creates', carries: ['day', 'form', 'place', 'roles'], on: true },
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
  'dialogue.arranged': { kind: 'states', slot: 'E/form', on: false },
  'dialogue.described': { kind: 'states', slot: 'E/detail', on: false, wordsAreTheStatement: true },
  'dialogue.covered': { kind: 'states', slot: 'E/document/s', on: false },
  'dialogue.read': { kind: 'states', slot: 'E/read/reader', on: true },
  'record.filed': { kind: 'states', slot: 'filed/o/E', on: true, wordsAreTheStatement: true },
  'guide.worded': { kind: 'states', slot: 'guide/area/q', on: true, wordsAreTheStatement: true },
  'guide.placed': { kind: 'states', slot: 'guide/area/q/stage', on: true },
  'note.stated': { kind: 'states', slot: 'E/state', on: true },
  'note.sorted': { kind: 'states', slot: 'E/category', on: false },
  'question.moved': { kind: 'states', slot: 'E/at', on: true },
  'question.answered': { kind: 'states', slot: 'E/reply', on: true, wordsAreTheStatement: true },
  'question.told': { kind: 'states', slot: 'E/told/o', on: true },
  'question.expected': { kind: 'states', slot: 'E/due', on: false },
  'question.merged': { kind: 'states', slot: 'E/merged', on: false },
  'question.routed': { kind: 'states', slot: 'E/path', on: false },
  'example.consented': { kind: 'states', slot: 'E/consent', on: true },
  'part.worded': { kind: 'states', slot: 'E/part/key', on: false, wordsAreTheStatement: true },
  'tag.set': { kind: 'states', slot: 'E/tag/key', on: false },
  'link.made': { kind: 'states', slot: 'E/link/E', on: false },
  'gap.added': { kind: 'creates', carries: ['class', 'part/title', 'part/before', 'part/after'], on: true },
  'gap.classified': { kind: 'states', slot: 'E/class', on: false },
  'gap.stated': { kind: 'states', slot: 'E/state', on: true },
  'gap.assessed': { kind: 'states', slot: 'gap/o/E', on: true },
  'gap.phased': { kind: 'states', slot: 'gap/o/E/phase', on: true },
  'anchoring.shaken': { kind: 'states', slot: 'shaken/o/group', on: true },
  'material.added': { kind: 'creates', carries: ['part/title'], on: true },
  'material.issued': { kind: 'states', slot: 'E/version', on: true, wordsAreTheStatement: true },
  'material.stated': { kind: 'states', slot: 'E/state', on: true },
  'material.used': { kind: 'states', slot: 'used/o/E', on: true },
  'document.started': { kind: 'creates', carries: ['part/title'], on: true },
  'document.stated': { kind: 'states', slot: 'E/state', on: true },
  'survey.opened': { kind: 'creates', carries: ['part/title'], on: true },
  'survey.answered': { kind: 'creates', carries: [], on: true },
  'date.stated': { kind: 'states', slot: 'E/state', on: true },
  'edition.frozen': { kind: 'creates', carries: ['part/title', 'part/text'], on: true },
  withdrawn: { kind: 'acts', on: false },
  redacted: { kind: 'acts', on: false },
};

/** The rule for a line, or undefined when this build does not know its type or version. */
export function ruleOf(line: EventLine): EventRule | undefined {
  return line.v === 1 && Object.hasOwn(EVENT_RULES, line.type) ? EVENT_RULES[line.type as EventType] : undefined;
}
