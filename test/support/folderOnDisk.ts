/** A real directory that several browser profiles share, with the troubles a test asks for. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, ListedFile } from './folderHandles.ts';

export class FolderOnDisk {
  readonly path: string;
  /** Nothing more can be written. */
  isFull = false;
  /** The drive does not answer. */
  isAway = false;
  permission: PermissionState = 'granted';
  /** The next write stops half way and never answers; told when it has. */
  onHalf: (() => void) | null = null;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
  }

  names(ending = ''): string[] {
    return readdirSync(this.path)
      .filter((name) => name.endsWith(ending))
      .sort();
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  put(name: string, bytes: Uint8Array | string): void {
    writeFileSync(join(this.path, name), bytes);
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }

  readonly ask: Ask = async (what, name = '', more = '') => {
    if (what === 'ask-permission') this.permission = 'granted';
    if (what === 'permission' || what === 'ask-permission') return { value: this.permission };
    if (this.permission !== 'granted') return { error: 'NotAllowedError' };
    if (this.isAway) return { error: 'UnknownError' };
    const isWriting = what === 'create' || what === 'write' || what === 'move';
    if (this.isFull && isWriting) return { error: 'QuotaExceededError' };
    const path = join(this.path, name);
    const isNew = what === 'list' || what === 'create' || what === 'remove';
    if (!isNew && !existsSync(path)) return { error: 'NotFoundError' };
    return { value: await this.done(what, path, more) };
  };

  private async done(what: Parameters<Ask>[0], path: string, more: string): Promise<unknown> {
    if (what === 'list') return this.names().map((name) => this.stat(join(this.path, name), name));
    if (what === 'stat') return this.stat(path, '');
    if (what === 'read') return readFileSync(path).toString('base64');
    if (what === 'create') writeFileSync(path, '', { flag: 'a' });
    if (what === 'write') await this.write(path, Buffer.from(more, 'base64'));
    if (what === 'move') renameSync(path, join(this.path, more));
    if (what === 'remove') rmSync(path, { force: true });
    return null;
  }

  private async write(path: string, bytes: Buffer): Promise<void> {
    if (this.onHalf === null) return writeFileSync(path, bytes);
    writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
    this.onHalf();
    this.onHalf = null;
    await new Promise(() => {});
  }

  private stat(path: string, name: string): ListedFile {
    const { size, mtimeMs } = statSync(path);
    return { name, size, modified: Math.floor(mtimeMs) };
  }
}
