import { useMemo, useState } from 'react';
import { CERTAINTIES, DATE_KINDS, LEVELS } from '../../domain/vocabulary.ts';
import { selectAreaOf, selectAreas, shortAreaName } from '../../state/areas.ts';
import { selectActiveOrganisations } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish, capitalised } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { type DateRow, kindInWords } from './rows.ts';
import type { TimelineControl, TimelineView } from './timelineView.ts';

const words = text.timeline;

/** Which dates are shown. All of it stands in the address. */
export function Filters({ control, rows }: { control: TimelineControl; rows: readonly DateRow[] }) {
  const { view, change, filters, clear } = control;
  const [open, setOpen] = useState(filters > 0);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const all = useAppSelector(selectActiveOrganisations);
  const organisations = useMemo(
    () =>
      all
        .filter((each) => each.kind !== 'subregion' && (view.area === '' || areaOf(each) === view.area))
        .sort((a, b) => bySwedish(a.name, b.name)),
    [all, areaOf, view.area],
  );
  const years = useMemo(() => [...new Set(rows.map(({ day }) => day.slice(0, 4)))].sort(), [rows]);
  const choose = (key: keyof TimelineView) => (value: string) => change({ [key]: value });
  return (
    <Disclosure summary={filters === 0 ? words.filters : words.filtersChosen(filters)} open={open} onToggle={setOpen}>
      <div className="timeline-filters">
        <Select
          label={words.level}
          value={view.level}
          onChange={choose('level')}
          options={[
            { value: '', label: words.everyLevel },
            ...LEVELS.map((value) => ({ value, label: words.levels[value] })),
          ]}
        />
        <Select
          label={words.area}
          value={view.area}
          onChange={(area) => change({ area, organisation: '' })}
          options={[
            { value: '', label: words.everyArea },
            ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
          ]}
        />
        <Select
          label={words.organisation}
          value={view.organisation}
          onChange={choose('organisation')}
          options={[
            { value: '', label: words.everyOrganisation },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          label={words.kind}
          value={view.kind}
          onChange={choose('kind')}
          options={[
            { value: '', label: words.everyKind },
            ...([...DATE_KINDS, 'atgard'] as const).map((value) => ({ value, label: kindInWords(value) })),
          ]}
        />
        <Select
          label={words.certainty}
          value={view.certainty}
          onChange={choose('certainty')}
          options={[
            { value: '', label: words.everyCertainty },
            ...CERTAINTIES.map((value) => ({ value, label: capitalised(text.codes.certainties[value]) })),
          ]}
        />
        <Select
          label={words.period}
          value={view.period}
          onChange={choose('period')}
          options={[
            { value: '', label: words.nearest },
            ...years.map((year) => ({ value: year, label: year })),
            { value: 'allt', label: words.always },
          ]}
        />
        <TextInput label={words.words} type="search" value={view.words} onChange={choose('words')} />
        <Button onClick={clear}>{words.clear}</Button>
      </div>
    </Disclosure>
  );
}
