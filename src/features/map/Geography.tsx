import { memo, useCallback, useMemo, useRef } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { centres } from '../../register/map/places.ts';
import { shapeOf } from '../../register/map/shapes.ts';
import { type AreaOnMap, areaBoxesOf } from './areaBoxes.ts';
import { countyPlates, reachOf } from './countyPlates.ts';
import { AreasOnMap } from './FirstDay.tsx';
import { Outlines } from './Outlines.tsx';
import { PlaceButtons, type PlacesProps } from './PlaceButtons.tsx';
import type { ShownPlace } from './places.ts';
import { plateSize } from './plateSize.ts';
import type { Plate } from './plates.ts';
import { pathInPixels, projectionOf } from './projection.ts';
import { Rings } from './Rings.tsx';
import { useFrameSize } from './useFrameSize.ts';
import { usePointing } from './usePointing.ts';
import { useRoving } from './useRoving.ts';
import { useSameSigns, useSameSizes } from './useSameSigns.ts';
import { useZoomMotion } from './useZoomMotion.ts';

const BEFORE = { width: 720, height: 660 };
const PAPER = { width: 680, height: 540 };
/** Names on the map, as a share of ordinary letters; larger where one area has all the room. */
const SMALL = 0.8125;
const ROOMY = 0.9375;

interface GeographyProps extends PlacesProps {
  /** The municipalities to zoom to; null for the whole county. */
  zoom: readonly OrgId[] | null;
  areaOf: (id: OrgId) => OrgId | null | undefined;
  /** On the first day names wait until they are pointed at, and the areas lie over the map as buttons. */
  firstDayAreas: readonly AreaOnMap[] | null;
}

/** The county as it lies: a drawing, and over it one button per municipality. */
export const Geography = memo(function Geography(props: GeographyProps) {
  const { places, selected, onSelect, onClear, zoom, areaOf, firstDayAreas } = props;
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const { width, height, letter } = useFrameSize(frame, BEFORE, PAPER);
  const projection = useMemo(() => projectionOf(zoom, { width, height }), [zoom, width, height]);
  const small = letter * (zoom === null ? SMALL : ROOMY);
  const boxes = useMemo(
    () => areaBoxesOf(firstDayAreas ?? [], projection, letter),
    [firstDayAreas, projection, letter],
  );
  const same = useSameSigns(places);
  const sizeOf = useCallback(
    ({ id, name, look }: ShownPlace) => [id, ...Object.values(plateSize(look, name, small))].join(' '),
    [small],
  );
  const sized = useSameSizes(same, sizeOf);
  const plates = useMemo(() => countyPlates(sized, projection, small, boxes), [sized, projection, small, boxes]);
  const quiet = firstDayAreas !== null;
  const looks = useMemo(() => new Map(same.map(({ id, look }) => [id, look])), [same]);
  const pathOf = useCallback(
    (id: OrgId) => {
      const path = shapeOf(id)?.path;
      return path && pathInPixels(path, projection);
    },
    [projection],
  );
  const roving = useRoving({ order: places, places: centres, selected, onClear });
  const pointed = usePointing(frame, (id) => {
    onSelect(id);
    roving.focus(id);
  });
  const shown = selected !== null && looks.has(selected) ? selected : null;
  useZoomMotion(layer, names, projection);

  return (
    <div className="map-frame" ref={frame} data-quiet={quiet ? '' : undefined}>
      <div className="map-layer" ref={layer}>
        <Outlines projection={projection} looks={looks} areaOf={areaOf} plates={quiet ? NONE : plates} />
        <Rings focused={roving.focused} selected={shown} pathOf={pathOf} width={width} height={height} />
      </div>
      {quiet && <AreasOnMap boxes={boxes} />}
      <div ref={names}>
        <PlaceButtons
          {...{ places, selected, onSelect, roving, pointed }}
          reachOf={(id) => reachOf(plates.get(id))}
          isShort={({ id }) => quiet || plates.get(id)?.named !== true}
          letter={small}
        />
      </div>
    </div>
  );
});

const NONE: ReadonlyMap<OrgId, Plate> = new Map();
