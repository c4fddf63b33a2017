import { WordHelp } from '../../forms/WordHelp.tsx';
import { copyStanding } from '../../state/copyStanding.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { clockTime, longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EmptyLine, FactList } from '../../ui/words.tsx';
import { useSaveCopy } from './useSaveCopy.ts';

const words = text.copies;

/** Saves everything to one file, and says truly where the last one is. */
export function SaveCopyBox() {
  const session = useAppSelector(selectSession);
  const { heldEvents, safeCopy, unsafeEvents, folder, whole } = session;
  const { saveNow, busy, failed } = useSaveCopy();
  const standing = copyStanding(session);
  if (whole && heldEvents === 0) {
    return (
      <Box title={words.save}>
        <EmptyLine>{words.nothingToSave}</EmptyLine>
      </Box>
    );
  }
  // One primary button on a screen: where a folder can be had, it is the folder's.
  const canChoose = folder.status.kind !== 'unsupported' && folder.status.kind !== 'unknown';
  return (
    <Box title={words.save} actions={<WordHelp word="kopia" />}>
      <div className="stack" data-gap="4">
        <p>{words.saveLead}</p>
        {standing.kind === 'newer' && <Notice>{words.sinceCopy(unsafeEvents)}</Notice>}
        <FactList
          items={[
            {
              term: words.lastCopy,
              value: safeCopy
                ? `${longDate(safeCopy.at)} ${clockTime(safeCopy.at)}, ${safeCopy.place === 'mapp' ? words.inFolder(safeCopy.name) : safeCopy.name}`
                : words.noCopy,
            },
            { term: words.held, value: words.heldEvents(heldEvents) },
          ]}
        />
        {failed !== null && <Notice tone="refusal">{failed}</Notice>}
        <div className="cluster" data-gap="3">
          <Button variant={canChoose ? 'secondary' : 'primary'} busy={busy} onClick={saveNow}>
            {words.save}
          </Button>
        </div>
      </div>
    </Box>
  );
}
