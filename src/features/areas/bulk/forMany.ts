import type { OrgId } from '../../../domain/events.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';

/** What a form about many is given. */
export interface ForManyProps {
  readonly orgs: readonly StandingOrganisation[];
  /** The area to look closer at in the preview; null is the whole county. */
  readonly area: OrgId | null;
  readonly onDone: (saved: boolean) => void;
}

export type BulkKind = 'beslut' | 'fas' | 'anteckning' | 'datum';

/** Half-written words are found again when the same rows are chosen: what was known of others would not fit them. */
export function draftKey(kind: BulkKind, orgs: readonly StandingOrganisation[]): string {
  const ids = orgs.map(({ id }) => id).sort();
  return `bulk/${kind}/${ids.join('+')}`;
}
