/** "Ändrat mellan": each change with what stands behind it, and those where nothing is noted. */
import { useSearchParams } from 'react-router';
import { paths, viewKeys, withDate } from '../../../paths.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { SignedWords } from '../../../ui/Sign.tsx';
import { Quote } from '../../../ui/words.tsx';
import { lookOf } from '../placeFacts.ts';
import type { Theme } from '../view.ts';
import { type ChangedPlace, titleOf, wordsOf } from './changedPlaces.ts';
import './changes.css';

interface ChangesProps {
  from: string;
  to: string;
  theme: Theme;
  /** Of both themes. */
  changes: readonly ChangedPlace[];
  onShowTheme: (theme: Theme) => void;
}

export function Changes({ from, to, theme, changes, onShowTheme }: ChangesProps) {
  const words = text.changes;
  const [, setParams] = useSearchParams();
  const shownDate = useAppSelector(selectShownDate);
  const shown = changes.filter(({ what }) => what === theme);
  const other: Theme = theme === 'beslut' ? 'fas' : 'beslut';
  const others = changes.length - shown.length;
  const offMap = shown.filter(({ after }) => after.org.kind !== 'municipality');
  const groundless = shown.filter(({ ground, dialogue }) => ground === undefined && dialogue === undefined);
  const end = () =>
    setParams(
      (now) => {
        now.delete(viewKeys.compareWith);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <section className="map-changes" aria-labelledby="map-changes-title">
      <h2 id="map-changes-title">{titleOf({ from, to })}</h2>
      {from === to ? (
        <p>{words.sameDay}</p>
      ) : (
        <p role="status">{shown.length === 0 ? words.none[theme] : words.count[theme](shown.length)}</p>
      )}
      {offMap.length > 0 && <p>{words.offMap(listOf(offMap.map(({ after }) => after.org.name)))}</p>}
      {others > 0 && (
        <p>
          {words.also[other](others)}{' '}
          <span className="no-print nowrap">
            (<TextButton onClick={() => onShowTheme(other)}>{words.showOther[other]}</TextButton>)
          </span>
        </p>
      )}
      {shown.length > 0 && (
        <ul className="map-changes-list">
          {shown.map((change) => (
            <OneChange key={change.after.id} change={change} to={to} />
          ))}
        </ul>
      )}
      {groundless.length > 0 && (
        <>
          <h3>{words.noGround}</h3>
          <p>{listOf(groundless.map(({ after }) => after.org.name))}.</p>
          <p className="muted small">{words.noGroundHelp}</p>
        </>
      )}
      <div className="cluster no-print" data-gap="3">
        <Button small onClick={end}>
          {words.stop}
        </Button>
        <Link href={withDate(`${paths.sinceLast}?${viewKeys.since}=${from}`, shownDate)}>{words.asText}</Link>
      </div>
    </section>
  );
}

function OneChange({ change, to }: { change: ChangedPlace; to: string }) {
  const words = text.changes;
  const shownDate = useAppSelector(selectShownDate);
  const { what, before, after, statement, step, ground, dialogue } = change;
  const on = statement?.on;
  return (
    <li>
      <h3>
        <Link href={withDate(paths.organisation(after.id), shownDate)}>{after.org.name}</Link>
      </h3>
      <p className="map-change">
        <SignedWords mark={lookOf(before, what).mark} size="sm">
          {wordsOf(before, what)}
        </SignedWords>
        <span aria-hidden="true">→</span>
        <span className="ff-sr">{words.became}</span>
        <SignedWords mark={lookOf(after, what).mark} size="sm">
          {wordsOf(after, what)}
        </SignedWords>
      </p>
      {statement === undefined && <p>{words.takenBack}</p>}
      {step !== undefined && <p className="small">{step}</p>}
      {step === undefined && on !== undefined && <p className="small">{text.map.panel.assessed(shortDate(on, to))}</p>}
      {ground !== undefined && <Quote>{words.ground(ground)}</Quote>}
      {dialogue !== undefined && (
        <p className="small">
          <Link href={withDate(paths.dialogue(dialogue.planned.id), shownDate)}>
            {words.dialogue(shortDate(dialogue.day, to))}
          </Link>
        </p>
      )}
    </li>
  );
}
