import { useEffect, useRef, useState } from 'react';
import { selectSession, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';
import type { ExportFile, ExportStep, ExportSubject, ExportWhat } from './exportMessages.ts';
import { CannotPaint, download, type ExportProgress, makeExport } from './makeExport.ts';

const words = text.files;

export type Making =
  | { readonly kind: 'working'; readonly progress: string }
  | { readonly kind: 'ended'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

type Job = (tell: (progress: ExportProgress) => void, signal: AbortSignal) => Promise<ExportFile>;

/** Making one file at a time: how far it has come, in words, and how to end it. Leaving the page ends it too. */
export function useMaking() {
  const [making, setMaking] = useState<Making | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  /** Has the file made and puts it among the downloads. */
  const save = async (job: Job) => {
    const control = new AbortController();
    under.current = control;
    const put = (next: Making) => {
      if (under.current === control) setMaking(next);
    };
    put({ kind: 'working', progress: words.steps.folding });
    const tell = (progress: ExportProgress) => put({ kind: 'working', progress: inWords(progress) });
    try {
      const file = await job(tell, control.signal);
      download(file);
      put({ kind: 'ended', says: words.saved(file.name) });
    } catch (error) {
      if (control.signal.aborted) put({ kind: 'ended', says: words.cancelled });
      else put({ kind: 'failed', says: error instanceof CannotPaint ? words.noCanvas : words.failed });
    }
  };
  return { making, save, cancel: () => under.current?.abort() };
}

/** Files of what is shown, made from the events that are held. */
export function useExport(subject: ExportSubject) {
  const workroom = useWorkroom();
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const { making, save, cancel } = useMaking();
  const start = (what: ExportWhat) => {
    const { frozen, ...rest } = subject;
    const order = { ...rest, what, today, made: frozen ?? workroom.clock().toISOString(), isExample };
    void save(async (tell, signal) => {
      await workroom.whole;
      return makeExport([...workroom.ledger.held()], order, tell, signal);
    });
  };
  return { making, start, cancel };
}

function inWords(progress: ExportProgress): string {
  if (progress.step === 'handing') return words.steps.handing(progress.done, progress.total);
  return words.steps[progress.step satisfies ExportStep];
}
