/** Karta: the county at a glance, by decision or phase, on any day; map, tiles and table are one picture. */
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { EVERY_PAPER, usePaper } from '../../forms/printing/usePaper.ts';
import { mapSource } from '../../register/map/shapes.ts';
import { selectOpened, selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { Controls } from './Controls.tsx';
import { changedPlaces, shownChanges, titleOf } from './changes/changedPlaces.ts';
import { useComparison } from './changes/useComparison.ts';
import { DateChoice } from './DateChoice.tsx';
import { EmptyArea } from './EmptyArea.tsx';
import { FirstDay } from './FirstDay.tsx';
import { MapPicture } from './MapPicture.tsx';
import { MapBelow, MapSide } from './MapSide.tsx';
import { shownPlaces } from './places.ts';
import { ShowLarge } from './ShowLarge.tsx';
import { changesSince, isAskedFor, isFiltered } from './selection.ts';
import { type MapFacts, useMapFacts } from './useMapFacts.ts';
import { STATES, type Theme, useAddressDate, useView } from './view.ts';
import './map.css';

// The county is seen before the way back in time is fetched.
const TimeSlider = lazy(async () => ({ default: (await import('./date/TimeSlider.tsx')).TimeSlider }));

/** From this day the agreement is meant to apply. */
const APPLIES_FROM = '2027-01-01';

export function Component() {
  const [view, change] = useView();
  const facts = useMapFacts(view.scope);
  const dateInAddress = useAddressDate(facts.today);
  usePaper(EVERY_PAPER);
  const opened = useAppSelector(selectOpened);
  const { ownArea } = useAppSelector(selectSession);
  const isSmall = useMediaQuery('(max-width: 599.98px)');
  const { municipalities, beside, areas, federations, casebook, today, shownDate, day } = facts;

  // An address can be old or mistyped: what it names and nobody knows is not asked for.
  const askedArea = areas.find(({ id }) => id === (view.area ?? (facts.isFirstDay ? ownArea : null)));
  const area = askedArea ?? null;
  const federation = federations.find(({ id }) => id === view.federation) ?? null;
  const theme = view.theme ?? themeOf(facts, area?.members ?? null);
  const layout = view.layout ?? (isSmall ? 'rutor' : 'karta');
  const state = STATES[theme].find((each) => each === view.state) ?? null;
  const { age } = view;
  // What hardly anybody looks at while the days are gone through follows when the hand rests.
  const restingDay = dateInAddress ?? today;
  const counted = useMemo(
    () =>
      municipalities.filter(({ org }) => {
        const inArea = area === null || org.area === area.id;
        return inArea && (federation === null || org.federation === federation.id);
      }),
    [municipalities, area, federation],
  );
  // How a place is drawn and said depends on no more of the day than its year: most steps leave the list as it was.
  const asOf = age === 'andrat' ? day : day.slice(0, 4);
  const places = useMemo(() => {
    const askedFor = counted.filter((each) => isAskedFor(each, { state, age }, theme, asOf));
    return shownPlaces(askedFor, municipalities, theme, asOf.slice(0, 4));
  }, [municipalities, counted, state, age, theme, asOf]);
  const comparison = useComparison();
  const changes = useMemo(() => {
    if (comparison === null) return null;
    const asked = [...counted, ...(area === null && federation === null ? beside : [])];
    return changedPlaces(
      comparison,
      asked.map(({ org }) => org),
      view.scope,
    );
  }, [comparison, counted, beside, area, federation, view.scope]);
  const drawn = useMemo(() => {
    const onMap = new Set(counted.map(({ id }) => id));
    return changes && shownChanges(changes.filter(({ what, after }) => what === theme && onMap.has(after.id)));
  }, [changes, counted, theme]);
  const isChosen = [...municipalities, ...beside].some(({ id }) => id === view.selected);
  const onSelect = useCallback((id: OrgId) => change({ selected: id }), [change]);
  const onClear = useCallback(() => change({ selected: null }), [change]);
  const areaNameOf = useCallback(
    (id: OrgId | null) => areas.find((each) => each.id === id)?.name ?? text.map.noArea,
    [areas],
  );
  const now = useMemo(
    () => ({ casebook, day, shownDate, municipalities, beside, counted }),
    [casebook, day, shownDate, municipalities, beside, counted],
  );
  const compared = useMemo(
    () => (comparison === null || changes === null ? null : { from: comparison.from, to: comparison.to, changes }),
    [comparison, changes],
  );

  const whole = area?.name ?? federation?.name ?? text.common.wholeCounty;
  const intended = today < APPLIES_FROM ? text.map.intended : text.map.wasIntended;
  const showAll = () => change({ state: null, age: null, federation: null });

  // Until something has been read nothing is said, neither that it is empty nor that it is not.
  if (!opened) return <PageHeader title={text.common.links.map} />;
  const isFirstDay = facts.isFirstDay;
  return (
    <div
      className="map-page"
      data-layout={layout}
      data-first={isFirstDay ? '' : undefined}
      data-panel={isChosen ? '' : undefined}
    >
      <PageHeader
        title={text.common.links.map}
        actions={
          isFirstDay ? undefined : (
            <>
              <DateChoice shownDate={shownDate} today={today} />
              <ShowLarge view={view} theme={theme} shownDate={dateInAddress} />
            </>
          )
        }
      />
      <p className="only-print">
        {text.map.printed(text.map.themes[theme], text.codes.scopes[view.scope])} ·{' '}
        {comparison !== null && `${titleOf(comparison)} · `}
        <strong>{text.common.workingMaterial}</strong>
      </p>
      <Controls
        view={view}
        theme={theme}
        layout={layout}
        areas={areas}
        federations={federations}
        since={shortDate(changesSince(restingDay), restingDay)}
        isFirstDay={isFirstDay}
        onChange={change}
      />
      <div className="map-body">
        {isFirstDay && area === null && (
          <FirstDay areas={areas} intended={intended} listed={isSmall || layout !== 'karta'} />
        )}
        {isFirstDay && area !== null && <EmptyArea area={area} places={places} intended={intended} />}
        <div className="map-main">
          {isFiltered(view) && (
            <p className="map-filtered" role="status">
              {places.length === 0 ? text.map.nobody : text.map.showing(places.length, counted.length)}{' '}
              <span className="no-print">
                <TextButton onClick={showAll}>{text.map.showAll}</TextButton>
              </span>
            </p>
          )}
          <MapPicture
            layout={layout}
            places={drawn ?? places}
            areaOf={facts.areaOf}
            zoom={area?.members ?? null}
            selected={view.selected}
            onSelect={onSelect}
            onClear={onClear}
            caption={text.map.table.caption(whole, longDate(day))}
            areaName={areaNameOf}
            today={day}
            firstDayAreas={isFirstDay && area === null && !isSmall ? areas : null}
          />
          {!isFirstDay && (
            <Suspense>
              <TimeSlider shownDate={shownDate} today={today} />
            </Suspense>
          )}
          {layout !== 'tabell' && (
            <p className="map-source muted small">
              {layout === 'karta' && <span className="no-print">{mapSource}. </span>}
              {!isFirstDay && <span className="no-print map-keys">{text.map.keys}</span>}
            </p>
          )}
        </div>
        <MapSide
          now={now}
          whole={whole}
          intended={intended}
          theme={theme}
          selected={view.selected}
          isFirstDay={isFirstDay}
          comparison={compared}
          areaName={areaNameOf}
          onChange={change}
          onClear={onClear}
        />
        <div className="map-below">
          {!isFirstDay && (
            <MapBelow now={now} theme={theme} selected={view.selected} isSmall={isSmall} onSelect={onSelect} />
          )}
        </div>
      </div>
    </div>
  );
}

/** Beslut, until the area that is shown has its first phase. */
function themeOf({ municipalities, withPhase }: MapFacts, area: readonly OrgId[] | null): Theme {
  const shown = area ?? municipalities.map(({ id }) => id);
  return shown.some((id) => withPhase.has(id)) ? 'fas' : 'beslut';
}
