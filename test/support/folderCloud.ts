/**
 * A folder that a synchronisation keeps alike on several computers, badly: late, in any order, by halves,
 * with copies of its own when it is confused. Each computer's folder is a port; the rest is the weather.
 */
import { FolderError, type FolderFile, type FolderPort, type FolderTrouble } from '../../src/exchange/folder/port.ts';
import type { Random } from './random.ts';

interface Version {
  /** Null: deleted. */
  readonly bytes: Blob | null;
  readonly number: number;
}

interface LocalFile {
  readonly bytes: Blob;
  readonly modified: number;
}

/** Thrown out of the middle of a write: the browser is gone. */
export class Killed extends Error {}

export class Cloud {
  readonly versions = new Map<string, Version>();
  readonly folders: ComputerFolder[] = [];
  /** Moves on by itself so that two files never have the same date. */
  private ticks = 0;

  computer(name: string): ComputerFolder {
    const folder = new ComputerFolder(name, () => {
      this.ticks += 1;
      return this.ticks;
    });
    this.folders.push(folder);
    return folder;
  }

  /** Some of what waits to be carried up or down, a file at a time. */
  carry(random: Random, times: number): void {
    for (let time = 0; time < times; time += 1) {
      const waiting = this.folders.flatMap((folder) => [
        ...[...folder.changed].map((name) => () => this.up(folder, name)),
        ...this.newer(folder).map((name) => () => this.down(folder, name, random.below(4) === 0 ? random : null)),
      ]);
      if (waiting.length === 0) return;
      random.of(waiting)?.();
    }
  }

  /** Everything, both ways, until nothing is left. */
  carryAll(): void {
    for (let isDone = false; !isDone; ) {
      isDone = true;
      for (const folder of this.folders) {
        for (const name of folder.changed) this.up(folder, name);
        for (const name of this.newer(folder)) this.down(folder, name, null);
        if (folder.changed.size > 0) isDone = false;
      }
      if (this.folders.some((folder) => this.newer(folder).length > 0)) isDone = false;
    }
  }

  private newer(folder: ComputerFolder): string[] {
    return [...this.versions]
      .filter(([name, { number }]) => number > (folder.known.get(name) ?? 0) && !folder.changed.has(name))
      .map(([name]) => name);
  }

  private up(folder: ComputerFolder, name: string): void {
    folder.changed.delete(name);
    const known = folder.known.get(name) ?? 0;
    const there = this.versions.get(name);
    const mine = folder.files.get(name)?.bytes ?? null;
    if ((there?.number ?? 0) > known && mine !== null) {
      // Two have written the same name: the synchronisation keeps this one under a name of its own.
      const [stem, ending] = [name.replace(/\.\w+$/, ''), /\.\w+$/.exec(name)?.[0] ?? ''];
      folder.files.delete(name);
      folder.met.conflicts += 1;
      folder.place(`${stem} (${folder.name})${ending}`, mine);
      return;
    }
    const number = (there?.number ?? 0) + 1;
    this.versions.set(name, { bytes: mine, number });
    folder.known.set(name, number);
  }

  private down(folder: ComputerFolder, name: string, half: Random | null): void {
    const { bytes, number } = this.versions.get(name) as Version;
    if (bytes === null) folder.files.delete(name);
    else if (half !== null) {
      folder.arrive(name, bytes.slice(0, half.below(bytes.size)));
      folder.met.halves += 1;
      return;
    } else folder.arrive(name, bytes);
    folder.known.set(name, number);
  }
}

export class ComputerFolder implements FolderPort {
  readonly name: string;
  readonly files = new Map<string, LocalFile>();
  /** Names the synchronisation has yet to carry up. */
  readonly changed = new Set<string>();
  /** The version of each name this computer has. */
  readonly known = new Map<string, number>();
  /** What every asking meets until it is mended. */
  trouble: FolderTrouble | null = null;
  /** How many writes go well before one is cut off; null: none is. */
  killIn: number | null = null;
  /** The next write comes down otherwise than it was told, and nobody says so. */
  spoils = false;
  /** Names this program has written, in order, with what. */
  readonly written: { readonly name: string; readonly bytes: Blob; readonly over: Blob | null }[] = [];
  readonly removed: string[] = [];
  /** How often this computer has met each kind of weather. */
  readonly met = { spoilt: 0, kills: 0, halves: 0, conflicts: 0, troubles: 0 };
  private readonly tick: () => number;

  constructor(name: string, tick: () => number) {
    this.name = name;
    this.tick = tick;
  }

  async list(): Promise<readonly FolderFile[]> {
    this.check();
    return [...this.files].map(([name, { bytes, modified }]) => ({ name, size: bytes.size, modified }));
  }

  async read(name: string): Promise<Blob> {
    this.check();
    const file = this.files.get(name);
    if (file === undefined) throw new FolderError('gone');
    return file.bytes;
  }

  async write(name: string, bytes: Blob): Promise<void> {
    this.check(true);
    if (this.killIn === 0) {
      this.killIn = null;
      this.met.kills += 1;
      // A browser that can not move files writes where the file shall stand.
      this.place(name, bytes.slice(0, bytes.size >> 1));
      throw new Killed();
    }
    if (this.killIn !== null) this.killIn -= 1;
    this.written.push({ name, bytes, over: this.files.get(name)?.bytes ?? null });
    this.place(name, this.spoils ? bytes.slice(0, bytes.size - 1) : bytes);
    if (this.spoils) this.met.spoilt += 1;
    this.spoils = false;
  }

  async remove(name: string): Promise<void> {
    this.check();
    if (!this.files.delete(name)) return;
    this.removed.push(name);
    this.changed.add(name);
  }

  /** Put there by somebody at this computer. */
  place(name: string, bytes: Blob): void {
    this.files.set(name, { bytes, modified: this.tick() });
    this.changed.add(name);
  }

  /** Put there by the synchronisation. */
  arrive(name: string, bytes: Blob): void {
    this.files.set(name, { bytes, modified: this.tick() });
  }

  private check(isWriting = false): void {
    if (this.trouble === null || (this.trouble === 'full' && !isWriting)) return;
    this.met.troubles += 1;
    throw new FolderError(this.trouble);
  }
}
