/** Why a file is refused whole; nothing of it goes in (FORMAT.md §"Refusing"). Said in words by `text`. */

export type RefusalWhat =
  /** Not a Fyrfas file at all. */
  | 'foreign'
  | 'empty'
  /** Its header says a later format: an upgrade will read it. */
  | 'newer-format'
  /** Not what was written: broken packing, text or JSON. */
  | 'damaged'
  /** It ends before its last seal. */
  | 'cut'
  | 'line-too-long'
  | 'too-big'
  /** Lines are missing, doubled or out of order. */
  | 'chain'
  /** A command that is not whole. */
  | 'command'
  /** Words that are not the ones their line commits to. */
  | 'words'
  /** The chain does not end where its seal says. */
  | 'hash'
  /** The key does not belong to the device. */
  | 'key'
  /** The signature does not hold. */
  | 'seal'
  /** Example data and real data never meet. */
  | 'workspace'
  /** This browser can not check seals. */
  | 'no-signing'
  /** The browser could not read the file. */
  | 'unreadable';

export interface CopyRefusal {
  readonly what: RefusalWhat;
  /** Line of the unpacked file, 1 first; null when it concerns no line. */
  readonly line: number | null;
}

/** Thrown while a file is read; never leaves `readCopy`. */
export class CopyFault extends Error {
  readonly what: RefusalWhat;
  constructor(what: RefusalWhat, cause?: unknown) {
    super(what, { cause });
    this.what = what;
  }
}
