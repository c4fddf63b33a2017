/** What every engine is asked to do, ours too. The runner calls these one by one, each in a page of its own. */
import type { Piece } from '../desk.ts';

export interface Contestant {
  /** How it keeps things; printed beside its figures. */
  readonly persistence: string;
  /**
   * Stores the work at rest, the last hundred pieces one by one as they are written in real life, and
   * beside it what a colleague wrote after parting, as bytes to be merged later.
   */
  prepare(base: readonly Piece[], theirs: readonly Piece[]): Promise<void>;
  /** From what is stored to everything that stands now, read out. */
  load(): Promise<Count>;
  /** What stood on a date, read out. */
  at(date: string): Count;
  /** Writes one statement; resolves when it is on the disk. */
  edit(piece: Piece): Promise<void>;
  /** Writes all of one's own after parting; not measured. */
  writeOwn(pieces: readonly Piece[]): Promise<void>;
  /**
   * Takes the colleague's bytes in, durably, and reads what came: these pieces.
   * @param onChecked is told when everything has been checked, by an engine that checks first.
   * @returns how many were read.
   */
  merge(theirs: Uint8Array<ArrayBuffer>, pieces: readonly Piece[], onChecked: () => void): Promise<number>;
  /** Two people state something about the same thing without having seen one another's. @returns statements shown. */
  concurrent(cases: readonly ConcurrentCase[]): Promise<number>;
  /** The database it keeps the work in. */
  readonly database: string;
}

/** How many statements and entities stand. Counted after the clock has stopped: all engines must agree. */
export type Count = () => number;

/** Two statements of one slot, neither writer having seen the other's. */
export interface ConcurrentCase {
  readonly slot: string;
  readonly kind: ConcurrentKind;
  readonly first: CaseStatement;
  readonly second: CaseStatement;
}

export interface CaseStatement {
  readonly about: string;
  readonly on: string;
  readonly level: string;
  readonly sign: string;
}

export type ConcurrentKind =
  /** The same date. */
  | 'same-date'
  /** Different dates. */
  | 'other-date'
  /** The first one's statement arrives while the second one's form is open, and the second one then saves. */
  | 'open-form';
