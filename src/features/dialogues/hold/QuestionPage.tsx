import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { slots } from '../../../domain/slots.ts';
import type { KfaSide } from '../../../domain/vocabulary.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { markedIn } from '../dialogueNotes.ts';
import { useHeld, useHolding } from './HoldContext.tsx';
import { KfaChoice } from './KfaChoice.tsx';
import { MarkedList } from './MarkedList.tsx';
import { MarkRow } from './MarkRow.tsx';
import { NotesHere } from './NotesHere.tsx';
import type { Page } from './pages.ts';
import { TakeUpHere } from './TakeUpHere.tsx';
import { type PadHandle, TextPad } from './TextPad.tsx';
import { TwoWrote } from './TwoWrote.tsx';
import { isMarkKind, type MarkKind, marksAt, stretchAt } from './textMarks.ts';
import { useMirror } from './useMirror.ts';
import { answerIn, mark, storedAnswer, storedAnswers, write } from './writing.ts';

const words = text.dialogues.hold;

interface QuestionPageProps {
  page: Page;
  wide: boolean;
  autoFocus: boolean;
  /** What the rules said about this text when it was to be finished. */
  error: string | undefined;
  kfaError: (side: KfaSide) => string | undefined;
  onNext: () => void;
  onAction: (id: string) => void;
  /** Where there is little room: the button that unfolds what to do, and what it unfolds. */
  actionsButton: ReactNode;
  actions: ReactNode;
}

/** One question at a time: what is asked, the big text, its marks, and how the group sees it if it wants to say. */
export function QuestionPage({
  page,
  wide,
  autoFocus,
  error,
  kfaError,
  onNext,
  onAction,
  ...folded
}: QuestionPageProps) {
  const { draft, dialogue } = useHolding();
  const { question } = page;
  const casebook = useAppSelector(selectNow);
  const pad = useRef<PadHandle>(null);
  const [here, setHere] = useState<readonly MarkKind[]>([]);
  const [said, setSaid] = useState('');
  const isOwn = useHeld(({ answers }) => answers[question] !== undefined);
  const stored = storedAnswer(casebook, dialogue.id, question);
  const notes = useMemo(
    () => markedIn(casebook, dialogue.id).filter(({ note }) => note.data.question === question),
    [casebook, dialogue.id, question],
  );
  const mirror = useMirror(question, stored, notes);

  // What others have written that this text was not begun on; before anything is begun, only when they differ.
  const known = useHeld(({ overs }) => overs[slots.answer(dialogue.id, question)]);
  const standing = storedAnswers(casebook, dialogue.id, question);
  const others = isOwn ? standing.filter(({ id }) => !known?.includes(id)) : standing.length > 1 ? standing : [];
  const isWaiting = others.length > 0 && !isOwn;

  const lookHere = useCallback(() => {
    const { start, end } = pad.current?.selection() ?? { start: 0, end: 0 };
    const span = stretchAt(draft.content.answers[question] ?? stored, start, end);
    const kinds = marksAt(draft.content.marks[question] ?? [], span).map(({ kind }) => kind);
    setHere((before) => (before.join() === kinds.join() ? before : kinds));
  }, [draft, question, stored]);

  const place = { draft, casebook, dialogue: dialogue.id };
  const setMark = (kind: MarkKind) => {
    const { start, end } = pad.current?.selection() ?? { start: 0, end: 0 };
    const before = answerIn(draft.content, casebook, dialogue.id, question);
    const span = stretchAt(before, start, end);
    const isStored = notes.some(
      (each) => isMarkKind(each.mark) && each.mark === kind && span && each.text === before.slice(span.from, span.to),
    );
    if (isStored) return setSaid(words.alreadyStored(words.marks[kind]));
    const marking = mark(place, question, kind, start, end);
    if (marking.kind === 'action') return onAction(marking.action);
    lookHere();
    setSaid(
      marking.kind === 'nothing'
        ? words.nothingToMark
        : (marking.kind === 'marked' ? words.markedAs : words.unmarked)(words.marks[kind]),
    );
  };

  const promptId = `prompt-${question}`;
  const noticeId = `notice-${question}`;
  const [first] = mirror.found;
  const isNumberStill = error === text.rules.refusals.personnummer && first === undefined;
  return (
    <div className="question-page">
      <div id={promptId} className="question-prompts">
        {page.prompts.map((prompt) => (
          <p key={prompt}>{prompt}</p>
        ))}
      </div>
      {page.number === 1 && <TakeUpHere />}
      {others.length > 0 && (
        <TwoWrote
          texts={others}
          onTogether={
            isWaiting
              ? () => write(place, question, others.flatMap(({ words: { text: each } }) => each ?? []).join('\n\n'))
              : undefined
          }
        />
      )}
      {!isWaiting && (
        <>
          <TextPad
            ref={pad}
            page={page}
            stored={stored}
            mirror={mirror}
            describedBy={`${promptId} ${noticeId}`}
            invalid={error !== undefined || first !== undefined}
            autoFocus={autoFocus}
            onMark={setMark}
            onNext={onNext}
            onCaret={lookHere}
          />
          <div className="pad-foot">
            <div id={noticeId} className="pad-notice" role="status">
              {first ? (
                <p>
                  {text.rules.refusals.personnummer}{' '}
                  <TextButton onClick={() => pad.current?.select(first)}>{words.showFound}</TextButton>
                </p>
              ) : (
                error !== undefined && !isNumberStill && <p>{error}</p>
              )}
            </div>
            <MarkRow here={here} onMark={setMark} folded={!wide} beside={folded.actionsButton} />
          </div>
          {folded.actions}
          {!wide && <MarkedList question={question} />}
          <NotesHere notes={notes} title={words.storedNotes} />
        </>
      )}
      {page.kfa && <KfaChoice dimension={page.kfa} errorOf={kfaError} />}
      <div role="status" className="ff-sr">
        {said}
      </div>
    </div>
  );
}
