/** gzip as the browser has it; it is only ever wrapping. */
import { slices } from './pause.ts';

/** Bytes through a transform, chunk by chunk as they are asked for. */
export async function* through(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  transform: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
): AsyncGenerator<Uint8Array> {
  const writer = transform.writable.getWriter();
  const reader = transform.readable.getReader();
  const feeding = (async () => {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  // Whoever reads is told of the fault below; here it must only not go unnoticed by the runtime.
  feeding.catch((error: unknown) => writer.abort(error).catch(() => {}));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await feeding;
  } finally {
    // Stops a bomb half way: nothing more is unpacked than somebody asked for.
    await reader.cancel().catch(() => {});
  }
}

/** Packs lines, each ended. */
export function gzipLines(lines: readonly { readonly text: string }[]): Promise<Uint8Array<ArrayBuffer>> {
  return gzip(byHundreds(lines));
}

/** Asking an async loop for every single line would take longer than packing it. */
function* byHundreds(lines: readonly { readonly text: string }[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 100) {
    yield lines
      .slice(from, from + 100)
      .map(({ text }) => `${text}\n`)
      .join('');
  }
}

export async function gzip(texts: Iterable<string> | AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(through(encoded(texts), new CompressionStream('gzip')));
}

export function gunzip(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return through(chunks, new DecompressionStream('gzip'));
}

const CHUNK = 64 * 1024;

/** Texts as UTF-8, gathered into chunks of a handy size. */
async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const turn = slices();
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < CHUNK) continue;
    yield encoder.encode(held);
    held = '';
    const pausing = turn();
    if (pausing) await pausing;
  }
  if (held !== '') yield encoder.encode(held);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    parts.push(part);
    size += part.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The lines of a text we have packed ourselves, a chunk at a time. */
export async function* unpackedLines(packed: Uint8Array): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of gunzip([packed])) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}
