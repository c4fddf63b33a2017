/** Ours: the app's own journal and fold, as the app uses them. */
import { type Casebook, headsOf } from '../../../src/domain/casebook.ts';
import type { AnyDraft, JournalEvent } from '../../../src/domain/events.ts';
import { EVENT_RULES } from '../../../src/domain/eventTypes.ts';
import { Ledger } from '../../../src/domain/ledger.ts';
import { bundleText } from '../../../src/journal/bundles.ts';
import { gzip } from '../../../src/journal/gzip.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { openJournal } from '../../../src/journal/openJournal.ts';
import { readCopy } from '../../../src/journal/readCopy.ts';
import { databaseName } from '../../../src/journal/schema.ts';
import { pack, unpack } from '../../../src/state/packedCasebook.ts';
import { type Piece, WRITERS } from '../desk.ts';
import { shownByFyrfas } from './concurrentFyrfas.ts';
import type { Contestant, Count } from './contestant.ts';
import { keepTheirs } from './theirs.ts';
import { Chain, Written } from './written.ts';

const DATABASE = databaseName(null);
const ONE_BY_ONE = 100;

let journal: Journal;
let ledger = new Ledger();
let now: Casebook;

async function open(): Promise<Journal> {
  const { journal: opened, trouble } = await openJournal(null);
  if (trouble !== null) throw new Error(`storage: ${trouble}`);
  return opened;
}

/** Six colleagues' copies are taken in, the rest is written here; then a snapshot is kept, as the app does. */
async function prepare(base: readonly Piece[], theirs: readonly Piece[]): Promise<void> {
  journal = await open();
  const written = new Written();
  const chains = await Promise.all(Array.from({ length: WRITERS }, () => Chain.begin()));
  for (const piece of base.slice(0, -ONE_BY_ONE)) {
    const { id } = (chains[piece.writer] as Chain).write(written.draft(piece), piece.at);
    written.ids.push(id);
  }
  const bundles = await Promise.all(chains.map((chain) => chain.sealed()));
  let { arrival } = await journal.takeIn(bundles, '2026-11-20T06:00:00.000Z');
  for (const piece of base.slice(-ONE_BY_ONE)) {
    const batch = await journal.append([written.draft(piece)], piece.at);
    written.ids.push((batch.events[0] as JournalEvent).id);
    arrival = batch.arrival;
  }
  const colleague = await Chain.begin();
  for (const piece of theirs) colleague.write(written.draft(piece), piece.at);
  await keepTheirs(DATABASE, await gzip([bundleText(await colleague.sealed())]));
  await fill();
  await journal.saveSnapshot(pack(ledger.casebookAt(null)), arrival.counter, journal.foldedMark());
  journal.close();
}

async function fill(): Promise<void> {
  ledger = new Ledger();
  const events: JournalEvent[] = [];
  for await (const batch of journal.read()) events.push(...batch.events);
  ledger.fill(events);
}

/** Without the snapshot: every event is read, and the whole is folded. */
async function load(): Promise<Count> {
  journal = await open();
  await fill();
  now = ledger.casebookAt(null);
  return standing(now);
}

/** What the screens wait for. */
export async function loadSnapshot(): Promise<Count> {
  journal = await open();
  const snapshot = unpack((await journal.snapshot()) ?? '');
  if (snapshot === null) throw new Error('there is no snapshot');
  now = snapshot;
  return standing(now);
}

/** Entities, and slots that hold another statement than the one their entity began with. */
function standing({ slots, entities }: Casebook): Count {
  return () => {
    const said = Object.values(slots).flatMap(({ current }) => current.slice(0, 1));
    const own = said.filter(({ type }) => EVENT_RULES[type].kind === 'states');
    return Object.keys(entities).length + own.length;
  };
}

/** As from a form that was opened on what stands now. */
function draftOf(piece: Piece): AnyDraft {
  return { ...new Written().draft({ ...piece, over: [] }), over: headsOf(now, piece.slot ?? '') };
}

async function edit(piece: Piece): Promise<void> {
  await journal.append([draftOf(piece)], piece.at);
}

async function writeOwn(pieces: readonly Piece[]): Promise<void> {
  const { events } = await journal.append(pieces.map(draftOf), '2026-11-20T13:00:00.000Z');
  ledger.add(events);
  // As the app does when much has been written.
  await journal.roll();
}

/** The whole road of "Öppna kopia" after the preview: everything checked, stored, folded, read. */
async function merge(theirs: Uint8Array<ArrayBuffer>, _: unknown, onChecked: () => void): Promise<number> {
  const read = await readCopy(new Blob([theirs]));
  if (!read.ok) throw new Error(read.refusal.what);
  onChecked();
  const { added } = await journal.takeIn(read.bundles, '2026-11-20T14:00:00.000Z');
  const { slots, entities } = ledger.add(added);
  return Object.keys(ledger.patch(null, slots, entities).slots).length;
}

export const contestant: Contestant = {
  persistence: 'Dexie on IndexedDB: own events in rows, older and others’ in gzip’d sealed runs',
  prepare,
  load,
  at: (date) => standing(ledger.casebookAt(date)),
  edit,
  writeOwn,
  merge,
  concurrent: shownByFyrfas,
  database: DATABASE,
};
