/**
 * "Nytt i avtalet": the points of one county list, and how far each organisation is from each of them
 * (model §9). Read as it stands on the casebook's date. Nothing here counts, sums or compares.
 */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import type { GapDifference, GapKind, GapState } from './learningVocabulary.ts';
import { isTagged, partSaid } from './parts.ts';
import { slots } from './slots.ts';
import { ANCHORING_GROUPS, type AnchoringGroup, type Scope } from './vocabulary.ts';

/** The texts of a point: what it is called, how it was and becomes, where it stands, what is expected of those it affects. */
export const GAP_TEXTS = ['title', 'before', 'after', 'kapitel', 'forvantas'] as const;
export type GapText = (typeof GAP_TEXTS)[number];

/** The tag of a point that is among the five short lines. */
export const SHORT_TAG = 'kort';
export const SHORT_AT_MOST = 5;

/** The tag that says that a point affects a target group. */
export function affectsTag(group: AnchoringGroup): string {
  return `ror-${group}`;
}

export interface GapPoint {
  readonly id: EventId;
  readonly entity: Entity<'gap.added'>;
  /** '' where nothing is written, undefined where the text is removed. */
  readonly texts: Readonly<Record<GapText, string | undefined>>;
  readonly kind: GapKind;
  /** Null when nobody has said which document it stands in. */
  readonly document: Scope | null;
  /** Whether the law demands it. */
  readonly statutory: boolean;
  readonly state: GapState;
  /** The day it came to that state; absent for a new one. */
  readonly since?: string;
  readonly affects: readonly AnchoringGroup[];
  readonly short: boolean;
  /** Slots in which two different statements stand. */
  readonly disputed: readonly string[];
}

/** Every point, in the order of chapters and then as they were written. */
export function gapPoints(casebook: Casebook): GapPoint[] {
  return Object.keys(casebook.entities)
    .flatMap((id) => gapPoint(casebook, id) ?? [])
    .sort(byChapter);
}

/** One point; null when there is none with that id. */
export function gapPoint(casebook: Casebook, id: EventId): GapPoint | null {
  const found = casebook.entities[id];
  if (found?.type !== 'gap.added') return null;
  const entity = found as unknown as Entity<'gap.added'>;
  const { data } = drawn<'gap.classified'>(casebook, slots.gapClass(id)) ?? entity;
  const stated = drawn<'gap.stated'>(casebook, slots.state(id));
  const own = [
    slots.gapClass(id),
    slots.state(id),
    ...GAP_TEXTS.map((key) => slots.part(id, key)),
    ...ANCHORING_GROUPS.map((group) => slots.tag(id, affectsTag(group))),
    slots.tag(id, SHORT_TAG),
  ];
  return {
    id,
    entity,
    texts: Object.fromEntries(GAP_TEXTS.map((key) => [key, partSaid(casebook, id, key)])) as GapPoint['texts'],
    kind: data.kind,
    document: data.document,
    statutory: data.statutory,
    state: stated?.data.state ?? 'utkast',
    ...(stated?.on === undefined ? {} : { since: stated.on }),
    affects: ANCHORING_GROUPS.filter((group) => isTagged(casebook, id, affectsTag(group))),
    short: isTagged(casebook, id, SHORT_TAG),
    disputed: own.filter((slot) => casebook.slots[slot]?.disputed === true),
  };
}

/** The points at the top of the list, at most five, of those that count. Two who chose at once may have chosen more. */
export function shortPoints(points: readonly GapPoint[]): GapPoint[] {
  return points.filter(({ short, state }) => short && state !== 'ersatt').slice(0, SHORT_AT_MOST);
}

export interface LocalGap {
  /** "Uppgift saknas" (`ej_bedomd`) when nobody has said anything: that is never no difference. */
  readonly difference: GapDifference;
  /** The one to draw where only one can be drawn. */
  readonly statement?: Statement<'gap.assessed'>;
  /** Every unbeaten statement, the drawn one first. */
  readonly alternatives: readonly Statement<'gap.assessed'>[];
  readonly disputed: boolean;
  /** Unbeaten statements from a newer version: the older one is then not shown as certain. */
  readonly newer: number;
}

/** How far an organisation is from a point on the casebook's date. A later merge may show another statement beside it. */
export function localGap(casebook: Casebook, org: OrgId, gap: EventId): LocalGap {
  const view = viewOf<'gap.assessed'>(casebook, slots.gap(org, gap));
  const [statement] = view?.current ?? [];
  return {
    difference: statement?.data.difference ?? 'ej_bedomd',
    ...(statement ? { statement } : {}),
    alternatives: view?.current ?? [],
    disputed: view?.disputed ?? false,
    newer: view?.newer ?? 0,
  };
}

/** "2" before "10"; a point without a chapter stands last. */
function byChapter(a: GapPoint, b: GapPoint): number {
  const [one, other] = [a.texts.kapitel ?? '', b.texts.kapitel ?? ''];
  if (one !== other) {
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return one.localeCompare(other, 'sv', { numeric: true });
  }
  const [first, second] = [a.entity.at, b.entity.at];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
