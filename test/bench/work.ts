/**
 * The work of the bench, the same every time: what a county writes, and what two people write after they
 * have parted. Every engine is given exactly this.
 */
import { PHASES } from '../../src/domain/vocabulary.ts';
import { Random } from '../support/random.ts';
import { DAY, Desk, dayOf, midnightAt, type Piece } from './desk.ts';
import { writeRound } from './round.ts';
import { someText } from './sentences.ts';

/** One round is 65 organisations × 5 documents × 6 statements with what belongs to them. */
export const ROUND = 10_000;
/** In this many slots those who have parted contradict each other. */
export const CLASHES = 100;

/** 50 days evenly over the time the work lasts. */
export const pastDates: readonly string[] = Array.from({ length: 50 }, (_, i) => dayOf(midnightAt((i + 0.5) / 50)));

/** @param count how many pieces; larger work is more rounds in the same time. */
export function work(count: number): Piece[] {
  const desk = new Desk(count);
  for (let end = ROUND; !desk.isFull; end += ROUND) writeRound(desk, Math.min(count, end));
  return desk.pieces;
}

/** What one of two people writes, in slots that stand in the base, after both have seen all of it. */
export function afterParting(base: readonly Piece[], who: 0 | 1, count: number): Piece[] {
  const random = new Random(who);
  const heads = new Map<string, number>();
  for (const [number, { slot }] of base.entries()) if (slot !== null && !slot.startsWith('#')) heads.set(slot, number);
  const phases = [...heads].filter(([slot]) => slot.startsWith('phase/')).map(([, number]) => number);
  const clashing = phases.slice(0, CLASHES);
  const others = [...heads.values()].filter((number) => !clashing.includes(number));
  const own = others.filter((_, place) => place % 2 === who).slice(0, count - CLASHES);
  return [...clashing, ...own].map((seen, place): Piece => {
    const before = base[seen] as Piece;
    const [word] = Object.keys(before.words);
    const time = midnightAt(1) + DAY / 2 + place * 1000;
    const clashes = place < CLASHES;
    return {
      ...before,
      writer: who,
      at: new Date(time).toISOString(),
      on: dayOf(time),
      over: [seen],
      data: clashes ? { phase: PHASES[1 + who] as string } : before.data,
      words: word === undefined ? {} : { ...before.words, [word]: someText(random, place) },
    };
  });
}
