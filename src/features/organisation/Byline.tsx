import type { Statement } from '../../domain/casebook.ts';
import type { Source } from '../../domain/vocabulary.ts';
import { selectToday, selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';

interface BylineProps {
  statement: Pick<Statement, 'id' | 'device'> & {
    readonly on?: string | undefined;
    readonly data: { readonly source?: Source | undefined };
  };
  /** Said before the rest: "§ 191". */
  before?: readonly string[] | undefined;
  /** The date stands elsewhere already. */
  withoutDate?: boolean | undefined;
  /** Who wrote it down: where two statements stand side by side, and in the history. */
  withWriter?: boolean | undefined;
}

/** Where a statement comes from: "§ 191 · 11 nov · enligt protokoll". */
export function Byline({ statement, before = [], withoutDate, withWriter }: BylineProps) {
  const today = useAppSelector(selectToday);
  const writers = useAppSelector(selectWriters);
  const { on, data, device } = statement;
  const parts = [
    ...before,
    withoutDate || on === undefined ? undefined : shortDate(on, today),
    data.source && text.codes.sourcesInText[data.source],
    withWriter ? text.card.by(writers.get(device) ?? text.common.unknownWriter) : undefined,
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return null;
  return <p className="muted small num">{parts.join(' · ')}</p>;
}
