/**
 * START HERE. Everything that anyone ever states in Fyrfas is one immutable event; what the screens
 * show is a fold of events; two copies merge by set union. This file says what an event is and lists
 * everything that can happen. FORMAT.md holds the same as a contract for independent readers.
 *
 * The format is version 1 and can never change: stored events last for ever.
 */
import type {
  ActionState,
  AnchoringLevel,
  AnswerKind,
  AppliesAnswer,
  BackReason,
  Certainty,
  DateKind,
  DateState,
  DialogueForm,
  DialogueState,
  DocumentState,
  DownReason,
  GapDifference,
  GapKind,
  GapState,
  GuidePlace,
  Instance,
  KfaStep,
  Level,
  LinkKind,
  Mark,
  MaterialKind,
  MaterialState,
  NoteState,
  ObstacleCategory,
  OrganisationKind,
  Outcome,
  Phase,
  QuestionPath,
  QuestionStep,
  Recommended,
  Scope,
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

/** Every type of event in version 1, with the data and the words it carries. */
export interface EventShapes {
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
  /** How one meets, when it is changed after the plan. */
  'dialogue.arranged': { data: { form: DialogueForm }; words: Record<string, never> };
  /** Place, functions that take part, or the group's own question, when they are written or changed after the plan. */
  'dialogue.described': { data: JsonObject; words: { text: string } };
  /** Whether the dialogue is about this document. */
  'dialogue.covered': { data: { included: boolean }; words: Record<string, never> };
  /** One side has read the summary (`by`: as which function). Both must have before it is locked. */
  'dialogue.read': { data: { read: boolean }; words: { by?: string } };
  /** Where a dialogue or a document is filed (diarieförd): one organisation's own record of it. */
  'record.filed': { data: JsonObject; words: { dnr: string; note?: string } };
  /** An area's own wording of a question of the guide. Holds for dialogues from `on`. */
  'guide.worded': { data: JsonObject; words: { text: string } };
  /** Whether an area asks a question as a step, in reserve or not at all. */
  'guide.placed': { data: { place: GuidePlace }; words: Record<string, never> };
  /** How far what a note speaks of has come; which states by its mark. */
  'note.stated': { data: { state: NoteState }; words: { reason?: string } };
  /** What an obstacle has to do with. */
  'note.sorted': { data: { category: ObstacleCategory | null }; words: Record<string, never> };
  /** A question is lifted to a forum, received there or sent back. `area`: whose forum, null for the county's. */
  'question.moved': { data: { forum: string; area: OrgId | null; step: QuestionStep }; words: { note?: string } };
  /** The answer, what kind of answer it is, and which forum gave it. */
  'question.answered': { data: { kind: AnswerKind; forum: string | null }; words: { text: string; by?: string } };
  /** One of those who asked has received the answer. */
  'question.told': { data: { told: boolean }; words: { note?: string } };
  /** When an answer is wished for. */
  'question.expected': { data: { day: string | null }; words: Record<string, never> };
  /** A similar question goes on as another one; those who asked it are kept. Null: it stands by itself again. */
  'question.merged': { data: { into: EventId | null }; words: { reason?: string } };
  /** Whether it is a question or a dispute, which goes another way. */
  'question.routed': { data: { path: QuestionPath }; words: Record<string, never> };
  /** Whether those whose example it is agree that it is shown to others (`by`: as which function). */
  'example.consented': { data: { given: boolean }; words: { by?: string } };
  /** A named part of a note, a point of "Nytt i avtalet", a material or a document: its background, what one did, a section. */
  'part.worded': { data: JsonObject; words: { text: string } };
  /** A tag on any of them: whom or what it has to do with. */
  'tag.set': { data: { set: boolean }; words: Record<string, never> };
  /** The first has to do with the second: it came out of it (`ursprung`), or they belong together. */
  'link.made': { data: { kind: LinkKind; set: boolean }; words: Record<string, never> };
  /** A point of "Nytt i avtalet": one county list. */
  'gap.added': {
    data: { kind: GapKind; document: Scope | null; statutory: boolean };
    words: { title: string; before?: string; after?: string };
  };
  'gap.classified': {
    data: { kind: GapKind; document: Scope | null; statutory: boolean };
    words: Record<string, never>;
  };
  'gap.stated': { data: { state: GapState }; words: { reason?: string } };
  /** How far an organisation is from this point today, and what it plans. */
  'gap.assessed': { data: { difference: GapDifference }; words: { note?: string; plan?: string } };
  /** "Behöver förankras på nytt": what was anchored is no longer certain, and why. Null: it is after all. */
  'anchoring.shaken': { data: { reason: DownReason | null }; words: { note?: string } };
  /** A material that is kept current: its versions follow one another. */
  'material.added': { data: { kind: MaterialKind }; words: { title: string } };
  /** A version, from `on` the current one. */
  'material.issued': { data: JsonObject; words: { version: string; link?: string; note?: string } };
  'material.stated': { data: { state: MaterialState }; words: { reason?: string } };
  /** An organisation has used it: where, for whom. */
  'material.used': { data: { used: boolean }; words: { how?: string } };
  /** A lärandedokument about a period; `about` is whom it gathers from, empty for all. */
  'document.started': { data: { from: string; to: string; area: OrgId | null }; words: { title: string } };
  'document.stated': { data: { state: DocumentState }; words: { reason?: string } };
  /** Answers to a form that were taken in together; `from`: where the list came from. */
  'survey.opened': { data: { day: string | null }; words: { title: string; from?: string } };
  /** One answer to one question. `respondent` is its row in the list; `who` a function or an organisation, never a person. */
  'survey.answered': {
    data: { survey: EventId; question: number; respondent: number };
    words: { question: string; text: string; who?: string };
  };
  'date.stated': { data: { state: DateState }; words: { reason?: string } };
  /**
   * A lägesbild: what was known at that moment, as it held on `date`. `heads` are the last events held of
   * every device, so that the same edition can be put together again and give the same bytes.
   */
  'edition.frozen': {
    data: { date: string; heads: EventId[]; area: OrgId | null };
    words: { title: string; text?: string };
  };
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
