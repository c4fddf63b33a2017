import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, folded, standsIn } from '../../../src/features/search/excerpt.ts';

const joined = (pieces: ReturnType<typeof excerptOf>) => pieces.map(({ text }) => text).join('');
const marked = (pieces: ReturnType<typeof excerptOf>) => pieces.filter((each) => each.marked).map(({ text }) => text);

describe('The piece of a text that was found', () => {
  it('is found without marks and in any case, and marked as it was written', () => {
    const pieces = excerptOf('Vikarier behöver en KORT introduktion på Ågläntan.', ['behover', 'kort', 'aglantan']);
    expect(marked(pieces)).toEqual(['behöver', 'KORT', 'Ågläntan']);
    expect(joined(pieces)).toBe('Vikarier behöver en KORT introduktion på Ågläntan.');
  });

  it('marks every place, and what overlaps once', () => {
    expect(marked(excerptOf('helgrutin och helgen', ['helg', 'helgrutin']))).toEqual(['helgrutin', 'helg']);
  });

  it('of a long text is the lines around the first match, cut between words', () => {
    const pieces = excerptOf(`${'ord före '.repeat(60)}helgrutin ${'ord efter '.repeat(60)}`, ['helgrutin']);
    expect(marked(pieces)).toEqual(['helgrutin']);
    expect(joined(pieces)).toMatch(/^… (ord|före) .*helgrutin .* (ord|efter) …$/);
    expect(joined(pieces).length).toBeLessThan(200);
  });

  it('one letter or two count only where a word begins', () => {
    expect(standsIn('på', folded('på kvällen'))).toBe(false);
    expect(standsIn('pa', folded('på kvällen'))).toBe(true);
    expect(standsIn('ve', folded('avvek'))).toBe(false);
    expect(standsIn('vve', folded('avvek'))).toBe(true);
  });

  it('never changes a letter of what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(110), (written, at) => {
        const text = written.normalize('NFC');
        const typed = folded(text).slice(at, at + 4);
        const found = joined(excerptOf(text, typed === '' ? [] : [typed]));
        expect(text).toContain(found.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
