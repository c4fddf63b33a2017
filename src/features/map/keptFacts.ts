/** Facts of places kept from day to day: a step in time makes anew only those something has changed for. */
import type { Casebook, SlotView } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { decisionSlots, hasOwnDecision, REGION } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import { DOCUMENT_KEYS, type Scope } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { onDay, type PlaceFacts, placeFactsOf } from './placeFacts.ts';

interface Kept {
  readonly org: StandingOrganisation;
  readonly scope: Scope;
  readonly day: string;
  /** Of every slot that was read: as long as nothing about it has changed it is the same object. */
  readonly views: readonly (SlotView | undefined)[];
  readonly facts: PlaceFacts;
}

/** What one screen keeps. */
export class KeptFacts {
  private readonly kept = new Map<OrgId, Kept>();
  private readonly read = new Map<string, readonly string[]>();
  private list: readonly PlaceFacts[] = [];

  /** The same list as the last time when each in it is the same: then nothing that is made from it is made anew. */
  all(casebook: Casebook, orgs: readonly StandingOrganisation[], scope: Scope, day: string): readonly PlaceFacts[] {
    const list = orgs.map((org) => this.of(casebook, org, scope, day));
    const isSame = list.length === this.list.length && list.every((facts, at) => facts === this.list[at]);
    if (!isSame) this.list = list;
    return this.list;
  }

  /** The same object as the last time when it would say the same. */
  of(casebook: Casebook, org: StandingOrganisation, scope: Scope, day: string): PlaceFacts {
    const names = this.slotsOf(org, scope);
    const views = names.map((slot) => casebook.slots[slot]);
    const before = this.kept.get(org.id);
    const isSame =
      before?.org === org && before.scope === scope && views.every((view, at) => view === before.views[at]);
    if (isSame && before.day === day) return before.facts;
    const facts = isSame ? onDay(before.facts, day) : placeFactsOf(casebook, org, scope, day);
    this.kept.set(org.id, { org, scope, day, views, facts });
    return facts;
  }

  private slotsOf(org: StandingOrganisation, scope: Scope): readonly string[] {
    const key = `${org.id} ${org.kind} ${scope}`;
    const held = this.read.get(key) ?? slotsRead(org, scope);
    this.read.set(key, held);
    return held;
  }
}

/** Every slot that the facts of an organisation can rest on; those who follow the region rest on the region's. */
export function slotsRead(org: StandingOrganisation, scope: Scope): string[] {
  const scopes = new Set<Scope>(['avtalet', ...DOCUMENT_KEYS, scope]);
  const deciders = hasOwnDecision(org) ? [org.id] : [org.id, REGION.id];
  return [...scopes].flatMap((each) => [
    ...deciders.flatMap((id) => decisionSlots(id, each)),
    slots.phase(org.id, each),
  ]);
}
