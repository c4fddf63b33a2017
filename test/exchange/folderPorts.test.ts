import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { handlePort, mayUse } from '../../src/exchange/folder/handlePort.ts';
import { Cloud } from '../support/folderCloud.ts';
import { handleOver } from '../support/folderHandles.ts';
import { FolderOnDisk } from '../support/folderOnDisk.ts';
import { folderPortContract } from '../support/folderPort.ts';

function newFolder(): FolderOnDisk {
  const path = mkdtempSync(join(tmpdir(), 'fyrfas-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return new FolderOnDisk(path);
}

folderPortContract('a folder in memory', async () => new Cloud().computer('Implementering'));
folderPortContract('handles that can move, over a directory', async () =>
  handlePort(handleOver('Implementering', newFolder().ask, true)),
);
folderPortContract('handles that can not move, over a directory', async () =>
  handlePort(handleOver('Implementering', newFolder().ask, false)),
);

describe('handles in trouble', () => {
  it.each([
    ['NotAllowedError', 'permission'],
    ['SecurityError', 'permission'],
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'read-only'],
    ['UnknownError', 'failed'],
  ])('%s is told as %s', async (error, trouble) => {
    const port = handlePort(handleOver('Implementering', async () => ({ error }), true));
    await expect(port.list()).rejects.toMatchObject({ name: 'FolderError', trouble });
    await expect(port.write('a.fyrfas', new Blob(['x']))).rejects.toMatchObject({ trouble });
  });

  it('leaves nothing behind when the disk is full', async () => {
    const folder = newFolder();
    const port = handlePort(
      handleOver(
        'Implementering',
        async (what, ...more) => (what === 'write' ? { error: 'QuotaExceededError' } : folder.ask(what, ...more)),
        true,
      ),
    );
    await expect(port.write('a.fyrfas', new Blob(['x']))).rejects.toMatchObject({ trouble: 'full' });
    expect(folder.names()).toEqual([]);
  });

  it('a half-written file lies under another name until it is whole, and is passed over in the list', async () => {
    const folder = newFolder();
    const port = handlePort(handleOver('Implementering', folder.ask, true));
    const half = new Promise<void>((resolve) => {
      folder.onHalf = resolve;
    });
    void port.write('a.fyrfas', new Blob(['hela innehållet']));
    await half;
    expect(folder.names()).toEqual(['a.fyrfas.tmp']);
    expect(await port.list()).toEqual([]);
  });

  it('passes over a file that goes away while it is listed', async () => {
    const folder = newFolder();
    folder.put('a.fyrfas', 'x');
    folder.put('b.fyrfas', 'y');
    const port = handlePort(
      handleOver(
        'Implementering',
        async (what, name, more) => {
          if (what === 'stat' && name === 'a.fyrfas') folder.remove('a.fyrfas');
          return folder.ask(what, name, more);
        },
        true,
      ),
    );
    expect((await port.list()).map(({ name }) => name)).toEqual(['b.fyrfas']);
  });

  it('may be used when it was granted; asks only when told to', async () => {
    const folder = newFolder();
    const handle = handleOver('Implementering', folder.ask, true);
    expect(await mayUse(handle, false)).toBe(true);
    folder.permission = 'prompt';
    expect(await mayUse(handle, false)).toBe(false);
    expect(await mayUse(handle, true)).toBe(true);
    expect(await mayUse(handle, false)).toBe(true);
  });
});
