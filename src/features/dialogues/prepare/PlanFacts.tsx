import { type DialogueDetails, detailsOf, wordsIn } from '../../../domain/dialogueDetails.ts';
import { slots } from '../../../domain/slots.ts';
import { paths } from '../../../paths.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { documentNames } from './documentNames.ts';

const words = text.preparing;
const names = { place: text.dialogues.plan.place, roles: text.dialogues.plan.roles, local: words.local } as const;

/** Place, form and functions, for the line under the title. */
export function planInLine({ place, form, roles }: DialogueDetails): string[] {
  return [place, text.codes.dialogueForms[form], roles && `${text.dialogues.prepare.roles}: ${roles}`].filter(
    (fact) => fact !== '',
  );
}

/** What the dialogue is about and its own question; both sides where two have written differently. */
export function PlanFacts({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const { id } = dialogue;
  const { documents, local, disputed } = detailsOf(casebook, id);
  const two = (['place', 'roles', 'local'] as const).filter((detail) => disputed.includes(slots.detail(id, detail)));
  return (
    <>
      {documents.length > 0 && <p>{words.about(documentNames(documents))}</p>}
      {local !== '' && <p>{words.localAsked(local)}</p>}
      {disputed.length > 0 && (
        <div>
          <p>
            {words.two} {casebook.date === null && <Link href={paths.differences}>{text.dialogues.settle}</Link>}
          </p>
          {two.map((detail) => (
            <p key={detail} className="small">
              {words.twoTexts(names[detail], wordsIn(casebook, id, detail).join(' ≠ '))}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
