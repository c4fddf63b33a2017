import { memo, type ReactNode, useId, useState } from 'react';
import { phases } from '../../register/phases.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { isFiltered } from './selection.ts';
import { AGES, LAYOUTS, type Layout, MAP_SCOPES, STATES, THEMES, type Theme, type View } from './view.ts';

interface ControlsProps {
  view: View;
  theme: Theme;
  layout: Layout;
  areas: readonly { id: string; name: string }[];
  federations: readonly { id: string; name: string }[];
  /** "27 okt": what "ändrat" is counted from. */
  since: string;
  /** With nothing to tell apart there is only the choice of view. */
  isFirstDay: boolean;
  onChange: (changes: Partial<View>) => void;
}

/** What the map shows. Every choice stands in the address. */
export const Controls = memo(function Controls({
  view,
  theme,
  layout,
  areas,
  federations,
  since,
  isFirstDay,
  onChange,
}: ControlsProps) {
  const words = text.map;
  const moreId = useId();
  // What is on is never folded away.
  const [opened, setMore] = useState(false);
  const more = opened || isFiltered(view);
  const stateOption = (state: string): SelectOption => ({ value: state, label: stateName(state) });
  const layouts = (
    <div className="map-layouts">
      <SegmentedControl
        legend={words.layout}
        value={layout}
        onChange={(value) => onChange({ layout: value })}
        options={LAYOUTS.map((value) => ({ value, label: words.layouts[value] }))}
      />
    </div>
  );
  if (isFirstDay) return <div className="map-controls no-print">{layouts}</div>;
  return (
    <section className="map-controls no-print" aria-label={words.controls}>
      <Labelled label={words.show}>
        <SegmentedControl
          legend={words.show}
          value={theme}
          onChange={(value) => onChange({ theme: value, state: null })}
          options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        />
      </Labelled>
      <Select
        label={words.scope}
        value={view.scope}
        onChange={(value) => onChange({ scope: MAP_SCOPES.find((each) => each === value) ?? 'avtalet' })}
        options={MAP_SCOPES.map((value) => ({ value, label: text.codes.scopes[value] }))}
      />
      <Select
        label={words.area}
        value={view.area ?? ''}
        onChange={(value) => onChange({ area: value === '' ? null : value })}
        options={[{ value: '', label: text.common.wholeCounty }, ...areas.map(optionOf)]}
      />
      <Button variant="quiet" aria-expanded={more} aria-controls={moreId} onClick={() => setMore(!more)}>
        <Icon name="down" />
        {words.moreFilters}
      </Button>
      {layouts}
      <div className="map-more map-controls" id={moreId} hidden={!more}>
        <Select
          label={words.federation}
          value={view.federation ?? ''}
          onChange={(value) => onChange({ federation: value === '' ? null : value })}
          options={[{ value: '', label: words.anyFederation }, ...federations.map(optionOf)]}
        />
        <Select
          label={words.state}
          value={view.state ?? ''}
          onChange={(value) => onChange({ state: value === '' ? null : value })}
          options={[{ value: '', label: words.anyState }, ...STATES[theme].map(stateOption)]}
        />
        <Select
          label={words.age}
          value={view.age ?? ''}
          onChange={(value) => onChange({ age: AGES.find((each) => each === value) ?? null })}
          options={[
            { value: '', label: words.anyAge },
            { value: 'aldre', label: words.older },
            { value: 'andrat', label: words.changedSince(since) },
          ]}
        />
      </div>
    </section>
  );
});

function optionOf({ id, name }: { id: string; name: string }): SelectOption {
  return { value: id, label: name };
}

/** A control that carries no label of its own, with the word above it like its neighbours. */
function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="map-labelled">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

function stateName(state: string): string {
  if (state === 'olika') return text.map.two;
  const phase = phases.find(({ key }) => key === state);
  if (phase) return phase.name;
  return text.codes.choices[state as keyof typeof text.codes.choices];
}
