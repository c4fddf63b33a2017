/** What the thread that makes files does with each thing it is told. */
import type { JournalEvent } from '../../../domain/events.ts';
import { siftedOf } from '../public/siftedOf.ts';
import type { ExportFile, FromWorker, ToWorker } from './exportMessages.ts';
import { inputOf } from './inputOf.ts';

type Say = (message: FromWorker, moved?: Transferable[]) => void;
type Asked = Exclude<ToWorker, { kind: 'events' }>;

/** Events are kept until something is asked for; whatever is asked for is answered, also that it could not be done. */
export function makerOfFiles(say: Say): (told: ToWorker) => void {
  const events: JournalEvent[] = [];
  const hand = (file: ExportFile) => say({ kind: 'done', file }, [file.bytes.buffer]);

  const make = async (asked: Asked): Promise<void> => {
    if (asked.kind === 'sift') {
      say({ kind: 'step', step: 'folding' });
      return say({ kind: 'sifted', sifted: await siftedOf(events, asked.order) });
    }
    const { canPaint, makeFile } = await import('../../../reports/exportFiles.ts');
    const what = asked.kind === 'make' ? asked.order.what : asked.what;
    if (what.kind === 'png' && !canPaint()) return say({ kind: 'failed', why: 'canvas' });
    if (asked.kind === 'publish') {
      const { publicFile } = await import('../../../reports/publicFiles.ts');
      say({ kind: 'step', step: asked.what.kind });
      return hand(await publicFile(asked.picture, asked.what));
    }
    say({ kind: 'step', step: 'folding' });
    hand(await makeFile(inputOf(events, asked.order), asked.order.what, (step) => say({ kind: 'step', step })));
  };

  return (told) => {
    if (told.kind === 'events') events.push(...told.events);
    else make(told).catch(() => say({ kind: 'failed', why: 'other' }));
  };
}
