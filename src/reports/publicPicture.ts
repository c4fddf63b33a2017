/**
 * What a public page is made from: plain data that has already been sifted. Everything that gets into the
 * file passes through these types, so what they have no room for cannot go out: no statement, no source, no
 * writer, no note, no quotation, no working material.
 */
import type { OrgId } from '../domain/events.ts';
import type { Choice } from '../domain/headlineStates.ts';
import type { OrganisationKind, Phase } from '../domain/vocabulary.ts';

/** An organisation of the page: the municipalities, and the region as a party of its own. */
export interface PublicOrganisation {
  /** Of the register: what people have added has an id that tells who added it. */
  readonly id: OrgId;
  /** The register's own name, never one that somebody has written. */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly area: OrgId | null;
}

/**
 * How one organisation stood from a day on, until its next turn. Before its first turn nothing was known.
 * A theme that was not approved is null in every turn.
 */
export interface PublicTurn {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly org: OrgId;
  readonly decision: Choice | null;
  /**
   * The day of the statement the headline comes from, no more exact than it was said: `YYYY`, `YYYY-MM` or
   * `YYYY-MM-DD`; null when there is none.
   */
  readonly decided: string | null;
  readonly phase: Phase | 'blank' | null;
}

/** A date of the county's time plan. */
export interface PublicDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: no more exact than it is known. */
  readonly day: string;
  /** The register's own title; a preliminary date says so in it, and what is short may be spelled out. */
  readonly title: string;
}

export interface PublicPicture {
  readonly title: string;
  /** The covering text, as approved; may be empty. */
  readonly text: string;
  /** The first and the last day the slider reaches, and the day the page opens on: `YYYY-MM-DD`. */
  readonly from: string;
  readonly date: string;
  /** When it was put together, an instant. */
  readonly made: string;
  /** Mark of the edition it was made from; null for what has not been frozen. */
  readonly mark: string | null;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  readonly isExample: boolean;
  /** The approved themes, in the order they are shown; at least one. */
  readonly themes: readonly ('beslut' | 'fas')[];
  /** Alphabetical. */
  readonly organisations: readonly PublicOrganisation[];
  readonly areas: readonly { readonly id: OrgId; readonly name: string }[];
  /** Earliest first. */
  readonly turns: readonly PublicTurn[];
  /** Earliest first; empty when dates were not approved. */
  readonly dates: readonly PublicDate[];
  /** Everything the page contains in sentences, as it was shown before it was saved. */
  readonly contains: readonly string[];
}
