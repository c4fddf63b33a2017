/**
 * The ledger: every event held, resolved into what stands in each slot on any date.
 *
 * Promises (the six laws, test/laws): the same set of events gives the same casebook whatever order
 * they arrived in, one by one or all at once; a command is folded whole or not at all; nothing is
 * ever refused here. Private and mutable on purpose: a fold of 100 000 events copies nothing.
 */
import type { Casebook, CasebookPatch } from './casebook.ts';
import { type LiveStatement, type Span, headsAmong, spansOf } from './currents.ts';
import { type Authorised, EventGraph } from './eventGraph.ts';
import { EVENT_RULES, ruleOf } from './eventTypes.ts';
import type { EventId, EventType, JournalEvent, OrgId } from './events.ts';
import { carriedSlots, entityOfSlot } from './slots.ts';
import { entityView, slotView } from './views.ts';
import { WaitingRoom } from './waitingRoom.ts';

/** What a slot holds over time. */
export interface SlotHistory {
  readonly live: readonly LiveStatement[];
  readonly heads: readonly EventId[];
  readonly spans: readonly Span[];
}

const NOTHING: SlotHistory = { live: [], heads: [], spans: [] };

export class Ledger {
  readonly graph: EventGraph;
  private readonly waiting = new WaitingRoom((id) => this.graph.events.has(id));
  private readonly members = new Map<string, EventId[]>();
  /** Slots that belong to an entity, by its id. */
  private readonly fields = new Map<EventId, string[]>();
  private readonly histories = new Map<string, SlotHistory>();
  private readonly entities = new Set<EventId>();
  private readonly byOrganisation = new Map<OrgId, EventId[]>();
  private newerCount = 0;

  constructor(authorised?: Authorised) {
    this.graph = new EventGraph(authorised);
  }

  /** Events held, also those that wait for the rest of their command. */
  has(id: EventId): boolean {
    return this.graph.events.has(id) || this.waiting.has(id);
  }

  event(id: EventId): JournalEvent | undefined {
    return this.graph.events.get(id);
  }

  /** Every folded event, in no promised order. */
  events(): IterableIterator<JournalEvent> {
    return this.graph.events.values();
  }

  get size(): number {
    return this.graph.events.size;
  }

  /** Ids of folded events that concern an organisation, as they arrived. */
  about(organisation: OrgId): readonly EventId[] {
    return this.byOrganisation.get(organisation) ?? [];
  }

  /**
   * Takes events in; those already held are passed over.
   * @returns the slots and entities whose view may have changed.
   */
  add(events: Iterable<JournalEvent>): { slots: Set<string>; entities: Set<EventId> } {
    const slots = new Set<string>();
    const entities = new Set<EventId>();
    for (const ready of this.take(events)) this.mark(ready, slots, entities);
    for (const slot of slots) this.histories.delete(slot);
    return { slots, entities };
  }

  /** Takes in a whole journal at once, without working out what changed: for opening. */
  fill(events: Iterable<JournalEvent>): void {
    for (const _taken of this.take(events));
    this.histories.clear();
  }

  private *take(events: Iterable<JournalEvent>): Iterable<JournalEvent> {
    for (const event of events) {
      if (this.graph.events.has(event.id)) continue;
      for (const ready of this.waiting.admit(event)) {
        // Two branches of a fork can release the same event through different bundles.
        if (this.graph.events.has(ready.id)) continue;
        this.graph.take(ready);
        this.file(ready);
        yield ready;
      }
    }
  }

  /** Puts an event where it will be looked for: its slots, its organisations. */
  private file(event: JournalEvent): void {
    const { id, line } = event;
    for (const organisation of line.about) push(this.byOrganisation, organisation, id);
    const rule = ruleOf(line);
    if (rule === undefined) this.newerCount += 1;
    if (rule?.kind === 'creates') {
      this.entities.add(id);
      for (const slot of carriedSlots(line.type as EventType, id)) this.enter(slot, id);
    } else if (line.slot !== undefined && rule?.kind !== 'acts') this.enter(line.slot, id);
  }

  private enter(slot: string, id: EventId): void {
    const entity = this.members.has(slot) ? null : entityOfSlot(slot);
    if (entity !== null) push(this.fields, entity, slot);
    push(this.members, slot, id);
  }

  private mark(event: JournalEvent, slots: Set<string>, entities: Set<EventId>): void {
    const touched = this.graph.touchedBy(event);
    if ([...touched].some((id) => this.graph.events.get(id)?.line.type === 'redacted')) {
      for (const id of this.graph.sharingWords(touched)) touched.add(id);
    }
    for (const id of touched) {
      const other = this.graph.events.get(id);
      if (other === undefined) continue;
      if (other.line.slot !== undefined) slots.add(other.line.slot);
      if (this.entities.has(id)) {
        entities.add(id);
        // A void creator hides every field of its entity.
        for (const slot of this.fields.get(id) ?? []) slots.add(slot);
      }
    }
  }

  /** What has stood in a slot over time, precomputed when first asked for. */
  history(slot: string): SlotHistory {
    const held = this.histories.get(slot);
    if (held) return held;
    const made = this.resolve(slot);
    this.histories.set(slot, made);
    return made;
  }

  private resolve(slot: string): SlotHistory {
    const creator = entityOfSlot(slot);
    if (creator !== null && this.graph.isVoid(creator)) return NOTHING;
    const ids = (this.members.get(slot) ?? []).filter((id) => this.graph.isLive(id));
    if (ids.length === 0) return NOTHING;
    const live = ids.map((id): LiveStatement => {
      const line = (this.graph.events.get(id) as JournalEvent).line;
      // A creating event states its fields without `on`.
      const on = line.slot === undefined ? '' : (line.on ?? '');
      return { id, on, known: ids.length === 1 ? EMPTY : this.graph.knownBy(id) };
    });
    return { live, heads: headsAmong(live), spans: spansOf(live) };
  }

  /** The casebook of a date; null is now. */
  casebookAt(date: string | null): Casebook {
    const patch = this.patch(date, this.members.keys(), this.entities);
    return { date, ...withoutNulls(patch) };
  }

  /** The views of these slots and entities on a date, null where nothing stands. */
  patch(date: string | null, slots: Iterable<string>, entities: Iterable<EventId>): CasebookPatch {
    const patch: { slots: Record<string, CasebookPatch['slots'][string]>; entities: Record<EventId, CasebookPatch['entities'][string]>; newer: number } =
      { slots: {}, entities: {}, newer: this.newerCount };
    for (const slot of slots) patch.slots[slot] = slotView(this, slot, date);
    for (const id of entities) patch.entities[id] = entityView(this, id, date);
    return patch;
  }
}

const EMPTY: ReadonlySet<EventId> = new Set();

/** Whether words of a type are the statement itself (T in the format's table). */
export function wordsAreTheStatement(type: string): boolean {
  return EVENT_RULES[type as EventType]?.wordsAreTheStatement === true;
}

function withoutNulls(patch: CasebookPatch): Omit<Casebook, 'date'> {
  const kept = <V>(record: Readonly<Record<string, V | null>>) =>
    Object.fromEntries(Object.entries(record).filter((entry): entry is [string, V] => entry[1] !== null));
  return { slots: kept(patch.slots), entities: kept(patch.entities), newer: patch.newer };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
