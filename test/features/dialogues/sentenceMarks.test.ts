import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/features/dialogues/hold/mirror.ts';
import { followed, stretchAt, type TextMark } from '../../../src/features/dialogues/hold/textMarks.ts';

const SAID = 'Planeringen börjar tidigare. Läkare är med, t.ex. kl. 10 på vardagar. Vem svarar på helgen?';
const TEXT = `Först något annat.\n${SAID}\nSist.`;
const WANTED = 'Läkare är med, t.ex. kl. 10 på vardagar.';

/** What is marked when these words are chosen. */
function marked(words: string, text = TEXT): string | null {
  const start = text.indexOf(words);
  const span = stretchAt(text, start, start + words.length);
  return span && text.slice(span.from, span.to);
}

const mark: TextMark = {
  kind: 'hinder',
  from: TEXT.indexOf(WANTED),
  to: TEXT.indexOf(WANTED) + WANTED.length,
  sentences: true,
};

function covered(now: string, marks: readonly TextMark[] = [mark], before = TEXT): (string | null)[] {
  return followed(marks, before, now).map(({ from, to, lost }) => (lost === undefined ? now.slice(from, to) : null));
}

describe('a mark on a sentence', () => {
  it('covers the whole sentence that a word is chosen in, also past abbreviations', () => {
    expect(marked('vardagar')).toBe(WANTED);
    expect(marked(' med, t')).toBe(WANTED);
    expect(marked('helgen')).toBe('Vem svarar på helgen?');
  });

  it('covers all sentences that are touched; over several lines, the paragraphs', () => {
    expect(marked('tidigare. Läkare')).toBe(`Planeringen börjar tidigare. ${WANTED}`);
    expect(marked('annat.\nPlaneringen')).toBe(`Först något annat.\n${SAID}`);
  });

  it('is the paragraph when only the caret stands there, or all of it is chosen', () => {
    const caret = TEXT.indexOf('vardagar');
    expect(stretchAt(TEXT, caret, caret)).toEqual({ from: TEXT.indexOf(SAID), to: TEXT.indexOf(SAID) + SAID.length });
    expect(stretchAt('Sist.', 0, 3)).toEqual({ from: 0, to: 5 });
    expect(stretchAt('  \n', 0, 2)).toBeNull();
  });

  it('follows its sentence when others write before, after and in it', () => {
    expect(covered(`Nytt först.\n${TEXT}`)).toEqual([WANTED]);
    expect(covered(TEXT.replace('på vardagar', 'på alla vardagar'))).toEqual([WANTED.replace('på', 'på alla')]);
    expect(covered(TEXT.replace(WANTED, `${WANTED} Och sedan`))).toEqual([WANTED]);
    expect(covered(TEXT.replace('Planeringen', 'Nu sägs det. Planeringen'))).toEqual([WANTED]);
  });

  it('grows with a sentence that is still being written, and with nothing after it', () => {
    let text = 'Det sades. Det är oklart';
    let marks: readonly TextMark[] = [{ kind: 'behov', from: 11, to: text.length, sentences: true }];
    for (const letter of ' vem som svarar. Sedan') {
      const now = text + letter;
      marks = followed(marks, text, now);
      text = now;
    }
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['Det är oklart vem som svarar.']);
  });

  it('waits when its words are taken away, and comes back with them', () => {
    const without = TEXT.replace(` ${WANTED}`, '');
    const waiting = followed([mark], TEXT, without);
    expect(waiting[0]?.lost).toBe(WANTED);
    expect(covered(TEXT, waiting, without)).toEqual([WANTED]);
  });

  it('is drawn in its line without a bar beside the paragraph', () => {
    const block = blocksOf(TEXT, [mark], [])?.find(({ sentences }) => sentences.length > 0);
    expect(block?.isMarked).toBe(false);
    expect(block?.kinds).toEqual(['hinder']);
    expect(block?.sentences.map(({ from, to }) => block.text.slice(from, to))).toEqual([WANTED]);
  });
});
