import { useMemo } from 'react';
import { subjectOf } from '../../../forms/differences/subject.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { differencesAbout, takenUpIn } from '../../../forms/differences/takenUp.ts';
import { useDifferenceNames } from '../../../forms/differences/useDifferenceNames.ts';
import { WordHelp } from '../../../forms/WordHelp.tsx';
import { selectCasebook, selectDisputedSlots, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { text } from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Quote } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { noteText } from '../dialogueNotes.ts';

/** What stands twice about those who meet, with the question somebody has put: it is found by itself. */
export function OpenDifferences({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const disputed = useAppSelector(selectDisputedSlots);
  const today = useAppSelector(selectToday);
  const names = useDifferenceNames();
  const open = useMemo(() => differencesAbout(casebook, disputed, dialogue.orgs), [casebook, disputed, dialogue.orgs]);
  if (open.length === 0) return null;
  return (
    <Box title={text.differences.title} actions={<WordHelp word="tva" />}>
      <div className="stack" data-gap="5">
        <p>{text.differences.sentence}</p>
        {open.map((slot) => {
          const taken = takenUpIn(casebook, slot, today);
          const question = taken?.dialogue?.id === dialogue.id ? noteText(casebook, taken.note) : undefined;
          return (
            <div key={slot} className="stack" data-gap="2">
              <h3 className="prepare-difference">
                {text.differences.and(names.place(casebook.slots[slot]?.current ?? []), subjectOf(casebook, slot))}
              </h3>
              <TwoStatements slot={slot} withoutSentence takeUp={false} />
              {question && (
                <div>
                  <p className="muted small">{text.differences.keptQuestion}</p>
                  <Quote>{question}</Quote>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Box>
  );
}
