import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../deploy/root.mjs';
import type { SourceFile } from './imports.ts';

/** All files below a folder of the project whose name ends in one of the endings, in a stable order. */
export function filesOnDisk(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));
}
