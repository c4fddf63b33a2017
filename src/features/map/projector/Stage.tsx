import { useMemo, useRef } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { boxOf, shapeOf } from '../../../register/map/shapes.ts';
import { countyPlates, reachOf } from '../countyPlates.ts';
import { Outlines } from '../Outlines.tsx';
import { PlaceLabel } from '../PlaceLabel.tsx';
import type { ShownPlace } from '../places.ts';
import { type Projection, pathInPixels, projectionOf } from '../projection.ts';
import { Rings } from '../Rings.tsx';
import { usePointing } from '../usePointing.ts';
import { useZoomMotion } from '../useZoomMotion.ts';
import { useStageSize } from './useStageSize.ts';

interface StageProps {
  places: readonly ShownPlace[];
  /** All that could be filled, when only some are: their names may take the room of all. */
  room?: readonly ShownPlace[];
  /** The municipalities to zoom to; null for the whole county. */
  zoom: readonly OrgId[] | null;
  areaOf: (id: OrgId) => OrgId | null | undefined;
  selected: OrgId | null;
  onSelect: (id: OrgId) => void;
}

/** The picture without buttons: what it says is read beside it, and a pointer may ask about a place in it. */
export function Stage({ places, room = places, zoom, areaOf, selected, onSelect }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const { width, height, zoom: scale, letter } = useStageSize(frame);
  const projection = useMemo(() => projectionOf(zoom, { width, height }), [zoom, width, height]);
  const { plates, small } = useMemo(
    () => largestPlates(places, room, projection, letter),
    [places, room, projection, letter],
  );
  const looks = useMemo(() => new Map(places.map(({ id, look }) => [id, look])), [places]);
  const pointed = usePointing(frame, onSelect);
  const shown = selected !== null && looks.has(selected) ? selected : null;
  useZoomMotion(layer, names, projection);
  const pathOf = (id: OrgId) => {
    const path = shapeOf(id)?.path;
    return path && pathInPixels(path, projection);
  };

  return (
    <div className="projector-stage" ref={frame} aria-hidden="true">
      <div className="projector-drawing" style={{ width, height, transform: `scale(${scale})` }}>
        <div className="map-layer" ref={layer}>
          <Outlines projection={projection} looks={looks} areaOf={areaOf} plates={plates} />
          <Rings focused={null} selected={shown} pathOf={pathOf} width={width} height={height} />
        </div>
        <div ref={names} className="map-plates" style={{ fontSize: small }}>
          {places.map(({ id, name, look }) => (
            <span
              key={id}
              className="projector-plate"
              style={reachOf(plates.get(id))}
              data-place={id}
              data-chosen={id === shown ? '' : undefined}
            >
              <PlaceLabel
                look={look}
                name={name}
                short={plates.get(id)?.named !== true && id !== shown && id !== pointed}
              />
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Names as shares of the letters beside the picture: as large as lets every one in without hiding the fills. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.62, 0.55, 0.48, 0.42];
/** How much of the picture's own box the plates may cover together. */
const COVER = 0.26;

function largestPlates(
  places: readonly ShownPlace[],
  all: readonly ShownPlace[],
  projection: Projection,
  letter: number,
) {
  const box = boxOf(all.map(({ id }) => id));
  const room = box.width * box.height * projection.scale ** 2 * COVER;
  let small = letter;
  let plates = countyPlates([], projection, small);
  for (const share of SHARES) {
    small = letter * share;
    plates = countyPlates(places, projection, small);
    const drawn = [...plates.values()];
    const covered = drawn.reduce((sum, { width, height }) => sum + width * height, 0);
    if (covered <= room && drawn.every(({ named }) => named)) break;
  }
  return { plates, small };
}
