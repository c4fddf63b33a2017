import { memo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import type { Size } from './projection.ts';

interface RingsProps extends Size {
  focused: OrgId | null;
  selected: OrgId | null;
  /** The outline of a place; undefined when it is not in the picture. */
  pathOf: (id: OrgId) => string | undefined;
}

/** Round the place in focus, and the chosen one. Beside the picture, which is not drawn anew for every step. */
export const Rings = memo(function Rings({ focused, selected, pathOf, width, height }: RingsProps) {
  return (
    <svg className="map-outlines map-rings" width={width} height={height} aria-hidden="true" focusable="false">
      <Ring path={selected === null ? undefined : pathOf(selected)} kind="chosen" />
      <Ring path={focused === null ? undefined : pathOf(focused)} kind="focus" />
    </svg>
  );
});

/** A dark line with light on both sides, seen on every fill. */
function Ring({ path, kind }: { path: string | undefined; kind: 'focus' | 'chosen' }) {
  if (path === undefined) return null;
  return (
    <g className="map-ring" data-kind={kind}>
      <path d={path} className="map-ring-halo" />
      <path d={path} className="map-ring-line" />
    </g>
  );
}
