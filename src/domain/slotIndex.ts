/** Where events are looked for: by the slots they state, the entities they make, the organisations they concern. */
import { type EventNode, type EventNodes, isStatement } from './eventNodes.ts';
import type { EventId, EventType, JournalEvent, OrgId } from './events.ts';
import { carriedSlots, entityOfSlot } from './slots.ts';
import type { SlotViews } from './views.ts';

export interface Slot {
  readonly name: string;
  /** Whose field it is: the creating event of the entity. */
  readonly creator: EventNode | null;
  /** Events that state it, live or not; a creating event states each field it carries. */
  readonly statements: EventNode[];
  /** What has stood in it, worked out when first asked for; undefined when something has changed. */
  views: SlotViews | undefined;
}

const NOBODY: readonly never[] = [];

export class SlotIndex {
  private readonly nodes: EventNodes;
  private readonly named = new Map<string, Slot>();
  /** Slots that belong to an entity, by its creating event. */
  private readonly fields = new Map<EventNode, Slot[]>();
  private readonly organisations = new Map<OrgId, EventId[]>();
  readonly entities = new Map<EventId, EventNode>();
  /** How many events are of a type or version that this build does not know. */
  newer = 0;

  constructor(nodes: EventNodes) {
    this.nodes = nodes;
  }

  file(node: EventNode): void {
    const { line } = node.event as JournalEvent;
    for (const organisation of line.about) push(this.organisations, organisation, node.id);
    if (node.rule === undefined) this.newer += 1;
    if (node.rule?.kind === 'creates') {
      this.entities.set(node.id, node);
      for (const slot of carriedSlots(line.type as EventType, node.id)) this.enter(slot, node);
    } else if (isStatement(node)) this.enter(line.slot as string, node);
  }

  /** Every slot that anything states. */
  slots(): IterableIterator<Slot> {
    return this.named.values();
  }

  slot(name: string): Slot | undefined {
    return this.named.get(name);
  }

  /** Slots that an event has a say in: the one it states, and every field of the entity it makes. */
  slotsOf(node: EventNode): readonly Slot[] {
    const fields = this.fields.get(node) ?? NOBODY;
    const stated = node.event?.line.slot === undefined ? undefined : this.named.get(node.event.line.slot);
    return stated === undefined ? fields : [...fields, stated];
  }

  /** Ids of events that concern an organisation. */
  about(organisation: OrgId): readonly EventId[] {
    return this.organisations.get(organisation) ?? NOBODY;
  }

  private enter(name: string, node: EventNode): void {
    const held = this.named.get(name);
    if (held !== undefined) {
      held.statements.push(node);
      return;
    }
    const entity = entityOfSlot(name);
    const creator = entity === null ? null : this.nodes.named(entity);
    const slot: Slot = { name, creator, statements: [node], views: undefined };
    this.named.set(name, slot);
    if (creator !== null) push(this.fields, creator, slot);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
