import { isLockedState, stateOfDialogue } from '../../../domain/dialogue.ts';
import type { EventId } from '../../../domain/events.ts';
import { dayOfNote, type StandingNote } from '../../../domain/notes.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';

/** Where a note comes from, each with the way there: places, day, the dialogue it was said in, the source. */
export function NoteSource({ standing }: { standing: StandingNote }) {
  const byId = useAppSelector(selectOrganisationsById);
  const shown = useAppSelector(selectShownDate);
  const casebook = useAppSelector(selectCasebook);
  const { about, data } = standing.note;
  const { dialogue } = data;
  const isHeld = dialogue !== undefined && isHeldOrLater(casebook, dialogue);
  return (
    <span className="note-source">
      {about.length === 0 && <span>{text.notes.county}</span>}
      {about.map((id) => (
        <Link key={id} href={withDate(paths.organisation(id), shown)}>
          {byId.get(id)?.name ?? id}
        </Link>
      ))}
      <span className="num">{longDate(dayOfNote(standing))}</span>
      {dialogue !== undefined && casebook.entities[dialogue] !== undefined && (
        <Link href={withDate(wayBack(dialogue, isHeld, data.question), shown)}>{text.notes.fromDialogue}</Link>
      )}
      {data.source && <span>{text.codes.sourcesInText[data.source]}</span>}
    </span>
  );
}

/** What was said under a question is found there; what was added afterwards stands in the summary. */
function wayBack(dialogue: EventId, isHeld: boolean, question: string | undefined): string {
  if (question !== undefined) return paths.dialogueQuestion(dialogue, question);
  return isHeld ? paths.dialogueSummary(dialogue) : paths.dialogue(dialogue);
}

function isHeldOrLater(...[casebook, dialogue]: Parameters<typeof stateOfDialogue>): boolean {
  const state = stateOfDialogue(casebook, dialogue);
  return state === 'genomford' || isLockedState(state);
}
