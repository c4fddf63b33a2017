/** People who share a folder: each with a browser, a computer's folder, and the program's own rounds over it. */
import type { EventId } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { namedFile } from '../../src/exchange/folder/names.ts';
import { FolderError } from '../../src/exchange/folder/port.ts';
import type { Round } from '../../src/exchange/folder/road.ts';
import { makeRound } from '../../src/exchange/folder/round.ts';
import { recall } from '../../src/exchange/folder/seen.ts';
import type { DeviceKey } from '../../src/journal/device.ts';
import type { CheckedBundle, Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { bundlesOf, eventsIn, idsIn, note } from './events.ts';
import { type ComputerFolder, Killed } from './folderCloud.ts';
import type { Random } from './random.ts';

export class Person {
  readonly folder: ComputerFolder;
  /** Own events that the program has said lie in the folder. */
  readonly claimed = new Set<EventId>();
  /** What this person has taken in and then undone. */
  readonly undone = new Set<EventId>();
  private readonly journals: Journal[] = [];
  /** Which choice of the folder this is; choosing it anew reads it anew. */
  private choice = 0;

  private constructor(folder: ComputerFolder) {
    this.folder = folder;
  }

  static async at(folder: ComputerFolder, key?: DeviceKey): Promise<Person> {
    const person = new Person(folder);
    await person.newBrowser(key);
    return person;
  }

  get journal(): Journal {
    return this.journals.at(-1) as Journal;
  }

  /** The browser is emptied: journal, keys and what was remembered of the folder. Its files stay on the disk. */
  async newBrowser(key?: DeviceKey): Promise<void> {
    this.journals.push(await memoryJournal(null, key));
    this.undone.clear();
    this.choice += 1;
  }

  async write(text: string, now: Date): Promise<void> {
    await this.journal.append([note('hjo', text)], now.toISOString());
  }

  /** Redacts something that is held; its bytes are erased at once, as the program does. */
  async redact(random: Random, now: Date): Promise<void> {
    const [target] = random.shuffled((await eventsIn(this.journal)).filter(({ line }) => line.words !== undefined));
    if (target === undefined) return;
    await this.journal.append([{ type: 'redacted', about: [], re: [target.id], data: {} }], now.toISOString());
    await this.erase();
  }

  private async erase(): Promise<void> {
    await this.journal.erase((await this.ledger()).redactedWithWords());
  }

  private async ledger(): Promise<Ledger> {
    const ledger = new Ledger();
    ledger.fill(await eventsIn(this.journal));
    return ledger;
  }

  /** Redacted words, as far as this person knows, that the journal or its own files in the folder yet hold. */
  async redactedWords(): Promise<string[]> {
    const ledger = await this.ledger();
    const own = new Set((await this.journal.pieces()).filter((piece) => piece.own).map(({ device }) => device));
    const found: string[] = [];
    const look = (where: string, bundles: readonly CheckedBundle[]) => {
      for (const { id, line } of bundles.flatMap(({ events }) => events)) {
        const event = ledger.event(id);
        if (event && line.words !== undefined && ledger.graph.isHidden(event)) found.push(`${id} in ${where}`);
      }
    };
    look('journal', await bundlesOf(this.journal));
    for (const [name, { bytes }] of this.folder.files) {
      const named = namedFile(name);
      const read = named.kind === 'bundle' && own.has(named.device) ? await readCopy(bytes) : null;
      if (read?.ok) look(name, read.bundles);
    }
    return found;
  }

  /** One round, as the program makes it. @returns null when it was killed or may not look. */
  async look(now: Date): Promise<Round | null> {
    try {
      const memory = await recall(this.journal, `choice ${this.choice}`, '1');
      const round = await makeRound(this.folder, this.journal, memory, now, () => this.erase());
      if (round.safe !== null) for (const id of await this.ownIds()) this.claimed.add(id);
      return round;
    } catch (error) {
      const isExpected = error instanceof Killed || (error instanceof FolderError && error.trouble === 'permission');
      if (!isExpected) throw error;
      return null;
    }
  }

  /** Takes another's copy in by hand; some regret it. */
  async takeInFrom(other: Person, now: Date, regrets: boolean): Promise<void> {
    const bundles = await bundlesOf(other.journal);
    if (bundles.length === 0) return;
    const taken = await this.journal.takeIn(bundles, now.toISOString());
    for (const { events } of bundles) for (const { id } of events) this.undone.delete(id);
    await this.erase();
    if (regrets) for (const id of await this.journal.undoTakeIn(taken.id)) this.undone.add(id);
  }

  async ids(): Promise<EventId[]> {
    return idsIn(this.journal);
  }

  private async ownIds(): Promise<EventId[]> {
    const own = new Set((await this.journal.pieces()).filter((piece) => piece.own).map(({ device }) => device));
    return (await this.ids()).filter((id) => own.has(id.split('.')[0] as string));
  }
}

/** Ids of every line of every whole file in a folder, read without the program's own memory of it. */
export async function idsInFolder(folder: ComputerFolder): Promise<Set<EventId>> {
  const ids = new Set<EventId>();
  for (const [name, { bytes }] of folder.files) {
    if (!name.endsWith('.fyrfas')) continue;
    const read = await readCopy(bytes);
    if (read.ok) for (const { events } of read.bundles) for (const { id } of events) ids.add(id);
  }
  return ids;
}
