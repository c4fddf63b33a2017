import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf, TextIndex } from '../../../src/features/search/textIndex.ts';
import { folded, wordsOf } from '../../../src/features/search/textWords.ts';

function indexOf(...texts: string[]) {
  const index = new TextIndex();
  for (const [number, says] of texts.entries()) index.add(number, says);
  return index;
}

const found = (index: TextIndex, typed: string) => [...index.withWord(folded(typed)).texts];
const slipped = (index: TextIndex, typed: string) => [...index.withSlip(folded(typed)).texts];

describe('The index of texts', () => {
  it.each([
    ['helgerna', 'Oklart på helgen.'],
    ['helg', 'Oklart på helgerna.'],
    ['vikarie', 'Vikarierna behöver stöd.'],
    ['vikariernas', 'En vikarie behöver stöd.'],
    ['rutinerna', 'Ny rutin finns.'],
    ['behovet', 'Ett behov finns.'],
    ['behov', 'Behovet finns.'],
    ['överenskommelserna', 'En överenskommelse om läkare.'],
    ['utskrivning', 'Utskrivningar inför helg.'],
  ])('%s finds another form of it in "%s"', (typed, says) => {
    expect(found(indexOf(says), typed)).toEqual([0]);
  });

  it.each(['intro', 'introduktio', 'introduktionen', 'rutin', 'helgru'])(
    '%s finds the beginning or a part',
    (typed) => {
      expect(found(indexOf('Introduktionen av helgrutinen.'), typed)).toEqual([0]);
    },
  );

  it('å, ä, ö and accents may be typed without their marks, or with them where there are none', () => {
    const index = indexOf('Överenskommelse på Ågläntan, idé');
    for (const typed of ['overenskommelse', 'ÖVERENSKOMMELSE', 'aglantan', 'pa', 'ide', 'idé', 'övérénskommelse'])
      expect(found(index, typed), typed).toEqual([0]);
  });

  it('numbers are found as they are, and never by a slip', () => {
    const index = indexOf('§ 191, dnr KS 2026/123');
    for (const typed of ['191', '2026', '123', 'ks']) expect(found(index, typed), typed).toEqual([0]);
    expect(slipped(index, '2027')).toEqual([]);
  });

  it('one or two letters are looked for where a word begins, one by itself', () => {
    const index = indexOf('avvika', 'vi vet', 'v 13');
    expect(found(index, 'vi')).toEqual([1]);
    expect(found(index, 'v')).toEqual([2]);
    expect(found(index, 'vik')).toEqual([0]);
  });

  it('what is removed leaves nothing behind, and the rest stays', () => {
    const index = indexOf('hemligheten brunkulla', 'hemligheten annars');
    index.remove(0, 'hemligheten brunkulla');
    for (const typed of ['brunkulla', 'brun', 'kulla']) expect(found(index, typed), typed).toEqual([]);
    expect(slipped(index, 'brunkula')).toEqual([]);
    expect(found(index, 'hemlighet')).toEqual([1]);
    expect(JSON.stringify([...index.withWord('brun').terms])).not.toContain('brunkulla');
  });
});

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Helgrutinen',
          'för',
          'SÄS',
          'åäö',
          'vikarier',
          'behovet',
          '§',
          '191',
          'i',
          'ordförandeskiftet',
        ),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join(' ')),
  ),
  { maxLength: 12 },
);

describe('Whatever has been written', () => {
  it('every word of every text finds its text, and so does every beginning of three letters or more', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const index = indexOf(...all);
        for (const [number, says] of all.entries())
          for (const word of wordsOf(says)) {
            expect(index.withWord(word).texts).toContain(number);
            for (let length = 3; length < word.length; length += 1)
              expect(index.withWord(word.slice(0, length)).texts).toContain(number);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('a word of four letters or more is found with any one slip of the finger in it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdeilnorst'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(11), fc.constantFrom('drop', 'double', 'other', 'swap'), (written, place, slip) => {
        const at = place % (written.length - 1);
        const [a = '', b = ''] = [written[at], written[at + 1]];
        const middle = { drop: b, double: a + a + b, other: `x${b}`, swap: b + a }[slip] ?? '';
        const typed = written.slice(0, at) + middle + written.slice(at + 2);
        const index = indexOf(`före ${written} efter`);
        expect([...index.withSlip(typed).texts, ...index.withWord(typed).texts]).toContain(0);
      }),
    );
  });

  it('what is added and removed again is as if it had never been there', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 60 }), (all, gone) => {
        const index = indexOf(...all);
        index.add(999, gone);
        index.remove(999, gone);
        const words = new Set([...all, gone].flatMap(wordsOf));
        const fresh = indexOf(...all);
        for (const word of words) {
          expect(index.withWord(word)).toEqual(fresh.withWord(word));
          expect(index.withSlip(word)).toEqual(fresh.withSlip(word));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the stem of a word begins it', () => {
    for (const word of ['helgerna', 'behovet', 'mojlighet', 'hus', 'huset']) expect(word).toContain(stemOf(word));
  });
});
