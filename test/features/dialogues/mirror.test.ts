import { describe, expect, it } from 'vitest';
import { endTimeIn } from '../../../src/features/dialogues/hold/endTime.ts';
import { blocksOf, foundIn } from '../../../src/features/dialogues/hold/mirror.ts';

describe('what is drawn around the text', () => {
  it('is nothing at all for most texts', () => {
    expect(blocksOf('Ett stycke.\nEtt till.', [], [])).toBeNull();
  });

  it('keeps every letter, also of empty lines', () => {
    const text = 'Ett\n\nMärkt här\n\n\nSist\n';
    const blocks = blocksOf(text, [{ kind: 'behov', from: 5, to: 14 }], []) ?? [];
    expect(blocks.map((block) => block.text).join('\n')).toBe(text);
    expect(blocks.filter(({ isMarked }) => isMarked).map((block) => block.text)).toEqual(['Märkt här']);
  });

  it('names a mark once, beside its first line', () => {
    const blocks = blocksOf('En rad\nEn rad till', [{ kind: 'hinder', from: 0, to: 18 }], []) ?? [];
    expect(blocks.map(({ kinds, isMarked }) => [kinds, isMarked])).toEqual([
      [['hinder'], true],
      [[], true],
    ]);
  });

  it('points out a personnummer where it stands', () => {
    const text = 'Rad ett\nFödd 19121212-1212 enligt listan';
    const [span] = foundIn(text);
    expect(span && text.slice(span.from, span.to)).toBe('19121212-1212');
    const block = blocksOf(text, [], foundIn(text))?.find(({ found }) => found.length > 0);
    expect(block?.found.map(({ from, to }) => block.text.slice(from, to))).toEqual(['19121212-1212']);
    expect(foundIn('Dnr 2026/617, den 28 februari kl 10.00')).toEqual([]);
  });
});

describe('when a dialogue ends', () => {
  it.each([
    ['10.00–11.30, kommunhuset', '11.30'],
    ['kl 9-10:30', '10.30'],
    ['Kommunhuset 13.00 till 14.15', '14.15'],
    ['Kommunhuset, rum 12', null],
    ['10.00', null],
    [undefined, null],
  ])('%s', (place, end) => {
    expect(endTimeIn(place)).toBe(end);
  });
});
