/** What a file is, by its bytes: an ending is only what somebody called it. */
import type { TableRefusal } from './table.ts';

export type FileKind = 'zip' | 'text' | TableRefusal;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Old Office files, and new ones with a password: a small file system of their own. Source: MS-CFB. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, ZIP)) return 'zip';
  if (beginsWith(bytes, EMPTY_ZIP)) return 'foreign';
  if (beginsWith(bytes, OLE)) return oldKindOf(bytes);
  return isText(bytes) ? 'text' : 'foreign';
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand in the directory of the file, as UTF-16. */
function oldKindOf(bytes: Uint8Array): TableRefusal {
  if (holds(bytes, 'EncryptedPackage')) return 'password';
  return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-format' : 'foreign';
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** The first part is enough to tell a picture or a program from a list. */
const LOOKED_AT = 65_536;
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** Text has no control characters but tabs and line breaks; UTF-16 says what it is by its mark. */
function isText(bytes: Uint8Array): boolean {
  if (markOf(bytes) !== null) return true;
  return bytes.subarray(0, LOOKED_AT).every((byte) => byte >= 0x20 || TEXT_CONTROLS.has(byte));
}

/** The encoding that a byte order mark tells. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (beginsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}
