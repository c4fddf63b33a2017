/** Who stands in an area's list, and in which order: by kind, then by name. Never by status. */
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { OrganisationKind } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { bySwedish } from '../../text/format.ts';

/** An area itself is not one of its members: it has a card of its own. */
export const MEMBER_KINDS = [
  'municipality',
  'regional',
  'private',
  'association',
] as const satisfies OrganisationKind[];
export type MemberKind = (typeof MEMBER_KINDS)[number];

export interface MemberGroup {
  readonly kind: MemberKind;
  readonly members: readonly StandingOrganisation[];
}

/** The members of one area (or of "Länsövergripande"), in groups; empty groups are left out. */
export function membersOf(
  organisations: readonly StandingOrganisation[],
  area: OrgId,
  areaOf: (organisation: StandingOrganisation) => OrgId,
): MemberGroup[] {
  const here = organisations.filter((each) => areaOf(each) === area);
  return MEMBER_KINDS.flatMap((kind) => {
    const members = here.filter((each) => each.kind === kind).sort(byPlaceInGroup);
    return members.length > 0 ? [{ kind, members }] : [];
  });
}

/** Everybody in the list, in reading order. */
export function everyoneIn(groups: readonly MemberGroup[]): StandingOrganisation[] {
  return groups.flatMap(({ members }) => members);
}

/** The register is not sure of where it belongs, and nobody has said. */
export function isToConfirm({ uncertain, areaStated }: StandingOrganisation): boolean {
  return uncertain !== undefined && !areaStated;
}

/** Where the unbeaten statements have put it: several when two who did not know of each other say different things. */
export function areasSaid(now: Casebook, { id }: Pick<StandingOrganisation, 'id'>): (OrgId | null)[] {
  const view = viewOf<'organisation.changed'>(now, slots.organisation(id, 'area'));
  if (view?.disputed !== true) return [];
  return view.current.map(({ data }) => (typeof data.value === 'string' ? data.value : null));
}

/** Two who did not know of each other have put it in different areas. */
export function isDisputedMember(now: Casebook, { id }: Pick<StandingOrganisation, 'id'>): boolean {
  return now.slots[slots.organisation(id, 'area')]?.disputed === true;
}

/** The region, as a party to the agreement, before its own units. */
function byPlaceInGroup(a: StandingOrganisation, b: StandingOrganisation): number {
  if (a.id === 'vgr' || b.id === 'vgr') return a.id === 'vgr' ? -1 : 1;
  return bySwedish(a.name, b.name);
}
