import { paths, withDate } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';
import type { StoredNote } from '../dialogueNotes.ts';
import { excerptOf } from './textMarks.ts';

/** What was marked in a text and has become a note of its own: the way from the text to all that grew out of it. */
export function NotesHere({ notes, title }: { notes: readonly StoredNote[]; title: string }) {
  const shown = useAppSelector(selectShownDate);
  if (notes.length === 0) return null;
  return (
    <div className="notes-here">
      <h3 className="small muted">{title}</h3>
      <ul className="dialogue-plain stack" data-gap="1">
        {notes.map(({ id, mark, text: said }) => (
          <li key={id} className="marked-line">
            {mark && <Tag>{text.codes.marks[mark]}</Tag>}
            <Link href={withDate(paths.note(id), shown)} className="small">
              {said === undefined ? text.common.redacted : excerptOf(said, 90)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
