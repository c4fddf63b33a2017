import { isLockedState } from '../../../domain/dialogue.ts';
import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { type DialogueFacts, isHeld, standingInWords } from '../dialogueFacts.ts';
import { DialogueStatus } from '../follow/DialogueStatus.tsx';
import { useWho } from '../useDialogue.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { hasCalendarFile } from './calendarFile.ts';
import { PlanFacts, planInLine } from './PlanFacts.tsx';

const words = text.dialogues;

export type Opened = 'details' | 'move' | 'cancel' | null;

interface PrepareHeaderProps {
  dialogue: DialogueFacts;
  onOpen: (form: Opened) => void;
}

/** Who meets and when, where it stands, and what can be done with it. */
export function PrepareHeader({ dialogue, onOpen }: PrepareHeaderProps) {
  const shown = useAppSelector(selectShownDate);
  const who = useWho()(dialogue.orgs);
  const { id, day, state } = dialogue;
  const held = isHeld(dialogue);
  const editing = shown === null;
  const summary = withDate(paths.dialogueSummary(id), shown);
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
      actions={
        <>
          {editing && state !== 'installd' && !held && (
            <LinkButton variant="primary" href={paths.holdDialogue(id)}>
              {words.prepare.hold}
            </LinkButton>
          )}
          {held && (
            <LinkButton variant="primary" href={summary}>
              {words.prepare.summary}
            </LinkButton>
          )}
          {editing && held && !isLockedState(state) && (
            <LinkButton href={paths.holdDialogue(id)}>{words.prepare.continue}</LinkButton>
          )}
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
          {editing && hasCalendarFile(dialogue) && <CalendarButton dialogue={dialogue} />}
          {editing && !isLockedState(state) && (
            <Button data-opens="details" onClick={() => onOpen('details')}>
              {text.preparing.change}
            </Button>
          )}
          {editing && !held && (
            <Button data-opens="move" onClick={() => onOpen('move')}>
              {state === 'installd' ? words.prepare.again : words.prepare.move}
            </Button>
          )}
          {editing && !held && state !== 'installd' && (
            <Button data-opens="cancel" variant="quiet" onClick={() => onOpen('cancel')}>
              {words.prepare.cancel}
            </Button>
          )}
        </>
      }
      meta={<HeaderFacts dialogue={dialogue} />}
    />
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
