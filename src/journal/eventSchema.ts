/**
 * The border: whatever comes from a file, from a colleague or from a rule of our own passes here
 * before it may be folded. It tells two kinds of fault apart (FORMAT.md §"Refusing"):
 *   - words that are not what the chain committed to: the file is damaged, all of it is refused;
 *   - content that breaks the rules of its type: that line is set aside with a reason.
 * A type or version this build does not know must have the form of a line and nothing more.
 */
import * as v from 'valibot';
import type { EventLine, EventType, JsonObject } from '../domain/events.ts';
import { EVENT_RULES, ruleOf } from '../domain/eventTypes.ts';
import { looksLikePersonnummer } from '../domain/personnummer.ts';
import { isEventId, isSlotFor } from '../domain/slots.ts';
import { INSTANCES, KFA_STEPS, ORGANISATION_KINDS, OUTCOMES_OF, type Outcome } from '../domain/vocabulary.ts';
import { DATA, WORDS } from './dataSchemas.ts';
import { isCalendarDate, isHash, isInstant, isOrganisationId, isSalt } from './forms.ts';
import { hashOfWords } from './hash.ts';
import type { QuarantineReason } from './journal.ts';

const count = v.pipe(v.number(), v.minValue(1));
const ids = v.array(v.pipe(v.string(), v.check(isEventId)));

const ENVELOPE = v.looseObject({
  n: count,
  at: v.pipe(v.string(), v.check(isInstant)),
  cmd: v.optional(count),
  type: v.pipe(v.string(), v.minLength(1)),
  v: count,
  about: v.pipe(v.array(v.pipe(v.string(), v.check(isOrganisationId))), v.check(isSortedSet)),
  slot: v.optional(v.pipe(v.string(), v.minLength(1))),
  on: v.optional(v.pipe(v.string(), v.check(isCalendarDate))),
  over: v.optional(ids),
  re: v.optional(ids),
  data: v.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  w: v.optional(v.custom<string>(isHash)),
});

/** Whether the words are the ones `w` commits to. Both absent is fine: they are blanked. */
export function wordsHold({ w, salt, words }: JsonObject): boolean {
  if (salt === undefined && words === undefined) return true;
  if (!isSalt(salt) || typeof words !== 'object' || words === null || Array.isArray(words)) return false;
  if (!Object.values(words).every((text) => typeof text === 'string')) return false;
  return w === hashOfWords(salt, words as Record<string, string>);
}

/** Why a line may not be folded, or null when it may. Its words must hold (`wordsHold`). */
export function faultOf(line: JsonObject): QuarantineReason | null {
  if (!v.is(ENVELOPE, line)) return 'envelope';
  const event = line as unknown as EventLine;
  const texts = Object.values(event.words ?? {});
  if (texts.some(looksLikePersonnummer)) return 'personnummer';
  if (ruleOf(event) === undefined) return null;
  if (!contentHolds(event)) return 'content';
  const keys: readonly string[] = WORDS[event.type as EventType];
  if (!Object.keys(event.words ?? {}).every((key) => keys.includes(key))) return 'words';
  return texts.every((text) => text === text.normalize('NFC')) ? null : 'words';
}

function contentHolds(line: EventLine): boolean {
  const type = line.type as EventType;
  const rule = EVENT_RULES[type];
  if (line.on !== undefined && !rule.on) return false;
  if (rule.kind === 'states' ? line.slot === undefined || !isSlotFor(type, line.slot) : line.slot !== undefined) {
    return false;
  }
  if (rule.kind === 'acts' && (line.re ?? []).length === 0) return false;
  return v.is(DATA[type], line.data) && fitsSlot(type, line.slot?.split('/') ?? [], line.data);
}

/** Codes that only some slots of a type may hold. */
function fitsSlot(type: EventType, slot: readonly string[], data: JsonObject): boolean {
  if (type === 'decision.recorded') {
    const instance = INSTANCES.find((each) => each === slot.at(-1));
    return instance !== undefined && OUTCOMES_OF[instance].includes(data['outcome'] as Outcome);
  }
  if (type === 'kfa.assessed') {
    const steps: readonly string[] = KFA_STEPS[slot.at(-2) as keyof typeof KFA_STEPS];
    return steps.includes(data['step'] as string);
  }
  if (type === 'organisation.changed') {
    const value = data['value'];
    if (slot.at(-1) === 'active') return typeof value === 'boolean';
    if (slot.at(-1) === 'kind') return ORGANISATION_KINDS.some((kind) => kind === value);
    return value === null || typeof value === 'string';
  }
  return true;
}

function isSortedSet(texts: string[]): boolean {
  return texts.every((text, place) => place === 0 || (texts[place - 1] as string) < text);
}
