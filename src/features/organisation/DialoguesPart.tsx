import { stateOfDialogue } from '../../domain/dialogue.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { dialoguesOf } from './upcomingOf.ts';

const words = text.card.dialogues;

/** Dialogues planned and held here. */
export function DialoguesPart({ id }: { id: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const dialogues = dialoguesOf(casebook, id);
  if (dialogues.length === 0) {
    return (
      <EmptyLine action={<Link href={withDate(paths.dialogues, shown)}>{words.all}</Link>}>{words.none}</EmptyLine>
    );
  }
  return (
    <ul className="plain-list stack" data-gap="2">
      {dialogues.map(({ day, dialogue }) => (
        <li key={dialogue.id}>
          <Link href={withDate(paths.dialogue(dialogue.id), shown)}>
            {words.line(longDate(day), text.codes.dialogueStates[stateOfDialogue(casebook, dialogue.id)].toLowerCase())}
          </Link>
        </li>
      ))}
    </ul>
  );
}
