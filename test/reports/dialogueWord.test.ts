/** The one page of a dialogue, and a lärandedokument, as what a Word file is made of. */
import { describe, expect, test } from 'vitest';
import { decideDocumentSections, decideDocumentStart, decideDocumentState } from '../../src/domain/decideDocument.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { learningDocument } from '../../src/domain/learningDocument.ts';
import { slots } from '../../src/domain/slots.ts';
import { type DialogueWordRequest, dialogueWord } from '../../src/reports/dialogueWord.ts';
import { learningDocumentWord } from '../../src/reports/learningDocumentWord.ts';
import { wordFileName } from '../../src/reports/wordDocumentMaking.ts';
import * as text from '../../src/text/text.ts';
import { Copy } from '../support/copy.ts';

const PAGE: DialogueWordRequest = {
  title: 'Sammanfattning: Hjo, 20 januari 2027',
  finished: true,
  date: '2027-02-03',
  facts: [{ term: 'Möttes', value: 'Hjo och Skaraborgs Sjukhus' }],
  headings: Object.values(text.codes.summaryHeadings).map((name, at) => ({
    name,
    text: at === 0 ? 'Läkare är med.\n- Två dagar tidigare.' : at === 1 ? 'Helgerna.' : '',
    withActions: at === 3,
  })),
  actions: [{ what: 'Ny helgrutin', who: 'MAS', day: '28 februari 2027', how: 'Pågår' }],
  addenda: [{ day: '2027-02-10', text: 'Rutinen är klar.' }],
};

describe('The page of a dialogue', () => {
  test('has five headings, several lines as a list, what was agreed as a table, and what came after', () => {
    const page = dialogueWord(PAGE);
    expect(page.contents).toBeUndefined();
    expect(page.status).toBe('FÄRDIGSTÄLLD');
    expect(page.foot).toBe('FÄRDIGSTÄLLD · Sammanfattning: Hjo, 20 januari 2027 · 3 februari 2027');
    expect(page.parts.map(({ blocks }) => blocks)).toEqual([
      [{ kind: 'list', items: ['Läkare är med.', 'Två dagar tidigare.'] }],
      [{ kind: 'paragraph', lines: ['Helgerna.'] }],
      [{ kind: 'paragraph', lines: ['Inget skrivet.'] }],
      [
        {
          kind: 'table',
          head: ['Vad', 'Vem', 'Till när', 'Läge'],
          rows: [['Ny helgrutin', 'MAS', '28 februari 2027', 'Pågår']],
        },
      ],
      [{ kind: 'paragraph', lines: ['Inget skrivet.'] }],
      [{ kind: 'list', items: ['10 februari 2027: Rutinen är klar.'] }],
    ]);
  });

  test('that is not locked is arbetsmaterial', () => {
    const page = dialogueWord({ ...PAGE, finished: false, addenda: [] });
    expect(page.status).toBe('ARBETSMATERIAL');
    expect(page.parts).toHaveLength(5);
  });
});

describe('A lärandedokument', () => {
  function written() {
    const copy = new Copy();
    const period = { from: '2026-07-01', to: '2026-11-20', area: null, orgs: [] };
    const document = copy.writeOne(decideDocumentStart(copy.form(), { title: 'Hösten', ...period }));
    const texts = { nytt: 'Det nya.', skavde: 'Om grannen.' };
    const [, secret = ''] = copy.write(decideDocumentSections(copy.several(), { document, texts }));
    const asWord = (today = '2026-11-22') => {
      const found = learningDocument(copy.casebook, document);
      if (found === null) throw new Error('no document');
      return learningDocumentWord({ document: found, facts: [], today });
    };
    return { copy, document, secret, asWord };
  }

  test('is made of the sections that have words, and says the day it was saved until it is frozen', () => {
    const { copy, document, asWord } = written();
    expect(asWord().parts.map(({ heading }) => heading)).toEqual(['Vad var nytt', 'Vad skavde']);
    expect(asWord('2026-12-01')).toMatchObject({ status: 'ARBETSMATERIAL', date: '2026-12-01' });
    copy.write(decideDocumentState(copy.form(slots.state(document)), { document, state: 'fryst' }));
    expect(asWord('2026-12-01')).toMatchObject({ status: 'FÄRDIGSTÄLLD', date: '2026-11-22' });
    expect(asWord('2026-12-01')).toEqual(asWord('2027-12-01'));
  });

  test('says where words have been removed, and not which', () => {
    const { copy, secret, asWord } = written();
    copy.write(decideRedaction(copy.ledger, { ids: [secret] }));
    expect(JSON.stringify(asWord())).not.toContain('grannen');
    expect(asWord().parts[1]).toEqual({
      heading: 'Vad skavde',
      blocks: [{ kind: 'paragraph', lines: ['Text är borttagen ur det här avsnittet.'] }],
    });
  });
});

test('A file is called what every disk and mail program knows', () => {
  expect(wordFileName('Hösten i Åmål: ”vår/höst”', 'ARBETSMATERIAL')).toBe(
    'hosten-i-amal-var-host-arbetsmaterial.docx',
  );
  expect(wordFileName('漢字')).toBe('dokument.docx');
  expect(wordFileName('a'.repeat(300)).length).toBeLessThan(100);
});
