import { isLockedState } from '../../../domain/dialogue.ts';
import { paths } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { type DialogueFacts, isHeld } from '../dialogueFacts.ts';
import { StatePart } from '../follow/StatePart.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { hasCalendarFile } from './calendarFile.ts';
import type { Opened } from './PrepareHeader.tsx';

const words = text.dialogues.prepare;

interface PrepareRowProps {
  dialogue: DialogueFacts;
  onOpen: (form: Opened) => void;
}

/** What else can be done with the dialogue: all of it in sight, in one quiet row under the header. */
export function PrepareRow({ dialogue, onOpen }: PrepareRowProps) {
  const editing = useAppSelector(selectShownDate) === null;
  const { id, state } = dialogue;
  const held = isHeld(dialogue);
  const locked = isLockedState(state);
  return (
    <div className="prepare-row no-print">
      <TextButton onClick={() => window.print()}>{text.common.print}</TextButton>
      {editing && held && !locked && <Link href={paths.holdDialogue(id)}>{words.continue}</Link>}
      {editing && hasCalendarFile(dialogue) && <CalendarButton dialogue={dialogue} />}
      {editing && !locked && (
        <TextButton data-opens="details" onClick={() => onOpen('details')}>
          {text.preparing.change}
        </TextButton>
      )}
      {editing && !held && state !== 'installd' && (
        <>
          <TextButton data-opens="move" onClick={() => onOpen('move')}>
            {words.move}
          </TextButton>
          <TextButton data-opens="cancel" onClick={() => onOpen('cancel')}>
            {words.cancel}
          </TextButton>
        </>
      )}
      {!held && <StatePart dialogue={dialogue} beside />}
    </div>
  );
}
