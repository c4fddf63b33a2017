import { useEffect, useMemo } from 'react';
import { selectToday } from '../../../state/selectors.ts';
import { statusClosed } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { clockTime, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useGuidePages } from '../useGuidePages.ts';
import { HoldContext, useHeld } from './HoldContext.tsx';
import { HoldDesk } from './HoldDesk.tsx';
import { type HoldContent, isUntouched } from './holdContent.ts';
import { useOpenAskedQuestion } from './useAskedQuestion.ts';
import { useHoldDraft } from './useHoldDraft.ts';

const words = text.dialogues.hold;

/** Opens the draft first: nothing can be written before what was written is here. */
export function HoldRoom({ dialogue }: { dialogue: DialogueFacts }) {
  const opening = useHoldDraft(dialogue.id);
  const draft = typeof opening === 'string' ? null : opening.draft;
  const dispatch = useAppDispatch();
  // What was saved before one came here has been said; the line would lie over the page for ninety minutes.
  useEffect(() => {
    dispatch(statusClosed());
  }, [dispatch]);
  useOpenAskedQuestion(draft);
  const pages = useGuidePages(dialogue);
  const holding = useMemo(() => draft && { draft, dialogue, pages }, [draft, dialogue, pages]);
  if (opening === 'elsewhere') return <Notice announce>{words.busyElsewhere}</Notice>;
  if (holding === null || typeof opening === 'string') return <p className="muted">{words.opening}</p>;
  const restoredFrom = isUntouched(opening.found) ? null : opening.restoredFrom;
  return (
    <HoldContext value={holding}>
      <HoldDesk
        autoFocus={restoredFrom !== null}
        restored={restoredFrom !== null && <Restored found={opening.found} at={restoredFrom} />}
        notices={dialogue.state === 'genomford' && <p className="muted small">{words.alreadyHeld}</p>}
      />
    </HoldContext>
  );
}

/** "Texten från 10.41 finns kvar.", until somebody writes on. */
function Restored({ found, at }: { found: HoldContent; at: string }) {
  const today = useAppSelector(selectToday);
  const isAsFound = useHeld((content) => content === found);
  return (
    <span role="status" className="hold-restored">
      {isAsFound && words.restored(whenInWords(at, today))}
    </span>
  );
}

/** "10.41", with the day when it was another: "22 nov 10.41". */
function whenInWords(instant: string, today: string): string {
  const day = new Intl.DateTimeFormat('sv-SE').format(new Date(instant));
  return day === today ? clockTime(instant) : `${shortDate(day, today)} ${clockTime(instant)}`;
}
