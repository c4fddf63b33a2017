import './dialogues.css';
import './prepare/prepare.css';
import { useEffect, useRef, useState } from 'react';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DialogueMissing } from './DialogueMissing.tsx';
import type { DialogueFacts } from './dialogueFacts.ts';
import { DetailsForm } from './prepare/DetailsForm.tsx';
import { CountyGoal } from './prepare/Goal.tsx';
import { KnownFacts } from './prepare/KnownFacts.tsx';
import { LastTime } from './prepare/LastTime.tsx';
import { LocalGaps } from './prepare/LocalGaps.tsx';
import { CancelForm, MoveForm } from './prepare/MoveForm.tsx';
import { OpenDifferences } from './prepare/OpenDifferences.tsx';
import { OpenNotes } from './prepare/OpenNotes.tsx';
import { OpenQuestions } from './prepare/OpenQuestions.tsx';
import { type Opened, PrepareHeader } from './prepare/PrepareHeader.tsx';
import { PrepareRow } from './prepare/PrepareRow.tsx';
import { useDialogue } from './useDialogue.ts';
import { useGuidePages } from './useGuidePages.ts';

const words = text.dialogues.prepare;

/** Prepare: what is known of those who meet, on one page to look at or print. */
export function Component() {
  const dialogue = useDialogue();
  if (dialogue === undefined) return null;
  return dialogue === null ? <DialogueMissing /> : <Prepare key={dialogue.id} dialogue={dialogue} />;
}

function Prepare({ dialogue }: { dialogue: DialogueFacts }) {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const [form, setForm] = useState<Opened>(null);
  const opened = useRef<Opened>(null);
  const open = shown === null ? form : null;

  // Focus goes back to the button a form was opened with.
  useEffect(() => {
    if (open === null && opened.current !== null) {
      const buttons = document.querySelectorAll<HTMLElement>(`[data-opens="${opened.current}"], [data-opens="move"]`);
      buttons[0]?.focus();
    }
    opened.current = open;
  }, [open]);

  return (
    <div className="prepare">
      <PrepareHeader dialogue={dialogue} onOpen={setForm} />
      <PrepareRow dialogue={dialogue} onOpen={setForm} />
      {open !== null && (
        <div className="prepare-form">
          <Box title={titleOf(open, dialogue)}>
            <OpenForm form={open} dialogue={dialogue} onDone={() => setForm(null)} />
          </Box>
        </div>
      )}
      <div className="prepare-columns">
        <div className="stack" data-gap="4">
          <Box title={words.known}>
            <div className="known-list">
              {dialogue.orgs.map((id) => {
                const organisation = organisations.get(id);
                return organisation ? <KnownFacts key={id} organisation={organisation} /> : null;
              })}
            </div>
          </Box>
          <OpenDifferences dialogue={dialogue} />
          <Box title={words.notes}>
            <OpenNotes dialogue={dialogue} />
          </Box>
          <Box title={text.preparing.questions}>
            <OpenQuestions dialogue={dialogue} />
          </Box>
          <Box title={text.preparing.gaps}>
            <LocalGaps dialogue={dialogue} />
          </Box>
        </div>
        <div className="prepare-side stack" data-gap="4">
          <Box title={words.lastTime}>
            <LastTime dialogue={dialogue} />
          </Box>
          <Box title={text.preparing.countyGoal}>
            <CountyGoal />
          </Box>
          <Box title={words.rulesTitle} tone="sunken">
            <p>{words.rules}</p>
            <p>{words.rulesMore}</p>
            <p>{text.dialogues.functionsOnly}</p>
          </Box>
        </div>
      </div>
      <Questions dialogue={dialogue} />
      <p className="only-print small">{words.printed(longDate(today))}</p>
    </div>
  );
}

interface OpenFormProps {
  form: NonNullable<Opened>;
  dialogue: DialogueFacts;
  onDone: () => void;
}

function OpenForm({ form, ...rest }: OpenFormProps) {
  if (form === 'details') return <DetailsForm {...rest} />;
  return form === 'move' ? <MoveForm {...rest} /> : <CancelForm {...rest} />;
}

function titleOf(form: NonNullable<Opened>, { state }: DialogueFacts): string {
  if (form === 'details') return text.preparing.changeTitle;
  if (form === 'cancel') return words.cancelTitle;
  return state === 'installd' ? words.again : words.moveTitle;
}

/** What will be asked: folded on screen, there on the paper. */
function Questions({ dialogue }: { dialogue: DialogueFacts }) {
  const { steps, local } = useGuidePages(dialogue);
  return (
    <div className="prepare-below">
      <Disclosure summary={words.questions}>
        <ol className="prepare-questions">
          {[...steps, local].map(({ question, name, prompts }) => (
            <li key={question}>
              <strong>{name}.</strong> {prompts.join(' ')}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
