import { useLayoutEffect, useRef, useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import { useFolder } from '../features/copies/useFolder.ts';
import { useSaveCopy } from '../features/copies/useSaveCopy.ts';
import { paths, patterns } from '../paths.ts';
import { copyStanding, isOnlyHere } from '../state/copyStanding.ts';
import { selectIsPast, selectSession } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

const words = text.shell.keep;

/**
 * One line over the page when something should be done about copies: what is written is only here, or
 * the folder waits for a click. "Senare" is respected until the program is opened again, and Kopior
 * has both roads anyway.
 */
export function KeepNotice() {
  const session = useAppSelector(selectSession);
  const isPast = useAppSelector(selectIsPast);
  const { pathname } = useLocation();
  const [putOff, setPutOff] = useState(false);
  const { whole, folder, trouble } = session;
  if (putOff || isPast || !whole || trouble !== null || isElsewhere(pathname)) return null;
  const later = () => setPutOff(true);
  const { kind } = folder.status;
  if (kind === 'asleep') return <FolderAsleep name={folder.status.name} onLater={later} />;
  if (kind === 'unknown' || !isOnlyHere(copyStanding(session))) return null;
  // Another folder helps where the one that is chosen can not be written to; where it is only slow or full, a file does.
  const helps = kind === 'trouble' && (folder.status.trouble === 'gone' || folder.status.trouble === 'read-only');
  return <OnlyHere canChoose={kind === 'none' || helps} onLater={later} />;
}

/** Kopior says it itself; on a wall and in the middle of a dialogue it would only be in the way. */
function isElsewhere(pathname: string): boolean {
  const undisturbed = [patterns.projector, patterns.holdDialogue];
  return pathname.startsWith(paths.copies) || undisturbed.some((pattern) => matchPath(pattern, pathname) !== null);
}

/** When the line goes, because it was answered, the keyboard goes on to the page. */
function useFocusGoesOn() {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    return () => {
      if (element?.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
    };
  }, []);
  return line;
}

function OnlyHere({ canChoose, onLater }: { canChoose: boolean; onLater: () => void }) {
  const { saveNow, busy, failed } = useSaveCopy();
  const folder = useFolder();
  const line = useFocusGoesOn();
  return (
    <div ref={line}>
      <Notice
        tone="warning"
        announce
        actions={
          <>
            {canChoose && (
              <Button small variant="primary" busy={folder.busy} onClick={folder.choose}>
                {words.choose}
              </Button>
            )}
            <Button small variant={canChoose ? 'secondary' : 'primary'} busy={busy} onClick={saveNow}>
              {words.save}
            </Button>
            <Button small variant="quiet" onClick={onLater}>
              {words.later}
            </Button>
          </>
        }
      >
        {failed ?? (folder.refused ? text.copies.folder.notChosen : text.shell.copy.unsafe)}
      </Notice>
    </div>
  );
}

function FolderAsleep({ name, onLater }: { name: string; onLater: () => void }) {
  const { reconnect, busy, refused } = useFolder();
  const line = useFocusGoesOn();
  return (
    <div ref={line}>
      <Notice
        announce
        actions={
          <>
            <Button small variant="primary" busy={busy} onClick={reconnect}>
              {words.reconnect}
            </Button>
            <Button small variant="quiet" onClick={onLater}>
              {words.later}
            </Button>
          </>
        }
      >
        {refused ? text.copies.folder.notAllowed(name) : words.asleep(name)}
      </Notice>
    </div>
  );
}
