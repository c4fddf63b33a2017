/** Has a presentation written beside the page, and puts it among the browser's downloads. */
import type { Slides } from './slides.ts';
import type { SlidesAnswer } from './slidesWorker.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** How long a slow browser may take to begin reading. */
const KEPT_MS = 60_000;

/** Makes the presentation and saves it under this name. Rejects when it could not be made. */
export async function saveSlides(slides: Slides, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([await makeSlides(slides)], { type: TYPE }));
  const link = globalThis.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

function makeSlides(slides: Slides): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./slidesWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SlidesAnswer>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', () => reject(new Error('The writer of slides could not be started.')));
    worker.postMessage(slides);
  }).finally(() => worker.terminate());
}
