/**
 * The held events as a graph: who names whom by `over` and `re`, and which whole commands may be
 * folded. It answers "is it void, replaced, hidden?" and "did B know A?"; what that means for a
 * slot is decided in `currents.ts`.
 *
 * Promise: every answer is a function of the set of events taken, never of the order they came in.
 */
import { ruleOf } from './eventTypes.ts';
import type { EventId, JournalEvent } from './events.ts';

/** Whether an event may speak at all. Until there are members, everybody may (design: the `authorised` hook). */
export type Authorised = (event: JournalEvent) => boolean;

const NONE: readonly EventId[] = [];

export class EventGraph {
  readonly events = new Map<EventId, JournalEvent>();
  /** Events that name the key in `re`. */
  private readonly actors = new Map<EventId, EventId[]>();
  /** Events that name the key in `over` or `re`. */
  private readonly knowers = new Map<EventId, EventId[]>();
  /** Redactions by the commitment `w` they reach: a settled copy of redacted words is hidden with them. */
  private readonly redactionsOfWords = new Map<string, EventId[]>();
  private readonly authorised: Authorised;

  constructor(authorised: Authorised = () => true) {
    this.authorised = authorised;
  }

  take(event: JournalEvent): void {
    const { id, line } = event;
    this.events.set(id, event);
    for (const target of line.re ?? NONE) push(this.actors, target, id);
    for (const parent of parentsOf(event)) push(this.knowers, parent, id);
    if (isKnown(event, 'redacted')) for (const target of line.re ?? NONE) this.linkRedaction(target, id);
    for (const actor of this.actors.get(id) ?? NONE) {
      const redaction = this.events.get(actor);
      if (redaction && isKnown(redaction, 'redacted')) this.linkRedaction(id, actor);
    }
  }

  private linkRedaction(target: EventId, redaction: EventId): void {
    const w = this.events.get(target)?.line.w;
    if (w !== undefined && !this.redactionsOfWords.get(w)?.includes(redaction)) push(this.redactionsOfWords, w, redaction);
  }

  speaks(id: EventId): boolean {
    const event = this.events.get(id);
    return event !== undefined && this.authorised(event);
  }

  /** Void: named in `re` by a non-void `withdrawn`. Iterative, so that no chain of withdrawals is too long. */
  isVoid(id: EventId): boolean {
    if (!this.actors.has(id)) return false;
    const answers = new Map<EventId, boolean>();
    const path = [id];
    const onPath = new Set(path);
    while (path.length > 0) {
      const top = path.at(-1) as EventId;
      let isVoid = false;
      let open: EventId | undefined;
      for (const actor of this.actors.get(top) ?? NONE) {
        if (!this.acts(actor, 'withdrawn') || onPath.has(actor)) continue;
        const answer = answers.get(actor);
        if (answer === false) isVoid = true;
        else if (answer === undefined) open = actor;
        if (isVoid) break;
      }
      if (!isVoid && open !== undefined) {
        path.push(open);
        onPath.add(open);
        continue;
      }
      answers.set(top, isVoid);
      onPath.delete(top);
      path.pop();
    }
    return answers.get(id) === true;
  }

  /** Replaced: reachable by `re` from a non-void slot event. The path may lead through void corrections. */
  isReplaced(id: EventId): boolean {
    if (!this.actors.has(id)) return false;
    const seen = new Set<EventId>([id]);
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const actor of this.actors.get(next) ?? NONE) {
        if (seen.has(actor) || !this.speaks(actor)) continue;
        seen.add(actor);
        if (this.events.get(actor)?.line.slot !== undefined && !this.isVoid(actor)) return true;
        open.push(actor);
      }
    }
    return false;
  }

  isLive(id: EventId): boolean {
    return this.speaks(id) && !this.isVoid(id) && !this.isReplaced(id);
  }

  /** Hidden: redacted itself, or the same committed words redacted elsewhere. */
  isHidden(event: JournalEvent): boolean {
    const byName = this.actors.get(event.id) ?? NONE;
    const byWords = event.line.w === undefined ? NONE : (this.redactionsOfWords.get(event.line.w) ?? NONE);
    return [...byName, ...byWords].some((actor) => this.acts(actor, 'redacted') && !this.isVoid(actor));
  }

  /** Everything reachable from `id` through `over` and `re`: what its writer had seen. */
  knownBy(id: EventId): Set<EventId> {
    const known = new Set<EventId>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const event = this.events.get(next);
      if (event === undefined) continue;
      for (const parent of parentsOf(event)) {
        if (known.has(parent)) continue;
        known.add(parent);
        open.push(parent);
      }
    }
    return known;
  }

  /** Events whose standing or words may change because `event` was taken; includes itself. */
  touchedBy(event: JournalEvent): Set<EventId> {
    const touched = new Set<EventId>([event.id]);
    const targets = [event.id];
    // What it acts on, and what that acts on: voiding a correction brings back the corrected one.
    for (let next = targets.pop(); next !== undefined; next = targets.pop()) {
      for (const target of this.events.get(next)?.line.re ?? NONE) {
        if (touched.has(target)) continue;
        touched.add(target);
        targets.push(target);
      }
    }
    // Those who knew it before it arrived may know more through it.
    const knowers = [event.id];
    for (let next = knowers.pop(); next !== undefined; next = knowers.pop()) {
      for (const knower of this.knowers.get(next) ?? NONE) {
        if (touched.has(knower)) continue;
        touched.add(knower);
        knowers.push(knower);
        for (const target of this.events.get(knower)?.line.re ?? NONE) touched.add(target);
      }
    }
    return touched;
  }

  /** Events that share committed words with one of these; for redactions that reach settled copies. */
  sharingWords(ids: Iterable<EventId>): EventId[] {
    const words = new Set<string>();
    for (const id of ids) {
      const w = this.events.get(id)?.line.w;
      if (w !== undefined) words.add(w);
    }
    return [...this.events.values()].filter(({ line }) => line.w !== undefined && words.has(line.w)).map(({ id }) => id);
  }

  private acts(id: EventId, type: 'withdrawn' | 'redacted'): boolean {
    const event = this.events.get(id);
    return event !== undefined && isKnown(event, type) && this.authorised(event);
  }
}

function isKnown(event: JournalEvent, type: string): boolean {
  return event.line.type === type && ruleOf(event.line) !== undefined;
}

function parentsOf({ line }: JournalEvent): readonly EventId[] {
  if (!line.re || line.re.length === 0) return line.over ?? NONE;
  return line.over ? [...line.over, ...line.re] : line.re;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
