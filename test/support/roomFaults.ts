import { posix } from 'node:path';
import type { Import, ParsedFile } from './imports.ts';
import { catalogue, type Door, emptyNames, rooms } from './rooms.ts';

/** `domain`, `features/map`, `main.tsx`: the room a file of `src` belongs to. */
function roomOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  return first === 'features' && third !== undefined ? `features/${second}` : first;
}

const ruleOf = (room: string) => (room.startsWith('features/') ? 'features' : room);

function opens(door: Door, to: string, kind: Import['kind']): boolean {
  if (typeof door === 'string') return door === to;
  return 'types' in door ? door.types === to && kind === 'type' : door.lazy === to && kind === 'lazy';
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function importFault(path: string, { specifier, kind }: Import): string | undefined {
  const from = roomOf(path);
  const rule = rooms[ruleOf(from)];
  if (!rule) return undefined;
  const says = `${path} imports ${specifier} (${kind}):`;
  if (kind === 'untraceable') return `${says} nobody can tell where that leads`;

  if (!specifier.startsWith('.')) {
    return rule.packages.some((door) => opens(door, packageOf(specifier), kind))
      ? undefined
      : `${says} not among the packages of ${from}`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (!target.startsWith('src/')) return `${says} outside src`;
  const to = roomOf(target);
  if (to === 'main.tsx') return `${says} main.tsx is imported by nobody`;
  if (to === from) return undefined;
  if (ruleOf(to) === 'features' && ruleOf(from) === 'features') return `${says} features never import each other`;
  return rule.rooms.some((door) => opens(door, ruleOf(to), kind)) ? undefined : `${says} not open to ${from}`;
}

/** Everything in these files of `src` that goes against the table of rooms, as sentences. */
export function roomFaults(files: readonly ParsedFile[]): string[] {
  return files.flatMap((file) => {
    const { path, imports, onlyPassesOn } = file;
    const folders = path.split('/').slice(0, -1);
    const name = posix.basename(path);
    const faults = imports.map((found) => importFault(path, found));

    if (!rooms[ruleOf(roomOf(path))]) faults.push(`${path}: there is no such room`);
    if (roomOf(path) === 'features') faults.push(`${path}: belongs in the folder of a screen`);
    for (const folder of folders) if (emptyNames.includes(folder)) faults.push(`${path}: "${folder}" names nothing`);
    if (catalogue.includes(path)) return faults.filter((fault) => fault !== undefined);
    if (onlyPassesOn || /^index\.tsx?$/.test(name)) faults.push(`${path}: a barrel`);
    if (imports.some((found) => found.everything)) faults.push(`${path}: passes on everything of another file`);
    return faults.filter((fault) => fault !== undefined);
  });
}
