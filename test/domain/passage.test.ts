import { describe, expect, test } from 'vitest';
import { REMOVED_PASSAGE as GONE, Passage, saysMore, wholeWords } from '../../src/domain/passage.ts';

describe('A passage is found', () => {
  test.each([
    ['Kim är sjuk', 'Idag är KIM  är\nsjuk.', `Idag är ${GONE}.`],
    ['Kim är sjuk.', 'Kim är sjuk', GONE],
    ['Hon sa ”Ring Kim” sen', 'hon sa "ring kim" sen', GONE],
    ['Kim är sjuk igen. Sten vet varför nu.', 'Behov: sten vet varför nu', `Behov: ${GONE}`],
    ['ett två\n- tre', 'Ett två tre', GONE],
    ['a+b (c)', 'Först a+b (c) sist', `Först ${GONE}) sist`],
    ['Pa\u030Ase', 'Påse och påse', `${GONE} och ${GONE}`],
  ])('%j in %j', (written, text, left) => {
    const passage = new Passage(written);
    expect(passage.isIn(text)).toBe(true);
    expect(passage.removedFrom(text)).toBe(left);
  });

  test.each([
    ['Ann', 'Anna och Annika'],
    ['hör', 'behöver'],
    ['Ja. Nej.', 'Ja, så är det'],
    ['…', 'Vad som helst …'],
    ['', 'Vad som helst'],
  ])('%j not in %j', (written, text) => {
    const passage = new Passage(written);
    expect([passage.isIn(text), passage.findIn(text), passage.removedFrom(text)]).toEqual([false, [], text]);
  });

  test('everywhere in a text, as places to mark', () => {
    expect(new Passage('Kim').findIn('Kim och Kim')).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 11 },
    ]);
  });
});

test('Marks that would stand side by side are one, and say nothing by themselves', () => {
  const left = new Passage('Kim är sjuk igen. Sten vet varför nu.').removedFrom(
    'Sten vet varför nu. Kim är sjuk igen. Slut',
  );
  expect(left).toBe(`${GONE}. Slut`);
  expect([saysMore(left), saysMore(`${GONE}. – ${GONE}`)]).toEqual([true, false]);
});

test('A choice is taken out to whole words, and no further', () => {
  const text = 'Annas läkare, Kim.';
  const chosen = (start: number, end: number) => {
    const span = wholeWords(text, { start, end });
    return text.slice(span.start, span.end);
  };
  expect([chosen(2, 4), chosen(0, 8), chosen(13, 16), chosen(5, 6), chosen(3, 3)]).toEqual([
    'Annas',
    'Annas läkare',
    ' Kim',
    ' ',
    '',
  ]);
});
