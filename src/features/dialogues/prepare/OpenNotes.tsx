import { useMemo } from 'react';
import { machineOf } from '../../../domain/noteMachine.ts';
import { notesIn } from '../../../domain/notes.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

/** Behov and hinder of those who meet that are not dealt with, in their own words, the latest first. */
export function OpenNotes({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const who = useWho();
  const notes = useMemo(
    () =>
      notesIn(casebook).filter(
        ({ note, mark, state }) =>
          (mark === 'behov' || mark === 'hinder') &&
          note.about.some((org) => dialogue.orgs.includes(org)) &&
          !(state !== null && machineOf(mark).ended.includes(state)),
      ),
    [casebook, dialogue.orgs],
  );
  if (notes.length === 0) return <EmptyLine>{text.dialogues.prepare.noNotes}</EmptyLine>;
  return (
    <ul className="dialogue-plain note-lines">
      {notes.map(({ id, note, mark, state, text: said }) => (
        <li key={id}>
          {mark && <Tag>{text.codes.marks[mark]}</Tag>}
          <Link href={withDate(paths.note(id), shown)} className="dialogue-words">
            {said ?? text.common.redacted}
          </Link>
          <span className="muted small num">
            {[
              // What is about all who meet says nothing more by their names.
              dialogue.orgs.every((org) => note.about.includes(org)) ? '' : who(note.about),
              // The day it was said comes first: how far it has come may have been said later.
              note.on ? shortDate(note.on, today) : '',
              state === null ? '' : text.learningCodes.noteStates[state],
            ]
              .filter((each) => each !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
