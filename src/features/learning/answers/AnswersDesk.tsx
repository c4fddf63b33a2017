import { useEffect, useRef, useState } from 'react';
import { decideSurveyAnswers, decideSurveyOpen } from '../../../domain/decideSurvey.ts';
import type { EventId } from '../../../domain/events.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import type { FormChoices, RowChoice } from '../../../imports/formAnswersTypes.ts';
import { commandUndone, statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { useDraft } from '../../../state/useDraft.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { AnswerRows } from './AnswerRows.tsx';
import { DeskHead } from './DeskHead.tsx';
import type { AnswerList } from './useAnswerList.ts';
import { type Judging, useJudgedAnswers } from './useJudgedAnswers.ts';

const words = text.answers.desk;
const NONE: FormChoices = { columns: {}, rows: {} };

interface AnswersDeskProps {
  list: AnswerList;
  /** The survey one chose to take answers into; null when the list itself tells. */
  into: EventId | null;
  onDone: () => void;
}

/** A list of answers that has been read: what each row comes to, and one button that saves them. */
export function AnswersDesk({ list, into, onDone }: AnswersDeskProps) {
  const [sheet, setSheet] = useState(() => likeliest(list));
  const [target, setTarget] = useState<EventId | null>(into);
  const [choices, setChoices] = useState(NONE);
  const draft = useDraft('answers/title', { title: '' });
  const { title } = draft.value;
  const judging = useJudgedAnswers(list.tables[sheet], target, choices, title.trim());
  const desk = useRef<HTMLDivElement>(null);
  const isReady = judging !== null;

  useEffect(() => {
    if (!isReady) return;
    desk.current?.scrollIntoView?.({ block: 'start' });
    desk.current?.querySelector<HTMLElement>('h2 > span')?.focus({ preventScroll: true });
  }, [isReady]);

  const saving = useAnswersSaving(judging, (survey) => {
    setTarget(survey);
    const left = judging?.list.rows.some(({ verdict }) => verdict === 'asks' || verdict === 'later');
    if (left) return;
    void draft.clear();
    onDone();
  });

  const { titleError } = saving;
  useEffect(() => {
    if (titleError !== undefined) document.getElementById('answers-title')?.focus();
  }, [titleError]);

  if (judging === null) return <Notice announce>{text.answers.take.reading}</Notice>;
  const settle = (row: number, choice: RowChoice) => {
    saving.reset();
    setChoices({ ...choices, rows: { ...choices.rows, [row]: { ...choices.rows[row], ...choice } } });
  };
  const count = judging.answers.length;
  return (
    <div ref={desk} className="answers-desk no-print">
      <Box title={<span tabIndex={-1}>{list.name === null ? words.title : words.titleOf(list.name)}</span>}>
        <div className="stack" data-gap="4">
          <DeskHead
            judging={judging}
            tables={list.tables}
            sheet={sheet}
            onSheet={(chosen) => {
              setSheet(chosen);
              setChoices(NONE);
            }}
            onTarget={setTarget}
            onColumn={(index, meaning) => {
              saving.reset();
              setChoices({ ...choices, columns: { ...choices.columns, [index]: meaning } });
            }}
          />
          <AnswerRows rows={judging.list.rows} onSettle={settle} />
          {judging.survey === null && count > 0 && (
            <div className="answers-title">
              <TextInput
                id="answers-title"
                error={titleError}
                label={words.surveyTitle}
                hint={words.surveyTitleHint}
                value={title}
                onChange={(written) => {
                  saving.reset();
                  draft.change({ title: written });
                }}
              />
            </div>
          )}
          {saving.parts}
          <div className="cluster" data-gap="3">
            {count > 0 && (
              <Button variant="primary" busy={saving.busy} onClick={() => saving.save(title.trim(), list.name)}>
                {words.save(count)}
              </Button>
            )}
            <Button
              onClick={() => {
                void draft.clear();
                onDone();
              }}
            >
              {count > 0 ? text.common.cancel : text.common.close}
            </Button>
          </div>
        </div>
      </Box>
    </div>
  );
}

/** The sheet with most rows that is not hidden. */
function likeliest({ tables }: AnswerList): number {
  const sizes = tables.map(({ rows, hidden }) => (hidden ? -1 : rows.length));
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

/**
 * Two commands, since an answer names the form it belongs to: the form first, then all answers at once. Broken off
 * between them the form stands empty; the same list then finds it again, and it can be taken away.
 */
function useAnswersSaving(judging: Judging | null, onSaved: (survey: EventId) => void) {
  const dispatch = useAppDispatch();
  const into = useRef<EventId>('');
  const called = useRef('');
  /** The form was opened by this very save. */
  const opened = useRef<readonly EventId[]>([]);
  const answers = useSaving({
    onSaved: (ids) => {
      if (opened.current.length > 0 && judging !== null) {
        // To the one who pressed once it is one thing: "Ångra" takes back the form with its answers.
        dispatch(commandUndone(opened.current));
        const said = words.saved(judging.answers.length, called.current);
        dispatch(statusSaid({ text: said, undoes: [...ids, ...opened.current] }));
        opened.current = [];
      }
      onSaved(into.current);
    },
  });
  const fill = (survey: EventId, name: string) => {
    if (judging === null) return;
    into.current = survey;
    const kinds = judging.list.questions.map(({ number: question, kind }) => ({ question, kind }));
    answers.submit({
      decide: (context) => decideSurveyAnswers(context, { survey, answers: judging.answers, kinds }),
      said: words.saved(judging.answers.length, name),
    });
  };
  const opening = useSaving({
    onSaved: (ids) => {
      const [survey] = ids;
      if (survey === undefined) return;
      opened.current = ids;
      fill(survey, called.current);
    },
  });

  return {
    save: (title: string, from: string | null) => {
      if (judging === null) return;
      const { survey } = judging;
      if (survey !== null) return fill(survey.id, survey.title ?? text.answers.survey.untitled);
      called.current = title;
      opening.submit({
        decide: (context) => decideSurveyOpen(context, { title, day: null, ...(from === null ? {} : { from }) }),
        said: words.opened(title),
      });
    },
    reset: () => {
      opening.reset();
      answers.reset();
    },
    busy: opening.busy || answers.busy,
    titleError: opening.errorOf('title'),
    parts: (
      <>
        {opening.parts}
        {answers.parts}
        {answers.refusals.length > 0 && <Notice tone="refusal">{words.refused}</Notice>}
      </>
    ),
  };
}
