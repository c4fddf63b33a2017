/** A thread of its own in which files are made from events: the page answers meanwhile, and can end it at any time. */
import type { JournalEvent } from '../../../domain/events.ts';
import type { FromWorker, ToWorker } from './exportMessages.ts';
import { inputOf } from './inputOf.ts';

const events: JournalEvent[] = [];
const say = (message: FromWorker, moved: Transferable[] = []) => postMessage(message, { transfer: moved });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'events') {
    events.push(...data.events);
    return;
  }
  const { order } = data;
  const make = async () => {
    const { canPaint, makeFile } = await import('../../../reports/exportFiles.ts');
    const isPicture = order.what.kind === 'png';
    if (isPicture && !canPaint()) return say({ kind: 'failed', why: 'canvas' });
    say({ kind: 'step', step: 'folding' });
    const file = await makeFile(inputOf(events, order), order.what, (step) => say({ kind: 'step', step }));
    say({ kind: 'done', file }, [file.bytes.buffer]);
  };
  make().catch(() => say({ kind: 'failed', why: 'other' }));
});
