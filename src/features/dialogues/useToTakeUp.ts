import { useMemo } from 'react';
import { questionStart, subjectOf } from '../../forms/differences/subject.ts';
import { differencesAbout, takenUpIn } from '../../forms/differences/takenUp.ts';
import { useDifferenceNames } from '../../forms/differences/useDifferenceNames.ts';
import { selectCasebook, selectDisputedSlots, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import type { DialogueFacts } from './dialogueFacts.ts';
import { noteText } from './dialogueNotes.ts';

export interface ToTakeUp {
  readonly slot: string;
  /** "Mark, fasen" */
  readonly about: string;
  /** What somebody has asked this dialogue about it, without the words it begins with. */
  readonly question: string | undefined;
}

/** What stands twice about those who meet: found by itself, with the question if one has been put. */
export function useToTakeUp(dialogue: DialogueFacts): readonly ToTakeUp[] {
  const casebook = useAppSelector(selectCasebook);
  const disputed = useAppSelector(selectDisputedSlots);
  const today = useAppSelector(selectToday);
  const { place } = useDifferenceNames();
  const { id, orgs } = dialogue;
  const open = useMemo(() => differencesAbout(casebook, disputed, orgs), [casebook, disputed, orgs]);
  return open.map((slot) => {
    const taken = takenUpIn(casebook, slot, today);
    const asked = taken?.dialogue?.id === id ? noteText(casebook, taken.note) : undefined;
    const start = questionStart(casebook, slot);
    return {
      slot,
      about: text.differences.and(place(casebook.slots[slot]?.current ?? []), subjectOf(casebook, slot)),
      question: asked?.startsWith(start) ? asked.slice(start.length) : asked,
    };
  });
}
