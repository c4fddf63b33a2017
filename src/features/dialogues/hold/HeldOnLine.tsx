import { useState } from 'react';
import { DayField } from '../../../forms/DayField.tsx';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { heldDay } from './finish.ts';
import { useHeld, useHolding } from './HoldContext.tsx';

export const HELD_ON_ID = 'held-on';

/** The day it counts as held. Said only when it is not plain: planned for another day than today. */
export function HeldOnLine({ error }: { error: string | undefined }) {
  const { draft, dialogue } = useHolding();
  const today = useAppSelector(selectToday);
  const heldOn = useHeld((content) => content.heldOn);
  const [open, setOpen] = useState(heldOn !== null);
  const day = heldDay(draft.content, { dialogue, today });
  if (dialogue.day === today && day === today && !open && error === undefined) return null;
  const words = text.dialogues.hold;
  return open || error !== undefined ? (
    <DayField
      control={{ id: HELD_ON_ID, error }}
      label={words.heldOn}
      value={heldOn ?? longDate(day)}
      onChange={(written) => draft.change({ heldOn: written })}
      leaning="past"
      past
      autoFocus
    />
  ) : (
    <span className="small muted">
      {words.heldOn}: {longDate(day)} <TextButton onClick={() => setOpen(true)}>{text.common.change}</TextButton>
    </span>
  );
}
