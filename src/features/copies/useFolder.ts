import { useState } from 'react';
import { chooseFolder, type FolderAnswer, forgetFolder, reconnectFolder, syncNow } from '../../state/folder.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch } from '../../state/store.ts';
import { text } from '../../text/text.ts';

const words = text.copies.folder;

/** What one may do with the folder, for every place that has such a button; each starts straight from its click. */
export function useFolder() {
  const dispatch = useAppDispatch();
  const [busy, setBusy] = useState(false);
  /** The browser said no, or the folder did; trouble that lasts is told by the folder's own state. */
  const [refused, setRefused] = useState(false);

  const asked = async (answering: Promise<FolderAnswer>) => {
    setBusy(true);
    setRefused(false);
    try {
      const answer = await answering;
      setRefused(answer.kind === 'refused');
      if (answer.kind === 'connected') dispatch(statusSaid({ text: connectedSentence(answer), ofCopy: true }));
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    refused,
    choose: () => void asked(dispatch(chooseFolder())),
    reconnect: () => void asked(dispatch(reconnectFolder())),
    look: () => void asked(dispatch(syncNow())),
    forget: (name: string) =>
      void dispatch(forgetFolder()).then(() => dispatch(statusSaid({ text: words.forgotten(name), ofCopy: true }))),
  };
}

function connectedSentence({ name, report }: Extract<FolderAnswer, { kind: 'connected' }>): string {
  if (report === null || report.events === 0) return `${words.chosen(name)} ${words.nothingNew}`;
  return `${words.chosen(name)} ${words.brought(report.events, report.organisations, report.differing)}`;
}
