/**
 * From resolved slots to the plain data of the casebook.
 *
 * Promise: as long as nothing about it has changed, the same statement and the same view are the same
 * object, on every date they hold for; so a step in time or a new event redraws only what changed.
 */
import type { Entity, SlotView, Statement } from './casebook.ts';
import type { SlotHistory } from './currents.ts';
import type { EventGraph } from './eventGraph.ts';
import type { EventNode } from './eventNodes.ts';
import type { EventType, JournalEvent } from './events.ts';
import { jcs } from './jcs.ts';

/** A slot's history with the view of each of its spans, made when first asked for. */
export class SlotViews {
  readonly history: SlotHistory;
  private readonly graph: EventGraph;
  private readonly made: (SlotView | undefined)[] = [];

  constructor(history: SlotHistory, graph: EventGraph) {
    this.history = history;
    this.graph = graph;
  }

  /**
   * What stands in the slot on a date, null when nothing lives there. Before the first date it holds
   * the heads alone: a form must know them whatever date is shown.
   */
  at(date: string | null): SlotView | null {
    if (this.history.heads.length === 0) return null;
    const span = this.history.spanAt(date);
    const held = this.made[span + 1];
    if (held !== undefined) return held;
    const made = this.make(span);
    this.made[span + 1] = made;
    return made;
  }

  private make(span: number): SlotView {
    const current = this.history.currentIn(span);
    const known = current.filter(({ rule }) => rule !== undefined);
    if (known.length > 1) known.sort(laterFirst);
    return {
      heads: this.history.heads,
      current: known.map((node) => inSlot(this.graph, node)),
      disputed: known.length > 1 && new Set(known.map(sameness)).size > 1,
      newer: current.length - known.length,
    };
  }
}

/** An entity on a date; null when its creating event may not speak, is void, or (for dated ones) is not yet there. */
export function entityView(graph: EventGraph, node: EventNode, date: string | null): Entity | null {
  if (!graph.standing.speaks(node) || graph.standing.isVoid(node)) return null;
  const { on } = eventOf(node).line;
  if (date !== null && on !== undefined && on > date) return null;
  node.entity ??= statementOf(graph, node, on);
  return node.entity;
}

/** Makes its plain data anew the next time: its words may have been hidden, shown or filled in. */
export function forgetViews(node: EventNode): void {
  node.inSlot = undefined;
  node.entity = undefined;
}

/** What it states in a slot. A creating event states its fields without `on`. */
function inSlot(graph: EventGraph, node: EventNode): Statement {
  const { line } = eventOf(node);
  node.inSlot ??= statementOf(graph, node, line.slot === undefined ? undefined : line.on);
  return node.inSlot;
}

/** Where one must be drawn first, the later (`at`, `id`) is; nothing else depends on `at`. */
function laterFirst(a: EventNode, b: EventNode): number {
  const [here, there] = [eventOf(a).line.at, eventOf(b).line.at];
  if (here !== there) return here < there ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Two statements are the same when this text is equal. */
function sameness(node: EventNode): string {
  const { line } = eventOf(node);
  const { source: _source, as: _as, ...data } = line.data;
  const words = node.rule?.wordsAreTheStatement ? (line.w ?? '') : '';
  return `${line.type}\n${jcs(data)}\n${words}`;
}

function statementOf(graph: EventGraph, node: EventNode, on: string | undefined): Statement {
  const { id, device, line } = eventOf(node);
  const { type, at, about, data, w, words } = line;
  const isHidden = graph.hiddenWords.isHidden(node) || (w !== undefined && words === undefined);
  const statement = { id, type: type as EventType, at, device, about, data, words: isHidden ? {} : (words ?? {}) };
  if (isHidden) return { ...statement, ...(on === undefined ? {} : { on }), redacted: true };
  return on === undefined ? statement : { ...statement, on };
}

/** What stands somewhere is held. */
function eventOf(node: EventNode): JournalEvent {
  return node.event as JournalEvent;
}
