/** A thread of its own in which one presentation is written: the page goes on answering meanwhile. */
import type { Slides } from './slides.ts';
import { writeSlides } from './slidesFile.ts';

/** What comes back: the bytes, or that it could not be done. */
export type SlidesAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string };

addEventListener('message', ({ data }: MessageEvent<Slides>) => {
  const answer = (message: SlidesAnswer, moved: Transferable[] = []) => postMessage(message, { transfer: moved });
  writeSlides(data).then(
    (bytes) => answer({ bytes }, [bytes.buffer]),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
