import type { OrgId } from '../../domain/events.ts';
import { type Arc, arcs, isBlank } from './shapes.ts';

/**
 * What a border divides: two municipalities of one area, two areas, land from water, the county
 * from its neighbours, or (a shore) two things that both lie outside the county.
 */
export type BorderKind = 'municipal' | 'area' | 'coast' | 'county' | 'shore';

/** Memberships can be changed by people, so whoever draws says which area each municipality is in. */
export function borderKind(arc: Arc, areaOf: (id: OrgId) => OrgId | null | undefined): BorderKind {
  const { left, right } = arc;
  if (isBlank(left) && isBlank(right)) return 'shore';
  if (isBlank(left) || isBlank(right)) return left === 'land' || right === 'land' ? 'county' : 'coast';
  return areaOf(left) === areaOf(right) ? 'municipal' : 'area';
}

/** One SVG path for each kind, so that every border is drawn once and in its own line style. */
export function borderPaths(areaOf: (id: OrgId) => OrgId | null | undefined): Readonly<Record<BorderKind, string>> {
  const paths: Record<BorderKind, string> = { municipal: '', area: '', coast: '', county: '', shore: '' };
  for (const arc of arcs) paths[borderKind(arc, areaOf)] += arc.path;
  return paths;
}
