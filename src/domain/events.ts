/**
 * START HERE. Everything that anyone ever states in Fyrfas is one immutable event; what the screens
 * show is a fold of events; two copies merge by set union. This file says what an event is and lists
 * everything that can happen. FORMAT.md holds the same as a contract for independent readers.
 *
 * The format is version 1 and can never change: stored events last for ever.
 */
import type { LearningShapes } from './learningEvents.ts';
import type {
  ActionState,
  AnchoringLevel,
  AppliesAnswer,
  BackReason,
  Certainty,
  DateKind,
  DialogueForm,
  DialogueState,
  DownReason,
  Instance,
  KfaStep,
  Level,
  Mark,
  OrganisationKind,
  Outcome,
  Phase,
  Recommended,
  Source,
} from './vocabulary.ts';

/** JSON as events may hold it: no floats (integers only), well-formed Unicode. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** An organisation of the register (a slug) or the id of an `organisation.added`. */
export type OrgId = string;
/** `<device>.<n>.<first 16 characters of hash>`; derived from the line, never written in it. */
export type EventId = string;
/** First 16 characters of base32 SHA-256 of the device's public key. */
export type DeviceId = string;

/** One line of a journal, as stored and exchanged. Unknown fields are kept (and hashed) as they came. */
export interface EventLine {
  /** 1, 2, 3 … in this device's chain. */
  n: number;
  /** The writer's wall clock, `YYYY-MM-DDTHH:mm:ss.sssZ`: for people to read, never for truth. */
  at: string;
  /** When one command wrote several events: the `n` of its last. The fold waits for the whole command. */
  cmd?: number;
  type: string;
  v: number;
  /** Sorted organisation ids it concerns. */
  about: string[];
  /** The one statement it makes (slots.ts). */
  slot?: string;
  /** When it was true: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; compares as text. */
  on?: string;
  /** The slot's heads when the form was opened. */
  over?: EventId[];
  /** Ids acted on: corrected, withdrawn, settled, redacted. May cross slots. */
  re?: EventId[];
  /** Codes, ids, dates, integers and booleans only; free text lives in `words`. */
  data: JsonObject;
  /** base64url SHA-256 of JCS(`[salt, words]`): what the hash chain knows of the words. */
  w?: string;
  salt?: string;
  words?: Record<string, string>;
}

/** A line with what its place in the chain gives it. `line` is exactly what is written. */
export interface JournalEvent {
  readonly id: EventId;
  readonly device: DeviceId;
  readonly hash: string;
  /** Hash of the line before it in the chain, null for n = 1. */
  readonly prev: string | null;
  readonly line: EventLine;
  /**
   * The first event of its command (`cmd`). Set by whoever saw the line before it: the writer, or the
   * reader of a bundle (bundles begin between commands). Without it the fold must wait for the line
   * before, which may be set aside and never come (waitingRoom.ts). Derived, not written.
   */
  readonly startsCommand?: true;
}

/** Every type of event in version 1, with the data and the words it carries; those of dialogues and learning stand beside. */
export interface EventShapes extends LearningShapes<EventId, OrgId, JsonObject> {
  /** A dated judgement of how far an organisation has come, with its ground in words. */
  'phase.assessed': {
    data: { phase: Phase; also?: Phase[]; back?: BackReason; voluntary?: boolean };
    words: { ground: string; where?: string; by?: string };
  };
  /** An instance has treated the errand. The headline is derived from these. */
  'decision.recorded': {
    data: { outcome: Outcome; round: number };
    words: { paragraph?: string; dnr?: string; reason?: string; wording?: string };
  };
  /** Which instance treats the errand next, and when if that is known. */
  'decision.planned': { data: { instance: Instance; day: string | null }; words: { note?: string } };
  /** A body without mandate to decide recommends. Never changes a headline. */
  'recommendation.given': { data: { outcome: Recommended }; words: { paragraph?: string } };
  /** "Gäller här": asked, never concluded from a decision. */
  'applies.stated': { data: { answer: AppliesAnswer; from?: string }; words: { note?: string } };
  'anchoring.assessed': {
    data: { level: AnchoringLevel; hesitant: boolean; down?: DownReason };
    words: { sign?: string };
  };
  'contact.named': { data: JsonObject; words: { function: string; mailbox?: string } };
  'goal.worded': { data: JsonObject; words: { text: string } };
  'note.written': {
    data: { mark: Mark | null; dialogue?: EventId; question?: string };
    words: { text: string };
  };
  'note.edited': { data: JsonObject; words: { text: string } };
  'note.marked': { data: { mark: Mark | null }; words: Record<string, never> };
  'date.added': {
    data: { kind: DateKind; level: Level; day: string; certainty: Certainty };
    words: { title: string; place?: string };
  };
  'date.moved': { data: { day: string; certainty: Certainty }; words: { reason?: string } };
  'dialogue.planned': {
    data: { day: string; form: DialogueForm; level: Level };
    words: { place?: string; roles?: string };
  };
  'dialogue.moved': { data: { day: string }; words: { reason?: string } };
  'dialogue.stated': { data: { state: DialogueState }; words: { reason?: string } };
  'dialogue.answered': { data: JsonObject; words: { text: string } };
  'dialogue.summarised': { data: JsonObject; words: { text: string } };
  'kfa.assessed': { data: { step: KfaStep }; words: { ground: string } };
  /** "Att göra": agreed in a dialogue; asked first in the next one. */
  'action.agreed': {
    data: { dialogue: EventId; org: OrgId | null; day: string | null };
    words: { what: string; who?: string; sign?: string };
  };
  'action.stated': { data: { state: ActionState }; words: { note?: string } };
  'organisation.added': {
    data: { kind: OrganisationKind; area: OrgId | null; federation: OrgId | null };
    words: { name: string };
  };
  'organisation.changed': { data: { value: string | boolean | null }; words: Record<string, never> };
  'organisation.named': { data: JsonObject; words: { name: string } };
  'forum.named': { data: JsonObject; words: { name: string } };
  /** The function a device writes as; itself an event, so that it can be corrected and redacted. */
  'writer.named': { data: { area: OrgId | null }; words: { function: string } };
  /** Makes what `re` names void. */
  withdrawn: { data: JsonObject; words: { reason?: string } };
  /** Hides the words of what `re` names, everywhere. */
  redacted: { data: JsonObject; words: { reason?: string } };
}

export type EventType = keyof EventShapes;
/** `source` and `as` may stand in every statement's data: where it comes from, and which statement a settlement chose. */
export type DataOf<T extends EventType> = EventShapes[T]['data'] & { source?: Source; as?: EventId };
export type WordsOf<T extends EventType> = EventShapes[T]['words'];

/** What a `decide…` function answers with: an event without its place in the chain. */
export interface Draft<T extends EventType = EventType> {
  type: T;
  about: OrgId[];
  slot?: string;
  on?: string;
  over?: EventId[];
  re?: EventId[];
  data: DataOf<T>;
  words?: WordsOf<T>;
  /** Only when settling: the chosen statement's salt, so that two who choose the same agree (`w`). */
  salt?: string;
}

/** Any draft: what the journal appends. */
export type AnyDraft = { [T in EventType]: Draft<T> }[EventType];
