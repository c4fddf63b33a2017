import { useEffect, useRef, useState } from 'react';
import { selectSession, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';
import type { ExportStep, ExportSubject, ExportWhat } from './exportMessages.ts';
import { CannotPaint, download, type ExportProgress, makeExport } from './makeExport.ts';

const words = text.files;

export type Making =
  | { readonly kind: 'working'; readonly what: ExportWhat; readonly progress: string }
  | { readonly kind: 'ended'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

/** Making one file at a time: how far it has come, in words, and how to end it. Leaving the page ends it too. */
export function useExport(subject: ExportSubject) {
  const workroom = useWorkroom();
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const [making, setMaking] = useState<Making | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  const start = async (what: ExportWhat) => {
    const control = new AbortController();
    under.current = control;
    const put = (next: Making) => {
      if (under.current === control) setMaking(next);
    };
    put({ kind: 'working', what, progress: words.steps.folding });
    const { frozen, ...rest } = subject;
    const order = { ...rest, what, today, made: frozen ?? workroom.clock().toISOString(), isExample };
    const tell = (progress: ExportProgress) => put({ kind: 'working', what, progress: inWords(progress) });
    try {
      await workroom.whole;
      const file = await makeExport([...workroom.ledger.held()], order, tell, control.signal);
      download(file);
      put({ kind: 'ended', says: words.saved(file.name) });
    } catch (error) {
      if (control.signal.aborted) put({ kind: 'ended', says: words.cancelled });
      else put({ kind: 'failed', says: error instanceof CannotPaint ? words.noCanvas : words.failed });
    }
  };
  return { making, start: (what: ExportWhat) => void start(what), cancel: () => under.current?.abort() };
}

function inWords(progress: ExportProgress): string {
  if (progress.step === 'handing') return words.steps.handing(progress.done, progress.total);
  return words.steps[progress.step satisfies ExportStep];
}
