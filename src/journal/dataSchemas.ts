/**
 * What the data of every known type may hold: codes, ids, dates, whole numbers and booleans, never
 * free text. A key that is not listed here makes a line bad: a later version of a type says so by
 * its `v` (FORMAT.md §"Types").
 */
import * as v from 'valibot';
import type { EventType, WordsOf } from '../domain/events.ts';
import { isEventId } from '../domain/slots.ts';
import * as codes from '../domain/vocabulary.ts';
import { isCalendarDate, isCode, isOrganisationId } from './forms.ts';

const eventId = v.pipe(v.string(), v.check(isEventId));
const organisation = v.pipe(v.string(), v.check(isOrganisationId));
const day = v.pipe(v.string(), v.check(isCalendarDate));
const code = v.pipe(v.string(), v.check(isCode));

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
  withdrawn: ['reason'],
  redacted: ['reason'],
};
