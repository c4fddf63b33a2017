import type { OrgId } from '../domain/events.ts';
import type { OrganisationKind } from '../domain/vocabulary.ts';

/** Id of a delregional vårdsamverkan, which is an organisation of its own (`vs-…`). */
export type AreaId = OrgId;
/** Id of a kommunalförbund (`kf-…`). */
export type FederationId = OrgId;

/** An organisation as shipped. Names, area, federation and activity can all be changed by events. */
export interface Organisation {
  /** A slug, stable for ever and never used again for another. */
  readonly id: OrgId;
  /** Kommunkod, for municipalities. */
  readonly code: string | null;
  readonly name: string;
  readonly officialName: string;
  readonly abbr: string | null;
  readonly kind: OrganisationKind;
  /** Delregional vårdsamverkan; for a hospital its main catchment, which is not a membership. */
  readonly area: AreaId | null;
  readonly federation: FederationId | null;
  readonly seat: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Approximate, rounded to hundreds. */
  readonly population: number | null;
  /** Why the membership is to be confirmed, in a sentence for the reader. */
  readonly uncertain?: string;
}
