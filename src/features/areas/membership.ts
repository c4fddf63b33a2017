import type { Casebook } from '../../domain/casebook.ts';
import { headsOf } from '../../domain/casebook.ts';
import { decideOrganisationChange } from '../../domain/decideOrganisation.ts';
import type { OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import type { SaveRequest } from '../../state/saving.ts';
import * as text from '../../text/text.ts';

/** States which area an organisation belongs to: moved there, or confirmed where the register has put it. */
export function moveRequest(
  now: Casebook,
  { id, name }: StandingOrganisation,
  area: OrgId | null,
  areaName: string,
): SaveRequest {
  return {
    decide: (context) => decideOrganisationChange(context, { org: id, field: 'area', value: area }),
    over: headsOf(now, slots.organisation(id, 'area')),
    said: text.areas.membership.said(name, areaName),
  };
}
