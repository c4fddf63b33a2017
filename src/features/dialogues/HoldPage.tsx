import './dialogues.css';
import './hold/hold.css';
import './hold/pad.css';
import './hold/projected.css';
import './hold/questionList.css';
import { isLockedState } from '../../domain/dialogue.ts';
import { paths, withDate } from '../../paths.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { DialogueMissing } from './DialogueMissing.tsx';
import { DialogueStatus } from './follow/DialogueStatus.tsx';
import { AnswersRead } from './hold/AnswersRead.tsx';
import { HoldRoom } from './hold/HoldRoom.tsx';
import { LeftOver } from './hold/LeftOver.tsx';
import { useDialogue, useWho } from './useDialogue.ts';

/** Hold a dialogue: write while people talk, and lose nothing. In the past, and once locked, there is only reading. */
export function Component() {
  const dialogue = useDialogue();
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  if (dialogue === undefined) return null;
  if (dialogue === null) return <DialogueMissing />;
  const isLocked = isLockedState(dialogue.state);
  if (shown === null && !isLocked) return <HoldRoom key={dialogue.id} dialogue={dialogue} />;
  return (
    <>
      <PageHeader
        title={text.dialogues.title(who(dialogue.orgs), longDate(dialogue.day))}
        meta={text.dialogues.hold.readOnly}
        actions={
          <LinkButton href={withDate(paths.dialogueSummary(dialogue.id), shown)}>
            {text.dialogues.hold.toSummary}
          </LinkButton>
        }
      />
      <div className="stack" data-gap="4">
        <p>
          <DialogueStatus dialogue={dialogue} />
        </p>
        {isLocked && <p className="no-print">{text.dialogues.hold.lockedLead}</p>}
        {isLocked && shown === null && <LeftOver dialogue={dialogue} />}
        <AnswersRead dialogue={dialogue} />
      </div>
    </>
  );
}
