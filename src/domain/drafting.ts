/** What every `decide…` function needs to put its answer together. */
import type { Casebook, Entity } from './casebook.ts';
import type { DecideContext, Decision, Notice, Refusal } from './decision.ts';
import type { AnyDraft, Draft, EventId, EventType, OrgId } from './events.ts';

/** For commands that state several slots, or one that is chosen in the form. */
export interface SeveralContext {
  readonly casebook: Casebook;
  readonly today: string;
  /** Heads by slot, from when the form was opened (`captureHeads`); without it, as they are now. */
  readonly overs?: Readonly<Record<string, readonly EventId[]>>;
  /** The statement this one corrects ("Rätta"), if any. */
  readonly corrects?: EventId;
}

/** Heads of the slots a form may come to state, for its draft to keep from the moment it is opened. */
export function captureHeads(casebook: Casebook, slots: Iterable<string>): Record<string, EventId[]> {
  return Object.fromEntries([...slots].map((slot) => [slot, [...(casebook.slots[slot]?.heads ?? [])]]));
}

/** What one slot of a several-slot form knew: its captured heads, or for a slot nobody captured the heads of now. */
export function contextOf(context: SeveralContext, slot: string): DecideContext {
  const { casebook, today, overs, corrects } = context;
  const over = overs?.[slot] ?? casebook.slots[slot]?.heads ?? [];
  return { casebook, today, over, ...(corrects === undefined ? {} : { corrects }) };
}

/** One part of a check: a rule answers with any number of them. */
export interface Check {
  readonly refusals?: readonly Refusal[];
  readonly notices?: readonly Notice[];
}

export function refuse(code: Refusal['code'], field: string): Check {
  return { refusals: [{ code, field }] };
}

export function notice(code: Notice['code'], field: string): Check {
  return { notices: [{ code, field }] };
}

/** The decision: the drafts with what is to be said first, or, with any refusal, the refusals alone. */
export function decided(drafts: readonly AnyDraft[], ...checks: readonly (Check | false | undefined)[]): Decision {
  const given = checks.filter((check): check is Check => typeof check === 'object');
  const refusals = given.flatMap((check) => check.refusals ?? []);
  if (refusals.length > 0) return { drafts: [], refusals, notices: [] };
  return { drafts, refusals: [], notices: given.flatMap((check) => check.notices ?? []) };
}

/** Several decisions as one command ("Sätt för valda"): all of it or nothing. What is said twice is said once. */
export function together(decisions: readonly Decision[]): Decision {
  const once = <T extends { code: string; field: string }>(items: readonly T[]) => [
    ...new Map(items.map((item) => [`${item.code} ${item.field}`, item])).values(),
  ];
  const refusals = once(decisions.flatMap((decision) => decision.refusals));
  if (refusals.length > 0) return { drafts: [], refusals, notices: [] };
  return {
    drafts: decisions.flatMap(({ drafts }) => drafts),
    refusals,
    notices: once(decisions.flatMap(({ notices }) => notices)),
  };
}

/** A decision as part of a larger form: its fields get the part's name before their own. */
export function inside(part: string, { drafts, refusals, notices }: Decision): Decision {
  const named = <T extends { readonly field: string }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, field: `${part}.${item.field}` }));
  return { drafts, refusals: named(refusals), notices: named(notices) };
}

/** A statement of one slot, knowing what its form knew; a correction replaces what it corrects. */
export function stated<T extends EventType>(
  context: DecideContext,
  draft: Omit<Draft<T>, 'over' | 're' | 'about'> & { readonly slot: string; readonly about: readonly OrgId[] },
): Draft<T> {
  const { over, corrects } = context;
  return {
    ...draft,
    about: sortedSet(draft.about),
    ...(over.length > 0 ? { over: sortedSet(over) } : {}),
    ...(corrects === undefined ? {} : { re: [corrects] }),
  };
}

/** The parts that have a value: `undefined` never stands in an event. */
export function given<P extends object>(parts: P): { [K in keyof P]?: Exclude<P[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof P]?: Exclude<P[K], undefined>;
  };
}

export function sortedSet(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** An entity of the type that is meant; undefined when it is withdrawn, not held, or something else. */
export function entityOf<T extends EventType>(casebook: Casebook, id: EventId, type: T): Entity<T> | undefined {
  const entity = casebook.entities[id];
  return entity?.type === type ? (entity as unknown as Entity<T>) : undefined;
}
