import { memo, useId, useMemo, useRef } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { hexagonPoints, tileGrid, tileOf, tileSteering, tiles } from '../../register/map/tiles.ts';
import { Ground } from './Ground.tsx';
import { wordWidth } from './letters.ts';
import { PlaceButtons, type PlacesProps } from './PlaceButtons.tsx';
import type { Look } from './placeFacts.ts';
import type { ShownPlace } from './places.ts';
import type { Point, Size } from './projection.ts';
import { Rings } from './Rings.tsx';
import { useFrameSize } from './useFrameSize.ts';
import { usePointing } from './usePointing.ts';
import { useRoving } from './useRoving.ts';
import { useSameSigns } from './useSameSigns.ts';

const BEFORE = { width: 720, height: 620 };
const PAPER = { width: 680, height: 579 };
/** Drawn a little smaller than its place, so that a gap is left between neighbours. */
const FILLED = 0.955;
/** Letters on a tile, as a share of ordinary ones: as large as lets every name in, within limits. */
const LARGEST = 0.8125;
const SMALLEST = 0.7;
/** A tile narrower than this, in ordinary letters, holds a sign and nothing else. */
const SIGN_ONLY = 3.5;

/** Equal hexagons: each municipality weighs the same, and a finger finds it. */
export const Tiles = memo(function Tiles({ places, selected, onSelect, onClear }: PlacesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, letter } = useFrameSize(frame, BEFORE, PAPER);
  const grid = useMemo(() => gridIn({ width, height }), [width, height]);
  const same = useSameSigns(places);
  const looks = useMemo(() => new Map(same.map((place) => [place.id, place.look])), [same]);
  const roving = useRoving({ order: places, places: tileSteering, selected, onClear });
  const pointed = usePointing(frame, (id) => {
    onSelect(id);
    roving.focus(id);
  });
  const shown = selected !== null && looks.has(selected) ? selected : null;
  const isTiny = grid.tile < letter * SIGN_ONLY;
  const small = isTiny ? letter * 0.625 : lettersFor(places, grid.tile, letter);

  return (
    <div className="map-frame" data-tiles="" ref={frame}>
      <Hexagons grid={grid} looks={looks} width={width} height={height} />
      <Rings focused={roving.focused} selected={shown} pathOf={grid.pathOf} width={width} height={height} />
      <PlaceButtons
        {...{ places, selected, onSelect, roving, pointed }}
        reachOf={grid.reachOf}
        isShort={({ name }) => isTiny || !fits(name, grid.tile, small)}
        letter={small}
      />
    </div>
  );
});

interface HexagonsProps extends Size {
  grid: Grid;
  looks: ReadonlyMap<OrgId, Look>;
}

const Hexagons = memo(function Hexagons({ grid, looks, width, height }: HexagonsProps) {
  const clip = useId();
  return (
    <svg className="map-outlines" width={width} height={height} aria-hidden="true" focusable="false">
      {tiles.map(({ id }) => (
        <Ground
          key={id}
          id={id}
          path={grid.pathOf(id)}
          mark={looks.get(id)?.mark ?? null}
          earlier={looks.get(id)?.earlier ?? null}
          clipId={`${clip}-${id}`}
        />
      ))}
      {tiles.map(({ id }) => (
        <path
          key={id}
          className={looks.get(id)?.before === undefined ? 'map-tile-border' : 'map-tile-border map-changed'}
          d={grid.pathOf(id)}
        />
      ))}
    </svg>
  );
});

interface Grid {
  /** The width of a hexagon in pixels. */
  readonly tile: number;
  readonly pathOf: (id: OrgId) => string;
  readonly reachOf: (id: OrgId) => { left: number; top: number; width: number; height: number };
}

/** The grid as large as the frame allows, in its middle. */
function gridIn({ width, height }: Size): Grid {
  const tile = Math.min(width / tileGrid.width, height / tileGrid.height);
  const left = (width - tile * tileGrid.width) / 2;
  const top = (height - tile * tileGrid.height) / 2;
  const middleOf = (id: OrgId): Point => {
    const { x, y } = tileOf(id) ?? { x: 0, y: 0 };
    return { x: left + x * tile, y: top + y * tile };
  };
  return {
    tile,
    pathOf: (id) => `M${hexagonPoints(middleOf(id), tile * FILLED)}Z`,
    reachOf: (id) => {
      const { x, y } = middleOf(id);
      // As much of the hexagon as a rectangle can have without reaching into the row above.
      const [wide, tall] = [tile * 0.94, tile * 0.8];
      return { left: x - wide / 2, top: y - tall / 2, width: wide, height: tall };
    },
  };
}

/** Room for a name and its air, as a share of the hexagon's width. */
const ROOM = 0.94;
const NAME_AIR = 0.5;

function fits(name: string, tile: number, letter: number): boolean {
  return (wordWidth(name) + NAME_AIR) * letter <= tile * ROOM + 0.01;
}

function lettersFor(places: readonly ShownPlace[], tile: number, letter: number): number {
  const longest = Math.max(...places.map(({ name }) => wordWidth(name)), 1);
  const fitting = (tile * ROOM) / (longest + NAME_AIR);
  return Math.min(Math.max(fitting, letter * SMALLEST), letter * LARGEST);
}
