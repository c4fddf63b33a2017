import { useState } from 'react';
import { WordHelp } from '../../forms/WordHelp.tsx';
import { paths } from '../../paths.ts';
import { copyStanding } from '../../state/copyStanding.ts';
import { selectDisputedSlots, selectNow, selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { FolderBox } from './FolderBox.tsx';
import { OpenCopyBox } from './OpenCopyBox.tsx';
import { SaveCopyBox } from './SaveCopyBox.tsx';
import './copies.css';

const words = text.copies;

/** Kopior och delning: what leaves this browser and what comes in, both only when somebody says so. */
export function Component() {
  const disputed = useAppSelector(selectDisputedSlots).length;
  const session = useAppSelector(selectSession);
  const { heldEvents, workspace, whole, trouble } = session;
  const { newer } = useAppSelector(selectNow);
  const [hasPreview, setHasPreview] = useState(false);
  // Nothing is known to be missing, and something may be: the way back comes first.
  const isEmpty = whole && heldEvents === 0;
  // A browser that can not check what others have signed can not use their files.
  const folder = workspace === null && trouble !== 'no-signing' ? <FolderBox key="folder" waits={hasPreview} /> : null;
  const save = <SaveCopyBox key="save" />;
  const open = <OpenCopyBox key="open" isFirst={isEmpty} onPreview={setHasPreview} />;
  const files = isEmpty ? [open, save] : [save, open];
  // Said when there is something to choose; until then it would only be one more box to read.
  const differences = disputed > 0 && (
    <Box key="differences" title={words.differences} actions={<WordHelp word="tva" />}>
      <EmptyLine action={<LinkButton href={paths.differences}>{words.showDifferences}</LinkButton>}>
        {words.differencesCount(disputed)}
      </EmptyLine>
    </Box>
  );
  return (
    <>
      <PageHeader title={words.title} />
      <div className="stack" data-gap="5">
        {newer > 0 && <Notice>{text.common.newer(newer)}</Notice>}
        {/* One that knows it was emptied says so over every page. */}
        {isEmpty && trouble === null && workspace === null && <Notice>{text.saving.trouble.wiped}</Notice>}
        {whole && copyStanding(session).kind === 'only-here' && (
          <Notice tone="warning" actions={<WordHelp word="baraHar" spelled />}>
            {words.unsafe}
          </Notice>
        )}
        <div className="columns">
          <div className="stack">{folder ? [folder, differences] : files[0]}</div>
          <div className="stack">{folder ? files : [files[1], differences]}</div>
        </div>
        <Box title={words.aboutTitle} tone="plain">
          <ul>
            {words.about.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Box>
      </div>
    </>
  );
}
