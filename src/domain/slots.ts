/**
 * Slot grammar, version 1. A slot is the one statement an event makes: codes and ids only, stable
 * for ever. Built here and nowhere else; `isSlotFor` is the check at every border.
 * Source: FORMAT.md §"Slots".
 */

import type { EventId, EventType, OrgId } from './events.ts';
import { EVENT_RULES } from './eventTypes.ts';
import { DIALOGUE_DETAILS, type DialogueDetail, READING_SIDES, type ReadingSide } from './learningVocabulary.ts';
import {
  ANCHORING_GROUPS,
  type AnchoringGroup,
  CONTACT_ROLES,
  type ContactRole,
  INSTANCES,
  type Instance,
  KFA_DIMENSIONS,
  KFA_SIDES,
  type KfaDimension,
  type KfaSide,
  ORGANISATION_FIELDS,
  type OrganisationField,
  QUESTION_KEYS,
  type QuestionKey,
  RECOMMENDING_BODIES,
  type RecommendingBody,
  SCOPES,
  type Scope,
  SUMMARY_HEADINGS,
  type SummaryHeading,
} from './vocabulary.ts';

export const slots = {
  phase: (o: OrgId, s: Scope) => `phase/${o}/${s}`,
  decision: (o: OrgId, s: Scope, instance: Instance) => `decision/${o}/${s}/${instance}`,
  next: (o: OrgId, s: Scope) => `next/${o}/${s}`,
  recommendation: (body: RecommendingBody, s: Scope) => `recommendation/${body}/${s}`,
  applies: (o: OrgId, s: Scope) => `applies/${o}/${s}`,
  anchoring: (o: OrgId, group: AnchoringGroup) => `anchoring/${o}/${group}`,
  contact: (o: OrgId, role: ContactRole) => `contact/${o}/${role}`,
  /** `lan` is the one länsgemensam målbild. */
  goal: (place: OrgId | 'lan') => `goal/${place}`,
  noteText: (e: EventId) => `${e}/text`,
  noteMark: (e: EventId) => `${e}/mark`,
  day: (e: EventId) => `${e}/day`,
  milestoneDay: (key: string) => `milestone/${key}/day`,
  milestoneState: (key: string) => `milestone/${key}/state`,
  state: (e: EventId) => `${e}/state`,
  answer: (e: EventId, q: QuestionKey) => `${e}/answer/${q}`,
  summary: (e: EventId, heading: SummaryHeading) => `${e}/summary/${heading}`,
  kfa: (e: EventId, dimension: KfaDimension, side: KfaSide) => `${e}/kfa/${dimension}/${side}`,
  organisation: (o: OrgId, field: OrganisationField | 'name') => `org/${o}/${field}`,
  /** Name of a forum of the ladder; area `lan` for the county's own. */
  forum: (key: string, area: OrgId | 'lan') => `forum/${key}/${area}`,
  writer: (device: string) => `writer/${device}`,
  form: (e: EventId) => `${e}/form`,
  detail: (e: EventId, detail: DialogueDetail) => `${e}/${detail}`,
  covered: (e: EventId, s: Scope) => `${e}/document/${s}`,
  read: (e: EventId, side: ReadingSide) => `${e}/read/${side}`,
  /** One organisation's own filing of a dialogue or a document. */
  filed: (o: OrgId, e: EventId) => `filed/${o}/${e}`,
  guide: (area: OrgId | 'lan', q: QuestionKey) => `guide/${area}/${q}`,
  guideStage: (area: OrgId | 'lan', q: QuestionKey) => `guide/${area}/${q}/stage`,
  category: (e: EventId) => `${e}/category`,
  /** Where a question is on the ladder. */
  at: (e: EventId) => `${e}/at`,
  reply: (e: EventId) => `${e}/reply`,
  told: (e: EventId, o: OrgId) => `${e}/told/${o}`,
  due: (e: EventId) => `${e}/due`,
  merged: (e: EventId) => `${e}/merged`,
  path: (e: EventId) => `${e}/path`,
  consent: (e: EventId) => `${e}/consent`,
  /** A named part of a note, a point of "Nytt i avtalet", a material or a document. */
  part: (e: EventId, key: string) => `${e}/part/${key}`,
  tag: (e: EventId, key: string) => `${e}/tag/${key}`,
  link: (e: EventId, other: EventId) => `${e}/link/${other}`,
  gapClass: (e: EventId) => `${e}/class`,
  gap: (o: OrgId, e: EventId) => `gap/${o}/${e}`,
  gapPhase: (o: OrgId, e: EventId) => `gap/${o}/${e}/phase`,
  shaken: (o: OrgId, group: AnchoringGroup) => `shaken/${o}/${group}`,
  version: (e: EventId) => `${e}/version`,
  used: (o: OrgId, e: EventId) => `used/${o}/${e}`,
} as const;

const SLUG = '[a-z0-9][a-z0-9-]*';
const DEVICE = '[a-z2-7]{16}';
const ENTITY = `${DEVICE}\\.[1-9][0-9]*\\.[A-Za-z0-9_-]{16}`;
const ORG = `(?:${SLUG}|${ENTITY})`;
const KEY = '[a-z0-9][a-z0-9_-]*';
const oneOf = (codes: readonly string[]) => `(?:${codes.join('|')})`;

/** What each placeholder of a pattern in the table may be. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  o: ORG,
  s: oneOf(SCOPES),
  instance: oneOf(INSTANCES),
  body: oneOf(RECOMMENDING_BODIES),
  group: oneOf(ANCHORING_GROUPS),
  role: oneOf(CONTACT_ROLES),
  place: `(?:lan|${ORG})`,
  E: ENTITY,
  q: oneOf(QUESTION_KEYS),
  heading: oneOf(SUMMARY_HEADINGS),
  dimension: oneOf(KFA_DIMENSIONS),
  side: oneOf(KFA_SIDES),
  reader: oneOf(READING_SIDES),
  detail: oneOf(DIALOGUE_DETAILS),
  field: oneOf(ORGANISATION_FIELDS),
  key: KEY,
  area: `(?:lan|${ORG})`,
  device: DEVICE,
};

function patternToRegExp(pattern: string): RegExp {
  const parts = pattern.split('/').map((part) => PLACEHOLDERS[part] ?? part);
  return new RegExp(`^${parts.join('/')}$`);
}

const PATTERNS = new Map<string, RegExp>(
  Object.entries(EVENT_RULES).flatMap(([type, rule]) => (rule.slot ? [[type, patternToRegExp(rule.slot)]] : [])),
);
/** The register's own milestones, which have no creating event, are moved and have states too. */
const MILESTONE_SLOTS: Readonly<Partial<Record<EventType, RegExp>>> = {
  'date.moved': patternToRegExp('milestone/key/day'),
  'date.stated': patternToRegExp('milestone/key/state'),
};
const ENTITY_ID = new RegExp(`^${ENTITY}$`);

/** Whether `slot` is one that an event of this type may state. */
export function isSlotFor(type: EventType, slot: string): boolean {
  return PATTERNS.get(type)?.test(slot) === true || MILESTONE_SLOTS[type]?.test(slot) === true;
}

/** Whether this is the id of an event (and so of an entity), by form. */
export function isEventId(text: string): boolean {
  return ENTITY_ID.test(text);
}

/** The creating event a slot belongs to, or null when the slot names no entity (`E/…`, `org/E/…`). */
export function entityOfSlot(slot: string): EventId | null {
  const [first = '', second = ''] = slot.split('/', 2);
  if (first.includes('.')) return first;
  return first === 'org' && second.includes('.') ? second : null;
}

/** The slots of which a creating event is the first statement. */
export function carriedSlots(type: EventType, id: EventId): string[] {
  const prefix = type === 'organisation.added' ? `org/${id}/` : `${id}/`;
  return (EVENT_RULES[type].carries ?? []).map((field) => prefix + field);
}
