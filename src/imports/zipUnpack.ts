/** Unpacks single files out of a zip, never more than there is room for, whatever their sizes are said to be. */
import { limits, TableFault } from './readTableLimits.ts';
import type { ZipEntry } from './zipDirectory.ts';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Bytes that may still be unpacked. One budget for a whole workbook. */
export class Budget {
  private left: number = limits.unpackedBytes;

  /** @throws TableFault `too-big` when nothing is left. */
  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new TableFault('too-big');
  }

  /** Whether a declared size can be true at all: then nothing has to be unpacked to refuse it. */
  refuse(declared: number): void {
    if (declared > this.left) throw new TableFault('too-big');
  }
}

/**
 * The unpacked bytes of an entry.
 * @throws TableFault `password`, `too-big`, or `damaged` when the bytes are cut or are not what the
 * directory promised (length and checksum).
 */
export async function unpack(zip: Uint8Array, entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  if (entry.encrypted) throw new TableFault('password');
  budget.refuse(entry.size);
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === STORED ? stored(packed, budget) : await inflated(packed, entry, budget);
  if (bytes.length !== entry.size || checksum(bytes) !== entry.crc) throw new TableFault('damaged');
  return bytes;
}

function packedBytes(zip: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + LOCAL_SIZE > zip.length || view.getUint32(offset, true) !== LOCAL) throw new TableFault('damaged');
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > zip.length) throw new TableFault('damaged');
  return zip.subarray(start, start + packedSize);
}

function stored(packed: Uint8Array, budget: Budget): Uint8Array {
  budget.spend(packed.length);
  return packed;
}

/** Small enough that what one piece can grow to (a thousandfold) is no trouble. */
const PIECE = 4096;

async function inflated(packed: Uint8Array, { method, size }: ZipEntry, budget: Budget): Promise<Uint8Array> {
  if (method !== DEFLATED) throw new TableFault('damaged');
  const { readable, writable } = new DecompressionStream('deflate-raw');
  // A fault is met where it is read; the one who feeds only stops.
  void feed(writable.getWriter(), packed).catch(() => undefined);
  const reader = readable.getReader();
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new TableFault('damaged', error);
      });
      if (done) return bytes.subarray(0, length);
      budget.spend(value.length);
      // Larger than it said: built to be.
      if (length + value.length > size) throw new TableFault('too-big');
      bytes.set(value, length);
      length += value.length;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += PIECE) await writer.write(packed.slice(at, at + PIECE));
  await writer.close();
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip counts it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  // By index: an iterator would be several times slower over megabytes.
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
