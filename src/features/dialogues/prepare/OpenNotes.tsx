import { useMemo } from 'react';
import { selectCasebook, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { needsAndHindrances } from '../dialogueNotes.ts';
import { useWho } from '../useDialogue.ts';

/** Behov and hinder noted about those who meet, in their own words. */
export function OpenNotes({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const who = useWho();
  const notes = useMemo(() => needsAndHindrances(casebook, dialogue.orgs), [casebook, dialogue.orgs]);
  if (notes.length === 0) return <EmptyLine>{text.dialogues.prepare.noNotes}</EmptyLine>;
  return (
    <ul className="dialogue-plain note-lines">
      {notes.map(({ id, note, mark, text: said }) => (
        <li key={id}>
          {mark && <Tag>{text.codes.marks[mark]}</Tag>}
          <span className="dialogue-words">{said ?? text.common.redacted}</span>
          <span className="muted small num">
            {[dialogue.orgs.length > 1 ? who(note.about) : '', note.on ? shortDate(note.on, today) : '']
              .filter((each) => each !== '')
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
