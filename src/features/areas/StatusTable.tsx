import type { ReactNode } from 'react';
import { isDecided } from '../../domain/headlineStates.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Chosen } from './bulk/useChosen.ts';
import { KeysLine } from './KeysLine.tsx';
import type { MemberGroup } from './members.ts';
import type { LatestNote } from './notes.ts';
import { RowButtons } from './RowButtons.tsx';
import { RowTable } from './RowTable.tsx';
import type { AreaFacts, RowFacts } from './rowFacts.ts';
import { appliesWords, type NextInRow, nextInRow } from './rowWords.ts';
import { DecisionCell, PhaseCell } from './StatusCells.tsx';
import type { RowList } from './useRowList.ts';

const words = text.areas.list;
const { key, keys } = words;

interface StatusTableProps {
  caption: string;
  groups: readonly MemberGroup[];
  facts: AreaFacts;
  list: RowList;
  /** Today, or the past date that is shown. */
  day: string;
  chosen?: Chosen | undefined;
  last?: ReactNode;
}

/** "Läge": where each organisation of the area stands, and the quickest way to write down a change. */
export function StatusTable({ caption, groups, facts, list, day, chosen, last }: StatusTableProps) {
  const editable = useAppSelector(selectShownDate) === null;
  const columns = [
    { key: 'decision', label: words.decision },
    { key: 'applies', label: words.applies },
    { key: 'phase', label: words.phase },
    { key: 'next', label: words.next },
    { key: 'note', label: words.note },
    ...(editable ? [{ key: 'buttons', label: words.actions, hideLabel: true }] : []),
  ];
  const cells = (organisation: StandingOrganisation) => {
    const row = facts.rows.get(organisation.id);
    return (
      row && (
        <>
          <StatusRow row={row} day={day} list={editable ? list : null} />
          {editable && <RowButtons organisation={organisation} list={list} />}
        </>
      )
    );
  };
  return (
    <RowTable
      caption={caption}
      keys={<StatusKeys editable={editable} />}
      columns={columns}
      groups={groups}
      list={list}
      chosen={chosen}
      cells={cells}
      last={last}
    />
  );
}

function StatusKeys({ editable }: { editable: boolean }) {
  const writing = [
    { key: key.decision, does: keys.decision },
    { key: key.phase, does: keys.phase },
    { key: key.note, does: keys.note },
    { key: key.open, does: keys.open },
    { key: key.choose, does: keys.choose },
    { key: key.chooseAll, does: keys.chooseAll },
    { key: key.paste, does: keys.paste },
    { key: key.undo, does: keys.undo },
  ];
  return (
    <KeysLine
      title={words.keysTitle}
      keys={[
        { key: [key.up, key.down], does: keys.move },
        ...(editable ? writing : [{ key: key.open, does: keys.open }]),
      ]}
    />
  );
}

/** @param list null where one can only look. */
function StatusRow({ row, day, list }: { row: RowFacts; day: string; list: RowList | null }) {
  const applies = appliesWords(row.applies, day);
  const next = nextInRow(row, day);
  return (
    <>
      <td className="area-fact" data-label={words.decision}>
        <DecisionCell facts={row} day={day} />
      </td>
      <td className="area-fact" data-label={words.applies}>
        {applies.length === 0 ? <NoApplies row={row} list={list} /> : <Applies answers={applies} />}
      </td>
      <td className="area-fact" data-label={words.phase}>
        <PhaseCell facts={row} day={day} />
      </td>
      <td className="area-fact" data-label={words.next} data-none={next ? undefined : ''}>
        {next ? <NextWords next={next} /> : <span className="ff-sr">{words.noDate}</span>}
      </td>
      <td className="area-fact" data-label={words.note} data-none={row.note ? undefined : ''}>
        {row.note ? <NoteWords note={row.note} day={day} /> : <span className="ff-sr">{words.noNote}</span>}
      </td>
    </>
  );
}

/** Where a council has decided the question is asked; it is never concluded. */
function NoApplies({ row: { id, org, headline }, list }: { row: RowFacts; list: RowList | null }) {
  if (list === null || !isDecided(headline.state)) {
    return <span className="muted small nowrap">{words.noApplies}</span>;
  }
  return (
    <span className="small area-asks">
      <TextButton
        tabIndex={list.tabIndexIn(id)}
        aria-expanded={list.open?.org === id && list.open.form === 'galler'}
        onClick={() => list.openForm({ org: id, form: 'galler' })}
      >
        {words.asksApplies}
        <VisuallyHidden>{words.about(org.name)}</VisuallyHidden>
      </TextButton>
      {/* On paper nobody can answer. */}
      <span className="only-print muted">{words.noApplies}</span>
    </span>
  );
}

/** Two different answers are both said. */
function Applies({ answers }: { answers: readonly string[] }) {
  return answers.length === 1 ? answers[0] : `${words.two}: ${answers.join(` ${words.or} `)}`;
}

function NextWords({ next }: { next: NextInRow }) {
  return (
    <div>
      <div>{next.when}</div>
      {next.what && <div className="muted small">{next.what}</div>}
    </div>
  );
}

function NoteWords({ note, day }: { note: LatestNote; day: string }) {
  return (
    <div>
      <div className="muted small">
        {shortDate(note.day, day)}
        {note.mark && `, ${text.codes.marks[note.mark]}`}
      </div>
      <div className="area-note-words">{note.text ?? <i>{text.common.redacted}</i>}</div>
    </div>
  );
}
