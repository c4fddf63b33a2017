import { useLocation, useNavigate } from 'react-router';
import { useFolder } from '../features/copies/useFolder.ts';
import { paths } from '../paths.ts';
import { selectSession } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What stands in the way of keeping anything here, each with a way out. */
export function StorageNotice() {
  const { trouble, keepsNothing, heldEvents, folder } = useAppSelector(selectSession);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const choosing = useFolder();
  const words = text.saving;
  const isThere = pathname === paths.copies;
  if (trouble === null) return null;
  if (trouble === 'wiped') {
    // What was emptied is no trouble any longer once something is here again.
    if (heldEvents > 0) return null;
    const canChoose = folder.status.kind === 'none';
    const way = (
      <>
        {canChoose && (
          <Button variant="primary" busy={choosing.busy} onClick={choosing.choose}>
            {text.shell.keep.choose}
          </Button>
        )}
        <LinkButton href={paths.copies} variant={canChoose ? 'secondary' : 'primary'}>
          {words.openCopy}
        </LinkButton>
      </>
    );
    return (
      <Notice announce actions={!isThere && way}>
        {words.trouble.wiped}
      </Notice>
    );
  }
  const isMendedByReading = trouble === 'superseded' || trouble === 'blocked' || trouble === 'failed';
  return (
    <Notice
      tone="refusal"
      actions={
        isMendedByReading ? (
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        ) : (
          // A browser that can not write has nothing to save.
          trouble !== 'no-signing' &&
          !isThere && <Button onClick={() => void navigate(paths.copies)}>{words.saveCopy}</Button>
        )
      }
    >
      {trouble === 'superseded' && keepsNothing ? words.behind : words.trouble[trouble]}
    </Notice>
  );
}
