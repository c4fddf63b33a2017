import { useSyncExternalStore } from 'react';
import { selectSession } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { clockTime } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { useHolding } from './HoldContext.tsx';

const words = text.dialogues.hold;

/** Trouble in which this browser keeps nothing: then nothing is ever said to be saved (experience §7, 11). */
const KEEPS_NOTHING = ['refused', 'blocked', 'superseded', 'failed', 'full'];

/** "Sparat 10.42": quiet, and true. It is not read aloud as it changes; that it fails is. */
export function SavedLine() {
  const { draft } = useHolding();
  const { trouble } = useAppSelector(selectSession);
  const line = useSyncExternalStore(draft.subscribeSaved, () => {
    const { at, trouble: saving } = draft.saved;
    if (saving === 'failed') return 'failed';
    if (saving === 'late') return words.late;
    return at === null ? '' : words.saved(clockTime(at));
  });
  const isFailing = line === 'failed' || (trouble !== null && KEEPS_NOTHING.includes(trouble));
  return (
    <>
      <span className="hold-saved num muted">{isFailing ? '' : line}</span>
      <span role="status" className="hold-unsaved">
        {isFailing ? words.notKept : ''}
      </span>
    </>
  );
}
