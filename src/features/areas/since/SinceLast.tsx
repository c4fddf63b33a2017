import { useState } from 'react';
import type { HistoryLine } from '../../../domain/history.ts';
import { statementInWords } from '../../../forms/statementInWords.ts';
import { WordHelp } from '../../../forms/WordHelp.tsx';
import { paths, viewKeys } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow, selectToday, selectWriters } from '../../../state/selectors.ts';
import type { SinceLast as Since } from '../../../state/since.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';

const words = text.areas.since;
/** As many as one reads at a glance; the rest is one press away. */
const ORGANISATIONS = 5;
const LINES = 3;

/** "Sedan sist": what colleagues have written, by when it came here. It stands until one says that it has been read. */
export function SinceLast({ area, news, onRead }: { area: string; news: Since['news']; onRead: () => void }) {
  const [all, setAll] = useState(false);
  const shown = all ? news : news.slice(0, ORGANISATIONS);
  return (
    <Box
      title={words.title}
      actions={
        <>
          <WordHelp word="sedanSist" />
          <span className="push">
            <Button small onClick={onRead}>
              {words.markRead}
            </Button>
          </span>
        </>
      }
    >
      <ul className="area-lines since">
        {shown.map(({ org, lines }) => (
          <News key={org} org={org} lines={lines} />
        ))}
      </ul>
      {news.length > shown.length && (
        <p>
          <TextButton onClick={() => setAll(true)}>{words.more(news.length - shown.length)}</TextButton>
        </p>
      )}
      <p className="no-print">
        <Link href={`${paths.sinceLast}?${viewKeys.area}=${encodeURIComponent(area)}`}>{words.asText}</Link>
      </p>
    </Box>
  );
}

function News({ org, lines }: { org: string; lines: readonly HistoryLine[] }) {
  const name = useAppSelector((state) => selectOrganisationsById(state).get(org)?.name ?? org);
  const writers = useAppSelector(selectWriters);
  const today = useAppSelector(selectToday);
  const who = ({ device, at }: HistoryLine) =>
    words.who(writers.get(device) ?? text.common.unknownWriter, shortDate(at.slice(0, 10), today));
  const shown = lines.slice(0, LINES);
  const writtenBy = new Set(shown.map(who));
  const more = lines.length - shown.length;
  return (
    <li className="since-about">
      <div className="since-head">
        <Link href={paths.organisation(org)}>
          <strong>{name}</strong>
        </Link>
        {/* One who has written it all is named once. */}
        {writtenBy.size === 1 && <span className="muted small">{[...writtenBy][0]}</span>}
      </div>
      <ul className="since-lines">
        {shown.map((line) => (
          <Line key={line.id} line={line} who={writtenBy.size === 1 ? null : who(line)} />
        ))}
        {more > 0 && <li className="muted small">{words.moreOnCard(more)}</li>}
      </ul>
    </li>
  );
}

/** These say their own day. */
const OWN_DAY: ReadonlySet<string> = new Set(['decision.planned', 'date.added', 'note.written']);

function Line({ line: { statement, slot = '', on }, who }: { line: HistoryLine; who: string | null }) {
  const byId = useAppSelector(selectOrganisationsById);
  const disputed = useAppSelector((state) => selectNow(state).slots[slot]?.disputed === true);
  const { about, says, quote } = statementInWords(statement, slot, { organisation: (id) => byId.get(id)?.name ?? id });
  const day = on === undefined || OWN_DAY.has(statement.type) ? '' : longDate(on);
  const said = [says, day].filter((part) => part !== '').join(', ');
  return (
    <li>
      {words.line(about, said, quote)}
      {disputed && (
        <>
          {' · '}
          <Link href={paths.differences}>{text.areas.list.two}</Link>
        </>
      )}
      {who !== null && <div className="muted small">{who}</div>}
    </li>
  );
}
