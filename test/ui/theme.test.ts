import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { styleSheet } from './readStyles.ts';

const require = createRequire(import.meta.url);
const sheets = [...styleSheet('index.css').matchAll(/@import "([^"]+)"/g)].map(([, name = '']) => name);
const ours = sheets.filter((name) => name.startsWith('./')).map((name) => styleSheet(name));
const theirs = sheets
  .filter((name) => !name.startsWith('./'))
  .map((name) => readFileSync(require.resolve(name), 'utf8'));

const asked = (css: string) => [...css.matchAll(/var\(\s*(--[\w-]+)\s*[,)]/g)].map(([, name = '']) => name);
const told = (css: string) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);
const definedAnywhere = new Set([...ours, ...theirs].flatMap(told));

describe('the tokens of the design system', () => {
  it('every part we import finds the tokens it asks for', () => {
    // Sizes of headings the design system offers for captions; ours have one size.
    const offered = /^--ds-heading-(2xs|xs|sm|lg|xl|2xl)-|^--ds-heading-md-font-size$/;
    const missing = theirs
      .flatMap(asked)
      .filter((name) => name.startsWith('--ds-') && !definedAnywhere.has(name) && !offered.test(name));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('none is set that no part asks for', () => {
    const wanted = new Set([...ours, ...theirs].flatMap(asked));
    const leftOver = told(styleSheet('theme.css')).filter((name) => !wanted.has(name));
    expect(leftOver).toEqual([]);
  });

  it('our own parts ask for nothing that is not there', () => {
    // Set by a screen through a style of its own.
    const setFromOutside = new Set(['--column', '--side', '--gap']);
    const missing = ours
      .flatMap(asked)
      .filter((name) => !definedAnywhere.has(name) && !setFromOutside.has(name) && !name.startsWith('--_ds'));
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('fetch nothing from elsewhere', () => {
    for (const css of [...ours, styleSheet('index.css')]) expect(css).not.toMatch(/url\(["']?(https?:)?\/\//);
  });

  it('every token of a mark also has a value for forced colours', () => {
    const css = styleSheet('marks.css');
    const [usual = '', forced = ''] = css.split('@media (forced-colors: active)');
    expect(told(forced).sort()).toEqual(told(usual).sort());
  });
});
