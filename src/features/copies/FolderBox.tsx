import { type ReactNode, useEffect, useRef } from 'react';
import { WordHelp } from '../../forms/WordHelp.tsx';
import type { FolderStatus } from '../../state/folderStatus.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FilesAside } from './FilesAside.tsx';
import { FolderFacts } from './FolderFacts.tsx';
import { useFolder } from './useFolder.ts';

const words = text.copies.folder;

/**
 * The shared folder: chosen once, and then it looks after itself. Trouble is said with what to do about it.
 *
 * @param waits something else on the page asks for an answer first
 */
export function FolderBox({ waits }: { waits: boolean }) {
  const { folder } = useAppSelector(selectSession);
  const { status } = folder;
  const act = useFolder();
  const box = useFocusKept(status.kind);
  if (status.kind === 'unsupported') {
    return (
      <Box title={words.title}>
        <p>{words.unsupported}</p>
      </Box>
    );
  }
  const isChosen = 'name' in status;
  return (
    <Box title={words.title} actions={isChosen && <WordHelp word="mapp" />}>
      <div ref={box} className="stack">
        {!isChosen && <p>{words.lead}</p>}
        {isChosen && <FolderTroubleNotice status={status} />}
        {isChosen && <FolderFacts folder={folder} />}
        <p className={isChosen ? 'small muted' : undefined}>{words.law}</p>
        {act.refused && <Notice tone="refusal">{isChosen ? words.notAllowed(status.name) : words.notChosen}</Notice>}
        <div className="cluster" data-gap="3">
          {buttonsOf(status, act, waits)}
        </div>
        {!isChosen && <p className="small muted">{words.allow}</p>}
        {isChosen && <FilesAside files={folder.aside} />}
      </div>
    </Box>
  );
}

function FolderTroubleNotice({ status }: { status: Extract<FolderStatus, { name: string }> }) {
  if (status.kind === 'connected') return null;
  const trouble = status.kind === 'asleep' ? 'permission' : status.trouble;
  return (
    <Notice tone={trouble === 'permission' ? 'info' : 'warning'} announce>
      {words.trouble[trouble](status.name)}
    </Notice>
  );
}

type Act = ReturnType<typeof useFolder>;

/** First what mends it, then the way out. */
function buttonsOf(status: FolderStatus, { busy, choose, reconnect, look, forget }: Act, waits: boolean): ReactNode {
  const main = (label: string, onClick: () => void, isPrimary = true) => (
    <Button key="main" variant={isPrimary && !waits ? 'primary' : 'secondary'} busy={busy} onClick={onClick}>
      {label}
    </Button>
  );
  if (status.kind === 'unknown' || status.kind === 'unsupported') return null;
  if (status.kind === 'none') return main(words.choose, choose);
  const leave = (
    <Button key="leave" variant="quiet" title={words.forgetHint} onClick={() => forget(status.name)}>
      {words.forget}
    </Button>
  );
  const other = (label: string) => main(label, choose);
  if (status.kind === 'connected') return [main(words.lookNow, look, false), leave];
  if (status.kind === 'asleep' || status.trouble === 'permission') return [main(words.reconnect, reconnect), leave];
  if (status.trouble === 'gone') return [other(words.chooseAgain), leave];
  if (status.trouble === 'read-only') return [other(words.chooseOther), leave];
  return [main(words.tryAgain, look), leave];
}

/** A button that has done its work may be gone: the keyboard then stands on the one that took its place. */
function useFocusKept(kind: FolderStatus['kind']) {
  const box = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onIn = () => (within.current = true);
    const onOut = (event: FocusEvent) => {
      // A removed button tells of no new place for the focus, and neither does a window that is left.
      if (event.relatedTarget !== null) within.current = false;
    };
    element.addEventListener('focusin', onIn);
    element.addEventListener('focusout', onOut);
    return () => {
      element.removeEventListener('focusin', onIn);
      element.removeEventListener('focusout', onOut);
    };
  }, []);
  // Runs when the folder's state has changed what buttons there are.
  useEffect(() => {
    if (kind !== 'unknown' && within.current && document.activeElement === document.body) {
      box.current?.querySelector<HTMLElement>('button')?.focus();
    }
  }, [kind]);
  return box;
}
