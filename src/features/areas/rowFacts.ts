/** What one row of an area's list knows on the date shown: made once, used by list, chain and facts. */
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { isOldReading } from '../../domain/facts.ts';
import { appliesOf, type Headline, headlineOf, isOldHeadline, REGION, regionHeadlines } from '../../domain/headline.ts';
import { phaseOf } from '../../domain/phase.ts';
import type { SlotReading } from '../../domain/reading.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { type ComingDate, comingDates, type Planned } from './comingDates.ts';
import { type LatestNote, latestNotes } from './notes.ts';

export interface RowFacts {
  readonly org: StandingOrganisation;
  readonly id: OrgId;
  readonly headline: Headline;
  /** The region's three errands, each with a headline of its own. */
  readonly errands: ReturnType<typeof regionHeadlines> | null;
  readonly applies: SlotReading<'applies.stated'> | null;
  readonly phase: SlotReading<'phase.assessed'> | null;
  readonly oldDecision: boolean;
  readonly oldPhase: boolean;
  /** The nearest day ahead that is about this one. */
  readonly coming: ComingDate | undefined;
  readonly note: LatestNote | undefined;
}

export interface AreaFacts {
  readonly rows: ReadonlyMap<OrgId, RowFacts>;
  readonly coming: readonly ComingDate[];
}

/** @param day today, or the past date that is shown. */
export function areaFacts(
  casebook: Casebook,
  area: OrgId,
  members: readonly StandingOrganisation[],
  day: string,
): AreaFacts {
  const standing = members.map((org) => ({ org, headline: headlineOf(casebook, org, 'avtalet') }));
  const plans = standing.flatMap(({ org, headline }) => plansOf(casebook, org, headline));
  const coming = comingDates(casebook, plans, [area, ...members.map(({ id }) => id)], day);
  const notes = latestNotes(casebook);
  const rows = standing.map(({ org, headline }) => rowOf(casebook, org, headline, coming, notes, day));
  return { rows: new Map(rows.map((row) => [row.id, row])), coming };
}

/** The region waits for three errands, others for one. */
function plansOf(casebook: Casebook, { id }: StandingOrganisation, headline: Headline): Planned[] {
  if (id !== REGION.id) return [{ id, next: headline.next }];
  return Object.values(regionHeadlines(casebook)).map(({ next }) => ({ id, next }));
}

function rowOf(
  casebook: Casebook,
  org: StandingOrganisation,
  headline: Headline,
  coming: readonly ComingDate[],
  notes: ReadonlyMap<OrgId, LatestNote>,
  day: string,
): RowFacts {
  const { id } = org;
  const phase = phaseOf(casebook, id, 'avtalet');
  return {
    org,
    id,
    headline,
    errands: id === REGION.id ? regionHeadlines(casebook) : null,
    applies: appliesOf(casebook, id, 'avtalet'),
    phase,
    oldDecision: isOldHeadline(headline, day),
    oldPhase: phase !== null && isOldReading(phase, day),
    coming: coming.find(({ orgs }) => orgs.includes(id)),
    note: notes.get(id),
  };
}

/** Nothing has been said about anybody in the list: fifteen white rows. */
export function isUntouched({ rows, coming }: AreaFacts): boolean {
  const silent = ({ headline, applies, phase, note }: RowFacts) =>
    ['blank', 'none'].includes(headline.choice) && headline.next === undefined && !applies && !phase && !note;
  return coming.every(({ orgs }) => orgs.length === 0) && [...rows.values()].every(silent);
}
