import type { OrgId } from '../../domain/events.ts';
import { readDate } from '../../domain/readDate.ts';
import { COUNTY_WIDE, shortAreaName } from '../../state/areas.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { type Filters, isNarrowed, type KindChoice, NOTE_KINDS, noFilters, type PeriodChoice } from './filters.ts';
import { TEXT_KINDS } from './textRules.ts';

const words = text.search.filters;
const { kinds } = text.search.texts;
const isNote = (kind: string) => (NOTE_KINDS as readonly string[]).includes(kind);
const others = TEXT_KINDS.filter((kind) => !isNote(kind));

const KINDS = [
  { value: 'allt', label: words.allKinds },
  { value: 'organisationer', label: words.organisations },
  { value: 'gora', label: words.screens },
  {
    label: words.notes,
    options: [
      { value: 'anteckningar', label: words.allNotes },
      ...NOTE_KINDS.map((kind) => ({ value: kind, label: kind === 'anteckning' ? words.unmarked : kinds[kind] })),
    ],
  },
  { label: words.texts, options: others.map((kind) => ({ value: kind, label: kinds[kind] })) },
];

const ALL_KINDS = KINDS.flatMap((each) => ('options' in each ? each.options : [each]));

const PERIODS: readonly PeriodChoice[] = ['allt', '30', '182', 'aret', 'framat', 'egen'];

interface FiltersProps {
  filters: Filters;
  areas: readonly StandingOrganisation[];
  today: string;
  /** As typed, also when they are no dates yet. */
  written: { readonly from: string; readonly to: string };
  onChange: (filters: Filters, written?: { from: string; to: string }) => void;
}

/** What Sök is narrowed to. Ordinary lists to choose from: Tab goes between them, the arrows within them. */
export function FilterRow({ filters, areas, today, written, onChange }: FiltersProps) {
  const wide = useMediaQuery('(min-width: 40em)');
  const end = (which: 'from' | 'to') => (
    <DateField
      label={words[which]}
      value={written[which]}
      onChange={(typed, iso) => onChange({ ...filters, [which]: iso }, { ...written, [which]: typed })}
      parse={(typed) => readDate(typed, today, null)}
      format={longDate}
      texts={{ pick: text.forms.pickDate, unreadable: text.forms.unreadableDate }}
    />
  );
  const row = (
    <fieldset className="search-filters">
      <legend className="ff-sr">{words.title}</legend>
      <Select
        label={words.kind}
        value={filters.kind}
        options={KINDS}
        onChange={(kind) => onChange({ ...filters, kind: kind as KindChoice })}
      />
      <Select
        label={words.area}
        value={filters.area ?? ''}
        options={[
          { value: '', label: text.common.wholeCounty },
          ...areas.map((area) => ({ value: area.id, label: shortAreaName(area) })),
          { value: COUNTY_WIDE, label: text.common.countyWide },
        ]}
        onChange={(area: OrgId) => onChange({ ...filters, area: area === '' ? null : area })}
      />
      <Select
        label={words.period}
        value={filters.period}
        options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
        onChange={(period) => onChange({ ...filters, period: period as PeriodChoice })}
      />
      {filters.period === 'egen' && (
        <div className="search-days">
          {end('from')}
          {end('to')}
        </div>
      )}
      {isNarrowed(filters) && (
        <Button small variant="quiet" onClick={() => onChange(noFilters, { from: '', to: '' })}>
          {words.none}
        </Button>
      )}
    </fieldset>
  );
  if (wide) return row;
  // A phone keeps its room for what is found.
  return (
    <Disclosure plain summary={words.folded(inWords(filters, areas))}>
      {row}
    </Disclosure>
  );
}

/** "Behov, Skaraborg": said also when the lists are folded. */
function inWords({ kind, area, period }: Filters, areas: readonly StandingOrganisation[]): string {
  const place = areas.find(({ id }) => id === area);
  return [
    kind === 'allt' ? '' : (ALL_KINDS.find(({ value }) => value === kind)?.label ?? ''),
    area === null ? '' : place ? shortAreaName(place) : text.common.countyWide,
    period === 'allt' ? '' : words.periods[period],
  ]
    .filter((each) => each !== '')
    .join(', ');
}
