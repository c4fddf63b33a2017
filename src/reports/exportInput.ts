/** What every table and picture that leaves the program is made from. Made beside the page, from events alone. */
import type { Casebook, Statement } from '../domain/casebook.ts';
import type { DeviceId, OrgId } from '../domain/events.ts';
import type { Decider } from '../domain/headline.ts';
import type { HistoryLine } from '../domain/history.ts';

/** An organisation as it stands; the register's own with what people have changed. */
export interface ExportOrganisation extends Decider {
  readonly name: string;
  readonly officialName: string;
  readonly code: string | null;
  readonly area: OrgId | null;
  readonly federation: OrgId | null;
  readonly seat: string | null;
  /** Why its area is to be confirmed; absent when it is certain or somebody has stated it. */
  readonly uncertain?: string;
}

/** A statement in words, as every screen says it. */
export interface SaidInWords {
  readonly about: string;
  readonly says: string;
  readonly quote?: string | undefined;
}

export interface ExportInput {
  /** Name and covering text of an edition; both empty for what is not frozen. */
  readonly title: string;
  readonly text: string;
  /** The day it shows, `YYYY-MM-DD`. */
  readonly date: string;
  /** When it was frozen, or for what is not frozen put together: an instant, the only one that is not a statement's. */
  readonly made: string;
  /** The mark of an edition; null for what is not frozen. */
  readonly mark: string | null;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  /** Made from invented data. */
  readonly isExample: boolean;
  /** As it held on the date, with words that have been removed already gone. */
  readonly casebook: Casebook;
  /** Whom it tells of, in the order of the rows. */
  readonly organisations: readonly ExportOrganisation[];
  /** Newest first. */
  readonly history: readonly HistoryLine[];
  readonly nameOf: (id: OrgId) => string;
  /** The function a device writes as. */
  readonly writerOf: (device: DeviceId) => string;
  readonly say: (statement: Statement, slot: string) => SaidInWords;
}

/** Whether something about these organisations belongs in it; what is about nobody is the county's. */
export function concerns({ organisations }: ExportInput): (about: readonly OrgId[]) => boolean {
  const told = new Set(organisations.map(({ id }) => id));
  return (about) => about.length === 0 || about.some((id) => told.has(id));
}

/** "fyrfas-beslut-skaraborg-2026-11-22.csv" */
export function exportFileName(what: string, { date, whole }: ExportInput, ending: string): string {
  return `fyrfas-${forFileName(what)}-${forFileName(whole)}-${date}.${ending}`;
}

/** Letters that every mail program and disk knows. */
export function forFileName(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
}
/** Paths of whole folders are limited on Windows. */
const LONGEST = 40;
