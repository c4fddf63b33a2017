/** The form of a section's text: what is written is what is read, and nothing in it is any other markup. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksIn, itemLine, piecesOf, quoteLines, rowLine } from '../../src/domain/documentText.ts';
import { Passage } from '../../src/domain/passage.ts';

describe('A section', () => {
  test('has paragraphs, with their lines, between blank lines', () => {
    expect(blocksIn('Hösten var lång.\nVi möttes två gånger.\n\n\nSedan kom julen.')).toEqual([
      { kind: 'paragraph', lines: ['Hösten var lång.', 'Vi möttes två gånger.'] },
      { kind: 'paragraph', lines: ['Sedan kom julen.'] },
    ]);
    expect(blocksIn(' \n\n')).toEqual([]);
  });

  test('has headings of two levels, which need no blank line', () => {
    expect(blocksIn('# Skaraborg\n## Hjo\nText.')).toEqual([
      { kind: 'heading', level: 2, text: 'Skaraborg' },
      { kind: 'heading', level: 3, text: 'Hjo' },
      { kind: 'paragraph', lines: ['Text.'] },
    ]);
    expect(blocksIn('#hjo\n### Hjo')).toEqual([{ kind: 'paragraph', lines: ['#hjo', '### Hjo'] }]);
  });

  test('has lists however their items are marked; words right after an item go on with it', () => {
    expect(blocksIn('– En\n- Två\n• Tre\n  och mer\n* Fyra\n\nEfter.')).toEqual([
      { kind: 'list', items: ['En', 'Två', 'Tre och mer', 'Fyra'] },
      { kind: 'paragraph', lines: ['Efter.'] },
    ]);
  });

  test('has quotes with their sources; a source ends its quote', () => {
    expect(blocksIn('> Det går lättare.\n> Men inte på helger.\n> — Hjo, 2027\n> Nästa.')).toEqual([
      { kind: 'quote', lines: ['Det går lättare.', 'Men inte på helger.'], source: 'Hjo, 2027' },
      { kind: 'quote', lines: ['Nästa.'] },
    ]);
  });

  test('has tables whose first row is headings; rows have as many cells as there are headings', () => {
    expect(blocksIn('| Vad | Vem |\n| Rutin |\n| Lista | MAS | till våren |')).toEqual([
      {
        kind: 'table',
        head: ['Vad', 'Vem'],
        rows: [
          ['Rutin', ''],
          ['Lista', 'MAS, till våren'],
        ],
      },
    ]);
    expect(blocksIn('| Bara en rad | här |')).toEqual([{ kind: 'paragraph', lines: ['| Bara en rad | här |'] }]);
  });

  test('takes markup of other kinds for the words it is', () => {
    const text = '<script>alert(1)</script> **fet** &amp; {\\rtf1}';
    expect(blocksIn(text)).toEqual([{ kind: 'paragraph', lines: [text] }]);
  });
});

describe('What is put into a section', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'ab |>–#—-•*\n\t ', 'å'), minLength: 1, maxLength: 40 });

  test('is read back as one item, one row, one quote, whatever the words', () => {
    fc.assert(
      fc.property(anything, anything, (words, others) => {
        fc.pre(words.trim() !== '' && others.trim() !== '');
        const [item, ...more] = blocksIn(itemLine(words));
        expect(more).toEqual([]);
        expect(item?.kind).toBe('list');
        const table = blocksIn([rowLine(['Vad', 'Vem']), rowLine([words, others])].join('\n'));
        expect(table).toHaveLength(1);
        expect(table[0]).toMatchObject({ kind: 'table', rows: [[expect.any(String), expect.any(String)]] });
        const quote = blocksIn(quoteLines(words, 'Hjo'));
        expect(quote).toHaveLength(1);
        expect(quote[0]).toMatchObject({ kind: 'quote', source: 'Hjo' });
      }),
    );
  });

  test('is found again when a passage is to be removed, however it was set', () => {
    const said = 'Det gick inte,\nsade en av dem.';
    const passage = new Passage(said);
    for (const put of [itemLine(said), quoteLines(said, 'Hjo'), rowLine([said, 'MAS'])]) {
      expect(passage.removedFrom(put)).not.toMatch(/gick|sade/);
    }
  });

  test('keeps the sign between cells out of them', () => {
    expect(rowLine(['a|b', 'c\nd'])).toBe('| a/b | c d |');
  });
});

test('An address in a line can be a link, without the sign that ends the sentence', () => {
  expect(piecesOf('Se https://exempel.se/a?b=1, eller ring.')).toEqual([
    { words: 'Se ', isAddress: false },
    { words: 'https://exempel.se/a?b=1', isAddress: true },
    { words: ', eller ring.', isAddress: false },
  ]);
  expect(piecesOf('javascript:alert(1)')).toEqual([{ words: 'javascript:alert(1)', isAddress: false }]);
});
