/** The forums a question can be lifted to, as they are called today: what ships, renamed and added to by people. */
import { createSelector } from '@reduxjs/toolkit';
import { type Casebook, drawn } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { areas } from '../register/bodies.ts';
import { disputeSteps, type Forum, forumName, forums } from '../register/forums.ts';
import { organisationOf, shortAreaNames } from '../register/organisations.ts';
import { selectNow } from './selectors.ts';

/** One forum where it stands: every area has its own of some kinds. */
export interface StandingForum {
  readonly key: string;
  /** Whose it is; null for the county's own. */
  readonly area: OrgId | null;
  readonly name: string;
  /** With its area, where several areas have one of the same name. */
  readonly fullName: string;
  /** Absent for one that people have added. */
  readonly shipped?: Forum;
  /** A step of a dispute, in each party's own line. */
  readonly dispute: boolean;
  /** Order from the bottom of the ladder upwards. */
  readonly order: number;
}

export type Forums = ReadonlyMap<string, StandingForum>;

const SHIPPED = [...forums, ...disputeSteps];
const KNOWN = new Map(SHIPPED.map((forum) => [forum.key, forum]));
/** Those that people add stand above the area's own, or above the county's groups of officials. */
const ADDED_IN_AREA = SHIPPED.findIndex(({ perArea }) => !perArea) - 0.5;
const ADDED_IN_COUNTY = SHIPPED.findIndex(({ key }) => key === 'vvg') + 0.5;
const PREFIX = 'forum/';

/** Every forum of a casebook, by `forumKey`; what people call it stands before what it was shipped as. */
export function forumsIn(casebook: Casebook): Forums {
  const all = SHIPPED.flatMap((forum) => placesOf(forum).map((area) => standing(casebook, forum.key, area)));
  const added = Object.keys(casebook.slots)
    .filter((slot) => slot.startsWith(PREFIX))
    .flatMap((slot) => {
      const [, key = '', area = ''] = slot.split('/');
      return KNOWN.has(key) ? [] : [standing(casebook, key, area === 'lan' ? null : area)];
    })
    // One that was taken back has no name left.
    .filter(({ name }) => name !== '');
  return new Map([...all, ...added].map((each) => [forumKey(each.key, each.area), each]));
}

/** A dispute can also be between parties of different areas. */
function placesOf({ perArea, dispute }: Forum): (OrgId | null)[] {
  if (!perArea) return [null];
  return [...areas.map(({ id }) => id), ...(dispute ? [null] : [])];
}

function standing(casebook: Casebook, key: string, area: OrgId | null): StandingForum {
  const forum = KNOWN.get(key);
  const nameFor = (place: OrgId | 'lan') => drawn<'forum.named'>(casebook, slots.forum(key, place))?.words.name;
  const name =
    nameFor(area ?? 'lan') ??
    (forum?.dispute ? nameFor('lan') : undefined) ??
    (forum === undefined ? '' : forumName(forum, area));
  return {
    key,
    area,
    name,
    fullName: withArea(name, area),
    ...(forum === undefined ? {} : { shipped: forum }),
    dispute: forum?.dispute === true,
    order: forum === undefined ? (area === null ? ADDED_IN_COUNTY : ADDED_IN_AREA) : SHIPPED.indexOf(forum),
  };
}

/** "Delregional styrgrupp, Skaraborg"; a name that says where already is left as it is. */
function withArea(name: string, area: OrgId | null): string {
  if (area === null) return name;
  const place = shortAreaNames[area] ?? organisationOf(area)?.name;
  return place === undefined || name.includes(place) ? name : `${name}, ${place}`;
}

/** Two forums of the same kind in different areas are two. */
export function forumKey(key: string, area: OrgId | null): string {
  return `${key} ${area ?? ''}`;
}

/** The forum of a stated place. One that has lost its name since, or stands in an added area, is still somewhere. */
export function forumAt(all: Forums, { forum: key, area }: { forum: string; area: OrgId | null }): StandingForum {
  const found = all.get(forumKey(key, area));
  if (found) return found;
  const shipped = KNOWN.get(key);
  const name = shipped?.name ?? key;
  const known = shipped === undefined ? {} : { shipped };
  return { key, area, name, fullName: name, ...known, dispute: shipped?.dispute === true, order: SHIPPED.length };
}

/** How long a part of a slot may reasonably be; a name can be much longer. */
const LONGEST_KEY = 40;

/**
 * The key of a forum that is added by its name: two who add the same one have then added one. Where the key
 * is taken by a forum that is called something else by now, a number follows.
 */
export function keyOfAdded(all: Forums, name: string, area: OrgId | null): string {
  const plain = name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
  const key = `egen-${plain || 'forum'}`;
  const isFree = (each: string) => (all.get(forumKey(each, area))?.name ?? name.trim()) === name.trim();
  for (let number = 1; ; number += 1) {
    const each = number === 1 ? key : `${key}-${number}`;
    if (isFree(each)) return each;
  }
}

/**
 * What to call a forum of which only the kind is known (an answer says no area): the one of the only area it
 * can be, else the kind itself.
 */
export function forumOfKind(all: Forums, key: string, areas: readonly (OrgId | null)[]): string {
  const same = [...all.values()].filter((forum) => forum.key === key);
  const near = same.filter(({ area }) => areas.includes(area));
  const [only] = near.length === 1 ? near : same;
  return near.length === 1 || same.length === 1 ? (only?.fullName ?? key) : (KNOWN.get(key)?.name ?? only?.name ?? key);
}

/** As they are called today, also when the past is shown. */
export const selectForums = createSelector([selectNow], forumsIn);
