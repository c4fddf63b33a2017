/** Has a file made beside the page from the events of the ledger, and puts it among the browser's downloads. */
import type { JournalEvent } from '../../../domain/events.ts';
import type { PublicWhat } from '../../../reports/publicFiles.ts';
import type { PublicPicture } from '../../../reports/publicPicture.ts';
import type { Sifted } from '../../../reports/publicSifting.ts';
import type { SiftOrder } from '../public/siftedOf.ts';
import type { ExportFile, ExportOrder, ExportStep, FromWorker, ToWorker } from './exportMessages.ts';

export type ExportProgress =
  | { readonly step: ExportStep }
  | { readonly step: 'handing'; readonly done: number; readonly total: number };

/** This browser can not do it beside the page; another kind of file may be possible. */
export class CannotPaint extends Error {}

/** Handed over at a time: some milliseconds of work for the page. */
const PIECE = 300;

type Tell = (progress: ExportProgress) => void;

/** The file. Rejects when it could not be made, and with the signal's reason when it was ended before. */
export function makeExport(
  events: readonly JournalEvent[],
  order: ExportOrder,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportFile> {
  return beside(events, { kind: 'make', order }, tell, signal).then(fileOf);
}

/** What may go out on a public page. Rejects as `makeExport` does. */
export async function siftBeside(
  events: readonly JournalEvent[],
  order: SiftOrder,
  tell: Tell,
  signal: AbortSignal,
): Promise<Sifted> {
  const said = await beside(events, { kind: 'sift', order }, tell, signal);
  if (said.kind !== 'sifted') throw new Error('Something else than what was asked for was made.');
  return said.sifted;
}

/** A file of the picture that has been approved. Rejects as `makeExport` does. */
export function publishBeside(
  picture: PublicPicture,
  what: PublicWhat,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportFile> {
  return beside([], { kind: 'publish', picture, what }, tell, signal).then(fileOf);
}

type Answer = Exclude<FromWorker, { kind: 'step' } | { kind: 'failed' }>;

function fileOf(said: Answer): ExportFile {
  if (said.kind !== 'done') throw new Error('Something else than what was asked for was made.');
  return said.file;
}

/** One thing made in a thread of its own, which ends with it. */
async function beside(
  events: readonly JournalEvent[],
  asked: ToWorker,
  tell: Tell,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const send = (message: ToWorker) => worker.postMessage(message);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', () => reject(new Error('The maker of files could not be started.')));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'step') tell({ step: data.step });
        else if (data.kind !== 'failed') resolve(data);
        else reject(data.why === 'canvas' ? new CannotPaint() : new Error('The file could not be made.'));
      });
      handOver(events, send, tell, signal).then(() => send(asked), reject);
    });
  } finally {
    worker.terminate();
  }
}

async function handOver(
  events: readonly JournalEvent[],
  send: (message: ToWorker) => void,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < events.length; from += PIECE) {
    signal.throwIfAborted();
    send({ kind: 'events', events: events.slice(from, from + PIECE) });
    tell({ step: 'handing', done: Math.min(from + PIECE, events.length), total: events.length });
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}

/** How long a slow browser may take to begin reading. */
const KEPT_MS = 60_000;

export function download({ name, type, bytes }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
