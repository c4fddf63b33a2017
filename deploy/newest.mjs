// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When something at these paths last changed, in milliseconds; 0 when none of them exists. Folders count
 * too: a file that was removed leaves its mark on the folder it was in.
 *
 * @param {string[]} paths
 * @returns {number}
 */
export function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    latest = Math.max(latest, found.mtimeMs);
    if (found.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
