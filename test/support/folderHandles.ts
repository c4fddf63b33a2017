/**
 * A folder's handle made of a few questions to something else: a real directory on disk, asked over the
 * bridge between a test and its browser, or directly in Node. What the program runs over it is its own
 * code for handles. This function is sent to the page as text: it may use nothing from outside itself.
 */
import type { FolderHandle } from '../../src/exchange/folder/handlePort.ts';

export interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** What is asked; bytes go as base64. An answer with `error` is thrown as the browser would throw it. */
export type Ask = (
  what: 'permission' | 'ask-permission' | 'list' | 'stat' | 'read' | 'create' | 'write' | 'move' | 'remove',
  name?: string,
  more?: string,
) => Promise<{ readonly value?: unknown; readonly error?: string }>;

export function handleOver(folderName: string, ask: Ask, canMove: boolean): FolderHandle {
  const answer = async (...question: Parameters<Ask>): Promise<unknown> => {
    const { value, error } = await ask(...question);
    if (error !== undefined) throw new DOMException(`folder on disk: ${question[0]}`, error);
    return value;
  };
  const bytesFrom = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const textFrom = async (blob: Blob) => {
    let text = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => {
      const { modified } = (await answer('stat', name)) as { modified: number };
      const bytes = bytesFrom((await answer('read', name)) as string);
      return new File([bytes], name, { lastModified: modified });
    },
    createWritable: async () => {
      const parts: Blob[] = [];
      return {
        write: async (blob: Blob) => void parts.push(blob),
        close: async () => void (await answer('write', name, await textFrom(new Blob(parts)))),
        abort: async () => {},
      };
    },
    ...(canMove ? { move: async (to: string) => void (await answer('move', name, to)) } : {}),
  });
  const folder = {
    name: folderName,
    async *values() {
      for (const { name } of (await answer('list')) as ListedFile[]) yield fileHandle(name);
    },
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      await answer(options?.create ? 'create' : 'stat', name);
      return fileHandle(name);
    },
    removeEntry: async (name: string) => void (await answer('remove', name)),
    queryPermission: () => answer('permission'),
    requestPermission: () => answer('ask-permission'),
  };
  return folder as unknown as FolderHandle;
}
