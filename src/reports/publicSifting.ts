/**
 * From events to what may go out on a public page. Everything is read from a ledger without words and through
 * the levels (domain/publicLevels.ts), so no statement's text, source or writer can come along.
 *
 * Where two statements differ, or something is from a newer version, the page says Uppgift saknas: that two
 * say differently is between those who wrote it, and neither of the two may stand there as if it were certain.
 * Whoever approves the page is told which these are, and can settle them first.
 */
import type { Casebook, SlotView } from '../domain/casebook.ts';
import { firstDayOf, isRealDate } from '../domain/dates.ts';
import type { OrgId } from '../domain/events.ts';
import { type Decider, decisionSlots, hasOwnDecision, headlineOf } from '../domain/headline.ts';
import { CHOICES } from '../domain/headlineStates.ts';
import type { Ledger } from '../domain/ledger.ts';
import { datesIn } from '../domain/milestones.ts';
import { phaseOf } from '../domain/phase.ts';
import { newerPlannedBy, plannedBy } from '../domain/plannedThen.ts';
import { siftedCasebook, siftedStatement } from '../domain/publicLevels.ts';
import { slots } from '../domain/slots.ts';
import { DOCUMENT_KEYS, PHASES } from '../domain/vocabulary.ts';
import { milestones } from '../register/milestones.ts';
import { organisationOf, shortAreaNames } from '../register/organisations.ts';
import { bySwedish } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { PublicDate, PublicOrganisation, PublicPicture, PublicTurn } from './publicPicture.ts';

export interface PublicSource {
  /** Filled with `wordless` events: those of an edition, or all that are held. */
  readonly ledger: Ledger;
  /** The last day it shows, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the time plan is told as it was on that day and not as it is known now. */
  readonly asPlannedThen: boolean;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  readonly isExample: boolean;
  /** Those in use, of the area that is chosen. Others than those who decide are passed over. */
  readonly organisations: readonly (Decider & { readonly area: OrgId | null })[];
}

/** Everything that may go out once it is approved, and what whoever approves must know. */
export interface Sifted
  extends Pick<PublicPicture, 'from' | 'date' | 'whole' | 'isExample' | 'organisations' | 'areas' | 'turns' | 'dates'> {
  /** Shown as Uppgift saknas, by name: two statements differ there, or one is from a newer version. */
  readonly unsure: Readonly<Record<'beslut' | 'fas', readonly string[]>>;
  /** Dates left out since two say differently of them, or one says it in a newer version. */
  readonly unsureDates: number;
}

/** @returns the same for the same events, whatever order they came in. */
export function siftedFrom(source: PublicSource): Sifted {
  const { date, whole, isExample } = source;
  const organisations = source.organisations.flatMap(publicOrganisation).sort((a, b) => bySwedish(a.name, b.name));
  const read = organisations.map((org) => ({ org, stands: standingOver(source, org) }));
  const turns = read.flatMap(({ stands }) => stands.map(({ turn }) => turn)).sort(earliestFirst(organisations));
  const unsure = (theme: 'beslut' | 'fas') =>
    read.filter(({ stands }) => stands.at(-1)?.unsure[theme]).map(({ org }) => org.name);
  const areas = new Set(organisations.flatMap(({ area }) => (area === null ? [] : [area])));
  return {
    from: turns[0]?.day ?? date,
    date,
    whole,
    isExample,
    organisations,
    areas: [...areas].map((id) => ({ id, name: areaName(id) })).sort((a, b) => bySwedish(a.name, b.name)),
    turns,
    ...datesOf(source),
    unsure: { beslut: unsure('beslut'), fas: unsure('fas') },
  };
}

/** What has been added to the register has a name somebody wrote and an id that tells who: it stays inside. */
function publicOrganisation(org: PublicSource['organisations'][number]): PublicOrganisation[] {
  const shipped = organisationOf(org.id);
  if (shipped === undefined || !hasOwnDecision(org)) return [];
  const area = org.area !== null && organisationOf(org.area)?.kind === 'subregion' ? org.area : null;
  return [{ id: org.id, name: shipped.name, kind: org.kind, area }];
}

function areaName(id: OrgId): string {
  return shortAreaNames[id] ?? organisationOf(id)?.name ?? id;
}

interface Stand {
  readonly turn: PublicTurn;
  readonly unsure: Readonly<Record<'beslut' | 'fas', boolean>>;
}

/** How one organisation stood on each day on which anything of it changed, up to the day shown. */
function standingOver({ ledger, date }: PublicSource, org: PublicOrganisation): Stand[] {
  const names = [
    slots.phase(org.id, 'avtalet'),
    ...(['avtalet', ...DOCUMENT_KEYS] as const).flatMap((scope) => decisionSlots(org.id, scope)),
  ];
  const changes = names.flatMap((slot) => ledger.history(slot).dates).filter(isRealDate);
  const days = [...new Set(changes.map(firstDayOf))].filter((day) => day <= date).sort();
  let before = NOTHING_KNOWN;
  return days.flatMap((day) => {
    const stand = standOn(casebookOf(ledger, names, day), org, day);
    const key = JSON.stringify([stand.turn.decision, stand.turn.decided, stand.turn.phase, stand.unsure]);
    if (key === before) return [];
    before = key;
    return [stand];
  });
}

const NOTHING_KNOWN = JSON.stringify(['blank', null, 'blank', { beslut: false, fas: false }]);

/** The casebook of a day with these slots alone, and in them only what may go out. */
function casebookOf(ledger: Ledger, names: readonly string[], day: string): Casebook {
  const { slots: views, newer } = ledger.patch(day, names, []);
  const standing = Object.entries(views).filter((each): each is [string, SlotView] => each[1] !== null);
  return siftedCasebook({ date: day, slots: Object.fromEntries(standing), entities: {}, newer });
}

function standOn(casebook: Casebook, org: PublicOrganisation, day: string): Stand {
  const headline = headlineOf(casebook, org, 'avtalet');
  const reading = phaseOf(casebook, org.id, 'avtalet');
  const isUnsure = {
    beslut: headline.disputed || headline.newer > 0,
    fas: reading !== null && (reading.disputed || reading.newer > 0),
  };
  const decision = isUnsure.beslut || !CHOICES.includes(headline.choice) ? 'blank' : headline.choice;
  const said = headline.statement?.on;
  const decided = decision !== 'blank' && said !== undefined && isRealDate(said) ? said : null;
  const judged = isUnsure.fas ? undefined : reading?.statement?.data.phase;
  const phase = judged !== undefined && PHASES.includes(judged) ? judged : 'blank';
  return { turn: { day, org: org.id, decision, decided, phase }, unsure: isUnsure };
}

function earliestFirst(organisations: readonly PublicOrganisation[]) {
  const places = new Map(organisations.map(({ id }, place) => [id, place]));
  return (a: PublicTurn, b: PublicTurn) =>
    a.day === b.day ? (places.get(a.org) ?? 0) - (places.get(b.org) ?? 0) : a.day < b.day ? -1 : 1;
}

/** The register's milestones on the days they have now. What has been cancelled is no date to come to. */
function datesOf({ ledger, date, asPlannedThen }: PublicSource): Pick<Sifted, 'dates' | 'unsureDates'> {
  const names = milestones.flatMap(({ key }) => [slots.milestoneDay(key), slots.milestoneState(key)]);
  const movesIn = (slot: string) => plannedBy(ledger, slot, date).flatMap(siftedStatement);
  const casebook = casebookOf(ledger, names, date);
  const all = datesIn(casebook, {
    milestones,
    deciders: [],
    ...(asPlannedThen ? { movesIn } : {}),
  });
  const newerIn = (slot: string) => casebook.slots[slot]?.newer ?? 0;
  const newerMoves = (slot: string) => (asPlannedThen ? newerPlannedBy(ledger, slot, date) : newerIn(slot));
  const sure = all.filter(({ id, days, states }) => {
    const newer = newerMoves(slots.milestoneDay(id)) + newerIn(slots.milestoneState(id));
    return days.length + states.length + newer === 0;
  });
  return {
    dates: sure.flatMap(({ day, title, state, certainty }): PublicDate[] => {
      if (state === 'utgar' || title === undefined || !isRealDate(day)) return [];
      return [{ day, title: certainty === 'preliminar' ? text.publicSaving.preliminary(title) : title }];
    }),
    unsureDates: all.length - sure.length,
  };
}
