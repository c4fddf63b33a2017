/**
 * An independent reading of the event format, slow and plain: what FORMAT.md says, sentence by
 * sentence, over a handful of events. It shares no code with `src/domain`, only types, so that a
 * mistake must be made twice to go unseen.
 */
import type { Casebook, Entity, SlotView, Statement } from '../../src/domain/casebook.ts';
import type { EventId, EventLine, EventType, JournalEvent, Json } from '../../src/domain/events.ts';
import { CREATES, isAct, isCreator, isKnown, isWorded } from './oracleTable.ts';

/** A slot event; also one of a type or version that is not known. */
const isSlotEvent = (line: EventLine) => line.slot !== undefined && !isAct(line) && !isCreator(line);

/** The entity a slot is a field of: `E/…` or `org/E/…`, where E is the id of an event and so has dots. */
function entityOf(slot: string): EventId | null {
  const [first = '', second = ''] = slot.split('/');
  if (first.includes('.')) return first;
  return first === 'org' && second.includes('.') ? second : null;
}

function fieldsOf({ id, line }: JournalEvent): string[] {
  if (!isCreator(line)) return [];
  const prefix = line.type === 'organisation.added' ? `org/${id}/` : `${id}/`;
  return (CREATES[line.type] ?? []).map((field) => prefix + field);
}

/** One statement: an event in one slot. */
interface Stated {
  readonly event: JournalEvent;
  readonly on: string;
}

export class Oracle {
  /** The union of what was given: ids once, full before blank. */
  readonly union = new Map<EventId, JournalEvent>();
  /** Of those, the ones whose command is whole. */
  readonly held = new Map<EventId, JournalEvent>();
  private readonly authorised: (event: JournalEvent) => boolean;
  private readonly known = new Map<EventId, Set<EventId>>();

  constructor(events: Iterable<JournalEvent>, authorised: (event: JournalEvent) => boolean = () => true) {
    this.authorised = authorised;
    for (const event of events) {
      const copy = this.union.get(event.id);
      const full = copy === undefined || copy.line.words === undefined ? event : copy;
      const first = copy?.startsCommand === true || event.startsCommand === true;
      this.union.set(event.id, first ? { ...full, startsCommand: true } : full);
    }
    for (const event of this.union.values()) if (event.line.cmd === undefined) this.held.set(event.id, event);
    for (const event of this.union.values()) {
      if (event.line.cmd === event.line.n) for (const each of this.wholeCommand(event)) this.held.set(each.id, each);
    }
  }

  /** The events of the command that ends here, or none when its first is not known to be held. */
  private wholeCommand(last: JournalEvent): JournalEvent[] {
    const events = [last];
    for (let first = last; ; ) {
      if (first.prev === null || first.startsCommand) return events;
      const { device, line, prev } = first;
      const before = [...this.union.values()].find(
        (event) => event.device === device && event.line.n === line.n - 1 && event.hash === prev,
      );
      if (before === undefined) return [];
      if (before.line.cmd !== last.line.cmd) return events;
      events.push(before);
      first = before;
    }
  }

  speaks(event: JournalEvent): boolean {
    return this.authorised(event);
  }

  /** Events that name this id in `re`. */
  private naming(id: EventId): JournalEvent[] {
    return [...this.held.values()].filter(({ line }) => line.re?.includes(id));
  }

  isVoid(id: EventId): boolean {
    return this.naming(id).some(
      (event) => isKnown(event.line) && event.line.type === 'withdrawn' && this.speaks(event) && !this.isVoid(event.id),
    );
  }

  /** Whether a statement of this slot is reachable by `re` from a non-void statement. */
  isReplaced(event: JournalEvent, slot: string): boolean {
    const open = this.naming(event.id).filter(({ line }) => {
      // A statement in another field of the same entity corrects the creating event there, not here.
      const isOtherField = line.slot !== undefined && line.slot !== slot && entityOf(line.slot) === event.id;
      return !isOtherField;
    });
    const above = new Set(open);
    for (const each of above) for (const next of this.naming(each.id)) above.add(next);
    return [...above].some((each) => isSlotEvent(each.line) && this.speaks(each) && !this.isVoid(each.id));
  }

  isLive(event: JournalEvent, slot: string): boolean {
    return this.speaks(event) && !this.isVoid(event.id) && !this.isReplaced(event, slot);
  }

  /** B knew A: A is reachable from B through `over` and `re`. */
  knew(b: EventId, a: EventId): boolean {
    let seen = this.known.get(b);
    if (seen === undefined) {
      const named = (id: EventId) => [...(this.held.get(id)?.line.over ?? []), ...(this.held.get(id)?.line.re ?? [])];
      seen = new Set(named(b));
      for (const id of seen) for (const next of named(id)) seen.add(next);
      this.known.set(b, seen);
    }
    return seen.has(a);
  }

  slots(): string[] {
    const slots = new Set<string>();
    for (const event of this.held.values()) {
      for (const slot of fieldsOf(event)) slots.add(slot);
      if (isSlotEvent(event.line)) slots.add(event.line.slot as string);
    }
    return [...slots];
  }

  /** The live statements of a slot. */
  live(slot: string): Stated[] {
    const entity = entityOf(slot);
    if (entity !== null && this.isVoid(entity)) return [];
    return [...this.held.values()].flatMap((event) => {
      const isFirst = fieldsOf(event).includes(slot);
      if (!isFirst && !(isSlotEvent(event.line) && event.line.slot === slot)) return [];
      if (!this.isLive(event, slot)) return [];
      return [{ event, on: isFirst ? '' : (event.line.on ?? '') }];
    });
  }

  heads(slot: string): EventId[] {
    const live = this.live(slot);
    return live
      .filter(({ event }) => !live.some((other) => this.knew(other.event.id, event.id)))
      .map(({ event }) => event.id)
      .sort();
  }

  beats(t: Stated, s: Stated): boolean {
    const tKnewS = this.knew(t.event.id, s.event.id);
    const sKnewT = this.knew(s.event.id, t.event.id);
    return ((tKnewS || sKnewT) && t.on > s.on) || (t.on === s.on && tKnewS);
  }

  asOf(slot: string, date: string | null): JournalEvent[] {
    const live = this.live(slot).filter(({ on }) => date === null || on <= date);
    return live.filter((s) => !live.some((t) => this.beats(t, s))).map(({ event }) => event);
  }

  /** Whether two unbeaten statements differ. */
  differ(a: JournalEvent, b: JournalEvent): boolean {
    const said = ({ line }: JournalEvent) => {
      const data = { ...line.data };
      delete data['source'];
      delete data['as'];
      return [line.type, canonical(data), isWorded(line) ? (line.w ?? '') : ''].join('\n');
    };
    return said(a) !== said(b);
  }

  isHidden(event: JournalEvent): boolean {
    const same = [...this.held.values()].filter(
      (other) => other.id === event.id || (event.line.w !== undefined && other.line.w === event.line.w),
    );
    return same.some((each) =>
      this.naming(each.id).some(
        (act) => isKnown(act.line) && act.line.type === 'redacted' && this.speaks(act) && !this.isVoid(act.id),
      ),
    );
  }

  slotView(slot: string, date: string | null): SlotView | null {
    const heads = this.heads(slot);
    if (heads.length === 0) return null;
    const current = this.asOf(slot, date);
    const known = current.filter(({ line }) => isKnown(line));
    known.sort((a, b) => (`${a.line.at} ${a.id}` < `${b.line.at} ${b.id}` ? 1 : -1));
    return {
      heads,
      current: known.map((event) => this.statement(event, event.line.slot === undefined ? undefined : event.line.on)),
      disputed: known.some((a) => known.some((b) => this.differ(a, b))),
      newer: current.length - known.length,
    };
  }

  /** Slots that now hold different statements. */
  disputed(): string[] {
    return this.slots()
      .filter((slot) => this.slotView(slot, null)?.disputed)
      .sort();
  }

  private statement(event: JournalEvent, on: string | undefined): Statement {
    const { id, device, line } = event;
    const isBlank = line.w !== undefined && line.words === undefined;
    const hidden = this.isHidden(event) || isBlank;
    return {
      id,
      type: line.type as EventType,
      at: line.at,
      device,
      about: line.about,
      data: line.data,
      words: hidden ? {} : (line.words ?? {}),
      ...(on === undefined ? {} : { on }),
      ...(hidden ? { redacted: true as const } : {}),
    };
  }

  casebookAt(date: string | null): Casebook {
    const slots: Record<string, SlotView> = {};
    for (const slot of this.slots()) {
      const view = this.slotView(slot, date);
      if (view !== null) slots[slot] = view;
    }
    const entities: Record<EventId, Entity> = {};
    for (const event of this.held.values()) {
      const { id, line } = event;
      if (!isCreator(line) || !this.speaks(event) || this.isVoid(id)) continue;
      if (date !== null && line.on !== undefined && line.on > date) continue;
      entities[id] = this.statement(event, line.on);
    }
    const newer = [...this.held.values()].filter(({ line }) => !isKnown(line)).length;
    return { date, slots, entities, newer };
  }
}

/** JSON with sorted keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
