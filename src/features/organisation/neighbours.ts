import type { OrgId } from '../../domain/events.ts';
import { REGION } from '../../domain/headline.ts';
import type { OrganisationKind } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { bySwedish } from '../../text/format.ts';

/** As in the area's list: by kind, the region before its units, then by name. Never by status. */
const KINDS: readonly OrganisationKind[] = ['municipality', 'regional', 'private', 'association'];

function inListOrder(a: StandingOrganisation, b: StandingOrganisation): number {
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.id === REGION.id || b.id === REGION.id) return a.id === REGION.id ? -1 : 1;
  return bySwedish(a.name, b.name);
}

interface Neighbours {
  readonly previous: StandingOrganisation | undefined;
  readonly next: StandingOrganisation | undefined;
}

/** The organisations before and after this one in its area. An area itself stands in no list. */
export function neighboursOf(
  organisation: StandingOrganisation,
  active: readonly StandingOrganisation[],
  areaOf: (organisation: StandingOrganisation) => OrgId,
): Neighbours {
  const area = areaOf(organisation);
  const listed = active.filter((each) => KINDS.includes(each.kind) && areaOf(each) === area).sort(inListOrder);
  const at = listed.findIndex(({ id }) => id === organisation.id);
  return at === -1 ? { previous: undefined, next: undefined } : { previous: listed[at - 1], next: listed[at + 1] };
}
