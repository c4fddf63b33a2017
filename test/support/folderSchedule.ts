/** Generated weeks of a shared folder: people, a bad synchronisation, and what must hold all the while. */
import type { EventId } from '../../src/domain/events.ts';
import { namedFile } from '../../src/exchange/folder/names.ts';
import type { DeviceKey } from '../../src/journal/device.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { Cloud, type ComputerFolder } from './folderCloud.ts';
import { Person } from './folderPeople.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Week {
  readonly cloud: Cloud;
  readonly people: readonly Person[];
  readonly keys: DeviceKey[];
  now: number;
  /** How much has been redacted. */
  redacted: number;
  /** What has gone wrong, in words; empty as long as every promise is kept. */
  readonly faults: string[];
  readonly told: string[];
}

export async function newWeek(keys: readonly DeviceKey[]): Promise<Week> {
  const cloud = new Cloud();
  const left = [...keys];
  const people: Person[] = [];
  for (const name of ['MAS-dator', 'SAS-dator', 'DESKTOP-3']) {
    people.push(await Person.at(cloud.computer(name), left.shift()));
  }
  return { cloud, people, keys: left, now: Date.UTC(2026, 10, 23, 8), redacted: 0, faults: [], told: [] };
}

type Move = (week: Week, person: Person, random: Random) => Promise<unknown> | unknown;

const moves: Readonly<Record<string, { readonly weight: number; readonly move: Move }>> = {
  write: { weight: 8, move: (week, person, random) => write(week, person, 1 + random.below(3)) },
  look: { weight: 8, move: (week, person) => look(week, person) },
  carry: { weight: 5, move: ({ cloud }, _person, random) => cloud.carry(random, 1 + random.below(6)) },
  wait: { weight: 3, move: (week, _person, random) => (week.now += random.of([MINUTE, HOUR, DAY, 15 * DAY]) ?? 0) },
  busyMorning: { weight: 1, move: busyMorning },
  trouble: { weight: 2, move: (_week, { folder }, random) => (folder.trouble = random.of([...TROUBLES]) ?? null) },
  kill: { weight: 2, move: (_week, { folder }, random) => (folder.killIn = random.below(2)) },
  spoil: { weight: 1, move: (_week, { folder }) => (folder.spoils = true) },
  wipe: { weight: 2, move: ({ keys }, person) => person.newBrowser(keys.shift()) },
  byFile: { weight: 4, move: byFile },
  redact: { weight: 2, move: redact },
  foreign: {
    weight: 1,
    move: (_week, { folder }, random) => folder.place(foreignName(random), new Blob(['Dagordning'])),
  },
  confused: { weight: 2, move: confused },
  tidied: { weight: 1, move: tidied },
};

const TROUBLES = [null, null, 'permission', 'full', 'read-only', 'gone', 'failed'] as const;
const DRAWN = Object.entries(moves).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

/** One thing that happens. */
export async function happen(week: Week, random: Random): Promise<void> {
  const name = random.of(DRAWN) as string;
  const person = random.of(week.people) as Person;
  week.now += 1000;
  week.told.push(`${name} ${person.folder.name}`);
  await moves[name]?.move(week, person, random);
}

/** Everything mended and carried, and time enough for whoever waits for another. */
export async function settle(week: Week): Promise<void> {
  for (const { folder } of week.people) Object.assign(folder, { trouble: null, killIn: null, spoils: false });
  for (const wait of [0, 11 * MINUTE, 25 * HOUR, 25 * HOUR, HOUR]) {
    week.now += wait;
    week.cloud.carryAll();
    for (const person of week.people) await look(week, person);
  }
  week.cloud.carryAll();
  for (const person of week.people) await look(week, person);
}

async function write(week: Week, person: Person, commands: number): Promise<void> {
  for (let command = 0; command < commands; command += 1) {
    await person.write(`${person.folder.name} ${week.now} ${command}`, new Date(week.now));
  }
}

async function redact(week: Week, person: Person, random: Random): Promise<void> {
  await person.redact(random, new Date(week.now));
  week.redacted += 1;
}

async function busyMorning(week: Week, person: Person): Promise<void> {
  for (let save = 0; save < 18; save += 1) {
    week.now += MINUTE;
    await write(week, person, 1);
    await look(week, person);
  }
}

function byFile({ people, now }: Week, person: Person, random: Random): Promise<void> {
  const other = random.of(people.filter((each) => each !== person)) as Person;
  return person.takeInFrom(other, new Date(now), random.once(2));
}

function foreignName(random: Random): string {
  return random.of(['Dagordning.docx', 'bild.png', 'kopia.fyrfas', 'desktop.ini']) as string;
}

/** The synchronisation leaves a copy of its own, whole or half. */
function confused(_week: Week, { folder }: Person, random: Random): void {
  const [name, file] = random.of([...folder.files]) ?? [];
  if (name === undefined || file === undefined) return;
  const bytes = random.once(2) ? file.bytes : file.bytes.slice(0, random.below(file.bytes.size));
  folder.place(name.replace(/(\.\w+)$/, '-DESKTOP-ABC$1'), bytes);
}

/** Somebody deletes a file: what was claimed of it is claimed no longer. */
async function tidied({ people }: Week, { folder }: Person, random: Random): Promise<void> {
  const [name, file] = random.of([...folder.files]) ?? [];
  if (name === undefined || file === undefined) return;
  folder.files.delete(name);
  folder.changed.add(name);
  for (const id of await idsInFile(file.bytes)) for (const person of people) person.claimed.delete(id);
}

/** One round, and whether it kept its promises: claims, files that never change, nothing taken away that is not held. */
async function look(week: Week, person: Person): Promise<void> {
  const { folder } = person;
  const [written, removed] = [folder.written.length, folder.removed.length];
  const before = new Map(folder.files);
  const round = await person.look(new Date(week.now));
  const there = await idsIn(folder);
  if (round?.safe) {
    const missing = [...person.claimed].filter((id) => isOf(person, id) && !there.has(id));
    if (missing.length > 0) week.faults.push(`${folder.name} claims ${missing.join(' ')}`);
  }
  for (const { name, bytes, over } of folder.written.slice(written)) {
    if (namedFile(name).kind !== 'bundle' || over === null || (await over.text()) === (await bytes.text())) continue;
    if ((await readCopy(over)).ok) week.faults.push(`${name} was written anew`);
  }
  for (const name of folder.removed.slice(removed)) {
    const gone = await idsInFile(before.get(name)?.bytes ?? new Blob());
    if ([...gone].some((id) => !there.has(id))) week.faults.push(`${name} was taken away`);
  }
}

function isOf({ journal }: Person, id: EventId): boolean {
  return id.startsWith(journal.device() ?? '-');
}

const known = new WeakMap<Blob, ReadonlySet<EventId>>();

async function idsInFile(bytes: Blob): Promise<ReadonlySet<EventId>> {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const read = await readCopy(bytes);
  const ids = new Set(read.ok ? read.bundles.flatMap(({ events }) => events.map(({ id }) => id)) : []);
  known.set(bytes, ids);
  return ids;
}

async function idsIn(folder: ComputerFolder): Promise<Set<EventId>> {
  const ids = new Set<EventId>();
  for (const { bytes } of folder.files.values()) for (const id of await idsInFile(bytes)) ids.add(id);
  return ids;
}

/** What the people of a week have met, so that a test can tell that it was not a calm one. */
export function weather({ people, redacted }: Week): Record<string, number> {
  const sum = (of: (person: Person) => number) => people.reduce((all, person) => all + of(person), 0);
  return {
    spoilt: sum(({ folder }) => folder.met.spoilt),
    kills: sum(({ folder }) => folder.met.kills),
    halves: sum(({ folder }) => folder.met.halves),
    conflicts: sum(({ folder }) => folder.met.conflicts),
    troubles: sum(({ folder }) => folder.met.troubles),
    joined: sum(({ folder }) => folder.written.filter(({ name }) => lines(name) > 8).length),
    cleared: sum(({ folder }) => folder.removed.filter((name) => namedFile(name).kind === 'bundle').length),
    mended: sum(({ folder }) => folder.written.filter(({ name, over }) => over !== null && lines(name) > 0).length),
    claimed: sum(({ claimed }) => claimed.size),
    undone: sum(({ undone }) => undone.size),
    redacted,
  };
}

function lines(name: string): number {
  const [, from, to] = /^\w{16}-(\d+)-(\d+)-/.exec(name) ?? [];
  return from === undefined ? 0 : Number(to) - Number(from) + 1;
}

/** What is wrong when everything has settled; empty when everybody holds the same and nothing is lost. */
export async function faultsAfter(week: Week): Promise<string[]> {
  const held = await Promise.all(week.people.map((person) => person.ids()));
  const all = new Set(held.flat());
  const lost = week.people.flatMap(({ claimed }) => [...claimed]).filter((id) => !all.has(id));
  const unequal = week.people.flatMap(({ folder, undone }, place) => {
    const mine = new Set(held[place]);
    const missing = [...all].filter((id) => !mine.has(id) && !undone.has(id));
    return missing.length > 0 ? [`${folder.name} lacks ${missing.join(' ')}`] : [];
  });
  const regretted = week.people.flatMap(({ folder, undone }, place) =>
    (held[place] ?? []).filter((id) => undone.has(id)).map((id) => `${folder.name} was given ${id} again`),
  );
  // Who has set a redaction aside does not know of it, and goes on passing the words on.
  const everybodyKnows = week.people.every(({ undone }) => undone.size === 0);
  const told = everybodyKnows ? (await Promise.all(week.people.map((person) => person.redactedWords()))).flat() : [];
  return [...week.faults, ...told, ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []), ...unequal, ...regretted];
}
