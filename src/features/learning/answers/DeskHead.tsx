import { useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { surveysOf } from '../../../domain/surveys.ts';
import type { AnswerRow, FormColumnMeaning } from '../../../imports/formAnswersTypes.ts';
import type { Table } from '../../../imports/table.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { Judging } from './useJudgedAnswers.ts';

const words = text.answers.desk;
const MEANINGS = Object.keys(words.meanings) as FormColumnMeaning[];

interface DeskHeadProps {
  judging: Judging;
  tables: readonly Table[];
  sheet: number;
  onSheet: (sheet: number) => void;
  onTarget: (survey: EventId) => void;
  onColumn: (column: number, meaning: FormColumnMeaning) => void;
}

/** What the list was found to say in one sentence, what is left out of it and why, and how it was read. */
export function DeskHead({ judging, tables, sheet, onSheet, onTarget, onColumn }: DeskHeadProps) {
  const { list, survey, answers } = judging;
  const surveys = surveysOf(useAppSelector(selectNow));
  const persons = list.columns.filter(({ meaning }) => meaning === 'person');
  const isNamed = list.columns.some(({ meaning }) => meaning === 'organisation' || meaning === 'who');
  return (
    <>
      <div role="status" className="stack" data-gap="2">
        <p className="lead">{says(list.rows)}</p>
        {list.rows.length > 0 && list.questions.length === 0 && <p>{words.noQuestions}</p>}
        {answers.length === 0 && list.rows.some(({ verdict }) => verdict === 'known') && <p>{words.allKnown}</p>}
        {persons.length > 0 && (
          <p>{words.personsLeft(listOf(persons.map(({ heading, index }) => heading ?? letter(index))))}</p>
        )}
        {!isNamed && list.rows.length > 0 && <p>{words.anonymous}</p>}
      </div>
      <div className="answers-choices">
        {tables.length > 1 && (
          <Select
            label={words.sheet}
            value={String(sheet)}
            onChange={(chosen) => onSheet(Number(chosen))}
            options={tables.map(({ sheet: name }, index) => ({
              value: String(index),
              label: name ?? String(index + 1),
            }))}
          />
        )}
        {surveys.length > 0 && (
          <Select
            label={words.target}
            value={survey?.id ?? ''}
            onChange={onTarget}
            options={[
              { value: '', label: words.newSurvey },
              ...surveys.map(({ id, title }) => ({ value: id, label: title ?? text.answers.survey.untitled })),
            ]}
          />
        )}
      </div>
      <ColumnsRead judging={judging} onColumn={onColumn} />
    </>
  );
}

function ColumnsRead({ judging, onColumn }: Pick<DeskHeadProps, 'judging' | 'onColumn'>) {
  // Where nothing was found to be a question it is asked at once.
  const [open, setOpen] = useState(judging.list.questions.length === 0);
  return (
    <Disclosure plain summary={words.columns} open={open} onToggle={setOpen}>
      {open && (
        <div className="stack" data-gap="3">
          <p className="muted small">{words.columnsHint}</p>
          <div className="answers-columns">
            {judging.list.columns.map(({ index, heading, meaning }) => (
              <Select
                key={index}
                label={words.column(letter(index), heading)}
                value={meaning}
                onChange={(chosen) => onColumn(index, chosen as FormColumnMeaning)}
                options={MEANINGS.map((each) => ({ value: each, label: words.meanings[each] }))}
              />
            ))}
          </div>
        </div>
      )}
    </Disclosure>
  );
}

function says(rows: readonly AnswerRow[]): string {
  if (rows.length === 0) return words.noRows;
  const count = (...verdicts: readonly AnswerRow['verdict'][]) =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return words.counts({
    rows: rows.length,
    fresh: count('new'),
    adds: count('adds'),
    known: count('known'),
    asks: count('asks'),
    again: count('again'),
    other: count('skipped', 'empty', 'later'),
  });
}

/** "A", "AB": how Excel names a column. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
