/**
 * Days worth stopping at when somebody goes through time: when something began to hold, the milestones of the process,
 * the decisions of the councils, and when people met.
 */
import type { Casebook, Statement } from './casebook.ts';
import { firstDayOf, isFullDate } from './dates.ts';
import type { OrgId } from './events.ts';
import type { Ledger } from './ledger.ts';
import { datesIn } from './milestones.ts';
import type { CountyMilestone } from './timelineDate.ts';
import type { Outcome } from './vocabulary.ts';

export const MOMENT_KINDS = ['milstolpe', 'beslut', 'mote'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Yes or no of a council, at least to a part; what it put off is no decision. */
const DECIDING: readonly Outcome[] = ['ja', 'ja_tillagg', 'delvis', 'nej'];

export interface Moment {
  /** Of the milestone or the date; one for all decisions of a day. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: MomentKind;
  /** Of a milestone, or of a date somebody has added; absent where there is none, or its words are removed. */
  readonly title?: string;
  /** Who decided or met; empty for the whole county. */
  readonly orgs: readonly OrgId[];
}

/**
 * Every day up to today, earliest first, from which something that stands holds. A later merge may add days;
 * a withdrawal may take them away.
 */
export function knownDays(ledger: Ledger, today: string): string[] {
  const days = new Set<string>();
  for (const { id, line } of ledger.events()) {
    if (line.on === undefined || ledger.graph.isVoid(id)) continue;
    const day = firstDayOf(line.on);
    if (day <= today) days.add(day);
  }
  return [...days].sort();
}

/**
 * Milestones, decisions and meetings from `first` to `last`, earliest first; on one day in that order. Only what has
 * a day, and not what was cancelled.
 * @param casebook what is known now: also of what lies in the past
 */
export function momentsOf(
  casebook: Casebook,
  milestones: readonly CountyMilestone[],
  first: string,
  last: string,
): Moment[] {
  const moments = [...dated(casebook, milestones), ...decided(casebook)];
  return moments.filter(({ day }) => isFullDate(day) && day >= first && day <= last).sort(earliestFirst);
}

function dated(casebook: Casebook, milestones: readonly CountyMilestone[]): Moment[] {
  return datesIn(casebook, { milestones, deciders: [] }).flatMap(({ id, origin, kind, day, about, title, state }) => {
    const isMeeting = origin === 'dialog' || (origin === 'datum' && (kind === 'mote' || kind === 'dialog'));
    if (state === 'utgar' || (origin !== 'milstolpe' && !isMeeting)) return [];
    const words = title === undefined ? {} : { title };
    return [{ id, day, kind: isMeeting ? ('mote' as const) : ('milstolpe' as const), orgs: about, ...words }];
  });
}

/** One moment per day, however many decided on it. */
function decided(casebook: Casebook): Moment[] {
  const byDay = new Map<string, Set<OrgId>>();
  for (const [slot, view] of Object.entries(casebook.slots)) {
    if (!slot.startsWith('decision/')) continue;
    for (const { on, about, data } of view.current as readonly Statement<'decision.recorded'>[]) {
      if (on === undefined || !slot.endsWith('/fullmaktige') || !DECIDING.includes(data.outcome)) continue;
      const orgs = byDay.get(on) ?? new Set();
      for (const org of about) orgs.add(org);
      byDay.set(on, orgs);
    }
  }
  return [...byDay].map(([day, orgs]) => ({ id: `beslut ${day}`, day, kind: 'beslut', orgs: [...orgs].sort() }));
}

function earliestFirst(a: Moment, b: Moment): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return MOMENT_KINDS.indexOf(a.kind) - MOMENT_KINDS.indexOf(b.kind);
}
