/** A date is put before or after another one, or the order between them is taken away (model §13). */
import { type OrderInput, tagOf } from './dateOrder.ts';
import { decideLink, decideTag } from './decideParts.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, refuse } from './drafting.ts';

export interface DateOrderInput extends OrderInput {
  /** False takes the order away. */
  readonly set: boolean;
}

/**
 * States an order. Two who see it differently are shown side by side. That the days do not keep it is no hindrance:
 * it is what the notice is for. Refused: a date that is not here, itself, what is no date, and what changes nothing.
 */
export function decideDateOrder(context: DecideContext, { date, order, other, set }: DateOrderInput): Decision {
  const { casebook } = context;
  if (!isDated(context, date)) return decided([], refuse('not-known', 'date'));
  if ('milestone' in other) return decideTag(context, { entity: date, key: tagOf(order, other.milestone), set });
  const [from, to] = order === 'efter' ? [date, other.entity] : [other.entity, date];
  const known = other.entity !== date && isDated(context, other.entity) && casebook.entities[other.entity];
  return known ? decideLink(context, { from, to, kind: 'beror_av', set }) : decided([], refuse('not-known', 'other'));
}

function isDated({ casebook }: DecideContext, id: string): boolean {
  return entityOf(casebook, id, 'date.added') !== undefined || entityOf(casebook, id, 'dialogue.planned') !== undefined;
}
