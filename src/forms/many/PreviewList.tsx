import { Fragment, useState } from 'react';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { PreviewEntry } from './ManyPreview.tsx';
import { VerdictSign } from './VerdictSign.tsx';

const words = text.many;
/** So many rows are drawn at a time: a list of two thousand must not stop the page. */
const PIECE = 100;

/** One row per entry: who, what will stand, and how that is to what stands today. */
export function PreviewList({ entries }: { entries: readonly PreviewEntry[] }) {
  const [shown, setShown] = useState(PIECE);
  const hasRefs = entries.some(({ ref }) => ref !== undefined);
  const left = entries.length - shown;
  return (
    <div className="stack" data-gap="3">
      <div className="ff-table-frame" data-fits="">
        <table className="ds-table many-list">
          <caption className="ff-sr">{words.caption}</caption>
          <thead>
            <tr>
              {hasRefs && (
                <th scope="col" className="many-col-ref">
                  {words.row}
                </th>
              )}
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.what}</th>
              <th scope="col" className="many-col-verdict">
                {words.verdict}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry) => (
              <Row key={entry.key} entry={entry} hasRefs={hasRefs} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <div className="cluster" data-gap="3">
          <Button onClick={() => setShown(shown + PIECE)}>{words.more(Math.min(left, PIECE))}</Button>
          <span className="muted small">{words.shownOf(shown, entries.length)}</span>
        </div>
      )}
    </div>
  );
}

function Row({ entry, hasRefs }: { entry: PreviewEntry; hasRefs: boolean }) {
  const { verdict, says, before = [], notices = [], below, ref } = entry;
  return (
    <>
      <tr data-verdict={verdict} data-joined={below ? '' : undefined}>
        {hasRefs && (
          <td className="many-ref num" data-label={words.row}>
            {ref}
          </td>
        )}
        <Who entry={entry} />
        <td>
          <Lines lines={says} />
          {before.length > 0 && (
            <div className="muted small">
              {words.today} <Joined lines={before} />
            </div>
          )}
          {notices.map((notice) => (
            <div key={notice} className="small many-notice">
              {notice}
            </div>
          ))}
        </td>
        <td>
          <span className="many-verdict">
            <VerdictSign verdict={verdict} />
            <span>{words.verdicts[verdict]}</span>
          </span>
        </td>
      </tr>
      {below && (
        <tr className="many-below">
          <td colSpan={hasRefs ? 4 : 3}>{below}</td>
        </tr>
      )}
    </>
  );
}

/** The organisation that was found; what the list itself calls it when that is something else. */
function Who({ entry: { org, heading } }: { entry: PreviewEntry }) {
  const name = useAppSelector((state) => (org === null ? undefined : selectOrganisationsById(state).get(org)?.name));
  return (
    <th scope="row">
      {name ?? <span className="muted">{words.noOrganisation}</span>}
      {heading !== '' && heading !== name && <div className="muted small">{words.written(heading)}</div>}
    </th>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}

function Joined({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Fragment key={line}>
      {index > 0 && ' · '}
      {line}
    </Fragment>
  ));
}
