/**
 * Runs a law over generated schedules and counts them. Every `npm test` runs the same schedules (fixed
 * seeds); `npm run laws:long` runs a million, and can be taken up where it was left:
 *
 *   LAWS_RUNS=1000000   how many schedules in all
 *   LAWS_FROM=12        the round to go on from, as the run before it said
 */
import fc from 'fast-check';

/** How many schedules each law runs in an ordinary test run. A test adds them up. */
const SHARES = {
  'order of arrival': 3500,
  'merge, then fold': 3500,
  'asOf by index': 4500,
  'known at': 500,
  'wrong clocks': 2500,
  'a lone writer': 2500,
  'settled sets': 1500,
  authority: 1500,
  redaction: 1000,
  corrections: 2000,
} as const;

type Law = keyof typeof SHARES;

export const ORDINARY = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
/** Any number would do, as long as it stays. */
const FIRST_SEED = 20_261_122;
const IS_LONG = import.meta.env.MODE === 'long';

function wanted(law: Law): number {
  const all = Number(process.env['LAWS_RUNS'] ?? (IS_LONG ? 1_000_000 : ORDINARY));
  return Math.ceil((all * SHARES[law]) / ORDINARY);
}

/** Adds up the schedules of every law; at least this many run in an ordinary `npm test`. */
export const AT_LEAST = 20_000;

/** A long run takes as long as it takes. */
export const LONG = { timeout: 24 * 60 * 60 * 1000 };

/** Holds a law to its share of schedules, and says how many it was held to. */
export async function holds<T>(law: Law, schedules: fc.Arbitrary<T>, check: (schedule: T) => void): Promise<void> {
  const runs = wanted(law);
  const round = Math.min(SHARES[law], runs);
  const from = Number(process.env['LAWS_FROM'] ?? 0);
  let counted = from * round;
  for (let number = from; counted < runs; number += 1) {
    const numRuns = Math.min(round, runs - counted);
    const before = counted;
    const property = fc.property(schedules, (schedule) => {
      counted += 1;
      check(schedule);
    });
    fc.assert(property, { seed: FIRST_SEED + number, numRuns });
    if (counted - before !== numRuns)
      throw new Error(`${law}: ${counted - before} schedules ran instead of ${numRuns}`);
    if (IS_LONG) console.log(`${law}: ${counted} schedules; to go on from here, LAWS_FROM=${number + 1}`);
    // Lets the runner hear that we are still here.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (counted < runs) throw new Error(`${law}: only ${counted} schedules of ${runs}`);
  console.log(`${law}: ${counted} schedules`);
}
