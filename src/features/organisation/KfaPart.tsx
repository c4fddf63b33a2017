import { kfaOverTime } from '../../domain/kfaOverTime.ts';
import { changeLines, kfaLines } from '../../forms/kfaInWords.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { EmptyLine, Quote } from '../../ui/words.tsx';

const words = text.summary.kfa;

/** Känd, förstådd, använd, dialogue by dialogue: what was said, why, and what had changed since the one before. */
export function KfaPart({ id }: { id: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const dialogues = kfaOverTime(casebook, id);
  if (dialogues.length === 0) return <EmptyLine>{words.none}</EmptyLine>;
  return (
    <ol className="plain-list stack" data-gap="5">
      {dialogues.map(({ dialogue, day, since }) => (
        <li key={dialogue} className="stack" data-gap="2">
          <p>
            <Link href={withDate(paths.dialogueSummary(dialogue), shown)}>{words.dialogue(longDate(day))}</Link>
          </p>
          <ul className="plain-list stack" data-gap="2">
            {since
              .flatMap(({ now }) => kfaLines(now))
              .map(({ key, label, ground, redacted }) => (
                <li key={key}>
                  {label}
                  {redacted ? (
                    <p className="muted">{text.common.redacted}</p>
                  ) : (
                    ground && <Quote>{text.card.quote(ground)}</Quote>
                  )}
                </li>
              ))}
          </ul>
          {since.some(({ before }) => before !== null) && (
            <div>
              <p className="muted small">{words.since}</p>
              <ul className="plain-list">
                {since.flatMap(changeLines).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
