import { expect, test } from 'vitest';
import { CHOICES } from '../../src/domain/headlineStates.ts';
import { PHASES } from '../../src/domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../src/forms/statusMarks.ts';
import { mapDrawing } from '../../src/reports/mapDrawing.ts';
import { looks, type MapClass, patterns } from '../../src/reports/mapDrawingLook.ts';
import { svgOf } from '../../src/reports/mapDrawingSvg.ts';
import { markFill, markGlyph, markPattern } from '../../src/ui/marks.ts';
import { county, exported } from '../support/exports.ts';
import { aDecision } from '../support/statements.ts';
import { all, ownText, xmlIn } from '../support/wordFiles.ts';
import { colours } from '../ui/readStyles.ts';

const markOf = (each: MapClass) => ({ ...choiceMarks, ...phaseMarks })[each];

test('every class has the colours, the pattern and the sign it has on the screen', () => {
  const light = colours('marks.css', 'light');
  const lookup = (value: string) => light.get(/--([a-z-]+)/.exec(value)?.[1] ?? '');
  for (const each of [...CHOICES, ...PHASES]) {
    const { fill, pattern, sign } = looks[each];
    expect(fill, each).toBe(lookup(markFill(markOf(each))));
    expect(pattern !== undefined, each).toBe(markPattern(markOf(each)) !== null);
    expect(sign !== undefined, each).toBe(markGlyph(markOf(each)) !== null);
  }
  const inks = { dots: 'fas-be', diagonals: 'fas-in', hatch: 'fas-an', wayDiagonals: 'beslut-vag' } as const;
  for (const [key, name] of Object.entries({ ...inks, rings: 'beslut-inte', lines: 'beslut-nej' } as const))
    expect(patterns[key as keyof typeof patterns].ink, key).toBe(light.get(`${name}-ink`));
});

test('with every fill and colour taken away each class of a theme is still its own: by pattern, sign or both', () => {
  const drawnIn = (each: MapClass) => {
    const { pattern, sign } = looks[each];
    const { ink: _, ...lines } = pattern === undefined ? { ink: '' } : patterns[pattern];
    return JSON.stringify([lines, sign ?? 'blank']);
  };
  for (const theme of [CHOICES, [...PHASES, 'blank' as const]])
    expect(new Set(theme.map(drawnIn)).size).toBe(theme.length);
});

test('the picture says in words what it shows: day, status, every class with its names', () => {
  const svg = xmlIn(svgOf(mapDrawing(exported(county().copy), 'beslut')));
  const [title] = all(svg, 'title').map(ownText);
  const [description = ''] = all(svg, 'desc').map(ownText);
  expect(title).toBe('Beslut om avtalet. Läget 22 november 2026, Hela länet');
  expect(description).toMatch(/^ARBETSMATERIAL\. Beslutat ja: Hjo\. /);
  expect(description).toContain('Beslutat nej: ingen.');
  const words = all(svg, 'text').map(ownText);
  for (const said of ['Hjo', 'Öckerö', 'Teckenförklaring', 'ARBETSMATERIAL', 'Beslutat ja (1)'])
    expect(words).toContain(said);
  const places = all(svg, 'path').flatMap((path) => all(path, 'title').map(ownText));
  expect(places).toHaveLength(49);
  expect(places).toContain('Hjo: Beslutat ja');
  expect(places).toContain('Borås: Uppgift saknas (inte rapporterat)');
});

test('two different statements and old ones have their signs in it', () => {
  const svg = svgOf(mapDrawing(exported(county().copy), 'fas'));
  expect(svg).toContain('Två olika uppgifter: Essunga.');
  expect(svg).toContain('Äldre än sex månader: Tibro.');
});

test('names and titles that would break a picture stand in it as words, and nothing in it can run', () => {
  const { copy } = county();
  const name = '<script>alert("1")</script> & \u0007\'x\'';
  copy.append([{ type: 'organisation.named', about: ['hjo'], slot: 'org/hjo/name', data: {}, words: { name } }]);
  copy.append([aDecision('boras', ['fullmaktige', 'nej'], '2026-11-01')]);
  const svg = svgOf(mapDrawing(exported(copy, { title: ']]><image href="http://x"/>', mark: 'a' }), 'beslut'));
  expect(/<script|<image|<style| (?:on|xlink|href)[a-z:]*="/.exec(svg)?.[0]).toBeUndefined();
  expect(all(xmlIn(svg), 'text').map(ownText)).toContain(name.replace('\u0007', ''));
});

test('no two plates cover each other', () => {
  const { pieces } = mapDrawing(exported(county().copy), 'fas');
  const plates = pieces.flatMap((piece) => {
    const found = piece.kind === 'path' ? /^M([\d.]+) ([\d.]+)h([\d.]+)v22h/.exec(piece.d) : null;
    return found ? [found.slice(1).map(Number) as [number, number, number]] : [];
  });
  expect(plates).toHaveLength(49);
  for (const [at, [x, y, width]] of plates.entries()) {
    for (const [otherX, otherY, otherWidth] of plates.slice(at + 1)) {
      const apart = x + width <= otherX || otherX + otherWidth <= x || Math.abs(y - otherY) >= 22;
      expect(apart, `${x},${y} ${otherX},${otherY}`).toBe(true);
    }
  }
});

test('of one area the picture shows that area; others are land without a sign', () => {
  const { pieces } = mapDrawing(exported(county().copy, { area: 'vs-skaraborg' }), 'beslut');
  const said = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  expect(said).toContain('Hjo');
  expect(said).not.toContain('Borås');
  expect(said).toContain('Läget 22 november 2026, Skaraborg');
});
