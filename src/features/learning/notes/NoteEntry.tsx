import { machineOf } from '../../../domain/noteMachine.ts';
import { type StandingNote, tagsOf } from '../../../domain/notes.ts';
import { partText } from '../../../domain/parts.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';
import { NoteSource } from './NoteSource.tsx';
import { inSentence, startOf } from './useNote.ts';

interface NoteEntryProps {
  standing: StandingNote;
  /** Who has been asked stands above it already. */
  withoutAsked?: boolean | undefined;
}

/** A note in a list: what it is and how far it has come, its words, where it comes from and the way to its page. */
export function NoteEntry({ standing, withoutAsked }: NoteEntryProps) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const { id, mark, state, category, disputed, text: said } = standing;
  const { sorted, parts, ownWay } = machineOf(mark);
  const asked = parts.includes('fragad') && !withoutAsked ? partText(casebook, id, 'fragad') : '';
  const tags: Readonly<Record<string, string>> = text.notes.tags.ror;
  const concerns = listOf(tagsOf(casebook, id, 'ror').map((code) => inSentence(tags[code] ?? code)));
  const facts = [
    sorted && category ? text.learningCodes.obstacleCategories[category] : '',
    asked && text.notes.asked(asked),
    concerns && text.notes.concerns(concerns),
  ].filter(Boolean);
  return (
    <article className="note-entry">
      <p className="cluster" data-gap="2">
        {mark !== null && <Tag>{text.codes.marks[mark]}</Tag>}
        {/* How large a difference is, is left out until somebody has said. */}
        {state !== null && state !== 'ej_bedomd' && !ownWay && <span>{text.learningCodes.noteStates[state]}</span>}
        {disputed.length > 0 && <Tag>{text.differences.title}</Tag>}
      </p>
      <p className={said === undefined ? 'muted' : 'note-words'}>{said ?? text.common.redacted}</p>
      {facts.length > 0 && <p className="small">{facts.join(' · ')}</p>}
      <p className="muted small cluster" data-gap="3">
        <NoteSource standing={standing} />
        <Link
          className="no-print"
          href={withDate(paths.note(id), shown)}
          aria-label={text.notes.openWhat(startOf(standing))}
        >
          {text.notes.open}
        </Link>
      </p>
    </article>
  );
}
