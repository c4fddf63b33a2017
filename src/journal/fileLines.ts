/** A file as lines of text, unpacked when it is packed, and never more of it than the limits allow. */
import { gunzip } from './gzip.ts';
import { LONGEST_LINE } from './lines.ts';
import { CopyFault } from './refusal.ts';

/** FORMAT.md §"Limits", in bytes when unpacked. */
export const BIGGEST_FILE = 256 * 1024 * 1024;

const NEWLINE = 10;

/**
 * The lines of a file, without their ends.
 * @throws CopyFault
 */
export async function* linesOfFile(blob: Blob): AsyncGenerator<string> {
  const magic = new Uint8Array(await bytesOf(blob.slice(0, 2)));
  const isPacked = magic[0] === 0x1f && magic[1] === 0x8b;
  if (!isPacked && blob.size > BIGGEST_FILE) throw new CopyFault('too-big');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes: Uint8Array) => {
    if (bytes.length > LONGEST_LINE) throw new CopyFault('line-too-long');
    try {
      const text = decoder.decode(bytes);
      return text.endsWith('\r') ? text.slice(0, -1) : text;
    } catch (error) {
      throw new CopyFault('damaged', error);
    }
  };
  let rest: Uint8Array = new Uint8Array();
  let size = 0;
  const chunks = isPacked ? unpacked(chunksOf(blob)) : chunksOf(blob);
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > BIGGEST_FILE) throw new CopyFault('too-big');
    const held = joined(rest, chunk);
    let from = 0;
    for (let end = held.indexOf(NEWLINE); end >= 0; end = held.indexOf(NEWLINE, from)) {
      yield decode(held.subarray(from, end));
      from = end + 1;
    }
    rest = held.slice(from);
    if (rest.length > LONGEST_LINE) throw new CopyFault('line-too-long');
  }
  if (rest.length > 0) yield decode(rest);
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(chunks);
  } catch (error) {
    if (error instanceof CopyFault) throw error;
    // The browsers' own words for packing that ends too early; anything else is damage.
    throw new CopyFault(/truncated|unexpected end/i.test(String(error)) ? 'cut' : 'damaged', error);
  }
}

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  try {
    const reader = blob.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    throw new CopyFault('unreadable', error);
  }
}

async function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch (error) {
    throw new CopyFault('unreadable', error);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
