/** What a list is found to say, row by row, before anything is saved. Made by `judgeList.ts` and `filledIn.ts`. */
import type { AppliesInput } from '../domain/decideApplies.ts';
import type { ContactInput } from '../domain/decideContact.ts';
import type { DecisionInput } from '../domain/decideDecision.ts';
import type { NoteInput } from '../domain/decideNote.ts';
import type { PhaseInput } from '../domain/decidePhase.ts';
import type { PlannedInput } from '../domain/decidePlanned.ts';
import type { NoticeCode } from '../domain/decision.ts';
import type { EventId, OrgId } from '../domain/events.ts';

/** One statement a row makes, as its rule wants it. */
export type Proposal =
  | { readonly kind: 'decision'; readonly input: DecisionInput }
  | { readonly kind: 'planned'; readonly input: PlannedInput }
  | { readonly kind: 'phase'; readonly input: PhaseInput }
  | { readonly kind: 'applies'; readonly input: AppliesInput }
  | { readonly kind: 'contact'; readonly input: ContactInput }
  | { readonly kind: 'note'; readonly input: NoteInput };

export type Verdict =
  /** Nothing of the kind was known. */
  | 'new'
  /** It stands here already; or the row says that nothing is known, and then both its lists are empty. */
  | 'known'
  /** Something else stands here; what stands is kept in the history. */
  | 'changes'
  /** A cell could not be understood: nothing of the row is saved until it is settled. */
  | 'not-understood';

/** What a column was found to hold. A column nobody understands is `other`: shown, and never saved. */
export type ColumnMeaning =
  | 'organisation'
  | 'code'
  | 'decision'
  | 'decision-date'
  | 'instance'
  | 'paragraph'
  | 'dnr'
  | 'reason'
  | 'next-instance'
  | 'next-date'
  | 'phase'
  | 'phase-date'
  | 'ground'
  | 'applies'
  | 'applies-from'
  | 'contact'
  | 'mailbox'
  | 'note'
  | 'note-date'
  | 'source'
  | 'other';

export interface ColumnReading {
  /** 0 is column A. */
  readonly index: number;
  /** The heading as it is written; null where the list has none. */
  readonly heading: string | null;
  readonly meaning: ColumnMeaning;
}

export interface Suggestion {
  /** Goes into `Settlements` for the cell: an organisation's id, a code, a date. */
  readonly value: string;
  readonly label: string;
}

export interface Problem {
  /** "A9". */
  readonly cell: string;
  /** As it is written in the cell. */
  readonly text: string;
  readonly what:
    | 'organisation-unknown'
    /** "Tibro/Hjo": several could be meant. */
    | 'organisation-several'
    | 'organisation-missing'
    /** The same organisation in two rows that say different things. */
    | 'row-repeated'
    | 'decision-unknown'
    | 'date-unreadable'
    | 'date-in-future'
    | 'phase-unknown'
    | 'instance-unknown'
    | 'applies-unknown'
    | 'no-own-decision'
    | 'personnummer'
    /** A contact that looks like a person's name or telephone number. */
    | 'contact-person'
    | 'too-long'
    /** A name of an organisation, and nothing more. */
    | 'nothing-said';
  /** Likely meanings, best first; often none. */
  readonly suggestions: readonly Suggestion[];
  /** What was understood of the cell beside the outcome (instance, day, paragraph): goes after an outcome that is chosen. */
  readonly kept?: string;
}

export interface JudgedRow {
  /** The row's number in the sheet. */
  readonly number: number;
  readonly org: OrgId | null;
  readonly verdict: Verdict;
  /** What would be saved. Statements that are known already are not among them. */
  readonly proposals: readonly Proposal[];
  /** What the list says that stands here already, so that a known row can be shown in words. */
  readonly known: readonly Proposal[];
  readonly problems: readonly Problem[];
  /** What the rules would ask about ("Spara ändå"), shown beside the row. */
  readonly notices: readonly NoticeCode[];
  /**
   * Somebody has stated something of the same kind since the list was sent out: both will be shown ("Två
   * olika uppgifter"), unless they say the same.
   */
  readonly alongside?: boolean;
  /**
   * A decision of it has no date in the list, and would be saved as of today: said beside the row, with the
   * days that stand elsewhere in it. The answer is settled under `undatedKey`.
   */
  readonly undated?: readonly Suggestion[];
  /** A person has left the row out: its problems are kept, to be taken up again. */
  readonly skipped?: true;
}

/** Answers to problems, by cell: a suggestion's value or a text typed instead; '' leaves the row out. */
export type Settlements = Readonly<Record<string, string>>;

export interface JudgedList {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly JudgedRow[];
  /** Heads of every slot the list may come to state, from when it was read: what the person saw. */
  readonly overs: Readonly<Record<string, readonly EventId[]>>;
  /** Where (0 is column A) another table begins beside the one that is read; it is not read. */
  readonly beside?: number;
}
