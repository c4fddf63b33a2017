/** The events of dialogues, marked notes, questions, "Nytt i avtalet", material, documents and lägesbilder. */
import type {
  AnswerKind,
  DocumentState,
  GapDifference,
  GapKind,
  GapState,
  GuidePlace,
  LinkKind,
  MaterialKind,
  MaterialState,
  NoteState,
  ObstacleCategory,
  QuestionPath,
  QuestionStep,
} from './learningVocabulary.ts';
import type { BackReason, DateState, DialogueForm, DownReason, Phase, Scope } from './vocabulary.ts';

/** Ids and plain data are handed in by events.ts, which names them: the two files then do not lean on each other. */
export interface LearningShapes<EventId, OrgId, JsonObject> {
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
  /** Which phase an organisation is in as to this point: judged by itself, and never summed up to a phase of the whole. */
  'gap.phased': {
    data: { phase: Phase; also?: Phase[]; back?: BackReason };
    words: { ground: string; by?: string };
  };
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
}
