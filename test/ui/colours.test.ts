import { describe, expect, it } from 'vitest';
import { isNote, type Mark, markFill, markGlyph, markPattern, marks } from '../../src/ui/marks.ts';
import { contrast, kindsOfSight, leastDistance, lightness } from './colourScience.ts';
import { colours, type Theme, themes } from './readStyles.ts';

/** What can stand side by side on one map: one theme at a time, the blanks in both. */
const fas: readonly Mark[] = ['fas-be', 'fas-in', 'fas-an', 'fas-vi', 'blank', 'none'];
const beslut: readonly Mark[] = marks.filter(
  (mark) => mark.startsWith('beslut') || mark === 'blank' || mark === 'none',
);

/** Ink of the pattern on each patterned fill. */
const inks = ['fas-be', 'fas-in', 'fas-an', 'beslut-vag', 'beslut-inte', 'beslut-nej'];

function lookup(sheet: string, theme: Theme) {
  const all = colours(sheet, theme);
  return (name: string) => {
    const colour = all.get(name);
    if (colour === undefined) throw new Error(`${sheet} has no colour --${name}`);
    return colour;
  };
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}

describe('the colours of the marks', () => {
  it('are exactly those of the guide', () => {
    const light = lookup('marks.css', 'light');
    const dark = lookup('marks.css', 'dark');
    const guide: [string, string, string][] = [
      ['fas-be-fill', '#f7db98', '#6b5518'],
      ['fas-in-fill', '#84c9b3', '#1f5f52'],
      ['fas-an-fill', '#2b77a8', '#2f86bf'],
      ['fas-vi-fill', '#262a5c', '#c7cbff'],
      ['beslut-ja-fill', '#0e5a6b', '#7fd3e3'],
      ['beslut-vag-fill', '#bfe0e4', '#1d4650'],
      ['beslut-inte-fill', '#e6d5a8', '#3a3426'],
      ['beslut-nej-fill', '#75808b', '#aeb7c0'],
      ['blank-fill', '#ffffff', '#1e242a'],
      ['plate', '#ffffff', '#14181c'],
      ['plate-ink', '#1b1b1b', '#e6edf3'],
      ['border-line', '#3b3b3b', '#8b949e'],
      ['border-casing', '#ffffff', '#1e242a'],
    ];
    expect(guide.map(([name]) => [name, light(name), dark(name)])).toEqual(guide);
    const inksOfTheGuide = ['#7a5a10', '#14574a', '#ffffff', '#0e5a6b', '#6b5a33', '#ffffff'];
    expect(inks.map((name) => light(`${name}-ink`))).toEqual(inksOfTheGuide);
    expect([light('none-fill'), light('water')]).toEqual(['#d9dcdf', '#dce8ec']);
  });

  it.each(themes)('patterns are seen on their fills, %s', (theme) => {
    const of = lookup('marks.css', theme);
    const atLeast = theme === 'light' ? 4 : 4.4;
    for (const name of inks) {
      expect(contrast(of(`${name}-ink`), of(`${name}-fill`)), name).toBeGreaterThanOrEqual(atLeast);
    }
  });

  it.each(themes)('the name and the sign are read on their plate whatever the fill, %s', (theme) => {
    const of = lookup('marks.css', theme);
    expect(contrast(of('plate-ink'), of('plate'))).toBeGreaterThanOrEqual(12);
  });

  it.each(themes)('the line of a border is seen against its own casing, %s', (theme) => {
    const of = lookup('marks.css', theme);
    expect(contrast(of('border-line'), of('border-casing'))).toBeGreaterThanOrEqual(5);
    expect(contrast(of('area-line'), of('area-casing'))).toBeGreaterThanOrEqual(12);
  });

  it(`fills differ for the ${kindsOfSight.length} kinds of colour blindness, weakest pairs known`, () => {
    const of = lookup('marks.css', 'light');
    const distance = (one: string, other: string) => leastDistance(of(`${one}-fill`), of(`${other}-fill`));
    expect(distance('fas-be', 'fas-in')).toBeGreaterThanOrEqual(10);
    expect(distance('beslut-ja', 'beslut-nej')).toBeGreaterThanOrEqual(14);
    expect(distance('beslut-vag', 'beslut-inte')).toBeGreaterThanOrEqual(7.5);
    for (const [one, other] of pairs(['fas-be', 'fas-in', 'fas-an', 'fas-vi', 'blank'])) {
      expect(distance(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
    }
    for (const [one, other] of pairs(['beslut-ja', 'beslut-vag', 'beslut-inte', 'beslut-nej', 'blank'])) {
      expect(distance(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(7.5);
    }
  });

  it('fills differ in the dark too, where pattern and sign carry more', () => {
    const of = lookup('marks.css', 'dark');
    const fills = (names: readonly string[]) => pairs(names.map((name) => of(`${name}-fill`)));
    for (const [one, other] of [
      ...fills(['fas-be', 'fas-in', 'fas-an', 'fas-vi', 'blank', 'none']),
      ...fills(['beslut-ja', 'beslut-vag', 'beslut-inte', 'beslut-nej', 'blank', 'none']),
    ]) {
      expect(leastDistance(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(5);
    }
  });

  it('the phases grow darker in order, so that they read in grey and on paper', () => {
    const of = lookup('marks.css', 'light');
    const shades = ['fas-be', 'fas-in', 'fas-an', 'fas-vi'].map((name) => lightness(of(`${name}-fill`)));
    for (const [earlier, later] of pairs(shades)) expect(earlier - later).toBeGreaterThan(0.1);
  });

  it.each([
    ['Fas', fas],
    ['Beslut', beslut],
  ] as const)('%s: with all fills removed every class still differs', (_, classes) => {
    const withoutFill = classes.map((mark) => `${markPattern(mark)} ${markGlyph(mark)}`);
    expect(new Set(withoutFill).size).toBe(classes.length);
  });

  it('no sign is shared by any two marks', () => {
    const signs = marks.map(markGlyph);
    expect(new Set(signs).size).toBe(marks.length);
  });

  it('every mark that has a place on the map has a fill that is defined', () => {
    const defined = colours('marks.css', 'light');
    for (const mark of marks.filter((each) => !isNote(each))) {
      expect(defined.has(markFill(mark).slice('var(--'.length, -1)), mark).toBe(true);
    }
  });
});

describe('the colours of the interface', () => {
  const grounds = ['page', 'paper', 'sunken', 'hover'];
  it.each(themes)('text is read on every ground, %s', (theme) => {
    const of = lookup('tokens.css', theme);
    for (const ground of grounds) {
      for (const text of ['ink', 'ink-soft', 'info', 'warning', 'refusal']) {
        expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const tone of ['info', 'warning', 'refusal']) {
      expect(contrast(of('ink'), of(`${tone}-ground`)), tone).toBeGreaterThanOrEqual(7);
      expect(contrast(of(tone), of(`${tone}-ground`)), tone).toBeGreaterThanOrEqual(4.5);
    }
    for (const button of ['strong', 'strong-hover', 'strong-active']) {
      expect(contrast(of('on-strong'), of(button)), button).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(of('on-past'), of('past'))).toBeGreaterThanOrEqual(15);
  });

  it.each(themes)('edges of controls and the focus ring are seen, %s', (theme) => {
    const of = lookup('tokens.css', theme);
    for (const ground of grounds) {
      expect(contrast(of('line-strong'), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(of('focus'), of('focus-halo'))).toBeGreaterThanOrEqual(12);
  });

  it('no colour is red or green', () => {
    for (const theme of themes) {
      for (const [name, hex] of [...colours('tokens.css', theme), ...colours('marks.css', theme)]) {
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
        const alarmRed = r > 150 && g < 80 && b < 80;
        const goGreen = g > 120 && r < 100 && b < 100;
        expect(alarmRed || goGreen, `${name} ${hex}`).toBe(false);
      }
    }
  });
});
