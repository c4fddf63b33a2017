/** A thread of its own in which one Word document is written: counting its pages would hold the screen still. */
import type { WordDocument } from './wordDocument.ts';
import { writeWordDocument } from './wordDocumentFile.ts';

/** What comes back: the bytes, or that it could not be done. */
export type WordAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string };

addEventListener('message', ({ data }: MessageEvent<WordDocument>) => {
  const answer = (message: WordAnswer, moved: Transferable[] = []) => postMessage(message, { transfer: moved });
  writeWordDocument(data).then(
    (bytes) => answer({ bytes }, [bytes.buffer]),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
