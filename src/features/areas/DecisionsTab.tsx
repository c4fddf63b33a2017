import { useNavigate } from 'react-router';
import { hasOwnDecision } from '../../domain/headline.ts';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { EmptyLine } from '../../ui/words.tsx';
import { ChainCell } from './ChainCell.tsx';
import { KeysLine } from './KeysLine.tsx';
import { RowButtons } from './RowButtons.tsx';
import { RowTable } from './RowTable.tsx';
import { nextPlan } from './rowWords.ts';
import { DecisionCell } from './StatusCells.tsx';
import type { AreaView } from './useArea.ts';
import { useRowList } from './useRowList.ts';

const words = text.areas.decisions;
const { key, keys } = text.areas.list;

/** "Beslut": the way of the errand through the instances, one row per organisation that decides. */
export function DecisionsTab({ area, caption }: { area: AreaView; caption: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const navigate = useNavigate();
  const editable = shownDate === null;
  const groups = area.groups
    .map((group) => ({ ...group, members: group.members.filter(hasOwnDecision) }))
    .filter(({ members }) => members.length > 0);
  const without = area.everyone.filter((each) => !hasOwnDecision(each));

  const list = useRowList({
    order: groups.flatMap(({ members }) => members.map(({ id }) => id)),
    keys: editable ? { b: 'beslut' } : {},
    mayOpen: () => true,
    onCard: (org) => void navigate(withDate(paths.organisation(org), shownDate)),
  });

  const columns = [
    { key: 'state', label: words.state },
    { key: 'chain', label: words.chain },
    { key: 'next', label: words.next },
    ...(editable ? [{ key: 'buttons', label: text.areas.list.actions, hideLabel: true }] : []),
  ];

  const cells = (organisation: StandingOrganisation) => {
    const row = area.facts.rows.get(organisation.id);
    if (row === undefined) return null;
    const { next } = row.headline;
    return (
      <>
        <td className="area-fact" data-label={words.state}>
          <DecisionCell facts={row} day={area.day} bare />
        </td>
        <td className="area-fact" data-label={words.chainShort}>
          <ChainCell organisation={organisation} casebook={casebook} day={area.day} />
        </td>
        <td className="area-fact" data-label={words.next} data-none={next ? undefined : ''}>
          {next ? nextPlan(organisation, next, area.day) : <span className="ff-sr">{text.areas.list.noDate}</span>}
        </td>
        {editable && <RowButtons organisation={organisation} list={list} forms={['beslut']} />}
      </>
    );
  };

  return (
    <div className="stack" data-gap="4">
      {groups.length === 0 ? (
        <EmptyLine>{text.areas.list.empty}</EmptyLine>
      ) : (
        <RowTable
          className="area-chains"
          caption={caption}
          keys={
            <KeysLine
              title={text.areas.list.keysTitle}
              keys={[
                { key: [key.up, key.down], does: keys.move },
                ...(editable ? [{ key: key.decision, does: words.keys }] : []),
                { key: key.open, does: keys.open },
                ...(editable ? [{ key: key.close, does: keys.close }] : []),
              ]}
            />
          }
          columns={columns}
          groups={groups}
          list={list}
          cells={cells}
        />
      )}
      {without.length > 0 && <p className="muted">{words.without(listOf(without.map(({ name }) => name)))}</p>}
    </div>
  );
}
