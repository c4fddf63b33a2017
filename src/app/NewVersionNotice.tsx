import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useNewVersion } from './pwa/useNewVersion.ts';

/** Asks, never acts: a new version is put in place only when the person says so. Drafts are already stored. */
export function NewVersionNotice() {
  const version = useNewVersion();
  if (!version.ready) return null;
  return (
    <Notice
      announce
      actions={
        <>
          <Button variant="primary" onClick={version.apply}>
            {text.shell.switchNow}
          </Button>
          <Button variant="quiet" onClick={version.later}>
            {text.shell.later}
          </Button>
        </>
      }
    >
      {text.shell.newVersion}
    </Notice>
  );
}
