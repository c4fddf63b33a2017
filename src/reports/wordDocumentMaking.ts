/** Has a Word document written beside the page, and puts it among the browser's downloads. */
import type { WordDocument } from './wordDocument.ts';
import type { WordAnswer } from './wordDocumentWorker.ts';

/** The bytes of the document. Rejects when they could not be made or the writer could not be fetched. */
export function makeWordDocument(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./wordDocumentWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', () => reject(new Error('The writer of Word documents could not be started.')));
    worker.postMessage(document);
  }).finally(() => worker.terminate());
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** How long a slow browser may take to begin reading. */
const KEPT_MS = 60_000;

/** Makes the document and saves it under this name. Rejects as `makeWordDocument` does. */
export async function saveWordDocument(document: WordDocument, name: string): Promise<void> {
  const bytes = await makeWordDocument(document);
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = globalThis.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** "Lärandedokument Skaraborg hösten 2026" as "larandedokument-skaraborg-hosten-2026-arbetsmaterial.docx": letters that every mail program and disk knows. */
export function wordFileName(...parts: readonly string[]): string {
  const slug = parts
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME);
  return `${slug || 'dokument'}.docx`;
}
/** Paths of whole folders are limited on Windows. */
const LONGEST_NAME = 90;
