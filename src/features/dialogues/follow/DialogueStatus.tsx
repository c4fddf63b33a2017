import { isLockedState } from '../../../domain/dialogue.ts';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Tag } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useLocked } from '../summary/useLocked.ts';

/**
 * ARBETSMATERIAL with the day it is looked at, or FÄRDIGSTÄLLD with the day it was finished: on screen and on
 * every paper about a dialogue, since what may be kept as working material hangs on it (model §17.2).
 */
export function DialogueStatus({ dialogue }: { dialogue: DialogueFacts }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const locked = useLocked(dialogue.id);
  const words = text.summary.status;
  const finished = locked?.lock.on ?? dialogue.stated?.on;
  return (
    <Tag strong>
      {isLockedState(dialogue.state) && finished !== undefined
        ? words.finished(longDate(finished))
        : words.working(longDate(shown ?? today))}
    </Tag>
  );
}
