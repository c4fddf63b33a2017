/** What every document about the whole picture is made from: a casebook, whom it is about, and what to compare with. */
import type { Casebook } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import type { Decider } from '../domain/headline.ts';

export interface ReportOrganisation extends Decider {
  readonly name: string;
  readonly area: OrgId | null;
}

export interface Compared {
  readonly casebook: Casebook;
  /** What it is called where the changes are told: "Inför styrgruppen i oktober". */
  readonly title: string;
  /** The day it shows, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface EditionInput {
  readonly title: string;
  /** The covering text; may be empty. */
  readonly text: string;
  /** The day it shows, `YYYY-MM-DD`. */
  readonly date: string;
  /** When it was frozen or put together, an instant; the only time of day that may stand in it. */
  readonly made: string;
  /** Short proof of what it was made from; null for what has not been frozen. */
  readonly mark: string | null;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  readonly casebook: Casebook;
  /** An earlier picture, or null when there is none. */
  readonly before: Compared | null;
  /** In the order they are to be told: alphabetical. Those who decide for themselves, and all others. */
  readonly organisations: readonly ReportOrganisation[];
  readonly nameOf: (id: OrgId) => string;
  /** What people call the forum of a place on the ladder; absent: as it was shipped. */
  readonly forumOf?: (place: { readonly forum: string; readonly area: OrgId | null }) => string;
}
