/** Historik: every event about an organisation or an entity as lines, also what no longer counts. */
import type { Statement } from './casebook.ts';
import type { DeviceId, EventId, EventType, JournalEvent, OrgId } from './events.ts';
import { EVENT_RULES, ruleOf } from './eventTypes.ts';
import type { Ledger } from './ledger.ts';
import { carriedSlots, isEventId } from './slots.ts';

/** What has become of a line: holds now, replaced or changed, withdrawn, or holds with its words removed. */
export type Standing = 'galler' | 'ersatt' | 'aterkallad' | 'dold';

export interface HistoryLine {
  readonly id: EventId;
  /** The writer's clock. */
  readonly at: string;
  /** When it became known here, where that is known. */
  readonly arrival?: string;
  readonly type: string;
  /** False for types and versions this build does not know. */
  readonly known: boolean;
  readonly on?: string;
  readonly slot?: string;
  /** What it corrects, withdraws, settles or redacts. */
  readonly re: readonly EventId[];
  readonly standing: Standing;
  readonly device: DeviceId;
  readonly statement: Statement;
}

type ArrivalOf = (id: EventId) => string | undefined;

/**
 * Everything about an organisation, newest first by when it was written down. Nothing is left out for
 * being replaced or withdrawn. A later merge adds lines and may change what an old one's standing is.
 */
export function historyOf(ledger: Ledger, org: OrgId, arrivalOf?: ArrivalOf): HistoryLine[] {
  const ids = new Set(ledger.about(org));
  // An added organisation's own events concern its area: its id was not known when they were written.
  if (isEventId(org)) for (const id of idsOfEntity(ledger, org)) ids.add(id);
  return linesOf(ledger, ids, arrivalOf);
}

/** Everything about one note, date, dialogue, action or added organisation, newest first. */
export function historyOfEntity(ledger: Ledger, entity: EventId, arrivalOf?: ArrivalOf): HistoryLine[] {
  return linesOf(ledger, idsOfEntity(ledger, entity), arrivalOf);
}

/**
 * Everything that is held, newest first by when it was written down. On a past date what was true by then, and
 * whether it held then.
 * @param date `YYYY-MM-DD`; null is now
 */
export function wholeHistory(ledger: Ledger, date: string | null): HistoryLine[] {
  const isTold = ({ line: { on, at } }: JournalEvent) => date === null || (on ?? at.slice(0, date.length)) <= date;
  const ids = [...ledger.events()].filter(isTold).map(({ id }) => id);
  return linesOf(ledger, ids, undefined, date);
}

/** Its creating event, statements of its fields, and what acts on any of them. */
function idsOfEntity(ledger: Ledger, entity: EventId): Set<EventId> {
  const ids = new Set<EventId>(ledger.event(entity) ? [entity] : []);
  const fields = [`${entity}/`, `org/${entity}/`];
  const acts: JournalEvent[] = [];
  for (const event of ledger.events()) {
    const { slot, re } = event.line;
    if (fields.some((field) => slot?.startsWith(field))) ids.add(event.id);
    else if (slot === undefined && re !== undefined) acts.push(event);
  }
  // A withdrawal of a withdrawal belongs here too, so it is asked until nothing is added.
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const { id, line } of acts) if (line.re?.some((target) => ids.has(target))) ids.add(id);
  }
  return ids;
}

function linesOf(
  ledger: Ledger,
  ids: Iterable<EventId>,
  arrivalOf: ArrivalOf = () => undefined,
  date: string | null = null,
): HistoryLine[] {
  return [...ids]
    .flatMap((id) => ledger.event(id) ?? [])
    .map((event) => lineOf(ledger, event, arrivalOf(event.id), date))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function lineOf(ledger: Ledger, event: JournalEvent, arrival: string | undefined, date: string | null): HistoryLine {
  const { id, device, line } = event;
  return {
    id,
    at: line.at,
    ...(arrival === undefined ? {} : { arrival }),
    type: line.type,
    known: ruleOf(line) !== undefined,
    ...(line.on === undefined ? {} : { on: line.on }),
    ...(line.slot === undefined ? {} : { slot: line.slot }),
    re: line.re ?? [],
    standing: standingOf(ledger, event, date),
    device,
    statement: statementOf(ledger, event),
  };
}

function standingOf(ledger: Ledger, event: JournalEvent, date: string | null): Standing {
  if (ledger.graph.isVoid(event.id)) return 'aterkallad';
  if (statedSlots(event).some((slot) => !isCurrent(ledger, slot, event.id, date))) return 'ersatt';
  return isBlank(ledger, event) ? 'dold' : 'galler';
}

/** The slots an event speaks for: its own, or the fields of what it created. Acts speak for none. */
function statedSlots({ id, line }: JournalEvent): string[] {
  if (line.slot !== undefined) return [line.slot];
  const isCreating = ruleOf(line) !== undefined && EVENT_RULES[line.type as EventType].kind === 'creates';
  return isCreating ? carriedSlots(line.type as EventType, id) : [];
}

function isCurrent(ledger: Ledger, slot: string, id: EventId, date: string | null): boolean {
  return ledger.history(slot).currentAt(date).includes(id);
}

/** The event as a screen shows it, also when it stands nowhere any more. */
export function statementOf(ledger: Ledger, event: JournalEvent): Statement {
  const { id, device, line } = event;
  const blank = isBlank(ledger, event);
  return {
    id,
    type: line.type as EventType,
    at: line.at,
    device,
    about: line.about,
    ...(line.on === undefined ? {} : { on: line.on }),
    data: line.data,
    words: blank ? {} : (line.words ?? {}),
    ...(blank ? { redacted: true as const } : {}),
  };
}

function isBlank(ledger: Ledger, event: JournalEvent): boolean {
  return ledger.graph.isHidden(event) || (event.line.w !== undefined && event.line.words === undefined);
}
