import type { AnyDraft, Draft, EventId, JournalEvent } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import type { CheckedBundle, Journal } from '../../src/journal/journal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';

/** A moment of the simulated clock, minutes after the first. */
export function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 3, 9, minute)).toISOString();
}

export function phase(org: string, on: string, ground: string, more: Partial<Draft<'phase.assessed'>> = {}): AnyDraft {
  return {
    type: 'phase.assessed',
    about: [org],
    slot: slots.phase(org, 'avtalet'),
    on,
    data: { phase: 'inforande' },
    words: { ground },
    ...more,
  };
}

export function note(org: string, text: string): AnyDraft {
  return { type: 'note.written', about: [org], data: { mark: null }, words: { text } };
}

/** Every event a journal gives. */
export async function eventsIn(journal: Journal, after?: number): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for await (const batch of journal.read(after)) events.push(...batch.events);
  return events;
}

export async function idsIn(journal: Journal): Promise<EventId[]> {
  return (await eventsIn(journal)).map(({ id }) => id).sort();
}

/** The text of a copy. */
export async function textOf(journal: Journal): Promise<string> {
  let text = '';
  for await (const bundle of journal.bundles()) text += bundle;
  return text;
}

/** What another browser reads from a file with this text. */
export async function bundlesFrom(text: string): Promise<readonly CheckedBundle[]> {
  const read = await readCopy(new Blob([text]));
  if (!read.ok) throw new Error(`refused: ${read.refusal.what} at line ${read.refusal.line}`);
  return read.bundles;
}

/** Everything of a journal, as another browser reads it. */
export async function bundlesOf(journal: Journal): Promise<readonly CheckedBundle[]> {
  const text = await textOf(journal);
  return text === '' ? [] : bundlesFrom(text);
}
