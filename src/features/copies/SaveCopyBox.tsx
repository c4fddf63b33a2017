import { useState } from 'react';
import type { SavedCopy } from '../../state/copyRoads.ts';
import { refreshSafety } from '../../state/safety.ts';
import { selectSession } from '../../state/selectors.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import { clockTime, longDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FactList } from '../../ui/words.tsx';

const words = text.copies;

/** Saves everything to one file, and says truly where the last one is. */
export function SaveCopyBox() {
  const dispatch = useAppDispatch();
  const { copies } = useWorkroom();
  const { heldEvents, safeCopy, unsafeEvents, whole } = useAppSelector(selectSession);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Extract<SavedCopy, { kind: 'failed' }>['what'] | null>(null);

  const saveNow = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const saved = await copies.save();
      if (saved.kind === 'failed') setFailed(saved.what);
      else if (saved.kind !== 'cancelled') {
        const said = saved.kind === 'saved' ? words.savedAs : words.downloaded;
        dispatch(statusSaid({ text: said(saved.copy.name) }));
        await dispatch(refreshSafety());
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box title={words.save}>
      <div className="stack">
        <p>{words.saveLead}</p>
        {whole && heldEvents > 0 && unsafeEvents > 0 && (
          <Notice tone={safeCopy === null ? 'warning' : 'info'}>
            {safeCopy === null ? words.unsafe : words.sinceCopy(unsafeEvents)}
          </Notice>
        )}
        <FactList
          items={[
            {
              term: words.lastCopy,
              value: safeCopy
                ? `${longDate(safeCopy.at)} ${clockTime(safeCopy.at)}, ${safeCopy.name}`
                : heldEvents === 0
                  ? words.nothingToSave
                  : words.noCopy,
            },
            { term: words.held, value: words.heldEvents(heldEvents) },
          ]}
        />
        {failed !== null && <Notice tone="refusal">{words.failed[failed]}</Notice>}
        <div className="cluster">
          <Button variant="primary" busy={busy} onClick={() => void saveNow()}>
            {words.save}
          </Button>
        </div>
      </div>
    </Box>
  );
}
