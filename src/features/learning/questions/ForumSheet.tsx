import { partText } from '../../../domain/parts.ts';
import { QUESTION_PARTS, type Question } from '../../../domain/question.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EmptyLine, FactList, Tag } from '../../../ui/words.tsx';
import { QuestionEntry } from './QuestionEntry.tsx';
import { WayHere } from './WayHere.tsx';

const words = text.questions;

interface ForumSheetProps {
  /** As `forumKey` writes it. */
  forum: string;
  name: string;
  questions: readonly Question[];
  onAll: () => void;
}

/** "Frågor till er": what one forum has before it, with all it needs to answer; one page to take along. */
export function ForumSheet({ forum, name, questions, onAll }: ForumSheetProps) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  return (
    <section className="stack question-sheet" data-gap="4">
      <div className="note-found">
        <h2>
          <span className="no-print">{words.list.onlyForum(name)}</span>
          <span className="only-print">{words.list.printTitle}</span>
        </h2>
        <div className="cluster no-print" data-gap="3">
          <Button variant="quiet" onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
          <Button variant="quiet" onClick={onAll}>
            {words.clearFilters}
          </Button>
        </div>
      </div>
      <p className="only-print">
        <Tag strong>{text.common.workingMaterial}</Tag> {words.list.printFrom(name, longDate(shown ?? today))}
      </p>
      {questions.length === 0 ? (
        <EmptyLine>{words.list.nothingWaits}</EmptyLine>
      ) : (
        <ol className="question-numbered">
          {questions.map((question) => (
            <li key={question.id} className="question-one">
              <QuestionEntry question={question} forum={forum} />
              <WayHere question={question} />
              <FactList
                items={QUESTION_PARTS.map((key) => ({ key, said: partText(casebook, question.id, key) }))
                  .filter(({ said }) => said !== '')
                  .map(({ key, said }) => ({
                    term: words.parts[key],
                    value: <span className="question-words">{said}</span>,
                  }))}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
