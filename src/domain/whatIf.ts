/**
 * The casebook as it would be if something were saved, before it is: for previews as map and list.
 *
 * Promise: apart from ids, exactly what stands after saving (test/domain/whatIf.test.ts). Only what the
 * drafts can reach is folded again, in a small ledger of its own: the real one is never touched.
 */
import type { Casebook, CasebookPatch, Entity, SlotView } from './casebook.ts';
import { type EventNode, isKnown, reach } from './eventNodes.ts';
import type { AnyDraft, EventId, EventLine, JournalEvent } from './events.ts';
import { Ledger } from './ledger.ts';

/** Looks like a device, and is none. */
const DEVICE = 'tank'.repeat(4);

/**
 * What saving would change in the casebook of now. Events that do not exist yet have made-up ids.
 * @param at the clock when it would be saved, as `EventLine.at`.
 */
export function patchAfter(ledger: Ledger, drafts: readonly AnyDraft[], at: string): CasebookPatch {
  const written = madeUp(ledger, drafts, at);
  const isNew = new Set(written.map(({ id }) => id));
  const actedOn = actedOnBy(ledger, drafts);
  const slots = new Set(drafts.flatMap(({ slot }) => slot ?? []));
  for (const node of actedOn) for (const slot of ledger.slotsSaidBy(node)) slots.add(slot);
  const small = new Ledger((event) => isNew.has(event.id) || ledger.graph.speaks(event.id));
  small.add(around(ledger, slots, actedOn, drafts));
  const touched = small.add(written);
  const { newer } = ledger.patch(null, [], []);
  return { ...small.patch(null, touched.slots, touched.entities), newer };
}

/**
 * The whole casebook as it would be after saving.
 * @param now the casebook of now, where the caller has it already.
 */
export function casebookAfter(
  ledger: Ledger,
  drafts: readonly AnyDraft[],
  at: string,
  now: Casebook = ledger.casebookAt(null),
): Casebook {
  const patch = patchAfter(ledger, drafts, at);
  return {
    date: null,
    slots: laidOver<SlotView>(now.slots, patch.slots),
    entities: laidOver<Entity>(now.entities, patch.entities),
    newer: patch.newer,
  };
}

function laidOver<V>(under: Readonly<Record<string, V>>, over: Readonly<Record<string, V | null>>): Record<string, V> {
  const both = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete both[key];
    else both[key] = value;
  }
  return both;
}

/** What the drafts act on, and what that acts on; with whatever shares words that a redaction hides or shows. */
function actedOnBy(ledger: Ledger, drafts: readonly AnyDraft[]): Set<EventNode> {
  const nodes = reach(
    found(
      ledger,
      drafts.flatMap(({ re = [] }) => re),
    ),
    ({ targets }) => targets,
  );
  const isRedacting =
    drafts.some(({ type }) => type === 'redacted') || [...nodes].some((node) => isKnown(node, 'redacted'));
  if (!isRedacting) return nodes;
  const hidden = new Set([...nodes].map(({ event }) => event?.line.w).filter((w) => w !== undefined));
  for (const node of ledger.graph.nodes) if (hidden.has(node.event?.line.w ?? '')) nodes.add(node);
  return nodes;
}

function found(ledger: Ledger, ids: readonly EventId[]): EventNode[] {
  return ids.map((id) => ledger.graph.nodes.find(id)).filter((node) => node !== undefined);
}

/** Every event that has a say in these slots, or in what is acted on: with what they knew, and who acts on them. */
function around(
  ledger: Ledger,
  slots: Iterable<string>,
  actedOn: Iterable<EventNode>,
  drafts: readonly AnyDraft[],
): JournalEvent[] {
  const redactions = [...ledger.graph.nodes].filter((node) => isKnown(node, 'redacted'));
  const seen = found(
    ledger,
    drafts.flatMap(({ over = [] }) => over),
  );
  const first = new Set<EventNode>([
    ...redactions,
    ...redactions.flatMap(({ targets }) => targets),
    ...seen,
    ...actedOn,
  ]);
  for (const slot of slots) for (const node of ledger.sayersOf(slot)) first.add(node);
  const acted = reach(first, ({ actors }) => actors);
  // Whole commands have been folded already: here each event stands alone.
  return [...reach(acted, ({ parents }) => parents)].flatMap(({ event }) =>
    event === undefined ? [] : [alone(event)],
  );
}

function alone(event: JournalEvent): JournalEvent {
  if (event.line.cmd === undefined) return event;
  const { cmd: _cmd, ...line } = event.line;
  return { ...event, line };
}

function madeUp(ledger: Ledger, drafts: readonly AnyDraft[], at: string): JournalEvent[] {
  return drafts.map((draft, place) => {
    const n = place + 1;
    const hash = `${String(n).padStart(16, '0')}${'x'.repeat(27)}`;
    const id: EventId = `${DEVICE}.${n}.${hash.slice(0, 16)}`;
    const { type, about, slot, on, over, re, words } = draft;
    const line: EventLine = {
      n,
      at,
      type,
      v: 1,
      about: [...new Set(about)].sort(),
      ...(slot === undefined ? {} : { slot }),
      ...(on === undefined ? {} : { on }),
      ...(over === undefined ? {} : { over }),
      ...(re === undefined ? {} : { re }),
      data: draft.data,
      ...(words === undefined || Object.keys(words).length === 0
        ? {}
        : { w: commitmentOf(ledger, draft) ?? id, salt: id, words }),
    };
    return { id, device: DEVICE, hash, prev: null, line };
  });
}

/** A settlement repeats the chosen one's words and salt, and so its commitment; all other words are words of their own. */
function commitmentOf(ledger: Ledger, { salt, data }: AnyDraft): string | undefined {
  return salt === undefined || data.as === undefined ? undefined : ledger.event(data.as)?.line.w;
}
