/**
 * Where one's own writing is outside this browser, as the copy chip says it. Nothing here claims a copy
 * that does not hold everything of one's own; `text` has the words.
 */
import { todayIn } from '../domain/dates.ts';
import type { FolderTrouble } from '../exchange/folder/port.ts';
import type { SessionState } from './sessionSlice.ts';

export type CopyStanding =
  /** What is invented can be lost without harm. */
  | { readonly kind: 'example' }
  | { readonly kind: 'nothing' }
  /** The browser keeps nothing, and no copy holds what has been written. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'only-here'; readonly trouble?: FolderTrouble }
  /** So many statements are here alone since the last copy. */
  | { readonly kind: 'newer'; readonly events: number; readonly at: string; readonly trouble?: FolderTrouble }
  /** So many statements are about to be written to the folder. */
  | { readonly kind: 'on-its-way'; readonly events: number; readonly folder: string }
  /** The folder is chosen but can not be used; `events` own statements are in no copy. */
  | {
      readonly kind: 'unattached';
      readonly folder: string;
      readonly events: number;
      readonly at: string | null;
      readonly trouble: FolderTrouble;
    }
  /** Nothing of one's own: what is here came from somewhere and is there still. */
  | { readonly kind: 'taken-in'; readonly folder: string | null }
  | { readonly kind: 'in-file'; readonly at: string }
  | { readonly kind: 'in-folder'; readonly at: string; readonly folder: string; readonly trouble?: FolderTrouble };

type Known = Pick<SessionState, 'workspace' | 'keepsNothing' | 'heldEvents' | 'unsafeEvents' | 'safeCopy' | 'folder'>;

export function copyStanding(session: Known): CopyStanding {
  const { workspace, keepsNothing, heldEvents, unsafeEvents: events, safeCopy, folder } = session;
  if (workspace === 'exempel') return { kind: 'example' };
  const at = safeCopy?.at ?? null;
  const { status } = folder;
  const trouble = status.kind === 'asleep' ? 'permission' : status.kind === 'trouble' ? status.trouble : undefined;
  const name = 'name' in status ? status.name : null;
  // One that may be read, or has no room left, is there; the others are out of reach.
  if (name !== null && (trouble === 'permission' || trouble === 'gone' || trouble === 'failed')) {
    return { kind: 'unattached', folder: name, events, at, trouble };
  }
  const met = trouble === undefined ? {} : { trouble };
  if (heldEvents === 0) return { kind: 'nothing' };
  if (events > 0) {
    if (status.kind === 'connected') return { kind: 'on-its-way', events, folder: status.name };
    if (at !== null) return { kind: 'newer', events, at, ...met };
    return keepsNothing ? { kind: 'not-kept' } : { kind: 'only-here', ...met };
  }
  if (safeCopy === null) return { kind: 'taken-in', folder: status.kind === 'connected' ? status.name : null };
  return safeCopy.place === 'mapp'
    ? { kind: 'in-folder', at: safeCopy.at, folder: safeCopy.name, ...met }
    : { kind: 'in-file', at: safeCopy.at };
}

/** Whether the only copy is this browser and it has grown: said insistently (experience §7, 4). */
export function isOnlyHere(standing: CopyStanding): boolean {
  return (
    standing.kind === 'only-here' ||
    standing.kind === 'not-kept' ||
    (standing.kind === 'unattached' && standing.events > 0 && standing.at === null)
  );
}

/** Whether a moment is on this day in Sweden: then its time is said, else its date. */
export function isOnDay(instant: string, day: string): boolean {
  return todayIn(instant) === day;
}
