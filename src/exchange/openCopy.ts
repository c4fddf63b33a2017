/**
 * Opening a copy, first half: read and check the whole file, and tell what it would bring. Nothing is
 * taken in here; `journal.takeIn` does that when a person has seen the preview.
 */

import type { EventId, EventType, JournalEvent, OrgId } from '../domain/events.ts';
import { ruleOf } from '../domain/eventTypes.ts';
import { Ledger } from '../domain/ledger.ts';
import { carriedSlots } from '../domain/slots.ts';
import type { CheckedBundle, Comparison, Journal, Quarantined } from '../journal/journal.ts';
import { slices } from '../journal/pause.ts';
import { readCopy } from '../journal/readCopy.ts';
import type { CopyRefusal } from '../journal/refusal.ts';
import { isOfWorkspace } from '../journal/workspace.ts';

export type { CopyRefusal };

/** Figures and codes; `text` says them. */
export interface CopyPreview {
  /** Events that would be added. */
  readonly fresh: number;
  /** Lines that are here already. */
  readonly known: number;
  /** What the fresh events are about, sorted. */
  readonly organisations: readonly OrgId[];
  /** Slots that would come to hold two different statements. */
  readonly conflicts: number;
  /** Fresh events of a newer version: kept, shown after the upgrade. */
  readonly newer: number;
  /** Lines that would be set aside, and why. */
  readonly quarantined: readonly Quarantined[];
  /** How many devices the fresh events come from. */
  readonly devices: number;
  /** This browser's own chain has gone on elsewhere: it would continue as a new device. */
  readonly own: boolean;
  /** Fresh events that an undone take-in had set aside. */
  readonly lifted: number;
  /** Events here without their words that the copy has the words of. */
  readonly filled: number;
  /** Events whose words the copy has and that are redacted here: those words do not come back. */
  readonly redacted: number;
}

export type OpenedCopy =
  | { readonly ok: true; readonly bundles: readonly CheckedBundle[]; readonly preview: CopyPreview }
  | { readonly ok: false; readonly refusal: CopyRefusal };

const BY_THE_THOUSAND = 1000;

/**
 * Checks all of a file and previews it against what is held. What arrives between the preview and
 * the take-in only makes the figures old, never the take-in wrong.
 * @throws StorageError when what is held can not be read.
 */
export async function openCopy(journal: Journal, file: Blob): Promise<OpenedCopy> {
  const read = await readCopy(file);
  if (!read.ok) return read;
  const { bundles } = read;
  if (!bundles.every((bundle) => isOfWorkspace(bundle, journal.workspace))) {
    return { ok: false, refusal: { what: 'workspace', line: null } };
  }
  return { ok: true, bundles, preview: await previewOf(journal, bundles) };
}

async function previewOf(journal: Journal, bundles: readonly CheckedBundle[]): Promise<CopyPreview> {
  const comparison = await journal.compare(bundles);
  const fresh = freshEvents(bundles, comparison);
  const redacted = comparison.filled.length === 0 ? 0 : await redactedAmong(journal, fresh, comparison.filled);
  return {
    fresh: fresh.length,
    known: comparison.known,
    organisations: [...new Set(fresh.flatMap(({ line }) => line.about))].sort(),
    conflicts: fresh.length === 0 ? 0 : await newConflicts(journal, fresh),
    newer: fresh.filter(({ line }) => ruleOf(line) === undefined).length,
    quarantined: bundles.flatMap(({ quarantined }) => quarantined),
    devices: new Set(fresh.map(({ device }) => device)).size,
    own: comparison.ownChain,
    lifted: comparison.lifted,
    filled: comparison.filled.length - redacted,
    redacted,
  };
}

function freshEvents(bundles: readonly CheckedBundle[], comparison: Comparison): JournalEvent[] {
  const wanted = new Set(comparison.fresh);
  const events = new Map<EventId, JournalEvent>();
  for (const { events: all } of bundles) for (const event of all) if (wanted.has(event.id)) events.set(event.id, event);
  return [...events.values()];
}

/** How many of these are redacted when the fresh events have come. */
async function redactedAmong(
  journal: Journal,
  fresh: readonly JournalEvent[],
  filled: readonly EventId[],
): Promise<number> {
  const ledger = new Ledger();
  for await (const { events } of journal.read()) ledger.fill(events);
  ledger.fill(fresh);
  return filled.flatMap((id) => ledger.event(id) ?? []).filter((event) => ledger.graph.isHidden(event)).length;
}

/** Folds the union aside and counts the slots that are disputed only with the fresh events. */
async function newConflicts(journal: Journal, fresh: readonly JournalEvent[]): Promise<number> {
  const ledger = new Ledger();
  const turn = slices();
  const fill = async (events: readonly JournalEvent[]) => {
    for (let from = 0; from < events.length; from += BY_THE_THOUSAND) {
      ledger.fill(events.slice(from, from + BY_THE_THOUSAND));
      await turn();
    }
  };
  const disputed = async (slots: Iterable<string>) => {
    const found: string[] = [];
    for (const slot of slots) {
      if (ledger.patch(null, [slot], []).slots[slot]?.disputed) found.push(slot);
      await turn();
    }
    return found;
  };
  const held: JournalEvent[] = [];
  for await (const { events } of journal.read()) held.push(...events);
  await fill(held);
  const touched = new Set(fresh.flatMap((event) => slotsOf(event)));
  for (const { line } of fresh) {
    for (const id of line.re ?? []) for (const slot of slotsOf(ledger.event(id))) touched.add(slot);
  }
  const before = new Set(await disputed(touched));
  await fill(fresh);
  return (await disputed(touched)).filter((slot) => !before.has(slot)).length;
}

function slotsOf(event: JournalEvent | undefined): string[] {
  if (event === undefined) return [];
  const { line, id } = event;
  if (ruleOf(line)?.kind === 'creates') return carriedSlots(line.type as EventType, id);
  return line.slot === undefined ? [] : [line.slot];
}
