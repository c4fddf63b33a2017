import { useMemo } from 'react';
import type { Statement } from '../../../domain/casebook.ts';
import type { EventId, EventType } from '../../../domain/events.ts';
import { type HistoryLine, historyOfEntity } from '../../../domain/history.ts';
import type { Question } from '../../../domain/question.ts';
import { type Forums, forumAt, selectForums } from '../../../state/forums.ts';
import { selectNow, selectShownDate, selectToday, selectWriters } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Tag } from '../../../ui/words.tsx';
import { useAnsweringForum } from './useAnsweringForum.ts';
import { type QuestionNames, useQuestionNames } from './useQuestionNames.ts';

const words = text.questions.history;

/** Who did what with the question, when and why; the earliest first, as one tells it. */
export function QuestionHistory({ question }: { question: Question }) {
  const { id, gathered } = question;
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const writers = useAppSelector(selectWriters);
  const forums = useAppSelector(selectForums);
  const names = useQuestionNames();
  const forumOf = useAnsweringForum(question);
  const lines = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return wayOf(ledger, id, gathered).filter((line) => shown === null || dayOf(line) <= shown);
  }, [ledger, now, id, gathered, shown]);
  return (
    <div className="stack" data-gap="2">
      <h3>{words.title}</h3>
      <ol className="plain-list question-history">
        {lines.map((line) => (
          <li key={line.id} className="question-event">
            <span className="num muted">{shortDate(dayOf(line), today)}</span>
            <span>
              {inWords(line, id, { forums, names, forumOf })}{' '}
              {line.standing === 'aterkallad' && <Tag>{text.codes.standings.aterkallad}</Tag>}
              {whyOf(line.statement) && <span className="question-words">{` ”${whyOf(line.statement)}”`}</span>}
              <span className="muted small">{` ${words.by(writers.get(line.device) ?? text.common.unknownWriter)}`}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface Naming {
  readonly forums: Forums;
  readonly names: QuestionNames;
  readonly forumOf: (key: string | null) => string;
}

type Ledger = ReturnType<typeof useWorkroom>['ledger'];

const OWN: readonly EventType[] = [
  'note.stated',
  'question.moved',
  'question.answered',
  'question.told',
  'question.expected',
  'question.merged',
  'question.routed',
];

/** Its own lines and, for those that go on as it, when that was said. */
function wayOf(ledger: Ledger, id: EventId, gathered: readonly EventId[]): HistoryLine[] {
  const own = historyOfEntity(ledger, id).filter(
    ({ type, id: line }) => line === id || OWN.includes(type as EventType),
  );
  const others = gathered.flatMap((each) =>
    historyOfEntity(ledger, each).filter(
      ({ type, statement, standing }) =>
        type === 'question.merged' &&
        standing === 'galler' &&
        (statement as Statement<'question.merged'>).data.into === id,
    ),
  );
  return [...own, ...others].sort((a, b) => {
    const [here, there] = [`${dayOf(a)} ${a.at} ${a.id}`, `${dayOf(b)} ${b.at} ${b.id}`];
    return here < there ? -1 : 1;
  });
}

/** When it was true; what has no such day, when it was written down. */
function dayOf({ on, at }: HistoryLine): string {
  return on ?? at.slice(0, 10);
}

/** The few words that stand with a step; an answer has a place of its own on the page. */
function whyOf({ type, words: said }: Statement): string | undefined {
  if (type === 'note.written' || type === 'question.answered') return undefined;
  const { note, reason } = said as { note?: string; reason?: string };
  return note ?? reason;
}

function inWords({ type, statement, slot = '' }: HistoryLine, id: EventId, { forums, names, forumOf }: Naming): string {
  switch (type as EventType) {
    case 'note.stated': {
      const { state } = (statement as Statement<'note.stated'>).data;
      return words.state[state as keyof typeof words.state] ?? text.learningCodes.noteStates[state];
    }
    case 'question.moved': {
      const { data } = statement as Statement<'question.moved'>;
      return words[data.step](forumAt(forums, data).fullName);
    }
    case 'question.answered': {
      const { data } = statement as Statement<'question.answered'>;
      return words.answered(text.learningCodes.answerKinds[data.kind].toLocaleLowerCase('sv'), forumOf(data.forum));
    }
    case 'question.told': {
      const org = slot.slice(slot.lastIndexOf('/') + 1);
      return (statement as Statement<'question.told'>).data.told
        ? words.told(names.one(org))
        : words.notTold(names.one(org));
    }
    case 'question.expected': {
      const { day } = (statement as Statement<'question.expected'>).data;
      return day === null ? words.noDue : words.due(longDate(day));
    }
    case 'question.merged':
      if (!slot.startsWith(`${id}/`)) return words.gathered;
      return (statement as Statement<'question.merged'>).data.into === null ? words.apart : words.merged;
    case 'question.routed':
      return words.path[(statement as Statement<'question.routed'>).data.path];
    default:
      return words.asked;
  }
}
