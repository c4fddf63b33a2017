/**
 * The ledger: every event held, resolved into what stands in each slot on any date.
 *
 * Promises (the six laws, test/laws): the same set of events gives the same casebook whatever order
 * they arrived in, one by one or all at once; a command is folded whole or not at all; nothing is
 * ever refused here. Private and mutable on purpose: a fold of 100 000 events copies nothing.
 */
import { type Calendar, calendarOf } from './calendar.ts';
import type { Casebook, CasebookPatch, Entity, SlotView } from './casebook.ts';
import { historyOf, NOTHING, type SlotHistory } from './currents.ts';
import { EventGraph } from './eventGraph.ts';
import type { EventNode } from './eventNodes.ts';
import type { EventId, JournalEvent, OrgId } from './events.ts';
import { PIECE, record, wholeOf } from './pieces.ts';
import { type Slot, SlotIndex } from './slotIndex.ts';
import type { Authorised } from './standing.ts';
import { isFuller, joined, withoutWords } from './union.ts';
import { entityView, forgetViews, SlotViews } from './views.ts';
import { WaitingRoom } from './waitingRoom.ts';

/** Slots and entities, by name. */
export interface Touched {
  readonly slots: ReadonlySet<string>;
  readonly entities: ReadonlySet<EventId>;
}

export class Ledger {
  readonly graph: EventGraph;
  private readonly waiting: WaitingRoom;
  private readonly index: SlotIndex;
  /** Whether anything has been worked out that a new event could make untrue. */
  private asked = false;
  /** On which dates slots and entities change; made when first asked for. */
  private calendar: { readonly slots: Calendar; readonly entities: Calendar } | null = null;
  /** Rises with everything that is taken in: what is made in pieces begins again when it does. */
  private revision = 0;

  /** @param authorised whose events may speak; everybody's when left out. */
  constructor(authorised?: Authorised) {
    this.graph = new EventGraph(authorised);
    this.index = new SlotIndex(this.graph.nodes);
    this.waiting = new WaitingRoom((id) => this.graph.event(id));
  }

  /** Whether an event is held, folded or waiting for the rest of its command. */
  has(id: EventId): boolean {
    return this.copyOf(id) !== undefined;
  }

  /** The copy that is held of an event, folded or waiting for the rest of its command. */
  copyOf(id: EventId): JournalEvent | undefined {
    return this.graph.event(id) ?? this.waiting.find(id);
  }

  /** A folded event. */
  event(id: EventId): JournalEvent | undefined {
    return this.graph.event(id);
  }

  /** Every folded event, in no promised order. */
  *events(): IterableIterator<JournalEvent> {
    for (const node of this.graph.nodes) yield node.event as JournalEvent;
  }

  /** Every event held, also those that wait for the rest of their command: what a new ledger is filled with. */
  *held(): IterableIterator<JournalEvent> {
    yield* this.events();
    yield* this.waiting.events();
  }

  /** How many events are folded. */
  get size(): number {
    return this.graph.nodes.size;
  }

  /** Ids of folded events that concern an organisation, as they arrived. */
  about(organisation: OrgId): readonly EventId[] {
    return this.index.about(organisation);
  }

  /**
   * Takes events in. Those already held are passed over, unless a blank copy gets its words back.
   * @returns the slots and entities whose view may have changed, on any date.
   */
  add(events: Iterable<JournalEvent>): Touched {
    const slots = new Set<string>();
    const entities = new Set<EventId>();
    for (const node of this.graph.touchedBy([...this.take(events)])) {
      forgetViews(node);
      if (this.index.entities.has(node.id)) entities.add(node.id);
      for (const slot of this.index.slotsOf(node)) {
        slot.views = undefined;
        slots.add(slot.name);
      }
    }
    for (const name of slots) this.calendar?.slots.put(name, this.history(name).dates);
    for (const id of entities) this.calendar?.entities.put(id, this.datesOfEntity(id));
    return { slots, entities };
  }

  /** Takes in a whole journal at once, without working out what changed: for opening. */
  fill(events: Iterable<JournalEvent>): void {
    for (const _taken of this.take(events));
    if (!this.asked) return;
    this.asked = false;
    this.calendar = null;
    for (const slot of this.index.slots()) slot.views = undefined;
    for (const node of this.graph.nodes) forgetViews(node);
  }

  /**
   * Ids of redacted events whose words are held, or may be: what is not folded here can lie aside. They are
   * to be erased where they are stored.
   */
  redactedWithWords(): EventId[] {
    return this.graph.hiddenWords.withWords().map(({ id }) => id);
  }

  /** Lets go of words that have been erased where they were stored. Nothing that is shown changes: they were hidden. */
  forgetWords(ids: Iterable<EventId>): void {
    for (const id of ids) {
      const held = this.graph.event(id);
      if (held !== undefined) this.graph.refill(withoutWords(held));
    }
  }

  private *take(events: Iterable<JournalEvent>): Iterable<EventNode> {
    for (const event of events) {
      const held = this.graph.event(event.id);
      this.revision += 1;
      if (held !== undefined) {
        if (isFuller(event, held)) yield this.graph.refill(joined(held, event));
        continue;
      }
      for (const ready of this.waiting.admit(event)) {
        const node = this.graph.take(ready);
        this.index.file(node);
        yield node;
      }
    }
  }

  /** What has stood in a slot over time, worked out when first asked for. */
  history(slot: string): SlotHistory {
    const held = this.index.slot(slot);
    return held === undefined ? NOTHING : this.viewsOf(held).history;
  }

  private viewsOf(slot: Slot): SlotViews {
    this.asked = true;
    slot.views ??= new SlotViews(historyOf(this.liveIn(slot)), this.graph);
    return slot.views;
  }

  /** Every folded event that has a say in a slot, live or not: those that state it, and whose field it is. */
  sayersOf(slot: string): readonly EventNode[] {
    const held = this.index.slot(slot);
    if (held === undefined) return [];
    return held.creator === null ? held.statements : [held.creator, ...held.statements];
  }

  /** Slots that a folded event has a say in, by name. */
  slotsSaidBy(node: EventNode): string[] {
    return this.index.slotsOf(node).map(({ name }) => name);
  }

  private liveIn({ creator, name, statements }: Slot): EventNode[] {
    const { standing } = this.graph;
    // A void creator hides every field of its entity.
    if (creator !== null && standing.isVoid(creator)) return [];
    return statements.filter((node) => standing.isLive(node, name));
  }

  /** Slots that now hold statements that differ ("Två olika uppgifter"), by name. */
  disputed(): string[] {
    const disputed: string[] = [];
    for (const slot of this.index.slots()) {
      if (slot.statements.length > 1 && this.viewsOf(slot).at(null)?.disputed) disputed.push(slot.name);
    }
    return disputed.sort();
  }

  /** The casebook of a date; null is now. */
  casebookAt(date: string | null): Casebook {
    return wholeOf(this.casebookInPieces(date));
  }

  /** The same, resting now and then so that a screen can make it in pieces. What is taken in meanwhile is in it. */
  *casebookInPieces(date: string | null): Generator<undefined, Casebook> {
    for (;;) {
      const { revision } = this;
      this.asked = true;
      const slots = record<SlotView>();
      let made = 0;
      for (const slot of this.index.slots()) {
        const view = this.viewsOf(slot).at(date);
        if (view !== null) slots[slot.name] = view;
        if (++made % PIECE === 0) yield;
      }
      const entities = record<Entity>();
      for (const node of this.index.entities.values()) {
        const entity = entityView(this.graph, node, date);
        if (entity !== null) entities[node.id] = entity;
        if (++made % PIECE === 0) yield;
      }
      if (revision === this.revision) return { date, slots, entities, newer: this.index.newer };
    }
  }

  /** The views of these slots and entities on a date, null where nothing stands. */
  patch(date: string | null, slots: Iterable<string>, entities: Iterable<EventId>): CasebookPatch {
    this.asked = true;
    const patch = { slots: record<SlotView | null>(), entities: record<Entity | null>(), newer: this.index.newer };
    for (const name of slots) {
      const slot = this.index.slot(name);
      patch.slots[name] = slot === undefined ? null : this.viewsOf(slot).at(date);
    }
    for (const id of entities) {
      const node = this.index.entities.get(id);
      patch.entities[id] = node === undefined ? null : entityView(this.graph, node, date);
    }
    return patch;
  }

  /**
   * What makes the casebook of one date into that of another: only what changes between them. The
   * first call works out on which dates everything changes; after that a step costs what it shows.
   */
  patchBetween(from: string | null, to: string | null): CasebookPatch {
    wholeOf(this.calendarInPieces());
    const slots = this.calendar?.slots.between(from, to) ?? [];
    return this.patch(to, slots, this.calendar?.entities.between(from, to) ?? []);
  }

  /** Works out beforehand what the first `patchBetween` would, resting now and then. */
  *calendarInPieces(): Generator<undefined, void> {
    while (this.calendar === null) {
      const { revision, index } = this;
      this.asked = true;
      const slots = yield* calendarOf(index.slots(), (slot) => [slot.name, this.viewsOf(slot).history.dates]);
      const entities = yield* calendarOf(index.entities.keys(), (id) => [id, this.datesOfEntity(id)]);
      if (revision === this.revision) this.calendar = { slots, entities };
    }
  }

  private datesOfEntity(id: EventId): string[] {
    const on = this.graph.event(id)?.line.on;
    return on === undefined ? [] : [on];
  }
}
