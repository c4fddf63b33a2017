/** From what a rule decided to lines of a chain, and from lines back to events. */
import type { AnyDraft, DeviceId, EventLine, JournalEvent, Json, JsonObject } from '../domain/events.ts';
import { jcs } from '../domain/jcs.ts';
import { faultOf } from './eventSchema.ts';
import { eventId, hashOfLine, hashOfWords, newSalt } from './hash.ts';
import type { BundleLine } from './journal.ts';

/** FORMAT.md §"Limits", in bytes of UTF-8. */
export const LONGEST_LINE = 128 * 1024;

/** A draft that no reader would fold: a bug in a rule, never a trouble of storage. */
export class DraftFault extends TypeError {}

/** The end of a chain, null before its first event. */
export type Head = { readonly n: number; readonly hash: string } | null;

/**
 * Writes one command after the head of a device's chain. Synchronous, for use inside a transaction.
 * @throws DraftFault rather than writing a line that would be set aside everywhere.
 */
export function writeCommand(drafts: readonly AnyDraft[], device: DeviceId, head: Head, at: string): BundleLine[] {
  const lines: BundleLine[] = [];
  let prev = head?.hash ?? null;
  const before = head?.n ?? 0;
  for (const [place, draft] of drafts.entries()) {
    const line = lineOf(draft, before + place + 1, at, drafts.length > 1 ? before + drafts.length : undefined);
    const fault = faultOf(line as unknown as JsonObject);
    if (fault !== null) throw new DraftFault(`${draft.type}: ${fault}`);
    const text = jcs(line as unknown as Json);
    if (new TextEncoder().encode(text).length > LONGEST_LINE) throw new DraftFault(`${draft.type}: too long`);
    const hash = hashOfLine(line, device, prev);
    lines.push({ n: line.n, text, hash });
    prev = hash;
  }
  return lines;
}

function lineOf(draft: AnyDraft, n: number, at: string, cmd: number | undefined): EventLine {
  const { type, about, slot, on, over, re, data } = draft;
  const texts = Object.entries(draft.words ?? {});
  const words = Object.fromEntries(texts.map(([key, text]) => [key, text.normalize('NFC')]));
  const salt = draft.salt ?? newSalt();
  return {
    n,
    at,
    ...(cmd === undefined ? {} : { cmd }),
    type,
    v: 1,
    about: [...new Set(about)].sort(),
    ...(slot === undefined ? {} : { slot }),
    ...(on === undefined ? {} : { on }),
    ...(over === undefined ? {} : { over }),
    ...(re === undefined ? {} : { re }),
    data,
    ...(texts.length === 0 ? {} : { w: hashOfWords(salt, words), salt, words }),
  };
}

/** Makes events of contiguous lines of one chain, which begin and end between commands. */
export function eventsOf(device: DeviceId, prev: string | null, lines: readonly BundleLine[]): JournalEvent[] {
  let before = prev;
  let command: number | undefined;
  return lines.map(({ n, text, hash }) => {
    const line = JSON.parse(text) as EventLine;
    const event = eventOf(device, before, hash, line, n, startsCommand(line, command));
    before = hash;
    command = line.cmd;
    return event;
  });
}

/** Between commands, a line of one with several is its first; `commandBefore` is that of the line before. */
export function startsCommand(line: EventLine, commandBefore: number | undefined): boolean {
  return line.cmd !== undefined && line.cmd !== commandBefore;
}

export function eventOf(
  device: DeviceId,
  prev: string | null,
  hash: string,
  line: EventLine,
  n: number,
  starts: boolean,
): JournalEvent {
  const event = { id: eventId(device, n, hash), device, hash, prev, line };
  return starts ? { ...event, startsCommand: true } : event;
}

/** Whether a line's words have been taken out. */
export function isBlank(line: EventLine): boolean {
  return line.w !== undefined && line.words === undefined;
}

/** The line without its words; its hash stays what it was. */
export function blanked(text: string): string {
  const { salt: _salt, words: _words, ...rest } = JSON.parse(text) as JsonObject;
  return jcs(rest);
}
