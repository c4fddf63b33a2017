import { describe, expect, it } from 'vitest';
import {
  excerptOf,
  followed,
  paragraphsAt,
  type TextMark,
  wholeParagraph,
} from '../../../src/features/dialogues/hold/textMarks.ts';

const TEXT = 'Ett första stycke.\nVikarier behöver introduktion.\nEtt sista.';
const SECOND = 'Vikarier behöver introduktion.';

function markOn(words: string, text = TEXT): TextMark {
  const from = text.indexOf(words);
  return { kind: 'behov', from, to: from + words.length };
}

/** What the mark covers after the text was changed. */
function covered(now: string, marks: readonly TextMark[] = [markOn(SECOND)], before = TEXT): (string | null)[] {
  return followed(marks, before, now).map(({ from, to, lost }) => (lost === undefined ? now.slice(from, to) : null));
}

describe('paragraphs', () => {
  it('are the line of the caret, without space around', () => {
    const text = 'Ett\n  två ord  \ntre';
    expect(paragraphsAt(text, 8)).toEqual({ from: 6, to: 13 });
  });

  it('are all lines that a selection touches', () => {
    const span = paragraphsAt(TEXT, 5, 25);
    expect(span && TEXT.slice(span.from, span.to)).toBe(`Ett första stycke.\n${SECOND}`);
  });

  it('are the one above when the caret stands on an empty line', () => {
    const text = 'Sagt nyss.\n\n';
    expect(paragraphsAt(text, text.length)).toEqual({ from: 0, to: 10 });
    expect(paragraphsAt('\n\n', 2)).toBeNull();
    expect(paragraphsAt('', 0)).toBeNull();
  });
});

describe('a mark follows its paragraph', () => {
  it.each([
    ['words written before it', `Något nytt. ${TEXT}`, SECOND],
    ['a paragraph put in before it', TEXT.replace('\nVik', '\nNytt stycke.\nVik'), SECOND],
    ['words written in it', TEXT.replace('behöver', 'behöver verkligen'), 'Vikarier behöver verkligen introduktion.'],
    ['words written at its end', TEXT.replace(SECOND, `${SECOND} På kvällen.`), `${SECOND} På kvällen.`],
    ['words written at its beginning', TEXT.replace(SECOND, `Alla ${SECOND}`), `Alla ${SECOND}`],
    ['a new line after it', TEXT.replace(SECOND, `${SECOND}\nMer.`), SECOND],
    ['a new line before it', TEXT.replace(SECOND, `\n${SECOND}`), SECOND],
    ['the paragraph before taken away', TEXT.slice(TEXT.indexOf(SECOND)), SECOND],
    ['everything after it taken away', TEXT.slice(0, TEXT.indexOf(SECOND) + SECOND.length), SECOND],
    ['joined with the one before', TEXT.replace('\nVik', ' Vik'), `Ett första stycke. ${SECOND}`],
    ['parted in two', TEXT.replace('behöver ', 'behöver\n'), 'Vikarier behöver\nintroduktion.'],
  ])('%s', (_name, now, words) => {
    expect(covered(now)).toEqual([words]);
  });

  it('letter by letter, as it is typed', () => {
    let text = 'Rad';
    let marks: readonly TextMark[] = [{ kind: 'hinder', from: 0, to: 3 }];
    for (const letter of ' ett\nRad två') {
      const now = text + letter;
      marks = followed(marks, text, now);
      text = now;
    }
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['Rad ett']);
  });

  it('waits when its paragraph is taken away, and comes back with the same words', () => {
    const without = TEXT.replace(`${SECOND}\n`, '');
    const waiting = followed([markOn(SECOND)], TEXT, without);
    expect(waiting[0]?.lost).toBe(SECOND);
    const others = followed(waiting, without, `${without}\nNågot annat.`);
    expect(others[0]?.lost).toBe(SECOND);
    const back = followed(others, `${without}\nNågot annat.`, TEXT);
    expect(back.map(({ from, to }) => TEXT.slice(from, to))).toEqual([SECOND]);
    expect(back[0]?.lost).toBeUndefined();
  });

  it('never moves to the words that took the place of its own', () => {
    expect(covered('', [markOn(SECOND)])).toEqual([null]);
  });

  it('several marks each follow their own', () => {
    const marks = [markOn('Ett första stycke.'), markOn(SECOND), markOn('Ett sista.')];
    expect(covered(TEXT.replace('första ', 'allra första '), marks)).toEqual([
      'Ett allra första stycke.',
      SECOND,
      'Ett sista.',
    ]);
  });
});

describe('words in a text', () => {
  it('are found where they stand as whole lines, not inside others', () => {
    expect(wholeParagraph('Inte Ett här\nEtt', 'Ett')).toEqual({ from: 13, to: 16 });
    expect(wholeParagraph('Ett till', 'Ett')).toBeNull();
  });

  it('are shortened between words for a list', () => {
    expect(excerptOf('Kort')).toBe('Kort');
    expect(excerptOf('Ett stycke som är för långt för en lista', 20)).toBe('Ett stycke som är …');
  });
});
