import type { Source } from '../../domain/vocabulary.ts';
import { selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';

interface BylineProps {
  statement: {
    readonly on?: string | undefined;
    readonly data: { readonly source?: Source | undefined };
  };
  /** Said before the rest: "§ 191". */
  before?: readonly string[] | undefined;
  /** The date stands elsewhere already. */
  withoutDate?: boolean | undefined;
}

/** Where a statement comes from: "§ 191 · 11 nov · enligt protokoll". */
export function Byline({ statement, before = [], withoutDate }: BylineProps) {
  const today = useAppSelector(selectToday);
  const { on, data } = statement;
  const parts = [
    ...before,
    withoutDate || on === undefined ? undefined : shortDate(on, today),
    data.source && text.codes.sourcesInText[data.source],
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return null;
  return <p className="muted small num">{parts.join(' · ')}</p>;
}
