import { type ReactNode, useId } from 'react';
import type { ColumnMeaning, JudgedRow, Problem } from '../../../imports/judgedList.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettleChoice } from './SettleChoice.tsx';
import { SettleDay } from './SettleDay.tsx';
import { SettleOrganisation } from './SettleOrganisation.tsx';
import { SettleText } from './SettleText.tsx';
import type { Settled } from './settled.ts';

const words = text.paste.settle;

export interface SettleProps {
  problem: Problem;
  /** What the cell's column holds, where that is known. */
  meaning: ColumnMeaning | null;
  onAnswer: (value: string, label: string) => void;
}

interface SettleRowProps {
  row: JudgedRow;
  meaningOf: (cell: string) => ColumnMeaning | null;
  onSettle: (answer: Settled) => void;
}

/** What is asked about a row that was not understood: one thing at a time, answered where it stands. */
export function SettleRow({ row, meaningOf, onSettle }: SettleRowProps) {
  const question = useId();
  const [problem] = row.problems;
  if (problem === undefined) return null;
  const answer = (value: string, label: string) => onSettle({ cell: problem.cell, row: row.number, value, label });
  const Control = CONTROLS[problem.what];
  return (
    <fieldset className="bare paste-settle stack" data-gap="2" aria-labelledby={question}>
      <p id={question} className="paste-question">
        <span className="muted small">{words.cell(problem.cell)}</span> {words.what[problem.what](problem.text)}
      </p>
      <div className="cluster paste-answers" data-gap="3">
        <Suggestions problem={problem} onAnswer={answer} />
        {Control && (
          <Control
            key={`${problem.cell} ${problem.what}`}
            problem={problem}
            meaning={meaningOf(problem.cell)}
            onAnswer={answer}
          />
        )}
        {isBeside(problem, meaningOf(problem.cell)) && (
          <Button small variant="quiet" onClick={() => answer(SILENT, words.skipCell)}>
            {words.skipCell}
          </Button>
        )}
        <Button small variant="quiet" onClick={() => answer('', words.skipped)}>
          {words.skip}
        </Button>
      </div>
    </fieldset>
  );
}

/** Read as a cell that says nothing. */
const SILENT = '-';

/** A cell beside what the row is about: the rest of the row can be saved without it. */
function isBeside({ what }: Problem, meaning: ColumnMeaning | null): boolean {
  if (what === 'instance-unknown' || what === 'phase-unknown' || what === 'applies-unknown') return true;
  return (what === 'date-unreadable' || what === 'date-in-future') && meaning !== null && meaning !== 'decision';
}

const CONTROLS: Readonly<Record<Problem['what'], ((props: SettleProps) => ReactNode) | null>> = {
  'organisation-unknown': SettleOrganisation,
  'organisation-several': SettleOrganisation,
  'organisation-missing': SettleOrganisation,
  'row-repeated': null,
  'decision-unknown': SettleChoice,
  'date-unreadable': SettleDay,
  'date-in-future': SettleDay,
  'phase-unknown': SettleChoice,
  'instance-unknown': SettleChoice,
  'applies-unknown': SettleChoice,
  'no-own-decision': null,
  personnummer: SettleText,
  'contact-person': SettleText,
  'too-long': SettleText,
  'nothing-said': null,
};

function Suggestions({ problem: { suggestions }, onAnswer }: Pick<SettleProps, 'problem' | 'onAnswer'>) {
  return suggestions.map(({ value, label }) => (
    <Button key={value} small onClick={() => onAnswer(value, label)}>
      {label}
    </Button>
  ));
}
