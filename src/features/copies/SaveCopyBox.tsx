import { copyStanding } from '../../state/copyStanding.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { clockTime, longDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FactList } from '../../ui/words.tsx';
import { useSaveCopy } from './useSaveCopy.ts';

const words = text.copies;

/** Saves everything to one file, and says truly where the last one is. */
export function SaveCopyBox() {
  const session = useAppSelector(selectSession);
  const { heldEvents, safeCopy, unsafeEvents, folder } = session;
  const { saveNow, busy, failed } = useSaveCopy();
  const standing = copyStanding(session);
  // One primary button on a screen: where a folder can be had, it is the folder's.
  const canChoose = folder.status.kind !== 'unsupported' && folder.status.kind !== 'unknown';
  return (
    <Box title={words.save}>
      <div className="stack">
        <p>{words.saveLead}</p>
        {standing.kind === 'newer' && <Notice>{words.sinceCopy(unsafeEvents)}</Notice>}
        <FactList
          items={[
            {
              term: words.lastCopy,
              value: safeCopy
                ? `${longDate(safeCopy.at)} ${clockTime(safeCopy.at)}, ${safeCopy.place === 'mapp' ? words.inFolder(safeCopy.name) : safeCopy.name}`
                : heldEvents === 0
                  ? words.nothingToSave
                  : words.noCopy,
            },
            { term: words.held, value: words.heldEvents(heldEvents) },
          ]}
        />
        {failed !== null && <Notice tone="refusal">{failed}</Notice>}
        <div className="cluster">
          <Button variant={canChoose || heldEvents === 0 ? 'secondary' : 'primary'} busy={busy} onClick={saveNow}>
            {words.save}
          </Button>
        </div>
      </div>
    </Box>
  );
}
