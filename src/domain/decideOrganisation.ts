/** Organisations: added, renamed, moved to another area. Memberships are uncertain and names differ, so all can be changed. */
import { type Casebook, drawn, type Statement } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, refuse, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { isEventId, slots } from './slots.ts';
import { ORGANISATION_KINDS, type OrganisationField, type OrganisationKind } from './vocabulary.ts';
import { checkWords } from './words.ts';

export interface OrganisationInput {
  readonly kind: OrganisationKind;
  readonly area: OrgId | null;
  readonly federation: OrgId | null;
  readonly name: string;
}

/** Two copies that add the same unit have two; one is made inactive by hand, for nobody can tell that they are the same. */
export function decideOrganisation(_context: DecideContext, input: OrganisationInput): Decision {
  const { kind, area, federation } = input;
  const words = checkWords<WordsOf<'organisation.added'>>({ name: input.name }, { required: ['name'] });
  return decided(
    [
      {
        type: 'organisation.added',
        // Its own id is not known yet: it concerns the area it is added to.
        about: area === null ? [] : [area],
        data: { kind, area, federation },
        words: words.words,
      },
    ],
    words,
  );
}

/** The words are the statement: two names are shown side by side until one is chosen. */
export function decideOrganisationName(
  context: DecideContext,
  input: { readonly org: OrgId; readonly name: string },
): Decision {
  const about = aboutOf(context.casebook, input.org);
  const words = checkWords<WordsOf<'organisation.named'>>({ name: input.name }, { required: ['name'] });
  const slot = slots.organisation(input.org, 'name');
  const isSame = drawn<'organisation.named'>(context.casebook, slot)?.words.name === words.words.name;
  const draft = stated<'organisation.named'>(context, {
    type: 'organisation.named',
    about: about ?? [],
    slot,
    data: {},
    words: words.words,
  });
  return decided(
    [draft],
    words,
    about === undefined && refuse('not-known', 'org'),
    isSame && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', 'name'),
  );
}

export interface OrganisationChangeInput {
  readonly org: OrgId;
  readonly field: OrganisationField;
  /** An id or null for area and federation, a kind, or whether it is active. */
  readonly value: string | boolean | null;
}

/** Each field is a slot of its own, so two who change different fields never meet. */
export function decideOrganisationChange(context: DecideContext, input: OrganisationChangeInput): Decision {
  const { org, field, value } = input;
  const about = aboutOf(context.casebook, org);
  const slot = slots.organisation(org, field);
  const isSame = standingValue(context.casebook, slot, field) === value;
  const draft = stated<'organisation.changed'>(context, {
    type: 'organisation.changed',
    about: about ?? [],
    slot,
    data: { value },
  });
  return decided(
    [draft],
    about === undefined && refuse('not-known', 'org'),
    !fits(field, value) && refuse('wrong-outcome', field),
    isSame && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', field),
  );
}

/** Field events of an added organisation concern what its creating event did; a shipped one is its own. */
function aboutOf(casebook: Casebook, org: OrgId): readonly OrgId[] | undefined {
  return isEventId(org) ? entityOf(casebook, org, 'organisation.added')?.about : [org];
}

function fits(field: OrganisationField, value: string | boolean | null): boolean {
  if (field === 'active') return typeof value === 'boolean';
  if (field === 'kind') return (ORGANISATION_KINDS as readonly unknown[]).includes(value);
  return value === null || typeof value === 'string';
}

/** What stands: an edit carries it as `value`, the creating event under the field's own name. */
function standingValue(
  casebook: Casebook,
  slot: string,
  field: OrganisationField,
): string | boolean | null | undefined {
  const standing = drawn(casebook, slot) as
    | Statement<'organisation.changed'>
    | Statement<'organisation.added'>
    | undefined;
  if (standing === undefined) return undefined;
  if (standing.type === 'organisation.changed') return standing.data.value;
  return field === 'active' ? true : standing.data[field];
}
