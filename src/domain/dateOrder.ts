/**
 * Which date is to come before which, and where the days say otherwise. Between two that people have added it is a
 * link (`beror_av`: the one can not come before the other). The register's milestones have no creating event and so no
 * link: there the added date carries a tag, `fore_` or `efter_` and the milestone's key.
 */
import { type Casebook, drawn } from './casebook.ts';
import { firstDayOf, lastDayOf } from './dates.ts';
import type { EventId } from './events.ts';
import { linksIn } from './links.ts';
import { isTagged } from './parts.ts';
import { slots } from './slots.ts';

export const ORDERS = ['fore', 'efter'] as const;
export type Order = (typeof ORDERS)[number];

/** A date, and the other one that it lies before or after. */
export interface OrderInput {
  readonly date: EventId;
  readonly order: Order;
  /** An entity, or the key of one of the register's milestones. */
  readonly other: { readonly entity: EventId } | { readonly milestone: string };
}

/** One agreed order: `before` is to be over when `after` comes. */
export interface DateOrder {
  readonly before: string;
  readonly after: string;
  /** Where it is stated, as what `date` the person chose. */
  readonly input: OrderInput;
}

/** The slot in which an order is stated. */
export function slotOfOrder({ date, order, other }: OrderInput): string {
  if ('milestone' in other) return slots.tag(date, tagOf(order, other.milestone));
  return order === 'efter' ? slots.link(date, other.entity) : slots.link(other.entity, date);
}

/** The tag by which an added date says where it lies to a milestone. */
export function tagOf(order: Order, milestone: string): string {
  return `${order}_${milestone}`;
}

const TAG = /^([^/]+)\/tag\/(fore|efter)_(.+)$/;

/** Every order that stands. Walks all slots: made once for a page. */
export function ordersIn(casebook: Casebook): DateOrder[] {
  const linked = linksIn(casebook)
    .filter(({ kind }) => kind === 'beror_av')
    .map(({ from, to }): DateOrder => {
      return { before: to, after: from, input: { date: from, order: 'efter', other: { entity: to } } };
    });
  const tagged = Object.keys(casebook.slots).flatMap((slot): DateOrder[] => {
    const [, date = '', order, milestone = ''] = TAG.exec(slot) ?? [];
    if (casebook.entities[date] === undefined || !isTagged(casebook, date, tagOf(order as Order, milestone))) return [];
    const input = { date, order: order as Order, other: { milestone } };
    return [order === 'fore' ? { before: date, after: milestone, input } : { before: milestone, after: date, input }];
  });
  return [...linked, ...tagged];
}

interface Dated {
  readonly id: string;
  readonly day: string;
  readonly end?: string | undefined;
  readonly state: string;
}

/**
 * The orders that the days do not keep: all of what should come after lies before the other begins. A day that is only
 * known to the month gets the benefit of the doubt, and what is called off or done is nothing to remind of.
 */
export function clashesIn(dates: readonly Dated[], orders: readonly DateOrder[]): DateOrder[] {
  const byId = new Map(dates.map((date) => [date.id, date]));
  return orders.filter(({ before, after }) => {
    const first = byId.get(before);
    const then = byId.get(after);
    if (first === undefined || then === undefined) return false;
    if (first.state === 'utgar' || first.state === 'klar' || then.state === 'utgar') return false;
    return lastDayOf(then.end ?? then.day) < firstDayOf(first.day);
  });
}

/** Whether an order is stated already, either way it may have been written. */
export function standsInOrder(casebook: Casebook, input: OrderInput): boolean {
  const { date, order, other } = input;
  if ('milestone' in other) return isTagged(casebook, date, tagOf(order, other.milestone));
  const link = drawn<'link.made'>(casebook, slotOfOrder(input))?.data;
  return link?.set === true && link.kind === 'beror_av';
}
