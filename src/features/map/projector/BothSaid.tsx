import { viewOf } from '../../../domain/casebook.ts';
import { StatementSaid, StatementSource } from '../../../forms/differences/StatementSaid.tsx';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';

/** Two different statements, as large as each other. On a wall they are shown; nobody chooses there. */
export function BothSaid({ slot }: { slot: string }) {
  const current = viewOf(useAppSelector(selectCasebook), slot)?.current ?? [];
  return (
    <div className="projector-both">
      <p>{text.differences.sentence}</p>
      <ul>
        {current.map((statement) => (
          <li key={statement.id}>
            <StatementSaid statement={statement} slot={slot} />
            <StatementSource statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}
