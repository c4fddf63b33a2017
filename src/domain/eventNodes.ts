/**
 * The held events as nodes that name one another by `over` and `re`. An event that others name before
 * it has arrived has a node too, so that nothing has to be linked again when it comes.
 *
 * Promise: what can be walked from a node is a function of the set of events taken, never of the order.
 */

import type { Entity, Statement } from './casebook.ts';
import type { EventId, JournalEvent } from './events.ts';
import { type EventRule, ruleOf } from './eventTypes.ts';

const NONE: readonly EventNode[] = [];

export class EventNode {
  readonly id: EventId;
  /** Undefined while it has only been named by others. */
  event: JournalEvent | undefined = undefined;
  /** Undefined when this build does not know its type or version. */
  rule: EventRule | undefined = undefined;
  /** When what it states in a slot was true; '' when absent, and for a creating event's fields. */
  on = '';
  /** What its `over` and `re` name: what its writer had seen. */
  parents: readonly EventNode[] = NONE;
  /** What its `re` names: what it acts on. */
  targets: readonly EventNode[] = NONE;
  /** Those whose `over` or `re` names this one. */
  knowers: readonly EventNode[] = NONE;
  /** Those whose `re` names this one. */
  actors: readonly EventNode[] = NONE;
  /** Position in the walk under way (knowledge.ts); -1 between walks. */
  place = -1;
  /** As plain data, once a screen has asked for it (views.ts). */
  inSlot: Statement | undefined = undefined;
  entity: Entity | undefined = undefined;

  constructor(id: EventId) {
    this.id = id;
  }
}

export class EventNodes {
  private readonly nodes = new Map<EventId, EventNode>();
  private taken = 0;

  /** Events taken, without those that are only named. */
  get size(): number {
    return this.taken;
  }

  *[Symbol.iterator](): IterableIterator<EventNode> {
    for (const node of this.nodes.values()) if (node.event !== undefined) yield node;
  }

  /** The node of an id that is held, or named by something held. */
  find(id: EventId): EventNode | undefined {
    return this.nodes.get(id);
  }

  /** Puts an event that has not been taken before on its node, and links it. */
  take(node: EventNode, event: JournalEvent): void {
    const { line } = event;
    node.event = event;
    node.rule = ruleOf(line);
    node.on = line.slot === undefined ? '' : (line.on ?? '');
    this.taken += 1;
    if (line.re !== undefined && line.re.length > 0) {
      node.targets = line.re.map((id) => this.named(id));
      for (const target of node.targets) target.actors = and(target.actors, node);
    }
    node.parents = node.targets;
    if (line.over !== undefined && line.over.length > 0) {
      const seen = line.over.map((id) => this.named(id));
      node.parents = node.targets === NONE ? seen : [...seen, ...node.targets];
    }
    for (const parent of node.parents) parent.knowers = and(parent.knowers, node);
  }

  /** The node of an id, whether or not its event has arrived. */
  named(id: EventId): EventNode {
    const held = this.nodes.get(id);
    if (held !== undefined) return held;
    const made = new EventNode(id);
    this.nodes.set(id, made);
    return made;
  }
}

/** Whether the event of a node is of this type, in a version this build knows. */
export function isKnown({ event, rule }: EventNode, type: 'withdrawn' | 'redacted'): boolean {
  return rule !== undefined && event?.line.type === type;
}

/** Whether an event states a slot. An unknown type with a slot does: what it says is not known, that it speaks is. */
export function isStatement({ event, rule }: EventNode): boolean {
  return event?.line.slot !== undefined && (rule === undefined || rule.kind === 'states');
}

/** These and everything that can be reached from them. */
export function reach(from: Iterable<EventNode>, next: (node: EventNode) => readonly EventNode[]): Set<EventNode> {
  const reached = new Set(from);
  // A set is walked in the order things were put in, also those put in on the way.
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}

function and(list: readonly EventNode[], node: EventNode): readonly EventNode[] {
  if (list === NONE) return [node];
  (list as EventNode[]).push(node);
  return list;
}
