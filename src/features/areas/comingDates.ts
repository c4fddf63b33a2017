/** "Nästa": what lies ahead for the organisations of an area, and for the area itself. */
import { type Casebook, drawn, type Entity } from '../../domain/casebook.ts';
import { compareDates, isPast } from '../../domain/dates.ts';
import { stateOfAction, stateOfDialogue } from '../../domain/dialogue.ts';
import type { EventType, OrgId } from '../../domain/events.ts';
import type { Next } from '../../domain/next.ts';
import { slots } from '../../domain/slots.ts';
import type { Certainty, Instance } from '../../domain/vocabulary.ts';
import { COUNTY_WIDE } from '../../state/areas.ts';

export type Happening =
  | { readonly kind: 'plan'; readonly instance: Instance }
  | { readonly kind: 'date'; readonly title: string; readonly certainty: Certainty }
  | { readonly kind: 'dialogue' }
  | { readonly kind: 'action'; readonly what: string };

export interface ComingDate {
  readonly key: string;
  readonly day: string;
  /** Whom of the list it concerns; nobody in particular when it concerns the whole county. */
  readonly orgs: readonly OrgId[];
  readonly what: Happening;
}

/** What an errand waits for. */
export interface Planned {
  readonly id: OrgId;
  readonly next: Next | undefined;
}

/**
 * Earliest first, from the day that is shown. Plans of the same instance on the same day are one line.
 * @param about the organisations of the list, and the area itself.
 */
export function comingDates(
  casebook: Casebook,
  plans: readonly Planned[],
  about: readonly OrgId[],
  day: string,
): ComingDate[] {
  const entities = Object.values(casebook.entities);
  const happenings = [...plannedDates(plans), ...entities.flatMap(entityDate(casebook, new Set(about)))];
  return happenings
    .filter((each) => !isPast(each.day, day))
    .sort((a, b) => compareDates(a.day, b.day) || (a.key < b.key ? -1 : 1));
}

function plannedDates(plans: readonly Planned[]): ComingDate[] {
  const byDay = new Map<string, { day: string; instance: Instance; orgs: OrgId[] }>();
  for (const { id, next } of plans) {
    if (next === undefined || next.day === null) continue;
    // The region's instances have other names, so it never shares a line.
    const key = `${next.day} ${next.instance}${id === 'vgr' ? ' vgr' : ''}`;
    const line = byDay.get(key);
    if (line) line.orgs.push(id);
    else byDay.set(key, { day: next.day, instance: next.instance, orgs: [id] });
  }
  return [...byDay].map(([key, { day, instance, orgs }]) => ({ key, day, orgs, what: { kind: 'plan', instance } }));
}

const ended = new Set(['genomford', 'aterkopplad', 'foljs_upp', 'avslutad', 'installd']);

function entityDate(casebook: Casebook, about: ReadonlySet<OrgId>) {
  return (entity: Entity): ComingDate[] => {
    const orgs = entity.about.filter((id) => about.has(id));
    const isForAll = entity.about.length === 0 && about.has(COUNTY_WIDE);
    if (orgs.length === 0 && !isForAll) return [];
    const line = (day: string, what: Happening): ComingDate[] => [{ key: `${day} ${entity.id}`, day, orgs, what }];
    if (is(entity, 'date.added')) {
      const { day, certainty } = (drawn<'date.moved'>(casebook, slots.day(entity.id)) ?? entity).data;
      return line(day, { kind: 'date', title: entity.words.title ?? '', certainty });
    }
    if (is(entity, 'dialogue.planned')) {
      if (ended.has(stateOfDialogue(casebook, entity.id))) return [];
      const { day } = (drawn<'dialogue.moved'>(casebook, slots.day(entity.id)) ?? entity).data;
      return line(day, { kind: 'dialogue' });
    }
    if (is(entity, 'action.agreed')) {
      const { day } = entity.data;
      const state = stateOfAction(casebook, entity.id);
      if (day === null || (state !== 'oppen' && state !== 'pagar')) return [];
      return line(day, { kind: 'action', what: entity.words.what ?? '' });
    }
    return [];
  };
}

function is<T extends EventType>(entity: Entity, type: T): entity is Entity<T> & Entity {
  return entity.type === type;
}
