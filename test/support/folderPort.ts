import { describe, expect, it } from 'vitest';
import type { FolderPort } from '../../src/exchange/folder/port.ts';

/** What every folder promises, whatever it lies on. */
export function folderPortContract(name: string, make: () => Promise<FolderPort>): void {
  describe(`${name} keeps the folder's promise`, () => {
    const text = (...parts: string[]) => new Blob(parts);
    const names = async (port: FolderPort) => (await port.list()).map((file) => file.name).toSorted();

    it('gives back what was written, and lists it by name, size and date', async () => {
      const port = await make();
      expect(await port.list()).toEqual([]);
      await port.write('a.fyrfas', text('Åtta har sagt ja'));
      await port.write('b.fyrfas', text('två'));
      expect(await (await port.read('a.fyrfas')).text()).toBe('Åtta har sagt ja');
      const [a] = (await port.list()).filter((file) => file.name === 'a.fyrfas');
      expect(a?.size).toBe(17);
      expect(a?.modified).toBeGreaterThan(0);
      expect(await names(port)).toEqual(['a.fyrfas', 'b.fyrfas']);
    });

    it('puts a whole file in place of one of the same name, and leaves nothing beside it', async () => {
      const port = await make();
      await port.write('a.json', text('{"långt": "och mer än nästa gång"}'));
      await port.write('a.json', text('{}'));
      expect(await (await port.read('a.json')).text()).toBe('{}');
      expect(await names(port)).toEqual(['a.json']);
    });

    it('removes, also what is not there', async () => {
      const port = await make();
      await port.write('a.fyrfas', text('x'));
      await port.remove('a.fyrfas');
      await port.remove('a.fyrfas');
      expect(await names(port)).toEqual([]);
    });

    it('says of a file that is not there that it is gone', async () => {
      const port = await make();
      await expect(port.read('a.fyrfas')).rejects.toMatchObject({ name: 'FolderError', trouble: 'gone' });
    });

    it('keeps an empty file and a large one', async () => {
      const port = await make();
      await port.write('empty.fyrfas', text());
      await port.write('large.fyrfas', text('å'.repeat(300_000)));
      const sizes = Object.fromEntries((await port.list()).map((file) => [file.name, file.size]));
      expect(sizes).toEqual({ 'empty.fyrfas': 0, 'large.fyrfas': 600_000 });
      expect((await (await port.read('large.fyrfas')).text()).length).toBe(300_000);
    });
  });
}
