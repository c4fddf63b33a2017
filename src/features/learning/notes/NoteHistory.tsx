import { useMemo, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { type HistoryLine, historyOfEntity } from '../../../domain/history.ts';
import { NOTE_TAGS, type NotePart, TAG_GROUPS, tagKey } from '../../../domain/noteMachine.ts';
import { statementInWords } from '../../../forms/statementInWords.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow, selectShownDate, selectToday, selectWriters } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { clockTime, longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Tag } from '../../../ui/words.tsx';

/** Every statement about one note, the latest first, also what was replaced and taken back. */
export function NoteHistory({ id }: { id: EventId }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Disclosure summary={text.notes.history} open={open} onToggle={setOpen}>
        {open && <Lines id={id} />}
      </Disclosure>
    </div>
  );
}

function Lines({ id }: { id: EventId }) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const lines = useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    return historyOfEntity(ledger, id).filter(({ on, at }) => shown === null || (on ?? at.slice(0, 10)) <= shown);
  }, [ledger, id, now, shown]);
  return (
    <ol className="plain-list note-history">
      {lines.map((line) => (
        <li key={line.id}>
          <Line line={line} />
        </li>
      ))}
    </ol>
  );
}

function Line({ line: { statement, slot = '', standing, on, at, device } }: { line: HistoryLine }) {
  const today = useAppSelector(selectToday);
  const byId = useAppSelector(selectOrganisationsById);
  const writers = useAppSelector(selectWriters);
  const said = statementInWords(statement, slot, { organisation: (id) => byId.get(id)?.name ?? id });
  const when = `${shortDate(at, today)} ${clockTime(at)}`;
  return (
    <>
      <p className="cluster" data-gap="2">
        <span className="muted">{pieceOf(slot) ?? said.about}</span>
        {said.says !== '' && <strong>{said.says}</strong>}
        {on !== undefined && <span className="num">{longDate(on)}</span>}
        {standing !== 'galler' && <Tag>{text.codes.standings[standing]}</Tag>}
      </p>
      {statement.redacted && <p className="muted">{text.common.redacted}</p>}
      {said.quote && <p className="note-words">{said.quote}</p>}
      <p className="muted small">{text.notes.historyLine(writers.get(device) ?? text.common.unknownWriter, when)}</p>
    </>
  );
}

/** What a part or a tag is called on this page: their events only know its key. */
function pieceOf(slot: string): string | null {
  const [, field, key = ''] = slot.split('/');
  if (field === 'part') return text.notes.parts[key as NotePart]?.label ?? null;
  if (field !== 'tag') return null;
  for (const group of TAG_GROUPS) {
    const names: Readonly<Record<string, string>> = text.notes.tags[group];
    const code = NOTE_TAGS[group].find((each) => tagKey(group, each) === key);
    if (code !== undefined) return text.notes.noteInWords(text.notes.tagGroups[group], names[code] ?? code);
  }
  return null;
}
