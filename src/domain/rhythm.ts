/**
 * The suggested rhythm of dialogues (model §8.4): a first one within three months after the decision or
 * the start, then every six months while the agreement is being introduced and used, yearly when it is
 * kept going. A suggestion and nothing else: nobody is ever late.
 */
import { addMonths, lightFormat, parseISO } from 'date-fns';
import type { Casebook } from './casebook.ts';
import { firstDayOf, isPast } from './dates.ts';
import { dialoguesWith, isHeldState } from './dialogue.ts';
import type { EventId } from './events.ts';
import { appliesOf, type Decider, headlineOf } from './headline.ts';
import { isYes } from './headlineStates.ts';
import { phaseOf } from './phase.ts';

export interface Rhythm {
  /** The first after a decision, the first after the start, or the next after half a year or a year. */
  readonly kind: 'after-decision' | 'after-start' | 'half-year' | 'year';
  /** The day it is counted from: as exact as that day is known. */
  readonly from: string;
  /** Within or around this month, `YYYY-MM`. */
  readonly month: string;
  /** The dialogue before, when there has been one. */
  readonly last: EventId | null;
}

/**
 * Null when one is planned already, or nothing is known that a rhythm could be counted from. One whose day has passed
 * without anybody's saying that it was held is neither ahead nor behind: it silences nothing, and nothing is counted
 * from it.
 * @param today the day it is asked on, `YYYY-MM-DD`
 */
export function rhythmOf(casebook: Casebook, org: Decider, today: string): Rhythm | null {
  const dialogues = dialoguesWith(casebook, org.id).filter(({ state }) => state !== 'installd');
  if (dialogues.some(({ state, day }) => !isHeldState(state) && !isPast(day, today))) return null;
  const last = dialogues.filter(({ state }) => isHeldState(state)).at(-1);
  const phase = phaseOf(casebook, org.id, 'avtalet')?.statement;
  if (last !== undefined) {
    const held = { from: last.day, last: last.planned.id };
    if (phase?.data.phase === 'vidmakthallande') return { kind: 'year', ...held, month: monthAfter(last.day, 12) };
    const isGoingOn = phase?.data.phase === 'inforande' || phase?.data.phase === 'anvandning';
    return isGoingOn ? { kind: 'half-year', ...held, month: monthAfter(last.day, 6) } : null;
  }
  const { state, statement } = headlineOf(casebook, org, 'avtalet');
  const decided = isYes(state) ? statement?.on : undefined;
  if (decided !== undefined) {
    return { kind: 'after-decision', from: decided, month: monthAfter(decided, 3), last: null };
  }
  const started = startOf(casebook, org);
  return started === null ? null : { kind: 'after-start', from: started, month: monthAfter(started, 3), last: null };
}

/** When it began to apply, or else when the first phase beyond taking stock was assessed. */
function startOf(casebook: Casebook, org: Decider): string | null {
  const applies = appliesOf(casebook, org.id, 'avtalet')?.statement;
  if (applies?.data.answer === 'ja') return applies.data.from ?? applies.on ?? null;
  const phase = phaseOf(casebook, org.id, 'avtalet')?.statement;
  return phase !== undefined && phase.data.phase !== 'behov' ? (phase.on ?? null) : null;
}

function monthAfter(date: string, months: number): string {
  return lightFormat(addMonths(parseISO(firstDayOf(date)), months), 'yyyy-MM');
}
