import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
/** On paper and in the public page nothing is gone through frame by frame. */
const onScreen = sheets.filter((path) => !/print|paper|publicpage/i.test(path));

describe('style sheets', () => {
  it.each(onScreen)('%s asks nothing of the whole page that its parts are styled by', (path) => {
    const css =
      readFileSync(join(root, path), 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .split('@media print')[0] ?? '';
    const asked = [
      ...css.matchAll(/(?::root|body|\.map-(?:page|body|main)):(?:not\(:)?has\([^{},]*\)\)?\s+[^{},\s][^{},]*/g),
    ];
    expect(asked.map(([selector]) => selector)).toEqual([]);
  });
});
