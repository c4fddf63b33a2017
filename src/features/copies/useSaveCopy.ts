import { useState } from 'react';
import type { SavedCopy } from '../../state/copyRoads.ts';
import { saveCopyNow } from '../../state/savingCopy.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';

type Failure = Extract<SavedCopy, { kind: 'failed' }>['what'];

/** "Spara kopia", for every place that has the button. */
export function useSaveCopy() {
  const dispatch = useAppDispatch();
  // "Sparat" is never shown where the browser keeps nothing (experience §7, 11); the copy itself is told of.
  const { keepsNothing } = useAppSelector(selectSession);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { savedAs, downloaded, checkedAs, downloadedAs } = text.copies;

  const saveNow = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const saved = await dispatch(
        saveCopyNow(keepsNothing ? { saved: checkedAs, downloaded: downloadedAs } : { saved: savedAs, downloaded }),
      );
      if (saved.kind === 'failed') setFailed(saved.what);
    } finally {
      setBusy(false);
    }
  };
  return { saveNow: () => void saveNow(), busy, failed: failed === null ? null : text.copies.failed[failed] };
}
