import './dialogues.css';
import './list/list.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths, viewKeys, withDate } from '../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { dialoguesIn, groupOf } from './dialogueFacts.ts';
import { RhythmList } from './follow/RhythmList.tsx';
import { ActionList } from './list/ActionList.tsx';
import { DialogueLines } from './list/DialogueLines.tsx';
import { NewDialogueForm } from './list/NewDialogueForm.tsx';

const words = text.dialogues.list;

/** Every dialogue: those to come, those that wait for their summary to be read, and the earlier ones. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  // "Ta upp i dialog" where none was planned leads here, with what it is about.
  const difference = params.get(viewKeys.difference);
  const [adding, setAdding] = useState(difference !== null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const dialogues = useMemo(() => dialoguesIn(casebook), [casebook]);
  const coming = dialogues.filter((each) => groupOf(each) === 'coming');
  const held = dialogues.filter((each) => groupOf(each) === 'held').reverse();
  const earlier = dialogues.filter((each) => groupOf(each) === 'earlier').reverse();
  const isOpen = adding && shown === null;

  useEffect(() => {
    if (!isOpen && wasAdding.current) button.current?.focus();
    wasAdding.current = isOpen;
  }, [isOpen]);

  const onDone = (dialogue: string | null) => {
    setAdding(false);
    if (dialogue !== null) void navigate(paths.dialogue(dialogue));
    // What was asked for is done: coming back must not ask once more.
    else if (difference !== null) void navigate(paths.dialogues, { replace: true });
  };

  if (!opened) return null;
  return (
    <>
      <PageHeader
        title={text.common.links.dialogues}
        actions={
          <>
            {shown === null && !isOpen && (
              <Button ref={button} variant="primary" onClick={() => setAdding(true)}>
                <Icon name="plus" /> {words.add}
              </Button>
            )}
            <LinkButton href={withDate(paths.guide, shown)}>{text.guide.open}</LinkButton>
          </>
        }
      />
      <div className="dialogues">
        <div className="stack" data-gap="5">
          {isOpen && (
            <Box title={text.dialogues.plan.title}>
              <NewDialogueForm difference={difference} onDone={onDone} />
            </Box>
          )}
          <Box title={words.coming} tone="plain">
            {coming.length > 0 ? (
              <DialogueLines dialogues={coming} />
            ) : (
              <EmptyLine>{dialogues.length === 0 ? words.none : words.noneComing}</EmptyLine>
            )}
          </Box>
          <RhythmList />
          {held.length > 0 && (
            <Box title={words.held} tone="plain">
              <DialogueLines dialogues={held} />
            </Box>
          )}
          {earlier.length > 0 && (
            <Box title={words.earlier} tone="plain">
              <DialogueLines dialogues={earlier} />
            </Box>
          )}
        </div>
        <Box title={text.dialogues.actions.title} landmark>
          <p className="muted small">{text.dialogues.actions.lead}</p>
          <ActionList />
        </Box>
      </div>
    </>
  );
}
