import { useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { bySwedish, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { decisionWords, nextHasBeen, nextWords, phaseWords, sourceWords } from './factWords.ts';
import { MarkNotes } from './MarkNotes.tsx';
import type { PlacesProps } from './PlaceButtons.tsx';
import { lookOf } from './placeFacts.ts';
import type { ShownPlace } from './places.ts';

interface MapTableProps extends PlacesProps {
  caption: string;
  areaName: (id: OrgId | null) => string;
  today: string;
}

/** The same as the map, in words. By name or by area; never by status, which would be a ranking. */
export function MapTable({ places, selected, onSelect, onClear, caption, areaName, today }: MapTableProps) {
  const words = text.map.table;
  const [sort, setSort] = useState<'place' | 'area'>('place');
  const [down, setDown] = useState(false);
  const sortBy = (key: 'place' | 'area') => {
    setDown(key === sort ? !down : false);
    setSort(key);
  };
  const sortable = (key: 'place' | 'area', label: string): TableColumn => ({
    key,
    label,
    sort: sort !== key ? 'none' : down ? 'descending' : 'ascending',
    onSort: () => sortBy(key),
  });
  const columns: TableColumn[] = [
    sortable('place', words.place),
    sortable('area', words.area),
    { key: 'decision', label: words.decision },
    { key: 'next', label: words.next },
    { key: 'phase', label: words.phase },
    { key: 'updated', label: words.updated },
    { key: 'source', label: words.source },
  ];
  const areaOf = (place: ShownPlace) => areaName(place.facts.org.area);
  const rows = [...places].sort((a, b) => bySwedish(a.name, b.name));
  if (sort === 'area') rows.sort((a, b) => bySwedish(areaOf(a), areaOf(b)));
  if (down) rows.reverse();

  return (
    <Table caption={caption} columns={columns} compact>
      {rows.map(({ id, name, facts }) => (
        <tr key={id} data-chosen={selected === id ? '' : undefined}>
          <th scope="row">
            <button
              type="button"
              className="ff-text-button"
              aria-pressed={selected === id}
              onClick={() => onSelect(id)}
              onKeyDown={(event) => event.key === 'Escape' && onClear()}
            >
              {name}
            </button>
          </th>
          <td>{areaName(facts.org.area)}</td>
          <td>
            <MarkNotes look={lookOf(facts, 'beslut')}>{decisionWords(facts)}</MarkNotes>
          </td>
          <td className={nextHasBeen(facts, today) ? undefined : 'nowrap'}>{nextWords(facts, today)}</td>
          <td>
            <MarkNotes look={lookOf(facts, 'fas')}>{phaseWords(facts)}</MarkNotes>
          </td>
          <td className={facts.updated === null ? undefined : 'nowrap'}>
            {facts.updated === null ? text.common.unknown : shortDate(facts.updated, today)}
          </td>
          <td>{sourceWords(facts)}</td>
        </tr>
      ))}
    </Table>
  );
}
