import { useState } from 'react';
import type { AnswerRow, RowChoice } from '../../../imports/formAnswersTypes.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/words.tsx';
import { AS_WRITTEN_CHOICE } from './asWritten.ts';

const words = text.answers.desk;
/** The rest is one press away. */
const SHOWN_FIRST = 40;

interface AnswerRowsProps {
  rows: readonly AnswerRow[];
  onSettle: (row: number, choice: RowChoice) => void;
}

/** Every row: from whom, what happens with it and why, and what it says. What is asked stands first. */
export function AnswerRows({ rows, onSettle }: AnswerRowsProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const asked = rows.filter(({ verdict }) => verdict === 'asks');
  const inOrder = [...asked, ...rows.filter(({ verdict }) => verdict !== 'asks')];
  const shown = all ? inOrder : inOrder.slice(0, SHOWN_FIRST);
  return (
    <div className="stack" data-gap="2">
      <Table
        caption={words.rows}
        compact
        columns={(['row', 'from', 'verdict', 'says'] as const).map((key) => ({ key, label: words.headings[key] }))}
      >
        {shown.map((row) => (
          <Row key={row.number} row={row} onSettle={(choice) => onSettle(row.number, choice)} />
        ))}
      </Table>
      {shown.length < inOrder.length && (
        <p>
          <TextButton onClick={() => setAll(true)}>{words.showAll(inOrder.length)}</TextButton>
        </p>
      )}
    </div>
  );
}

function Row({ row, onSettle }: { row: AnswerRow; onSettle: (choice: RowChoice) => void }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const { number, org, who, verdict, said, leftOut, written } = row;
  const name = org === null ? undefined : (organisations.get(org)?.name ?? org);
  const from = [...(name === undefined ? [] : [name]), ...(who === undefined ? [] : [who])].join(', ');
  return (
    <tr data-verdict={verdict}>
      <th scope="row" className="num">
        {number}
      </th>
      <td>{from || (verdict === 'asks' ? written : <span className="muted">{words.nobody}</span>)}</td>
      <td>
        <div className="stack answers-verdict" data-gap="1">
          <span>
            {verdict === 'new' || verdict === 'known' ? words.verdicts[verdict] : <Tag>{words.verdicts[verdict]}</Tag>}
          </span>
          {verdict === 'again' && <span className="small muted">{words.againHint}</span>}
          <Choice row={row} onSettle={onSettle} />
        </div>
      </td>
      <td>
        {said.slice(0, 3).map((answer) => (
          <p key={answer.question} className="answers-said">
            {answer.text}
          </p>
        ))}
        {leftOut.map(({ cell, why }) => (
          <p key={`${cell} ${why}`} className="small answers-left">
            {words.leftOut[why](cell)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** What a person can say of the row. */
function Choice({ row, onSettle }: { row: AnswerRow; onSettle: (choice: RowChoice) => void }) {
  const { verdict, number } = row;
  const about = <span className="ff-sr">{words.about(number)}</span>;
  const button = (label: string, choice: RowChoice) => (
    <TextButton onClick={() => onSettle(choice)}>
      {label}
      {about}
    </TextButton>
  );
  if (verdict === 'asks') return <Whom row={row} onSettle={onSettle} />;
  if (verdict === 'again') return button(words.takeIn, { take: 'in' });
  if (verdict === 'skipped') return button(words.takeBack, { take: 'in' });
  return verdict === 'new' || verdict === 'adds' ? button(words.leave, { take: 'out' }) : null;
}

function Whom({ row, onSettle }: { row: AnswerRow; onSettle: (choice: RowChoice) => void }) {
  const organisations = useAppSelector(selectActiveOrganisations);
  const { written = '', suggestions = [] } = row;
  return (
    <>
      <Select
        label={words.whom(written)}
        value=""
        onChange={(whom) => whom !== '' && onSettle({ whom })}
        options={[
          { value: '', label: words.chooseWhom },
          ...suggestions.map(({ value, label }) => ({ value, label })),
          { value: AS_WRITTEN_CHOICE, label: words.asWritten(written) },
          { label: words.allOrganisations, options: organisations.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
      <TextButton onClick={() => onSettle({ take: 'out' })}>
        {words.leave}
        <span className="ff-sr">{words.about(row.number)}</span>
      </TextButton>
    </>
  );
}
