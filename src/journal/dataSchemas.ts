/**
 * What the data of every known type may hold: codes, ids, dates, whole numbers and booleans, never
 * free text. A key that is not listed here makes a line bad: a later version of a type says so by
 * its `v` (FORMAT.md §"Types").
 */
import * as v from 'valibot';
import type { EventType, WordsOf } from '../domain/events.ts';
import * as learning from '../domain/learningVocabulary.ts';
import { isEventId } from '../domain/slots.ts';
import * as codes from '../domain/vocabulary.ts';
import { isCalendarDate, isCode, isOrganisationId } from './forms.ts';

const eventId = v.pipe(v.string(), v.check(isEventId));
const organisation = v.pipe(v.string(), v.check(isOrganisationId));
const day = v.pipe(v.string(), v.check(isCalendarDate));
const code = v.pipe(v.string(), v.check(isCode));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Every statement may say where it comes from, and which statement a settlement chose. */
function data<E extends v.ObjectEntries>(entries: E) {
  return v.strictObject({ ...entries, source: v.optional(v.picklist(codes.SOURCES)), as: v.optional(eventId) });
}

const NOTHING = data({});

export const DATA: Readonly<Record<EventType, v.GenericSchema>> = {
  'phase.assessed': data({
    phase: v.picklist(codes.PHASES),
    also: v.optional(v.array(v.picklist(codes.PHASES))),
    back: v.optional(v.picklist(codes.BACK_REASONS)),
    voluntary: v.optional(v.boolean()),
  }),
  'decision.recorded': data({ outcome: v.picklist(codes.OUTCOMES), round: v.pipe(v.number(), v.minValue(1)) }),
  'decision.planned': data({ instance: v.picklist(codes.INSTANCES), day: v.nullable(day) }),
  'recommendation.given': data({ outcome: v.picklist(codes.RECOMMENDATIONS) }),
  'applies.stated': data({ answer: v.picklist(codes.APPLIES_ANSWERS), from: v.optional(day) }),
  'anchoring.assessed': data({
    level: v.picklist(codes.ANCHORING_LEVELS),
    hesitant: v.boolean(),
    down: v.optional(v.picklist(codes.DOWN_REASONS)),
  }),
  'contact.named': NOTHING,
  'goal.worded': NOTHING,
  'note.written': data({
    mark: v.nullable(v.picklist(codes.MARKS)),
    dialogue: v.optional(eventId),
    question: v.optional(code),
  }),
  'note.edited': NOTHING,
  'note.marked': data({ mark: v.nullable(v.picklist(codes.MARKS)) }),
  'date.added': data({
    kind: v.picklist(codes.DATE_KINDS),
    level: v.picklist(codes.LEVELS),
    day,
    certainty: v.picklist(codes.CERTAINTIES),
  }),
  'date.moved': data({ day, certainty: v.picklist(codes.CERTAINTIES) }),
  'dialogue.planned': data({ day, form: v.picklist(codes.DIALOGUE_FORMS), level: v.picklist(codes.LEVELS) }),
  'dialogue.moved': data({ day }),
  'dialogue.stated': data({ state: v.picklist(codes.DIALOGUE_STATES) }),
  'dialogue.answered': NOTHING,
  'dialogue.summarised': NOTHING,
  'kfa.assessed': data({ step: v.picklist(Object.values(codes.KFA_STEPS).flat()) }),
  'action.agreed': data({ dialogue: eventId, org: v.nullable(organisation), day: v.nullable(day) }),
  'action.stated': data({ state: v.picklist(codes.ACTION_STATES) }),
  'organisation.added': data({
    kind: v.picklist(codes.ORGANISATION_KINDS),
    area: v.nullable(organisation),
    federation: v.nullable(organisation),
  }),
  'organisation.changed': data({ value: v.nullable(v.union([v.boolean(), organisation])) }),
  'organisation.named': NOTHING,
  'forum.named': NOTHING,
  'writer.named': data({ area: v.nullable(organisation) }),
  'dialogue.arranged': data({ form: v.picklist(codes.DIALOGUE_FORMS) }),
  'dialogue.described': NOTHING,
  'dialogue.covered': data({ included: v.boolean() }),
  'dialogue.read': data({ read: v.boolean() }),
  'record.filed': NOTHING,
  'guide.worded': NOTHING,
  'guide.placed': data({ place: v.picklist(learning.GUIDE_PLACES) }),
  'note.stated': data({ state: v.picklist(learning.NOTE_STATES) }),
  'note.sorted': data({ category: v.nullable(v.picklist(learning.OBSTACLE_CATEGORIES)) }),
  'question.moved': data({ forum: code, area: v.nullable(organisation), step: v.picklist(learning.QUESTION_STEPS) }),
  'question.answered': data({ kind: v.picklist(learning.ANSWER_KINDS), forum: v.nullable(code) }),
  'question.told': data({ told: v.boolean() }),
  'question.expected': data({ day: v.nullable(day) }),
  'question.merged': data({ into: v.nullable(eventId) }),
  'question.routed': data({ path: v.picklist(learning.QUESTION_PATHS) }),
  'example.consented': data({ given: v.boolean() }),
  'part.worded': NOTHING,
  'tag.set': data({ set: v.boolean() }),
  'link.made': data({ kind: v.picklist(learning.LINK_KINDS), set: v.boolean() }),
  'gap.added': data({
    kind: v.picklist(learning.GAP_KINDS),
    document: v.nullable(v.picklist(codes.SCOPES)),
    statutory: v.boolean(),
  }),
  'gap.classified': data({
    kind: v.picklist(learning.GAP_KINDS),
    document: v.nullable(v.picklist(codes.SCOPES)),
    statutory: v.boolean(),
  }),
  'gap.stated': data({ state: v.picklist(learning.GAP_STATES) }),
  'gap.assessed': data({ difference: v.picklist(learning.GAP_DIFFERENCES) }),
  'gap.phased': data({
    phase: v.picklist(codes.PHASES),
    also: v.optional(v.array(v.picklist(codes.PHASES))),
    back: v.optional(v.picklist(codes.BACK_REASONS)),
  }),
  'anchoring.shaken': data({ reason: v.nullable(v.picklist(codes.DOWN_REASONS)) }),
  'material.added': data({ kind: v.picklist(learning.MATERIAL_KINDS) }),
  'material.issued': NOTHING,
  'material.stated': data({ state: v.picklist(learning.MATERIAL_STATES) }),
  'material.used': data({ used: v.boolean() }),
  'document.started': data({ from: day, to: day, area: v.nullable(organisation) }),
  'document.stated': data({ state: v.picklist(learning.DOCUMENT_STATES) }),
  'survey.opened': data({ day: v.nullable(day) }),
  'survey.answered': data({ survey: eventId, question: count, respondent: count }),
  'date.stated': data({ state: v.picklist(codes.DATE_STATES) }),
  'edition.frozen': data({ date: day, heads: v.array(eventId), area: v.nullable(organisation) }),
  withdrawn: NOTHING,
  redacted: NOTHING,
};

/** Under which keys a type keeps words. None is required of a reader: words may be blanked. */
export const WORDS: { readonly [T in EventType]: readonly (keyof WordsOf<T> & string)[] } = {
  'phase.assessed': ['ground', 'where', 'by'],
  'decision.recorded': ['paragraph', 'dnr', 'reason', 'wording'],
  'decision.planned': ['note'],
  'recommendation.given': ['paragraph'],
  'applies.stated': ['note'],
  'anchoring.assessed': ['sign'],
  'contact.named': ['function', 'mailbox'],
  'goal.worded': ['text'],
  'note.written': ['text'],
  'note.edited': ['text'],
  'note.marked': [],
  'date.added': ['title', 'place'],
  'date.moved': ['reason'],
  'dialogue.planned': ['place', 'roles'],
  'dialogue.moved': ['reason'],
  'dialogue.stated': ['reason'],
  'dialogue.answered': ['text'],
  'dialogue.summarised': ['text'],
  'kfa.assessed': ['ground'],
  'action.agreed': ['what', 'who', 'sign'],
  'action.stated': ['note'],
  'organisation.added': ['name'],
  'organisation.changed': [],
  'organisation.named': ['name'],
  'forum.named': ['name'],
  'writer.named': ['function'],
  'dialogue.arranged': [],
  'dialogue.described': ['text'],
  'dialogue.covered': [],
  'dialogue.read': ['by'],
  'record.filed': ['dnr', 'note'],
  'guide.worded': ['text'],
  'guide.placed': [],
  'note.stated': ['reason'],
  'note.sorted': [],
  'question.moved': ['note'],
  'question.answered': ['text', 'by'],
  'question.told': ['note'],
  'question.expected': [],
  'question.merged': ['reason'],
  'question.routed': [],
  'example.consented': ['by'],
  'part.worded': ['text'],
  'tag.set': [],
  'link.made': [],
  'gap.added': ['title', 'before', 'after'],
  'gap.classified': [],
  'gap.stated': ['reason'],
  'gap.assessed': ['note', 'plan'],
  'gap.phased': ['ground', 'by'],
  'anchoring.shaken': ['note'],
  'material.added': ['title'],
  'material.issued': ['version', 'link', 'note'],
  'material.stated': ['reason'],
  'material.used': ['how'],
  'document.started': ['title'],
  'document.stated': ['reason'],
  'survey.opened': ['title', 'from'],
  'survey.answered': ['question', 'text', 'who'],
  'date.stated': ['reason'],
  'edition.frozen': ['title', 'text'],
  withdrawn: ['reason'],
  redacted: ['reason'],
};
