import './dialogues.css';
import './list/list.css';
import './summary/summary.css';
import { useRef, useState } from 'react';
import { isLockedState } from '../../domain/dialogue.ts';
import { detailsOf } from '../../domain/dialogueDetails.ts';
import { slots } from '../../domain/slots.ts';
import { SUMMARY_HEADINGS } from '../../domain/vocabulary.ts';
import { RedactText } from '../../forms/redaction/RedactText.tsx';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { DialogueMissing } from './DialogueMissing.tsx';
import { type DialogueFacts, isHeld, stateInLine } from './dialogueFacts.ts';
import { DialogueStatus } from './follow/DialogueStatus.tsx';
import { FollowPart } from './follow/FollowPart.tsx';
import { AnswersRead } from './hold/AnswersRead.tsx';
import { planInLine } from './prepare/PlanFacts.tsx';
import { summaryTexts } from './redactable.ts';
import { Addenda } from './summary/Addenda.tsx';
import { FiledPart } from './summary/FiledPart.tsx';
import { HeadingPart } from './summary/HeadingPart.tsx';
import { LockPart } from './summary/LockPart.tsx';
import { LateReadings, ReadingLine } from './summary/Readings.tsx';
import { SummaryWord } from './summary/SummaryWord.tsx';
import { suggestionFor } from './summary/suggestions.ts';
import { useLocked } from './summary/useLocked.ts';
import { useDialogue, useWho } from './useDialogue.ts';

const words = text.dialogues.summary;

/** The one page that comes out of a dialogue: five headings, read by both sides, then locked. */
export function Component() {
  const dialogue = useDialogue();
  if (dialogue === undefined) return null;
  return dialogue === null ? <DialogueMissing /> : <Summary key={dialogue.id} dialogue={dialogue} />;
}

function Summary({ dialogue }: { dialogue: DialogueFacts }) {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const locked = useLocked(dialogue.id);
  const page = useRef<HTMLDivElement>(null);
  const isLocked = isLockedState(dialogue.state);
  const held = isHeld(dialogue);
  const editing = shown === null && held && !isLocked;
  return (
    <div className="summary">
      <SummaryHeader dialogue={dialogue} />
      {!held && (
        <EmptyLine
          action={
            <LinkButton href={withDate(paths.dialogue(dialogue.id), shown)}>{text.dialogues.backToPrepare}</LinkButton>
          }
        >
          {words.notHeld}
        </EmptyLine>
      )}
      {held && (
        <div ref={page} tabIndex={-1} className="summary-page">
          {SUMMARY_HEADINGS.map((heading) => (
            <HeadingPart key={heading} dialogue={dialogue} heading={heading} editing={editing} locked={locked} />
          ))}
          {isLocked && <Addenda dialogue={dialogue} locked={locked} editing={shown === null} />}
          <ReadingLine dialogue={dialogue} />
          <FiledPart dialogue={dialogue} editing={shown === null} />
        </div>
      )}
      {held && !isLocked && <LengthLine dialogue={dialogue} />}
      {/* The part that was pressed goes away when it is locked: the keyboard goes on at the page. */}
      {editing && <LockPart dialogue={dialogue} onLocked={() => page.current?.focus()} />}
      {isLocked && shown === null && <LateReadings dialogue={dialogue} />}
      {held && <FollowPart dialogue={dialogue} />}
      {held && <AnswersBelow dialogue={dialogue} />}
      {held && <RedactSummary dialogue={dialogue} />}
      <p className="only-print small">{text.dialogues.prepare.printed(longDate(today))}</p>
    </div>
  );
}

function SummaryHeader({ dialogue }: { dialogue: DialogueFacts }) {
  const shown = useAppSelector(selectShownDate);
  const casebook = useAppSelector(selectCasebook);
  const who = useWho()(dialogue.orgs);
  const { id, day, stated, state } = dialogue;
  const isLocked = isLockedState(state);
  const said = state === 'aterkopplad' && stated?.on ? words.locked(longDate(stated.on)) : stateInLine(dialogue);
  return (
    <PageHeader
      title={words.title(who, longDate(day))}
      above={
        <div className="no-print">
          <Breadcrumbs
            label={text.dialogues.where}
            items={[
              { label: text.dialogues.back, href: withDate(paths.dialogues, shown) },
              { label: who, href: withDate(paths.dialogue(id), shown) },
              { label: text.dialogues.list.summary },
            ]}
          />
        </div>
      }
      actions={
        <>
          <Button variant="primary" onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
          {isHeld(dialogue) && <SummaryWord dialogue={dialogue} title={words.title(who, longDate(day))} />}
          {shown === null && isHeld(dialogue) && !isLocked && (
            <LinkButton href={paths.holdDialogue(id)}>{text.dialogues.prepare.continue}</LinkButton>
          )}
        </>
      }
      meta={
        <div className="dialogue-meta">
          <DialogueStatus dialogue={dialogue} />
          <span>{said}</span>
          <span>{planInLine(detailsOf(casebook, id)).join(' · ')}</span>
        </div>
      }
    />
  );
}

/** Also where the text is locked: what should never have been written can be taken out of it. */
function RedactSummary({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  return (
    <p className="summary-below no-print">
      <RedactText texts={summaryTexts(casebook, dialogue)} />
    </p>
  );
}

/** About what fits on one A4 beside the five headings. */
const ONE_PAGE = 3200;

function LengthLine({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const length = SUMMARY_HEADINGS.reduce((sum, heading) => {
    const [statement] = casebook.slots[slots.summary(dialogue.id, heading)]?.current ?? [];
    const written = (statement?.words as { text?: string } | undefined)?.text;
    return sum + (statement === undefined ? suggestionFor(casebook, dialogue.id, heading) : (written ?? '')).length;
  }, 0);
  return length > ONE_PAGE ? <p className="muted small no-print">{words.long}</p> : null;
}

/** The answers themselves, to read while the summary is written; drawn when asked for. */
function AnswersBelow({ dialogue }: { dialogue: DialogueFacts }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="summary-below no-print">
      <Disclosure summary={text.dialogues.hold.readOnly} open={open} onToggle={setOpen}>
        {open && <AnswersRead dialogue={dialogue} />}
      </Disclosure>
    </div>
  );
}
