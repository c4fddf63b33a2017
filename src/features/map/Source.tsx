import type { Statement } from '../../domain/casebook.ts';
import * as text from '../../text/text.ts';

/** Where a statement comes from, and that its words are gone where they are. */
export function Source({ statement }: { statement: Statement }) {
  const { source } = statement.data;
  const parts = [
    ...(source ? [text.codes.sourcesInText[source]] : []),
    ...(statement.redacted ? [text.common.redacted] : []),
  ];
  if (parts.length === 0) return null;
  const sentence = parts.join(', ');
  return <p className="muted small">{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</p>;
}
