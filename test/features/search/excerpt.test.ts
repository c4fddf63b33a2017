import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/features/search/excerpt.ts';
import { placesIn } from '../../../src/features/search/textWords.ts';

const among =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);
const joined = (pieces: ReturnType<typeof excerptOf>) => pieces.map(({ text }) => text).join('');
const marked = (pieces: ReturnType<typeof excerptOf>) => pieces.filter((each) => each.marked).map(({ text }) => text);

describe('The piece of a text that was found', () => {
  it('has the words that were found marked whole, as they were written', () => {
    const pieces = excerptOf(
      'Vikarier behöver en KORT introduktion på Ågläntan.',
      among('behover', 'kort', 'aglantan'),
    );
    expect(marked(pieces)).toEqual(['behöver', 'KORT', 'Ågläntan']);
    expect(joined(pieces)).toBe('Vikarier behöver en KORT introduktion på Ågläntan.');
  });

  it('marks every place', () => {
    expect(marked(excerptOf('Helgrutin, helgen; HELGRUTIN', among('helgrutin')))).toEqual(['Helgrutin', 'HELGRUTIN']);
  });

  it('of a long text is the lines around the first match, cut between words', () => {
    const pieces = excerptOf(`${'ord före '.repeat(60)}helgrutin ${'ord efter '.repeat(60)}`, among('helgrutin'));
    expect(marked(pieces)).toEqual(['helgrutin']);
    expect(joined(pieces)).toMatch(/^… (ord|före) .*helgrutin .* (ord|efter) …$/);
    expect(joined(pieces).length).toBeLessThan(200);
  });

  it('holds the whole word, however long it is', () => {
    const word = 'hälsoochsjukvårdsavtalsgenomförande'.repeat(8);
    expect(marked(excerptOf(`före ${word} efter`, (each) => each.length > 20))).toEqual([word]);
  });

  it('never changes a letter of what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(20), (written, at) => {
        const text = written.normalize('NFC');
        const word = placesIn(text)[at]?.word;
        const found = joined(excerptOf(text, (each) => each === word));
        expect(text).toContain(found.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
