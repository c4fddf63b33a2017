import { type ReactNode, useMemo } from 'react';
import { ManyPreview, type PreviewEntry } from '../../../forms/many/ManyPreview.tsx';
import type { JudgedRow } from '../../../imports/judgedList.ts';
import type { Table } from '../../../imports/table.ts';
import { COUNTY_WIDE } from '../../../state/areas.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import type { AreaView } from '../useArea.ts';
import { cellsByRow, entryOf, isUnclear, meaningOfCell, themesOf } from './listFacts.ts';
import { SettleRow } from './SettleRow.tsx';
import { isDayOf, type Settled } from './settled.ts';
import { UndatedRow } from './UndatedRow.tsx';
import type { Judging } from './useJudging.ts';

const words = text.paste.settle;
/** So many rows are asked about at a time; the next one is asked as soon as one has been answered. */
const ASKED_AT_ONCE = 20;

interface JudgedRowsProps {
  judging: Judging;
  table: Table;
  settled: readonly Settled[];
  area: AreaView;
  onSettle: (answer: Settled) => void;
  /** What was answered about a row is asked again. */
  onAgain: (row: number) => void;
  children: ReactNode;
}

/** Every row with its verdict: those that were not understood first, each with what is asked about it. */
export function JudgedRows({ judging, table, settled, area, onSettle, onAgain, children }: JudgedRowsProps) {
  const { list, filledIn, after } = judging;
  const casebook = useAppSelector(selectNow);
  const organisations = useAppSelector(selectOrganisationsById);
  const cells = useMemo(() => cellsByRow(table), [table]);
  const entries = useMemo(() => {
    const shown = filledIn ? list.rows.filter(({ verdict }) => verdict !== 'known') : list.rows;
    const unclear = shown.filter(isUnclear);
    const asked = new Set(unclear.slice(0, ASKED_AT_ONCE));
    const below = (row: JudgedRow): ReactNode => {
      if (isUnclear(row)) {
        if (!asked.has(row)) return <p className="small muted">{words.later}</p>;
        return <SettleRow row={row} meaningOf={(cell) => meaningOfCell(list, cell)} onSettle={onSettle} />;
      }
      const answers = settled.filter((each) => each.row === row.number);
      return (
        (answers.length > 0 || row.undated !== undefined) && (
          <>
            {row.undated && <UndatedRow row={row} found={row.undated} onSettle={onSettle} />}
            {answers.length > 0 && <Answered answers={answers} onAgain={() => onAgain(row.number)} />}
          </>
        )
      );
    };
    const known = { casebook, organisations, cells };
    const inOrder = [...unclear, ...shown.filter((row) => !isUnclear(row))];
    return inOrder.map((row): PreviewEntry => ({ ...entryOf(row, list, known), below: below(row) || undefined }));
  }, [list, filledIn, settled, casebook, organisations, cells, onSettle, onAgain]);

  const [theme = 'beslut', otherTheme] = themesOf(list.rows);
  return (
    <ManyPreview
      entries={entries}
      after={after}
      theme={theme}
      otherTheme={otherTheme}
      area={area.id === COUNTY_WIDE ? null : area.id}
    >
      {children}
    </ManyPreview>
  );
}

/** What somebody answered about the row, and the way to think again. */
function Answered({ answers, onAgain }: { answers: readonly Settled[]; onAgain: () => void }) {
  return (
    <p className="small muted">
      {answers.map(answerWords).join(' ')}{' '}
      <TextButton onClick={onAgain}>
        {answers.some(({ value }) => value === '') ? words.takeUp : words.again}
      </TextButton>
    </p>
  );
}

function answerWords({ cell, row, value, label }: Settled): string {
  if (value === '') return words.skipped;
  return isDayOf(cell, row) ? words.decidedOn(label) : words.chosen(cell, label);
}
