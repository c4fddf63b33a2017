import { useMemo, useRef, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { outcomesByOrigin } from '../../../domain/links.ts';
import { surveysOf } from '../../../domain/surveys.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import { AnswersDesk } from './AnswersDesk.tsx';
import './answers.css';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { SendQuestions } from './SendQuestions.tsx';
import { SurveyPart } from './SurveyPart.tsx';
import { TakeField } from './TakeField.tsx';
import { useAnswerList } from './useAnswerList.ts';

const words = text.answers;

/** "Svar från formulär": questions out, answers in, and what becomes of them. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const editing = shown === null;
  const surveys = useMemo(() => surveysOf(casebook), [casebook]);
  const outcomes = useMemo(() => outcomesByOrigin(casebook), [casebook]);
  const { arrival, take, putAway } = useAnswerList();
  /** The field stands open; answers may have been asked for to one survey. */
  const [asked, setAsked] = useState<{ into: EventId | null } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    putAway();
    setAsked(null);
    // The button stands there again when the desk has left.
    moveFocusLater(() => opener.current?.focus());
  };

  return (
    <>
      <LearningTabs current="svar" />
      <div className="stack answers-page" data-gap="5">
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(shown ?? today))}
        </p>
        <p className="measure">{words.lead}</p>
        {editing && (
          <div className="stack no-print" data-gap="4">
            {arrival.kind === 'here' ? (
              <AnswersDesk key={arrival.list.serial} list={arrival.list} into={asked?.into ?? null} onDone={close} />
            ) : asked !== null || arrival.kind !== 'none' ? (
              <TakeField arrival={arrival} take={take} onClose={close} />
            ) : (
              <div>
                <Button ref={opener} variant="primary" onClick={() => setAsked({ into: null })}>
                  {words.take.button}
                </Button>
              </div>
            )}
            <SendQuestions />
          </div>
        )}
        {opened && surveys.length === 0 && <EmptyLine>{editing ? words.survey.none : words.survey.nonePast}</EmptyLine>}
        {surveys.map((survey, index) => (
          <SurveyPart
            key={survey.id}
            survey={survey}
            outcomes={outcomes}
            first={index === 0}
            onTakeInto={() => {
              putAway();
              setAsked({ into: survey.id });
            }}
          />
        ))}
      </div>
    </>
  );
}
