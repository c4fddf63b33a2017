import { useMemo, useState } from 'react';
import { gapPoint } from '../../domain/gaps.ts';
import { type HistoryLine, historyOf } from '../../domain/history.ts';
import { CorrectForm, canBeCorrected } from '../../forms/CorrectForm.tsx';
import { RedactText } from '../../forms/redaction/RedactText.tsx';
import { textsOf } from '../../forms/redaction/readable.ts';
import { statementInWords } from '../../forms/statementInWords.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../state/organisations.ts';
import { selectNow, selectShownDate, selectToday, selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import { clockTime, longDate, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { EmptyLine, Tag } from '../../ui/words.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Said } from './Said.tsx';

const words = text.card.history;
const STEP = 20;

/** Historik: every statement about the organisation, also what was replaced and taken back. */
export function HistoryPart({ organisation }: { organisation: StandingOrganisation }) {
  const workroom = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const [count, setCount] = useState(STEP);
  const { form, close } = useOpening();
  const lines = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return historyOf(workroom.ledger, organisation.id).filter((line) => shown === null || wasKnown(line, shown));
  }, [workroom, organisation.id, shown, now]);
  if (lines.length === 0) return <EmptyLine>{words.none}</EmptyLine>;
  return (
    <>
      <ol className="plain-list card-history">
        {lines.slice(0, count).map((line) => (
          <li key={line.id} data-standing={line.standing}>
            <Line line={line} />
            {form?.kind === 'ratta' && form.place === 'historik' && form.statement.id === line.id && (
              <div className="card-form no-print">
                <CorrectForm
                  key={String(form.withdraw)}
                  statement={form.statement}
                  name={organisation.name}
                  withdraw={form.withdraw}
                  onDone={close}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {lines.length > count && (
        <p>
          <TextButton onClick={() => setCount(count + STEP)}>
            {words.more(Math.min(STEP, lines.length - count))}
          </TextButton>
        </p>
      )}
    </>
  );
}

/** On a past date: what was true by then. */
function wasKnown({ on, at }: HistoryLine, date: string): boolean {
  return (on ?? at.slice(0, 10)) <= date;
}

function Line({ line }: { line: HistoryLine }) {
  const today = useAppSelector(selectToday);
  const writers = useAppSelector(selectWriters);
  const byId = useAppSelector(selectOrganisationsById);
  const now = useAppSelector(selectNow);
  const { ledger } = useWorkroom();
  const { statement, standing, on, at, device, slot = '' } = line;
  const said = statementInWords(statement, slot, {
    organisation: (id) => byId.get(id)?.name ?? id,
    point: (id) => gapPoint(now, id)?.texts.title,
  });
  const day = on === undefined ? '' : longDate(on);
  const acts = line.known && statement.type !== 'withdrawn' && statement.type !== 'redacted';
  const live = standing !== 'aterkallad' && (slot === '' || ledger.history(slot).live.some(({ id }) => id === line.id));
  return (
    <div className="stack" data-gap="1">
      <p>
        <span className="card-about">{said.about}</span>
        {said.says !== '' && <strong>{said.says}</strong>}
        {day !== '' && <span className="num">{day}</span>}
        {standing !== 'galler' && <Tag>{text.codes.standings[standing]}</Tag>}
      </p>
      <Said statement={statement} words={said.quote} />
      <div className="cluster muted small" data-gap="3">
        <span>
          {statement.data.source && `${text.codes.sources[statement.data.source]} · `}
          {words.written(writers.get(device) ?? text.common.unknownWriter, `${shortDate(at, today)} ${clockTime(at)}`)}
        </span>
        {acts && live && canBeCorrected(statement.type) && (
          <OpenButton
            form={{ kind: 'ratta', place: 'historik', statement }}
            variant="text"
            label={words.correctWhat(said.about, day)}
          >
            {text.common.correct}
          </OpenButton>
        )}
        {acts && live && (
          <OpenButton
            form={{ kind: 'ratta', place: 'historik', statement, withdraw: true }}
            variant="text"
            label={words.withdrawWhat(said.about, day)}
          >
            {text.common.withdraw}
          </OpenButton>
        )}
        <RedactText texts={textsOf(statement, said.about)} what={words.redactWhat(said.about, day)} />
      </div>
    </div>
  );
}
