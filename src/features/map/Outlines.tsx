import { memo, useId, useMemo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { borderPaths } from '../../register/map/borders.ts';
import { labelOf, lakes } from '../../register/map/places.ts';
import { municipalityShapes, pictureBox, shapeOf } from '../../register/map/shapes.ts';
import { Ground } from './Ground.tsx';
import type { Look } from './placeFacts.ts';
import type { Plate } from './plates.ts';
import { type Projection, pathInPixels, toPixels } from './projection.ts';

interface OutlinesProps {
  projection: Projection;
  /** How each municipality asked for is drawn. */
  looks: ReadonlyMap<OrgId, Look>;
  areaOf: (id: OrgId) => OrgId | null | undefined;
  plates: ReadonlyMap<OrgId, Plate>;
}

/** The picture itself. Never heard and never a stop: the buttons over it say everything. */
export const Outlines = memo(function Outlines({ projection, looks, areaOf, plates }: OutlinesProps) {
  const clip = useId();
  const inPixels = useMemo(() => {
    const paths = new Map(municipalityShapes.map(({ id, path }) => [id, pathInPixels(path, projection)]));
    const water = ['sea', 'vanern', 'vattern'].map((id) => pathInPixels(shapeOf(id)?.path ?? '', projection));
    return { paths, water };
  }, [projection]);
  const borders = useMemo(() => {
    const { municipal, area, coast, county, shore } = borderPaths(areaOf);
    const drawn = (path: string) => pathInPixels(path, projection);
    return { municipal: drawn(municipal), area: drawn(area), outer: drawn(coast + county), shore: drawn(shore) };
  }, [areaOf, projection]);

  return (
    <svg
      className="map-outlines"
      width={projection.width}
      height={projection.height}
      aria-hidden="true"
      focusable="false"
    >
      <path className="map-water" d={openSea(projection)} />
      {inPixels.water.map((path) => (
        <path key={path.slice(0, 40)} className="map-water" d={path} fillRule="evenodd" />
      ))}
      <path className="map-shore" d={borders.shore} />
      {municipalityShapes.map(({ id }) => (
        <Ground
          key={id}
          id={id}
          path={inPixels.paths.get(id) ?? ''}
          mark={looks.get(id)?.mark ?? null}
          earlier={looks.get(id)?.earlier ?? null}
          clipId={`${clip}-${id}`}
        />
      ))}
      <path className="map-casing" d={borders.municipal + borders.outer} />
      <path className="map-border" d={borders.municipal + borders.outer} />
      <path className="map-area-casing" d={borders.area} />
      <path className="map-area-border" d={borders.area} />
      {[...looks].map(
        ([id, { before }]) =>
          before !== undefined && <path key={id} className="map-changed" d={inPixels.paths.get(id) ?? ''} />,
      )}
      <LakeNames projection={projection} />
      {[...plates.values()]
        .filter(({ led }) => led)
        .map((plate) => (
          <Leader key={plate.id} plate={plate} projection={projection} />
        ))}
    </svg>
  );
});

/** West of the picture there is nothing but sea, down from where Norway ends. Laid a little in under its edge. */
const SEA_BEGINS = 360;

function openSea(projection: Projection): string {
  const [left, right] = [projection.left - projection.width / projection.scale, 40];
  const bottom = pictureBox.y + pictureBox.height;
  return pathInPixels(
    `M${left} ${SEA_BEGINS}L${right} ${SEA_BEGINS}L${right} ${bottom}L${left} ${bottom}Z`,
    projection,
  );
}

function LakeNames({ projection }: { projection: Projection }) {
  return lakes.map((lake) => {
    const { x, y } = toPixels(lake, projection);
    return (
      <text
        key={lake.id}
        className="map-lake"
        transform={`translate(${x} ${y}) rotate(${lake.turn})`}
        textAnchor="middle"
      >
        {lake.name}
      </text>
    );
  });
}

/** From a plate at sea to its municipality. */
function Leader({ plate, projection }: { plate: Plate; projection: Projection }) {
  const place = labelOf(plate.id);
  if (place === undefined) return null;
  const end = toPixels(place, projection);
  const start = plate.x + (end.x > plate.x ? plate.width : -plate.width) / 2;
  const line = `M${start} ${plate.y}L${end.x} ${end.y}`;
  return (
    <g className="map-leader">
      <path d={line} className="map-leader-halo" />
      <path d={line} />
      <circle cx={end.x} cy={end.y} r="3" />
    </g>
  );
}
