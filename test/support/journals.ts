/** Generated journals for the laws: what several devices hold after some people have worked for a while. */
import fc from 'fast-check';
import type { JournalEvent } from '../../src/domain/events.ts';
import { move } from './moves.ts';
import { picture } from './picture.ts';
import { Random } from './random.ts';
import { Press, Writer } from './writers.ts';

export interface Schedule {
  /** Every event ever written, oldest first; also those that a device lost again. */
  readonly events: readonly JournalEvent[];
  /** What each device holds in the end. */
  readonly devices: readonly (readonly JournalEvent[])[];
  /** Chance for what happens to the events afterwards, repeatable. */
  readonly random: Random;
  /** What a failing law prints: the seeds to play it again, and what was written. */
  toString(): string;
}

const DEVICES = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'];

/** Plays the moves, one seed each. */
export function play(seeds: readonly number[], devices = 3): Schedule {
  const press = new Press();
  const writers = DEVICES.slice(0, devices).map((device) => new Writer(press, device));
  for (const seed of seeds) move({ press, writers }, new Random(seed));
  return {
    events: press.events,
    devices: writers.map(({ held }) => [...held.values()]),
    random: new Random(seeds.length + (seeds[0] ?? 0)),
    toString: () => `play([${seeds.join(', ')}])\n${picture(press.events)}`,
  };
}

/** Schedules of up to `longest` moves by three devices. Fewer moves are simpler. */
export function schedules(longest = 24): fc.Arbitrary<Schedule> {
  const seeds = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: longest, size: 'max' });
  return seeds.map((drawn) => play(drawn));
}
