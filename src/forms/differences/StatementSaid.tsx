import type { Statement } from '../../domain/casebook.ts';
import { selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Quote } from '../../ui/words.tsx';
import { statementInWords } from '../statementInWords.ts';
import { useDifferenceNames } from './useDifferenceNames.ts';

/** A statement in a few words, and its own words as a quote. */
export function StatementSaid({ statement, slot }: { statement: Statement; slot: string }) {
  const { says, quote } = statementInWords(statement, slot, useDifferenceNames());
  return (
    <>
      {says && <strong>{says}</strong>}
      {quote && <Quote>{text.card.quote(quote)}</Quote>}
      {statement.redacted && <p className="muted">{text.common.redacted}</p>}
    </>
  );
}

interface StatementSourceProps {
  statement: Statement;
  /** Said before the rest: "§ 191". */
  before?: readonly string[] | undefined;
}

/** When it was true, where it comes from, and which function wrote it down: what tells two apart. */
export function StatementSource({ statement, before = [] }: StatementSourceProps) {
  const writers = useAppSelector(selectWriters);
  const { on, data, device } = statement;
  const parts = [
    ...before,
    on === undefined ? undefined : longDate(on),
    data.source && text.codes.sourcesInText[data.source],
    text.differences.by(writers.get(device) ?? text.common.unknownWriter),
  ];
  return <p className="muted small num">{parts.filter(Boolean).join(' · ')}</p>;
}
