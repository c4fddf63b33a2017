/**
 * Organisations as they stand: what ships in the register, changed and added to by events. Both
 * dimensions (area and federation) and the names can be edited, because the sources are uncertain.
 */
import { createSelector } from '@reduxjs/toolkit';
import { type Casebook, drawn, type SlotView, type Statement } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { OrganisationField, OrganisationKind } from '../domain/vocabulary.ts';
import { organisations as shipped } from '../register/organisations.ts';
import type { Organisation } from '../register/types.ts';
import type { State } from './store.ts';

export interface StandingOrganisation extends Organisation {
  /** Inactive ones are kept with their history but left out of lists, map counts and choices. */
  readonly active: boolean;
  /** Added by somebody, not shipped. */
  readonly added: boolean;
  /** Somebody has stated its area: no longer "att bekräfta". */
  readonly areaStated: boolean;
}

/** The stated value of a field: an edit carries it as `value`, the creating event under the field's own name. */
function stated(casebook: Casebook, o: OrgId, field: OrganisationField): string | boolean | null | undefined {
  const statement = drawn(casebook, slots.organisation(o, field)) as Statement<'organisation.changed'> | undefined;
  if (statement === undefined) return undefined;
  const data = statement.data as Record<string, unknown>;
  const value = statement.type === 'organisation.changed' ? data['value'] : data[field];
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : undefined;
}

function standing(casebook: Casebook, base: Organisation, added: boolean): StandingOrganisation {
  const name = drawn<'organisation.named'>(casebook, slots.organisation(base.id, 'name'))?.words.name;
  const area = stated(casebook, base.id, 'area');
  const federation = stated(casebook, base.id, 'federation');
  const active = stated(casebook, base.id, 'active');
  const kind = stated(casebook, base.id, 'kind');
  return {
    ...base,
    ...(name ? { name, officialName: added || name !== base.name ? name : base.officialName } : {}),
    ...(typeof area === 'string' || area === null ? { area } : {}),
    ...(typeof federation === 'string' || federation === null ? { federation } : {}),
    ...(typeof kind === 'string' ? { kind: kind as OrganisationKind } : {}),
    active: active !== false,
    added,
    areaStated: area !== undefined,
  };
}

/** Every organisation, shipped and added, in Swedish alphabetical order within the register's own. */
export function organisationsIn(casebook: Casebook): StandingOrganisation[] {
  const added = Object.values(casebook.entities)
    .filter((entity): entity is Statement<'organisation.added'> => entity.type === 'organisation.added')
    .map(({ id, data, words }) =>
      standing(
        casebook,
        {
          id,
          code: null,
          name: words.name ?? '',
          officialName: words.name ?? '',
          abbr: null,
          kind: data.kind,
          area: data.area,
          federation: data.federation,
          seat: null,
          lat: null,
          lon: null,
          population: null,
        },
        true,
      ),
    );
  return [...shipped.map((each) => standing(casebook, each, false)), ...added];
}

/** Slots whose change can change an organisation: only then is the list made anew. */
const organisationViews = createSelector([(casebook: Casebook) => casebook], (casebook) =>
  Object.entries(casebook.slots).filter(([slot]) => slot.startsWith('org/')),
);

let lastViews: (readonly [string, SlotView])[] = [];
let lastCasebook: Casebook | null = null;
let lastOrganisations: StandingOrganisation[] = [];

/** The organisations of a casebook; the same array as long as no organisation changed. */
function remembered(casebook: Casebook): StandingOrganisation[] {
  if (casebook === lastCasebook) return lastOrganisations;
  const views = organisationViews(casebook);
  const same =
    lastCasebook !== null &&
    views.length === lastViews.length &&
    views.every(([slot, view], index) => lastViews[index]?.[0] === slot && lastViews[index]?.[1] === view);
  if (!same) lastOrganisations = organisationsIn(casebook);
  lastViews = views;
  lastCasebook = casebook;
  return lastOrganisations;
}

/** As they stand now: names and memberships are told as they are today, also when the past is shown. */
export const selectOrganisations = (state: State): readonly StandingOrganisation[] => remembered(state.casebook.now);

export const selectActiveOrganisations = createSelector([selectOrganisations], (all) =>
  all.filter(({ active }) => active),
);

export const selectOrganisationsById = createSelector(
  [selectOrganisations],
  (all): ReadonlyMap<OrgId, StandingOrganisation> => new Map(all.map((each) => [each.id, each])),
);
