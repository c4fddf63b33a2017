import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { borderPaths } from '../../register/map/borders.ts';
import { municipalityShapes, shapeOf } from '../../register/map/shapes.ts';
import { markFill, markPattern } from '../../ui/marks.ts';
import type { PreviewLook } from './looks.ts';
import { PictureLabels } from './PictureLabels.tsx';
import { boxAbout, type Frame, frameFor, inPixels } from './picture.ts';

export interface PicturePlace extends PreviewLook {
  readonly id: OrgId;
  readonly name: string;
  /** Gets something new or changed: has a thick edge. */
  readonly changing: boolean;
}

interface CountyPictureProps {
  /** The municipalities concerned; all others are quiet. */
  places: readonly PicturePlace[];
  /** The municipalities of an area to look closer at; null is the whole county. */
  zoom: readonly OrgId[] | null;
  areaOf: (id: OrgId) => OrgId | null | undefined;
  /** What is said of the picture; the facts themselves stand in the list. */
  label: string;
}

const BEFORE = 640;
const TALLEST = 560;

/** The county, small: how it would look. For the eye only; nothing in it can be pressed. */
export const CountyPicture = memo(function CountyPicture({ places, zoom, areaOf, label }: CountyPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const frame = useMemo(() => {
    const concerned = places.map(({ id }) => id);
    return frameFor(boxAbout(zoom, concerned), width, TALLEST);
  }, [places, zoom, width]);
  return (
    <div className="many-picture" ref={holder}>
      <svg width={frame.width} height={frame.height} role="img" aria-label={label} focusable="false">
        <Land frame={frame} areaOf={areaOf} />
        {places.map((place) => (
          <Filled key={place.id} place={place} frame={frame} />
        ))}
        <Borders frame={frame} areaOf={areaOf} />
        {places
          .filter(({ changing }) => changing)
          .map(({ id }) => (
            <Edge key={id} d={inPixels(shapeOf(id)?.path ?? '', frame)} />
          ))}
        <PictureLabels places={places} frame={frame} />
      </svg>
    </div>
  );
});

interface GroundProps {
  frame: Frame;
  areaOf: (id: OrgId) => OrgId | null | undefined;
}

const Land = memo(function Land({ frame }: GroundProps) {
  const water = ['sea', 'vanern', 'vattern'].map((id) => shapeOf(id)?.path ?? '');
  return (
    <>
      <path className="many-water" fillRule="evenodd" d={inPixels(water.join(''), frame)} />
      <path
        className="many-quiet"
        fillRule="evenodd"
        d={inPixels(municipalityShapes.map(({ path }) => path).join(''), frame)}
      />
    </>
  );
});

const Borders = memo(function Borders({ frame, areaOf }: GroundProps) {
  const { municipal, area, coast, county } = borderPaths(areaOf);
  const [all, areas] = [inPixels(municipal + coast + county, frame), inPixels(area, frame)];
  return (
    <>
      <path className="many-casing" d={all} />
      <path className="many-border" d={all} />
      <path className="many-area-casing" d={areas} />
      <path className="many-area-border" d={areas} />
    </>
  );
});

function Filled({ place: { id, mark }, frame }: { place: PicturePlace; frame: Frame }) {
  const path = inPixels(shapeOf(id)?.path ?? '', frame);
  const pattern = markPattern(mark);
  return (
    <g data-place={id} data-mark={mark} fillRule="evenodd">
      <path d={path} fill={markFill(mark)} />
      {pattern && <path d={path} fill={pattern} data-pattern={pattern} />}
    </g>
  );
}

function Edge({ d }: { d: string }) {
  return (
    <>
      <path className="many-edge-casing" d={d} />
      <path className="many-edge" d={d} />
    </>
  );
}

function useWidth(holder: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(BEFORE);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return width;
}
