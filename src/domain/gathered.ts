/**
 * What a lärandedokument can be written from: everything of its period and its organisations that somebody
 * has said, sorted into its sections, each piece with where it comes from. Only what is there: nothing is
 * counted, weighed or compared, and words that have been removed are not in it.
 *
 *   inledning   dialogues that were held; känd, förstådd, använd and förankring in words
 *   nytt        points of "Nytt i avtalet", differences and phases of them, answers about what is different
 *   fungerade   summaries and notes of what worked
 *   skavde      summaries and notes of what stood in the way, and what is needed
 *   overens     what was agreed, and what came of it
 *   citat       what was said in the dialogues, paragraph by paragraph, for the writer to choose among
 *   fragor      questions that are open, or were answered in the period
 *   framat      what was said of the time ahead, planned dialogues, what is planned at each place
 */
import type { Casebook } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import { passagesOfDialogues } from './gatheredDialogues.ts';
import { passagesOfNotes, passagesOfQuestions } from './gatheredNotes.ts';
import { passagesOfAnchoring, passagesOfGaps } from './gatheredPlaces.ts';
import type { KfaChange } from './kfaOverTime.ts';
import type { LearningDocument, SectionKey } from './learningDocument.ts';
import type { AnswerKind, GapDifference, QuestionStep } from './learningVocabulary.ts';
import type { QuestionStage } from './question.ts';
import type {
  ActionState,
  AnchoringGroup,
  AnchoringLevel,
  DownReason,
  KfaDimension,
  KfaSide,
  KfaStep,
  Mark,
  Phase,
  QuestionKey,
  SummaryHeading,
} from './vocabulary.ts';

/** What a writer should know before using a piece. */
export type Caution =
  /** From a dialogue whose text both sides have not read yet: arbetsmaterial. */
  | 'working'
  /** An example that those whose it is have not agreed to show. */
  | 'consent';

export interface PassageBase {
  /** Stable, for a list on a screen. */
  readonly key: string;
  readonly section: SectionKey;
  /** Whom it is about; empty for the county. */
  readonly orgs: readonly OrgId[];
  /** When it was true, `YYYY-MM-DD` or shorter. */
  readonly on: string;
  /** The dialogue it comes from, if it does. */
  readonly dialogue?: { readonly id: EventId; readonly day: string; readonly orgs: readonly OrgId[] };
  /** The note, question or point it can be followed to. */
  readonly note?: EventId;
  readonly gap?: EventId;
  readonly caution?: Caution;
}

/** What it says: words as they stand, or a statement in codes with its words beside. */
export type PassageSays =
  | { readonly kind: 'summary'; readonly heading: SummaryHeading; readonly text: string }
  | { readonly kind: 'answer'; readonly question: QuestionKey; readonly text: string }
  | { readonly kind: 'note'; readonly mark: Mark | null; readonly text: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'kfa';
      readonly dimension: KfaDimension;
      readonly side: KfaSide;
      readonly step: KfaStep;
      readonly text: string;
      /** Since the organisation's dialogue before; null when there is nothing to hold it against. */
      readonly change: KfaChange | null;
    }
  | {
      readonly kind: 'anchoring';
      readonly group: AnchoringGroup;
      readonly level: AnchoringLevel;
      readonly hesitant: boolean;
      readonly text: string;
    }
  | { readonly kind: 'shaken'; readonly group: AnchoringGroup; readonly reason: DownReason; readonly text: string }
  | { readonly kind: 'gap'; readonly title: string; readonly text: string }
  | { readonly kind: 'local-gap'; readonly title: string; readonly difference: GapDifference; readonly text: string }
  | { readonly kind: 'gap-phase'; readonly title: string; readonly phase: Phase; readonly text: string }
  | { readonly kind: 'plan'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'action';
      readonly what: string;
      readonly who: string;
      readonly day: string | null;
      readonly sign: string;
      readonly state: ActionState;
      readonly note: string;
    }
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly stage: QuestionStage;
      /** Where it is on the ladder; null when it has not been lifted. */
      readonly place: { readonly forum: string; readonly area: OrgId | null; readonly step: QuestionStep } | null;
      readonly answer: { readonly kind: AnswerKind; readonly text: string; readonly by: string } | null;
    };

export type Passage = PassageBase & PassageSays;

/** What a gathering is about. */
export interface Gathering {
  readonly casebook: Casebook;
  /** Whether something about these (and everything, when the document is about all) belongs in it. */
  readonly concerns: (orgs: readonly OrgId[]) => boolean;
  readonly isChosen: (org: OrgId) => boolean;
  /** Whether a day, or a month or year that touches it, lies in the period. */
  readonly within: (on: string) => boolean;
  readonly from: string;
  readonly to: string;
}

/** Everything there is to choose among, in the order of time within each section. */
export function gather(casebook: Casebook, document: Pick<LearningDocument, 'from' | 'to' | 'orgs'>): Passage[] {
  const { from, to } = document;
  const chosen = new Set(document.orgs);
  const gathering: Gathering = {
    casebook,
    concerns: (orgs) => chosen.size === 0 || orgs.some((org) => chosen.has(org)),
    isChosen: (org) => chosen.size === 0 || chosen.has(org),
    within: (on) => on !== '' && on >= from.slice(0, on.length) && on <= to.slice(0, on.length),
    from,
    to,
  };
  const all = [
    ...passagesOfDialogues(gathering),
    ...passagesOfNotes(gathering),
    ...passagesOfQuestions(gathering),
    ...passagesOfGaps(gathering),
    ...passagesOfAnchoring(gathering),
  ];
  return withoutRepeats(all).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ on, dialogue, key }: Passage): string {
  return `${on} ${dialogue?.day ?? ''} ${key}`;
}

/** What a dialogue's own summary already says in the same section is not offered once more as a note or an answer. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const summaries = passages.filter((each) => each.kind === 'summary');
  return passages.filter((each) => {
    if (each.section === 'citat' || (each.kind !== 'note' && each.kind !== 'answer')) return true;
    const text = squeezed(each.text);
    return !summaries.some(
      (summary) =>
        summary.kind === 'summary' &&
        summary.section === each.section &&
        summary.dialogue?.id === each.dialogue?.id &&
        squeezed(summary.text).includes(text),
    );
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
