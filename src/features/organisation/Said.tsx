import type { Statement } from '../../domain/casebook.ts';
import * as text from '../../text/text.ts';
import { Quote } from '../../ui/words.tsx';

/** Somebody's own words as a quote; removed ones are said to be removed, everywhere. */
export function Said({ statement, words }: { statement: Pick<Statement, 'redacted'>; words: string | undefined }) {
  if (statement.redacted) return <p className="muted">{text.common.redacted}</p>;
  return words ? <Quote>{text.card.quote(words)}</Quote> : null;
}

/** What a newer version has said is not known here; the older is then not shown as certain. */
export function Newer({ count }: { count: number }) {
  return count > 0 ? <p className="card-newer">{text.common.newer(count)}</p> : null;
}
