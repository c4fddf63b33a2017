import type { Statement } from '../../domain/casebook.ts';
import { paths } from '../../paths.ts';
import { selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Quote } from '../../ui/words.tsx';

interface Said {
  readonly statement: Statement;
  readonly words: string;
  readonly quote: string | undefined;
}

/** Two different statements, as large as each other, and the way to settle them. */
export function TwoStatements({ statements }: { statements: readonly Said[] }) {
  return (
    <div className="map-two">
      <p>{text.map.panel.two}</p>
      <ul>
        {statements.map(({ statement, words, quote }) => (
          <li key={statement.id}>
            <strong>{words}</strong>
            {quote && <Quote>{text.map.panel.quote(quote)}</Quote>}
            <Source statement={statement} withWriter />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link href={paths.differences}>{text.map.panel.settle}</Link>
      </p>
    </div>
  );
}

/** Where a statement comes from, and which function wrote it down when that tells two apart. */
export function Source({ statement, withWriter = false }: { statement: Statement; withWriter?: boolean }) {
  const writers = useAppSelector(selectWriters);
  const { source } = statement.data;
  const parts = [
    ...(source ? [text.codes.sourcesInText[source]] : []),
    ...(withWriter ? [text.map.panel.writer(writers.get(statement.device) ?? text.common.unknownWriter)] : []),
    ...(statement.redacted ? [text.common.redacted] : []),
  ];
  if (parts.length === 0) return null;
  const sentence = parts.join(', ');
  return <p className="muted small">{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</p>;
}
