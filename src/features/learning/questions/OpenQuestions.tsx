import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { paths, viewKeys } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { EmptyLine } from '../../../ui/words.tsx';
import { startOf } from '../notes/useNote.ts';
import { MergeForm } from './MergeForm.tsx';
import { QuestionEntry } from './QuestionEntry.tsx';
import type { QuestionGroup } from './questionFilter.ts';

const words = text.questions;

interface OpenQuestionsProps {
  heading: string;
  groups: readonly QuestionGroup[];
  /** Closed ones are not brought together any more. */
  choosable: boolean;
}

/** Questions under their forums or areas. Similar ones are chosen and go on as one. */
export function OpenQuestions({ heading, groups, choosable }: OpenQuestionsProps) {
  const editing = useAppSelector(selectShownDate) === null;
  const [chosen, setChosen] = useState<readonly EventId[]>([]);
  const [merging, setMerging] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = new Map(groups.flatMap(({ questions }) => questions.map((each) => [each.id, each])));
  // What is no longer in the list can not be meant.
  const picked = chosen.flatMap((id) => shown.get(id) ?? []);

  const choose = (id: EventId, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)));
  const letGo = () => {
    setChosen([]);
    title.current?.focus();
  };
  const done = (saved: boolean) => {
    setMerging(false);
    if (saved) letGo();
    else moveFocusLater(() => button.current?.focus());
  };

  return (
    <section className="stack" data-gap="4">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {groups.length === 0 && <EmptyLine>{words.list.noOpen}</EmptyLine>}
      {editing && choosable && shown.size > 1 && <p className="measure muted no-print">{words.merge.why}</p>}
      {groups.map((group) => (
        <section key={group.key}>
          {group.heading !== null && (
            <div className="question-group">
              <h3 className="note-group">{group.heading}</h3>
              {group.printed && group.place !== undefined && <PrintForForum forum={group.place} name={group.heading} />}
            </div>
          )}
          <ul className="plain-list">
            {group.questions.map((question) => (
              <li key={question.id} className="question-row" data-picked={chosen.includes(question.id) || undefined}>
                {editing && choosable && shown.size > 1 && (
                  <Choose question={question} chosen={chosen.includes(question.id)} onChoose={choose} />
                )}
                <QuestionEntry question={question} forum={group.place} underStage={group.stage} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {editing && picked.length > 0 && (
        <section
          className="question-bar no-print"
          data-open={merging || undefined}
          data-picking={merging ? undefined : ''}
          aria-label={words.merge.bar}
        >
          {merging ? (
            <MergeForm key={picked.map(({ id }) => id).join()} questions={picked} onDone={done} />
          ) : (
            <>
              <strong className="num">{words.merge.chosen(picked.length)}</strong>
              {picked.length > 1 ? (
                <Button ref={button} variant="primary" onClick={() => setMerging(true)}>
                  {words.merge.button}
                </Button>
              ) : (
                <span>{words.merge.hint}</span>
              )}
              <Button variant="quiet" onClick={letGo}>
                {words.merge.clear}
              </Button>
            </>
          )}
        </section>
      )}
    </section>
  );
}

interface ChooseProps {
  question: Question;
  chosen: boolean;
  onChoose: (id: EventId, isChosen: boolean) => void;
}

function Choose({ question, chosen, onChoose }: ChooseProps) {
  return (
    <label className="question-choose no-print">
      <input
        type="checkbox"
        className="ds-input"
        aria-label={words.merge.choose(startOf(question))}
        checked={chosen}
        onChange={(event) => onChoose(question.id, event.target.checked)}
      />
    </label>
  );
}

/** The sheet of one forum, sent to the printer when it stands there. */
function PrintForForum({ forum, name }: { forum: string; name: string }) {
  const navigate = useNavigate();
  const address = `${paths.learningNotes('fragor')}?${new URLSearchParams({ [viewKeys.forum]: forum })}`;
  return (
    <Button
      small
      variant="quiet"
      aria-label={words.list.printFor(name)}
      onClick={() => void navigate(address, { state: { print: true } })}
    >
      {words.list.printForForum}
    </Button>
  );
}
