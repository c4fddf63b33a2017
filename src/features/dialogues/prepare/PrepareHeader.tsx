import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { type DialogueFacts, isHeld, standingInWords } from '../dialogueFacts.ts';
import { DialogueStatus } from '../follow/DialogueStatus.tsx';
import { useWho } from '../useDialogue.ts';
import { PlanFacts, planInLine } from './PlanFacts.tsx';

const words = text.dialogues;

export type Opened = 'details' | 'move' | 'cancel' | null;

interface PrepareHeaderProps {
  dialogue: DialogueFacts;
  onOpen: (form: Opened) => void;
}

/** Who meets and when, where it stands, and the one thing that is done from here. */
export function PrepareHeader({ dialogue, onOpen }: PrepareHeaderProps) {
  const shown = useAppSelector(selectShownDate);
  const who = useWho()(dialogue.orgs);
  const { day } = dialogue;
  const editing = shown === null;
  return (
    <PageHeader
      title={words.title(who, longDate(day))}
      above={
        <div className="no-print">
          <Breadcrumbs
            label={words.where}
            items={[{ label: words.back, href: withDate(paths.dialogues, shown) }, { label: who }]}
          />
        </div>
      }
      actions={<Primary dialogue={dialogue} editing={editing} onOpen={onOpen} />}
      meta={<HeaderFacts dialogue={dialogue} />}
    />
  );
}

/** What one came for: to hold it, to read what was said, or to plan again what was cancelled. */
function Primary({ dialogue, editing, onOpen }: PrepareHeaderProps & { editing: boolean }) {
  const shown = useAppSelector(selectShownDate);
  const { id, state } = dialogue;
  if (isHeld(dialogue))
    return (
      <LinkButton variant="primary" href={withDate(paths.dialogueSummary(id), shown)}>
        {words.prepare.summary}
      </LinkButton>
    );
  if (!editing) return null;
  return state === 'installd' ? (
    <Button variant="primary" data-opens="move" onClick={() => onOpen('move')}>
      {words.prepare.again}
    </Button>
  ) : (
    <LinkButton variant="primary" href={paths.holdDialogue(id)}>
      {words.prepare.hold}
    </LinkButton>
  );
}

function HeaderFacts({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const { twoDays, twoStates } = dialogue;
  const facts = [...standingInWords(dialogue), ...planInLine(detailsOf(casebook, dialogue.id))];
  const isTwo = twoDays.length + twoStates.length > 0;
  return (
    <div className="stack" data-gap="2">
      <div className="dialogue-meta">
        <DialogueStatus dialogue={dialogue} />
        <span>{facts.join(' · ')}</span>
      </div>
      <PlanFacts dialogue={dialogue} />
      {isTwo && (
        <p>
          {twoDays.length > 0 && `${words.twoDays(twoDays.map(longDate).join(' ≠ '))} `}
          {twoStates.length > 0 &&
            `${words.twoStates(twoStates.map((each) => text.codes.dialogueStates[each].toLowerCase()).join(' ≠ '))} `}
          {casebook.date === null && <Link href={paths.differences}>{words.settle}</Link>}
        </p>
      )}
    </div>
  );
}
