import { memo, useMemo, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { bySwedish, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { decisionWords, nextHasBeen, nextWords, phaseWords, sourceWords } from './factWords.ts';
import { MarkNotes } from './MarkNotes.tsx';
import type { PlacesProps } from './PlaceButtons.tsx';
import { lookOf, type PlaceFacts } from './placeFacts.ts';

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
  const rows = useMemo(() => {
    const named = places.map(({ facts }) => ({ facts, name: facts.org.name, area: areaName(facts.org.area) }));
    named.sort((a, b) => bySwedish(a.name, b.name));
    if (sort === 'area') named.sort((a, b) => bySwedish(a.area, b.area));
    return down ? named.reverse() : named;
  }, [places, areaName, sort, down]);

  return (
    <Table caption={caption} columns={columns} compact>
      {rows.map(({ facts, area }) => (
        <Row
          key={facts.id}
          facts={facts}
          area={area}
          next={nextWords(facts, today)}
          hasBeen={nextHasBeen(facts, today)}
          year={today.slice(0, 4)}
          isChosen={selected === facts.id}
          onSelect={onSelect}
          onClear={onClear}
        />
      ))}
    </Table>
  );
}

interface RowProps extends Pick<PlacesProps, 'onSelect' | 'onClear'> {
  facts: PlaceFacts;
  area: string;
  /** What comes next, and whether its day has passed: all that depends on more than the year of the day. */
  next: string;
  hasBeen: boolean;
  year: string;
  isChosen: boolean;
}

/** A step in time changes few of them: the others are not drawn anew. */
const Row = memo(function Row({ facts, area, next, hasBeen, year, isChosen, onSelect, onClear }: RowProps) {
  return (
    <tr data-chosen={isChosen ? '' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="ff-text-button"
          aria-pressed={isChosen}
          onClick={() => onSelect(facts.id)}
          onKeyDown={(event) => event.key === 'Escape' && onClear()}
        >
          {facts.org.name}
        </button>
      </th>
      <td>{area}</td>
      <td>
        <MarkNotes look={lookOf(facts, 'beslut')}>{decisionWords(facts)}</MarkNotes>
      </td>
      <td className={hasBeen ? undefined : 'nowrap'}>{next}</td>
      <td>
        <MarkNotes look={lookOf(facts, 'fas')}>{phaseWords(facts)}</MarkNotes>
      </td>
      <td className={facts.updated === null ? undefined : 'nowrap'}>
        {facts.updated === null ? text.common.unknown : shortDate(facts.updated, year)}
      </td>
      <td>{sourceWords(facts)}</td>
    </tr>
  );
});
