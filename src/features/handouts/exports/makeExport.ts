/** Has a file made beside the page from the events of the ledger, and puts it among the browser's downloads. */
import type { JournalEvent } from '../../../domain/events.ts';
import type { ExportFile, ExportOrder, ExportStep, FromWorker, ToWorker } from './exportMessages.ts';

export type ExportProgress =
  | { readonly step: ExportStep }
  | { readonly step: 'handing'; readonly done: number; readonly total: number };

/** This browser can not do it beside the page; another kind of file may be possible. */
export class CannotPaint extends Error {}

/** Handed over at a time: some milliseconds of work for the page. */
const PIECE = 300;

/** The file. Rejects when it could not be made, and with the signal's reason when it was ended before. */
export async function makeExport(
  events: readonly JournalEvent[],
  order: ExportOrder,
  tell: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<ExportFile> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ExportFile>((resolve, reject) => {
      const send = (message: ToWorker) => worker.postMessage(message);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', () => reject(new Error('The maker of files could not be started.')));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'step') tell({ step: data.step });
        else if (data.kind === 'done') resolve(data.file);
        else reject(data.why === 'canvas' ? new CannotPaint() : new Error('The file could not be made.'));
      });
      handOver(events, send, tell, signal).then(() => send({ kind: 'make', order }), reject);
    });
  } finally {
    worker.terminate();
  }
}

async function handOver(
  events: readonly JournalEvent[],
  send: (message: ToWorker) => void,
  tell: (progress: ExportProgress) => void,
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
