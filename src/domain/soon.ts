/** What comes next, for people who meet: every date that lies within some days, whoever wrote it down. */
import type { Casebook, Statement } from './casebook.ts';
import { addDays, firstDayOf, lastDayOf } from './dates.ts';
import type { OrgId } from './events.ts';
import { type Decider, hasOwnDecision } from './headline.ts';
import { datesIn } from './milestones.ts';
import type { CountyMilestone, TimelineDate } from './timelineDate.ts';
import type { Certainty, Instance } from './vocabulary.ts';

/** How far ahead is soon. */
export const SOON_DAYS = 30;

export type SoonWhat =
  /** The errand is treated; `region` for the region's own instances, which are called otherwise. */
  | { readonly kind: 'instans'; readonly instance: Instance; readonly region: boolean }
  | { readonly kind: 'dialog' }
  /** Agreed in a dialogue. `title` is absent when the words have been removed, here and below. */
  | { readonly kind: 'atgard'; readonly title?: string }
  | { readonly kind: 'datum'; readonly title?: string };

export interface Soon {
  /** Of the date; of several that are told as one, the first one's. */
  readonly id: string;
  /** `YYYY-MM-DD`, or the month or year when no more is known. */
  readonly day: string;
  readonly certainty: Certainty;
  /** Whom it concerns among those asked about, in their order; empty when it is for everybody in the county. */
  readonly orgs: readonly OrgId[];
  readonly what: SoonWhat;
}

export interface SoonInput {
  readonly milestones: readonly CountyMilestone[];
  /** Whom it is told for, in the order their names are to stand. What is for the whole county is told to everybody. */
  readonly orgs: readonly Decider[];
  /** The day it is told on, `YYYY-MM-DD`. */
  readonly day: string;
  /** As in `datesIn`: what was planned on a past date. */
  readonly movesIn?: ((slot: string) => readonly Statement[]) | undefined;
}

/**
 * From the day itself to `SOON_DAYS` days later, earliest first; neither what is done nor what is cancelled.
 * Councils that meet on the same day are one. A later merge may add to it.
 */
export function soonIn(casebook: Casebook, { milestones, orgs, day, movesIn }: SoonInput): Soon[] {
  const place = new Map(orgs.map(({ id }, index) => [id, index]));
  const deciders = orgs.filter(hasOwnDecision).map(({ id }) => id);
  const last = addDays(day, SOON_DAYS);
  const found = new Map<string, Soon>();
  for (const date of datesIn(casebook, { milestones, deciders, movesIn })) {
    const isAhead = lastDayOf(date.day) >= day && firstDayOf(date.day) <= last;
    const among = date.about.filter((id) => place.has(id));
    const isForThem = date.about.length === 0 || among.length > 0;
    if (!isAhead || !isForThem || date.state === 'klar' || date.state === 'utgar') continue;
    const what = whatOf(date);
    const key = what.kind === 'instans' ? `${date.day} ${what.instance} ${what.region}` : date.id;
    const before = found.get(key);
    const concerned = [...new Set([...(before?.orgs ?? []), ...among])];
    concerned.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    found.set(key, {
      id: before?.id ?? date.id,
      day: date.day,
      certainty: date.certainty,
      orgs: concerned,
      what,
    });
  }
  return [...found.values()];
}

function whatOf({ origin, instance, about, title }: TimelineDate): SoonWhat {
  if (instance !== undefined) return { kind: 'instans', instance, region: about[0] === 'vgr' };
  if (origin === 'dialog') return { kind: 'dialog' };
  const named = title === undefined ? {} : { title };
  return { kind: origin === 'atgard' ? 'atgard' : 'datum', ...named };
}
