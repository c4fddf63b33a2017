/**
 * What a program on one of the other engines would do for the same work, in the form that costs that
 * engine least: one map, one entry per statement under `slot@on`, whole values. What stood on a date is
 * the entry with the latest date up to it, slot by slot. Nobody's history, hash or dispute is asked of them.
 */
import type { Piece } from '../desk.ts';
import type { CaseStatement, ConcurrentCase, Contestant, Count } from './contestant.ts';
import { keepTheirs } from './theirs.ts';

export type Statement = Readonly<Record<string, unknown>>;

export type Entry = readonly [key: string, statement: Statement];

/** One copy of the document. */
export interface Peer {
  /** One statement, in a transaction of its own. */
  put(key: string, statement: Statement): void;
  /** Several in one transaction. */
  putAll(entries: readonly Entry[]): void;
  keys(): Iterable<string>;
  get(key: string): Statement;
  /** Everything it shows under a key: more than one where it can tell that they were concurrent. */
  shown(key: string): number;
  /** Another device's copy of the same. */
  fork(): Peer;
  /** What was put since the fork, as bytes. */
  changes(): Uint8Array<ArrayBuffer>;
  takeIn(changes: Uint8Array<ArrayBuffer>): void;
  /** Stores the whole for the first time. */
  store(): Promise<void>;
  /** Resolves when everything that was put or taken in is on the disk. */
  stored(): Promise<void>;
}

export interface PeerEngine {
  readonly persistence: string;
  /** The database it keeps the work in. */
  readonly database: string;
  readonly create: () => Peer;
  readonly open: () => Promise<Peer>;
}

const ONE_BY_ONE = 100;
/** Old pieces in larger transactions: all engines then have less history to carry than in real life. */
const TOGETHER = 100;

export function contestantOf({ persistence, database, create, open }: PeerEngine): Contestant {
  let here: Peer;
  return {
    persistence,
    database,
    async prepare(base, theirs) {
      here = create();
      const entries = base.map((piece, number): Entry => [keyOf(piece, number), statementOf(piece)]);
      const older = entries.slice(0, -ONE_BY_ONE);
      for (let from = 0; from < older.length; from += TOGETHER) here.putAll(older.slice(from, from + TOGETHER));
      await here.store();
      for (const entry of entries.slice(-ONE_BY_ONE)) {
        here.put(...entry);
        await here.stored();
      }
      const colleague = here.fork();
      for (const piece of theirs) colleague.put(keyOf(piece), statementOf(piece));
      await keepTheirs(database, colleague.changes());
    },
    async load() {
      here = await open();
      return standing(here, '9999');
    },
    at: (date) => standing(here, date),
    async edit(piece) {
      here.put(keyOf(piece), statementOf(piece));
      await here.stored();
    },
    async writeOwn(pieces) {
      for (const piece of pieces) here.put(keyOf(piece), statementOf(piece));
      await here.stored();
    },
    async merge(theirs, pieces) {
      here.takeIn(theirs);
      await here.stored();
      return pieces.map((piece) => here.get(keyOf(piece))).length;
    },
    concurrent: async (cases) => shownBy(create(), cases),
  };
}

/** Which statement stood in each slot, as plain objects. */
function standing(peer: Peer, date: string): Count {
  const latest = new Map<string, string>();
  for (const key of peer.keys()) {
    const place = key.lastIndexOf('@');
    const on = key.slice(place + 1);
    if (on > date) continue;
    const slot = key.slice(0, place);
    const held = latest.get(slot);
    if (held === undefined || held < on) latest.set(slot, on);
  }
  const casebook: Record<string, Statement> = {};
  for (const [slot, on] of latest) casebook[slot] = peer.get(`${slot}@${on}`);
  return () => Object.values(casebook).length;
}

/** @param number names the entity it creates, if it does. */
function keyOf({ slot, on }: Piece, number = -1): string {
  return `${slot ?? `#${number}`}@${on ?? ''}`;
}

function statementOf({ type, about, on, at, data, words, dialogue, writer }: Piece): Statement {
  return {
    type,
    about,
    ...(on === null ? {} : { on }),
    at,
    by: writer,
    data: dialogue === null ? data : { ...data, dialogue: `#${dialogue}` },
    words,
  };
}

/** Two copies that meet in the end. One entry per slot, whatever its date: the form that shows most. */
function shownBy(first: Peer, cases: readonly ConcurrentCase[]): number {
  const second = first.fork();
  const said = ({ about, on, level, sign }: CaseStatement): Statement => ({ about, on, level, sign });
  const openForm = cases.filter(({ kind }) => kind === 'open-form');
  const apart = cases.filter(({ kind }) => kind !== 'open-form');
  const colleague = first.fork();
  for (const { slot, first: statement } of openForm) colleague.put(slot, said(statement));
  // It arrives while the other one's forms are open; they are saved afterwards.
  second.takeIn(colleague.changes());
  for (const each of [...openForm, ...apart]) second.put(each.slot, said(each.second));
  for (const { slot, first: statement } of apart) first.put(slot, said(statement));
  first.takeIn(colleague.changes());
  first.takeIn(second.changes());
  return cases.reduce((sum, { slot }) => sum + first.shown(slot), 0);
}
