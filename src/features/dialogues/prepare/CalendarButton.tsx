import { useState } from 'react';
import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';
import { offerCalendarFile } from './calendarFile.ts';

const words = text.preparing;

/** The day as a file for a calendar. What came of it is said; the browser shows the file itself. */
export function CalendarButton({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectNow);
  const workroom = useWorkroom();
  const who = useWho()(dialogue.orgs);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    try {
      await offerCalendarFile(dialogue, { who, details: detailsOf(casebook, dialogue.id), workroom });
      setSaid(`${words.calendarSaid} ${words.calendarHint}`);
    } catch {
      setSaid(words.calendarFailed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <TextButton aria-busy={busy || undefined} onClick={busy ? undefined : () => void make()}>
        {words.calendar}
      </TextButton>
      <p role="status" className="muted small calendar-said">
        {said}
      </p>
    </>
  );
}
