import { paths } from '../../paths.ts';
import { selectDisputedSlots, selectNow, selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { OpenCopyBox } from './OpenCopyBox.tsx';
import { SaveCopyBox } from './SaveCopyBox.tsx';

const words = text.copies;

/** Kopior och delning: what leaves this browser and what comes in, both only when somebody says so. */
export function Component() {
  const disputed = useAppSelector(selectDisputedSlots).length;
  const { heldEvents } = useAppSelector(selectSession);
  const { newer } = useAppSelector(selectNow);
  return (
    <>
      <PageHeader title={words.title} />
      <div className="stack" data-gap="5">
        {newer > 0 && <Notice>{text.common.newer(newer)}</Notice>}
        <div className="columns">
          <SaveCopyBox />
          <OpenCopyBox />
        </div>
        <div className="columns">
          <Box title={words.differences}>
            <EmptyLine
              action={disputed > 0 && <LinkButton href={paths.differences}>{words.showDifferences}</LinkButton>}
            >
              {disputed > 0
                ? words.differencesCount(disputed)
                : heldEvents === 0
                  ? words.nothingHere
                  : words.differencesNone}
            </EmptyLine>
          </Box>
          <Box title={words.aboutTitle} tone="plain">
            <ul>
              {words.about.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Box>
        </div>
      </div>
    </>
  );
}
