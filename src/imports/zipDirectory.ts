/** What a zip file says that it holds. Nothing is unpacked here. Source: PKWARE APPNOTE 4.3. */
import { limits, TableFault } from './readTableLimits.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared: may lie. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_64 = 0xffffffff;
const EXTRA_64 = 0x0001;

/**
 * The entries in the order they are listed.
 * @throws TableFault `damaged` when the directory can not be read, `too-big` when it lists more than any
 * workbook has, `hostile` for names that lead out of the file or stand twice.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    return checked(entriesOf(bytes));
  } catch (error) {
    // A number that points outside the file.
    if (error instanceof RangeError) throw new TableFault('damaged', error);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endOf(view);
  if (count > limits.parts) throw new TableFault('too-big');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new TableFault('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + ENTRY_SIZE;
    const wide = wideNumbers(view, nameStart + nameLength, extraLength);
    const numberAt = (place: number) => {
      const value = view.getUint32(place, true);
      return value === IN_64 ? wide() : value;
    };
    // In this order, which is also the order of the wide numbers.
    const size = numberAt(at + 24);
    const packedSize = numberAt(at + 20);
    const offset = numberAt(at + 42);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const wide = at - LOCATOR_64_SIZE;
    if (wide >= 0 && view.getUint32(wide, true) === LOCATOR_64) return wideEndOf(view, wideNumber(view, wide + 8));
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new TableFault('damaged');
}

function wideEndOf(view: DataView, at: number): { readonly count: number; readonly start: number } {
  if (view.getUint32(at, true) !== END_64) throw new TableFault('damaged');
  return { count: wideNumber(view, at + 32), start: wideNumber(view, at + 48) };
}

/** Gives the 64-bit numbers of an entry one after the other; some programs write them also for small files. */
function wideNumbers(view: DataView, extraStart: number, extraLength: number): () => number {
  let next = -1;
  for (let at = extraStart; at + 4 <= extraStart + extraLength; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === EXTRA_64) next = at + 4;
  return () => {
    if (next < 0) throw new TableFault('damaged');
    const value = wideNumber(view, next);
    next += 8;
    return value;
  };
}

function wideNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > Number.MAX_SAFE_INTEGER) throw new TableFault('damaged');
  return Number(value);
}

/** `..` or an absolute path is written by nobody who means well; a name that stands twice is read differently by different programs. */
const LEADS_OUT = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/;

function checked(entries: ZipEntry[]): ZipEntry[] {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (LEADS_OUT.test(name) || seen.has(key)) throw new TableFault('hostile');
    seen.add(key);
  }
  return entries;
}
