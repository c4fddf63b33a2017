/**
 * Which words a redaction hides. Words are hidden where they were redacted and wherever the same
 * committed words stand (`w`: salt and words alike), so that a settlement which repeated them does not
 * keep showing them.
 */
import { type EventNode, isKnown } from './eventNodes.ts';
import type { Standing } from './standing.ts';

export class HiddenWords {
  private readonly nodes: Iterable<EventNode>;
  private readonly standing: Standing;
  /** Events by the commitment of their words. Made when the first redaction is met: most journals have none. */
  private sharers: Map<string, EventNode[]> | null = null;
  private readonly answers = new Map<string, boolean>();
  private readonly redactions: EventNode[] = [];

  constructor(nodes: Iterable<EventNode>, standing: Standing) {
    this.nodes = nodes;
    this.standing = standing;
  }

  take(node: EventNode): void {
    if (this.sharers !== null) file(this.sharers, node);
    else if (isKnown(node, 'redacted')) this.sharers = this.index();
    if (isKnown(node, 'redacted')) this.redactions.push(node);
    if (this.answers.size > 0) this.answers.clear();
  }

  /** Hidden events that are held with their words, and those redacted that have not been folded here: they may be held. */
  withWords(): EventNode[] {
    return [...this.reachedBy(this.redactions)].filter(
      (node) => (node.event === undefined || node.event.line.words !== undefined) && this.isHidden(node),
    );
  }

  /** Hidden: named in `re` by a non-void `redacted`, itself or another event with the same words. */
  isHidden(node: EventNode): boolean {
    if (this.isRedacted(node)) return true;
    const w = node.event?.line.w;
    // Without any redaction there is no need to know who shares words with whom.
    if (w === undefined || this.sharers === null) return false;
    const known = this.answers.get(w);
    if (known !== undefined) return known;
    const answer = (this.sharers.get(w) ?? []).some((sharer) => this.isRedacted(sharer));
    this.answers.set(w, answer);
    return answer;
  }

  /** Every event whose words these redactions reach. */
  reachedBy(redactions: Iterable<EventNode>): Set<EventNode> {
    const reached = new Set<EventNode>();
    for (const redaction of redactions) {
      for (const target of redaction.targets) {
        reached.add(target);
        const w = target.event?.line.w;
        if (w !== undefined) for (const sharer of this.sharers?.get(w) ?? []) reached.add(sharer);
      }
    }
    return reached;
  }

  private isRedacted(node: EventNode): boolean {
    return node.actors.some((actor) => this.standing.acts(actor, 'redacted') && !this.standing.isVoid(actor));
  }

  private index(): Map<string, EventNode[]> {
    const sharers = new Map<string, EventNode[]>();
    for (const node of this.nodes) file(sharers, node);
    return sharers;
  }
}

function file(sharers: Map<string, EventNode[]>, node: EventNode): void {
  const w = node.event?.line.w;
  if (w === undefined) return;
  const list = sharers.get(w);
  if (list) list.push(node);
  else sharers.set(w, [node]);
}
