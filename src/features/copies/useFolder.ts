import { useState } from 'react';
import { chooseFolder, type FolderAnswer, forgetFolder, reconnectFolder, syncNow } from '../../state/folder.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch } from '../../state/store.ts';
import * as text from '../../text/text.ts';

const words = text.copies.folder;

/** What one may do with the folder, for every place that has such a button; each starts straight from its click. */
export function useFolder() {
  const dispatch = useAppDispatch();
  const [busy, setBusy] = useState(false);
  /** The browser said no, or the folder did; trouble that lasts is told by the folder's own state. */
  const [refused, setRefused] = useState(false);

  const asked = async (answering: Promise<FolderAnswer>, said = connectedSentence) => {
    setBusy(true);
    setRefused(false);
    try {
      const answer = await answering;
      setRefused(answer.kind === 'refused');
      if (answer.kind === 'connected') dispatch(statusSaid({ text: said(answer), ofCopy: true }));
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    refused,
    choose: () => void asked(dispatch(chooseFolder())),
    reconnect: () => void asked(dispatch(reconnectFolder())),
    look: () => void asked(dispatch(syncNow()), broughtSentence),
    forget: (name: string) =>
      void dispatch(forgetFolder()).then(() => dispatch(statusSaid({ text: words.forgotten(name), ofCopy: true }))),
  };
}

type Connected = Extract<FolderAnswer, { kind: 'connected' }>;

function connectedSentence(answer: Connected): string {
  const { name, report, mineIsThere } = answer;
  const brought = broughtSentence(answer);
  return `${words.chosen(name)} ${mineIsThere && !brings(report) ? words.mineIsThere : brought}`;
}

function broughtSentence({ report }: Connected): string {
  if (!brings(report)) return words.nothingNew;
  return words.brought(report.events, report.organisations, report.differing, report.hadOwn);
}

function brings(report: Connected['report']): report is NonNullable<Connected['report']> {
  return report !== null && report.events > 0;
}
