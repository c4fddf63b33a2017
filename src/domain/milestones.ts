/**
 * The time plan: every date that is known, of whatever origin, as one list (model §13). The register's milestones,
 * dates people have added, dialogues, when a council treats the errand next, and what has been agreed to do by a day.
 */
import { type Casebook, drawn, type Entity, type Statement } from './casebook.ts';
import { compareDates } from './dates.ts';
import type { EventId, OrgId } from './events.ts';
import { nextOf } from './next.ts';
import { slots } from './slots.ts';
import type { CountyMilestone, GivenDay, TimelineDate } from './timelineDate.ts';
import type { ActionState, Certainty, DateState, DialogueState } from './vocabulary.ts';

/** What may stand in the slot of a day: the creating event, or a move. A dialogue has no certainty. */
interface Move {
  readonly id: EventId;
  readonly type: string;
  readonly data: { readonly day: string; readonly certainty?: Certainty };
  readonly words: { readonly reason?: string };
}

export interface TimelineInput {
  readonly milestones: readonly CountyMilestone[];
  /** Those who have an errand of their own in their instances. */
  readonly deciders: readonly OrgId[];
  /**
   * The statements of a slot that stand, if others than the casebook's: a move has no `on`, so what was planned on
   * a past date is for the ledger to say (plannedThen.ts).
   */
  readonly movesIn?: ((slot: string) => readonly Statement[]) | undefined;
}

/**
 * All dates on the casebook's date, earliest first; of the same day in the order of their ids. A later merge may bring
 * another day to the same date: both are then in `days`.
 */
export function datesIn(casebook: Casebook, input: TimelineInput): TimelineDate[] {
  const { milestones, deciders, movesIn = (slot) => casebook.slots[slot]?.current ?? [] } = input;
  const read = { casebook, movesIn };
  const dates = [
    ...milestones.map((each) => ofMilestone(read, each)),
    ...Object.values(casebook.entities).flatMap((entity) => ofEntity(read, entity)),
    ...deciders.flatMap((org) => ofInstance(casebook, org)),
  ];
  return dates.sort((a, b) => compareDates(a.day, b.day) || (a.id < b.id ? -1 : 1));
}

interface Reading {
  readonly casebook: Casebook;
  readonly movesIn: (slot: string) => readonly Statement[];
}

function ofMilestone(read: Reading, milestone: CountyMilestone): TimelineDate {
  const { key, date, end, certainty, level, kind, title, note, source } = milestone;
  const at = { day: slots.milestoneDay(key), state: slots.milestoneState(key) };
  const first = { day: date, certainty };
  const moved = read.movesIn(at.day).length > 0;
  return {
    id: key,
    origin: 'milstolpe',
    kind,
    level,
    about: [],
    ...dayOf(read, at.day, first),
    ...(end === undefined || moved ? {} : { end }),
    ...stateOf(read.casebook, at.state),
    slots: at,
    title,
    source,
    ...(note === undefined ? {} : { note }),
  };
}

function ofEntity(read: Reading, entity: Entity): TimelineDate[] {
  if (entity.type === 'date.added') return [ofDate(read, entity as Entity<'date.added'>)];
  if (entity.type === 'dialogue.planned') return [ofDialogue(read, entity as Entity<'dialogue.planned'>)];
  return entity.type === 'action.agreed' ? ofAction(read, entity as Entity<'action.agreed'>) : [];
}

function ofDate(read: Reading, { id, about, data, words }: Entity<'date.added'>): TimelineDate {
  const at = { day: slots.day(id), state: slots.state(id) };
  return {
    id,
    origin: 'datum',
    kind: data.kind,
    level: data.level,
    about,
    ...dayOf(read, at.day, data),
    ...stateOf(read.casebook, at.state),
    slots: at,
    ...(words.title === undefined ? {} : { title: words.title }),
    ...(words.place === undefined ? {} : { place: words.place }),
  };
}

const HELD: ReadonlySet<DialogueState> = new Set(['genomford', 'aterkopplad', 'foljs_upp', 'avslutad']);

function ofDialogue(read: Reading, { id, about, data, words }: Entity<'dialogue.planned'>): TimelineDate {
  const state = drawn<'dialogue.stated'>(read.casebook, slots.state(id))?.data.state ?? 'planerad';
  const place = (drawn(read.casebook, `${id}/place`)?.words as { text?: string } | undefined)?.text ?? words.place;
  return {
    id,
    origin: 'dialog',
    kind: 'dialog',
    level: data.level,
    about,
    ...dayOf(read, slots.day(id), { day: data.day, certainty: 'bestamd' }),
    state: state === 'installd' ? 'utgar' : HELD.has(state) ? 'klar' : 'planerad',
    states: [],
    ...(place ? { place } : {}),
  };
}

const HOW_IT_GOES: Readonly<Record<ActionState, DateState>> = {
  oppen: 'planerad',
  pagar: 'pagar',
  klar: 'klar',
  omprovad: 'utgar',
  overford: 'pagar',
};

function ofAction({ casebook }: Reading, { id, about, data, words }: Entity<'action.agreed'>): TimelineDate[] {
  if (data.day === null) return [];
  return [
    {
      id,
      origin: 'atgard',
      kind: 'atgard',
      level: 'lokal',
      about: data.org === null ? about : [data.org],
      day: data.day,
      certainty: 'bestamd',
      days: [],
      state: HOW_IT_GOES[drawn<'action.stated'>(casebook, slots.state(id))?.data.state ?? 'oppen'],
      states: [],
      ...(words.what === undefined ? {} : { title: words.what }),
      ...(words.who === undefined ? {} : { who: words.who }),
    },
  ];
}

function ofInstance(casebook: Casebook, org: OrgId): TimelineDate[] {
  const next = nextOf(casebook, org, 'avtalet');
  if (next === undefined || next.day === null) return [];
  return [
    {
      // The board's treatment and the council's are two meetings, so a calendar keeps them apart.
      id: `${slots.next(org, next.scope)}/${next.instance}`,
      origin: 'instans',
      kind: 'beslut',
      level: org === 'vgr' ? 'lansgemensam' : 'lokal',
      about: [org],
      day: next.day,
      certainty: 'bestamd',
      days: [],
      state: 'planerad',
      states: [],
      instance: next.instance,
      ...(next.note === undefined ? {} : { note: next.note }),
    },
  ];
}

type DayRead = Pick<TimelineDate, 'day' | 'certainty' | 'days' | 'movedFrom' | 'moveReason' | 'move'>;

function dayOf({ movesIn }: Reading, slot: string, first: GivenDay): DayRead {
  const standing = movesIn(slot) as unknown as readonly Move[];
  const [move] = standing;
  const dayIn = ({ data }: Move): GivenDay => ({ day: data.day, certainty: data.certainty ?? 'bestamd' });
  const { day, certainty } = move === undefined ? first : dayIn(move);
  // The creating event is the first statement of the day, and no move.
  const isMoved = move?.type.endsWith('.moved') === true;
  const reason = isMoved ? move.words.reason : undefined;
  return {
    day,
    certainty,
    days: standing.length > 1 && differs(standing.map(dayIn)) ? standing.map(dayIn) : [],
    ...(isMoved ? { move: move.id } : {}),
    ...(isMoved && day !== first.day ? { movedFrom: first.day } : {}),
    ...(reason === undefined ? {} : { moveReason: reason }),
  };
}

function differs(days: readonly GivenDay[]): boolean {
  return new Set(days.map(({ day, certainty }) => `${day} ${certainty}`)).size > 1;
}

function stateOf(casebook: Casebook, slot: string): Pick<TimelineDate, 'state' | 'states' | 'stateReason'> {
  const view = casebook.slots[slot];
  const said = (view?.current ?? []) as readonly Statement<'date.stated'>[];
  const reason = said[0]?.words.reason;
  return {
    // Nobody has said anything: it is planned.
    state: said[0]?.data.state ?? 'planerad',
    states: view?.disputed ? said.map(({ data }) => data.state) : [],
    ...(reason === undefined ? {} : { stateReason: reason }),
  };
}
