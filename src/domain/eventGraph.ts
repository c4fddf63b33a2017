/**
 * What the held events make of one another: which are void, replaced, hidden, and who knew whom. What
 * that means for a slot on a date is decided in `currents.ts`.
 *
 * Promise: every answer is a function of the set of events taken, never of the order they came in.
 */
import { type EventNode, EventNodes, isKnown, reach } from './eventNodes.ts';
import type { EventId, JournalEvent } from './events.ts';
import { HiddenWords } from './hiddenWords.ts';
import { type Authorised, Standing } from './standing.ts';

export class EventGraph {
  readonly nodes = new EventNodes();
  readonly standing: Standing;
  readonly hiddenWords: HiddenWords;

  /** @param authorised whose events may speak; everybody's when left out. */
  constructor(authorised: Authorised = () => true) {
    this.standing = new Standing(authorised);
    this.hiddenWords = new HiddenWords(this.nodes, this.standing);
  }

  /** Takes an event that is not held. */
  take(event: JournalEvent): EventNode {
    const node = this.nodes.named(event.id);
    this.nodes.take(node, event);
    this.standing.forget();
    this.hiddenWords.take(node);
    return node;
  }

  /** Puts another copy of a held event in its place: one that has its words, or has them no longer. */
  refill(event: JournalEvent): EventNode {
    const node = this.nodes.named(event.id);
    node.event = event;
    return node;
  }

  event(id: EventId): JournalEvent | undefined {
    return this.nodes.find(id)?.event;
  }

  /** Whether it is held and its writer may speak. */
  speaks(id: EventId): boolean {
    const node = this.nodes.find(id);
    return node !== undefined && this.standing.speaks(node);
  }

  /** Void: named in `re` by a non-void `withdrawn`. */
  isVoid(id: EventId): boolean {
    const node = this.nodes.find(id);
    return node !== undefined && this.standing.isVoid(node);
  }

  /**
   * Replaced: reachable by `re` from a non-void statement.
   * @param slot which of its statements, for a creating event: each field is corrected on its own.
   */
  isReplaced(id: EventId, slot = this.slotOf(id)): boolean {
    const node = this.nodes.find(id);
    return node !== undefined && this.standing.isReplaced(node, slot);
  }

  /** Live: may speak, neither void nor replaced. */
  isLive(id: EventId, slot = this.slotOf(id)): boolean {
    const node = this.nodes.find(id);
    return node !== undefined && this.standing.isLive(node, slot);
  }

  /** Hidden: redacted itself, or the same committed words redacted elsewhere. */
  isHidden(event: JournalEvent): boolean {
    const node = this.nodes.find(event.id);
    return node !== undefined && this.hiddenWords.isHidden(node);
  }

  /** Everything reachable from an event through `over` and `re`: what its writer had seen. */
  knownBy(id: EventId): Set<EventId> {
    const node = this.nodes.find(id);
    if (node === undefined) return new Set();
    return new Set([...reach(node.parents, ({ parents }) => parents)].map((known) => known.id));
  }

  /** Events, also named ones that are not held, whose standing, words or knowledge may change because these were taken. */
  touchedBy(taken: readonly EventNode[]): Set<EventNode> {
    // Those who named them, and so on: they may know more through them.
    const touched = reach(taken, ({ knowers }) => knowers);
    // What they act on, and what that acts on: voiding a correction brings back the corrected one.
    const actedOn = reach(taken, ({ targets }) => targets);
    for (const node of actedOn) touched.add(node);
    const redactions = new Set<EventNode>();
    for (const node of actedOn) if (isKnown(node, 'redacted')) redactions.add(node);
    for (const node of taken) for (const actor of node.actors) if (isKnown(actor, 'redacted')) redactions.add(actor);
    for (const node of this.hiddenWords.reachedBy(redactions)) touched.add(node);
    return touched;
  }

  private slotOf(id: EventId): string {
    return this.event(id)?.line.slot ?? '';
  }
}
