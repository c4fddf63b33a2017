/** From resolved slots to the plain data of the casebook. */
import type { Entity, SlotView, Statement } from './casebook.ts';
import { currentAt } from './currents.ts';
import { ruleOf } from './eventTypes.ts';
import type { EventId, EventType, JournalEvent } from './events.ts';
import { jcs } from './jcs.ts';
import type { Ledger } from './ledger.ts';

/** What stands in a slot on a date, or null when nothing does. */
export function slotView(ledger: Ledger, slot: string, date: string | null): SlotView | null {
  const { heads, spans } = ledger.history(slot);
  const current = currentAt(spans, date);
  if (current.length === 0) return null;
  const events = current.map((id) => ledger.event(id) as JournalEvent);
  const known = events.filter(({ line }) => ruleOf(line) !== undefined);
  if (known.length > 1) known.sort(laterFirst);
  return {
    heads,
    current: known.map((event) => statementOf(ledger, event)),
    disputed: known.length > 1 && new Set(known.map(sameness)).size > 1,
    newer: events.length - known.length,
  };
}

/** An entity on a date, or null when its creating event is void, or (for dated ones) not yet there. */
export function entityView(ledger: Ledger, id: EventId, date: string | null): Entity | null {
  const event = ledger.event(id);
  if (event === undefined || !ledger.graph.speaks(id) || ledger.graph.isVoid(id)) return null;
  if (date !== null && event.line.on !== undefined && event.line.on > date) return null;
  return statementOf(ledger, event, true);
}

/** Where one must be drawn first, the later (`at`, `id`) is; nothing else depends on `at`. */
function laterFirst(a: JournalEvent, b: JournalEvent): number {
  if (a.line.at !== b.line.at) return a.line.at < b.line.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Two statements are the same when this text is equal. */
function sameness({ line }: JournalEvent): string {
  const { source: _source, as: _as, ...data } = line.data;
  const words = ruleOf(line)?.wordsAreTheStatement ? (line.w ?? '') : '';
  return `${line.type}\n${jcs(data)}\n${words}`;
}

/** An event as plain data for screens; its words are empty when redacted or blank. */
export function statementOf(ledger: Ledger, event: JournalEvent, asEntity = event.line.slot !== undefined): Statement {
  const { line } = event;
  const hidden = ledger.graph.isHidden(event) || (line.w !== undefined && line.words === undefined);
  const statement = {
    id: event.id,
    type: line.type as EventType,
    at: line.at,
    device: event.device,
    about: line.about,
    data: line.data as unknown as Statement['data'],
    words: hidden ? {} : ((line.words ?? {}) as Statement['words']),
    // A creating event states its fields without `on`; as an entity it keeps its date.
    ...(asEntity && line.on !== undefined ? { on: line.on } : {}),
    ...(hidden ? { redacted: true as const } : {}),
  };
  return statement;
}
