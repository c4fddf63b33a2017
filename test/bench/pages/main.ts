/** What the runner may ask of a page. One engine per page: it is loaded when it is first asked for. */
import { afterParting, pastDates, ROUND, work } from '../work.ts';
import { concurrentCases } from './concurrentCases.ts';
import type { Contestant } from './contestant.ts';
import { makeWritesStrict, storedBytes } from './idb.ts';
import { theirsKept } from './theirs.ts';

const THEIRS = 1000;
/** Of each of three kinds. */
const CASES = 100;

const engines: Readonly<Record<string, () => Promise<{ contestant: Contestant }>>> = {
  fyrfas: () => import('./fyrfas.ts'),
  yjs: () => import('./yjs.ts'),
  automerge: () => import('./automerge.ts'),
  loro: () => import('./loro.ts'),
  tinybase: () => import('./tinybase.ts'),
};

async function contestant(name: string): Promise<Contestant> {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`no engine ${name}`);
  return (await engine()).contestant;
}

/** Milliseconds a piece of work took. */
async function timed(act: () => unknown): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}

const bench = {
  persistence: async (name: string) => (await contestant(name)).persistence,

  async prepare(name: string, size: number = ROUND) {
    const base = work(size);
    await (await contestant(name)).prepare(base, afterParting(base, 1, THEIRS));
  },

  /** Loading, past dates, edits and merging, in this order, on what `prepare` stored. */
  async measure(name: string, edits: number) {
    const engine = await contestant(name);
    const base = work(ROUND);
    const [own, others] = [afterParting(base, 0, THEIRS), afterParting(base, 1, THEIRS)];
    let now = () => 0;
    const load = await timed(async () => {
      now = await engine.load();
    });
    const stood: (() => number)[] = [];
    const past = await timed(() => {
      for (const date of pastDates) stood.push(engine.at(date));
    });
    const edit: number[] = [];
    for (const piece of own.slice(0, edits)) edit.push(await timed(() => engine.edit(piece)));
    await engine.writeOwn(own.slice(edits));
    const theirs = await theirsKept(engine.database);
    let came = 0;
    let checked = performance.now();
    const merge = await timed(async () => {
      came = await engine.merge(theirs, others, () => {
        checked = performance.now();
      });
    });
    const afterCheck = performance.now() - checked;
    return { load, past, edit, merge, afterCheck, stands: now(), stood: stood.map((count) => count()), came };
  },

  /** How each municipality is to be drawn by decision on the past days, by a fold of everything from nothing. */
  async drawn() {
    const { drawnOn } = await import('./drawn.ts');
    return drawnOn(pastDates);
  },

  async snapshot() {
    const { loadSnapshot } = await import('./fyrfas.ts');
    let now = () => 0;
    const load = await timed(async () => {
      now = await loadSnapshot();
    });
    return { load, stands: now() };
  },

  async concurrent(name: string) {
    const cases = concurrentCases(CASES);
    return { stated: 2 * cases.length, shown: await (await contestant(name)).concurrent(cases) };
  },

  async stored(name: string) {
    const { database } = await contestant(name);
    // What can be made again from the rest: our snapshot.
    return { whole: await storedBytes(database), withoutCache: await storedBytes(database, ['snapshot']) };
  },
};

export type Bench = typeof bench;

makeWritesStrict();
window.bench = bench;
