/** What stands beside the picture and under it. In the past it is drawn after the picture, so that days can be gone through frame by frame. */
import { type ComponentProps, lazy, memo, Suspense, useDeferredValue } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import * as text from '../../text/text.ts';
import { Beside } from './Beside.tsx';
import { Brief } from './Brief.tsx';
import { Legend } from './Legend.tsx';
import { Panel } from './Panel.tsx';
import type { PlaceFacts } from './placeFacts.ts';
import type { Theme, View } from './view.ts';

const Changes = lazy(async () => ({ default: (await import('./changes/Changes.tsx')).Changes }));

/** All of one day, so that no two days are ever told beside each other. */
export interface DayFacts {
  readonly casebook: Casebook;
  readonly day: string;
  readonly shownDate: string | null;
  readonly municipalities: readonly PlaceFacts[];
  readonly beside: readonly PlaceFacts[];
  /** The municipalities of the area and the federation, whatever else is asked for. */
  readonly counted: readonly PlaceFacts[];
}

interface MapSideProps {
  now: DayFacts;
  whole: string;
  intended: string;
  theme: Theme;
  selected: OrgId | null;
  isFirstDay: boolean;
  /** Two days are compared: that is told instead of one of them. */
  comparison: Omit<ComponentProps<typeof Changes>, 'theme' | 'onShowTheme'> | null;
  areaName: (id: OrgId | null) => string;
  onChange: (changes: Partial<View>) => void;
  onClear: () => void;
}

export const MapSide = memo(function MapSide({ now, ...rest }: MapSideProps) {
  return <Side now={useToldDay(now)} {...rest} />;
});

/** Not drawn for a day that is not told yet. */
const Side = memo(function Side(props: MapSideProps) {
  const { now, whole, intended, theme, selected, isFirstDay, comparison, areaName, onChange, onClear } = props;
  const { casebook, day, shownDate, municipalities, beside, counted } = now;
  const chosen = [...municipalities, ...beside].find(({ id }) => id === selected) ?? null;
  return (
    <div className="map-side">
      {comparison !== null && (
        <Suspense>
          <Changes {...comparison} theme={theme} onShowTheme={(other) => onChange({ theme: other, state: null })} />
        </Suspense>
      )}
      {!isFirstDay && comparison === null && (
        <Brief
          places={counted}
          whole={whole}
          casebook={casebook}
          theme={theme}
          day={day}
          shownDate={shownDate}
          intended={intended}
          onShow={onChange}
        />
      )}
      {chosen && (
        <Panel
          facts={chosen}
          casebook={casebook}
          areaName={areaLine(chosen, areaName)}
          today={day}
          shownDate={shownDate}
          onClose={onClear}
        />
      )}
    </div>
  );
});

interface MapBelowProps extends Pick<MapSideProps, 'now' | 'theme' | 'selected'> {
  isSmall: boolean;
  onSelect: (id: OrgId) => void;
}

export const MapBelow = memo(function MapBelow({ now, ...rest }: MapBelowProps) {
  return <Below now={useToldDay(now)} {...rest} />;
});

const Below = memo(function Below({ now, theme, selected, isSmall, onSelect }: MapBelowProps) {
  const { casebook, day, beside } = now;
  return (
    <>
      <Legend theme={theme} folded={isSmall} />
      <Beside
        places={beside}
        casebook={casebook}
        theme={theme}
        year={day.slice(0, 4)}
        selected={selected}
        onSelect={onSelect}
      />
    </>
  );
});

/**
 * A past day is told as soon as the hand that goes through the days leaves time for it. What holds now comes at once,
 * and leaves at once: nothing of it can be changed where the banner says that the day is past.
 */
function useToldDay(now: DayFacts): DayFacts {
  const told = useDeferredValue(now);
  return now.shownDate === null || told.shownDate === null ? now : told;
}

/** Where an organisation belongs; what has no area belongs to the whole county. */
function areaLine({ org }: PlaceFacts, areaName: (id: OrgId | null) => string): string {
  if (org.area !== null) return areaName(org.area);
  return org.kind === 'municipality' ? text.map.noArea : text.common.countyWide;
}
