/** A lärandedokument: started, worded, frozen; the plain, the noticed and the refused way of each. */
import { describe, expect, test } from 'vitest';
import {
  decideDocumentFrom,
  decideDocumentSections,
  decideDocumentStart,
  decideDocumentState,
  decideDocumentTitle,
  type SectionTexts,
} from '../../src/domain/decideDocument.ts';
import { learningDocument, learningDocuments } from '../../src/domain/learningDocument.ts';
import { slots } from '../../src/domain/slots.ts';
import { LONGEST_TEXT } from '../../src/domain/words.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const START = { title: 'Hösten 2026', from: '2026-07-01', to: '2026-11-20', area: null, orgs: ['tibro', 'hjo'] };

function started(texts: SectionTexts = {}) {
  const copy = new Copy();
  const document = copy.writeOne(decideDocumentStart(copy.form(), START));
  const write = (more: SectionTexts, by = copy) =>
    by.write(decideDocumentSections(by.several(), { document, texts: more }));
  if (Object.keys(texts).length > 0) write(texts);
  const state = (by = copy) => by.form(slots.state(document));
  const freeze = (by = copy) => by.write(decideDocumentState(state(by), { document, state: 'fryst' }));
  const read = (by = copy) => {
    const found = learningDocument(by.casebook, document);
    if (found === null) throw new Error('no document');
    return found;
  };
  return { copy, document, write, state, freeze, read };
}

describe('Starting a document', () => {
  test('needs a title and a period; whom it is about is kept in order', () => {
    const { read, copy } = started();
    expect(read()).toMatchObject({ title: 'Hösten 2026', from: '2026-07-01', state: 'utkast', orgs: ['hjo', 'tibro'] });
    expect(read().sections.every(({ text }) => text === '')).toBe(true);
    expect(learningDocuments(copy.casebook)).toHaveLength(1);
  });

  test('with an address in its title is asked about', () => {
    const copy = new Copy();
    expect(said(decideDocumentStart(copy.form(), { ...START, title: 'Fråga mas@hjo.se' }))).toEqual([
      '?phone-or-email title',
    ]);
  });

  test('is refused without a title, with days that do not exist, backwards, and with a personnummer', () => {
    const ask = (part: Partial<typeof START>) => said(decideDocumentStart(new Copy().form(), { ...START, ...part }));
    expect(ask({ title: ' ', from: '' })).toEqual(['!missing title', '!missing from']);
    expect(ask({ to: '2026-02-30' })).toEqual(['!impossible-date to']);
    expect(ask({ to: '2026-06-30' })).toEqual(['!impossible-date to']);
    expect(ask({ title: SOMEBODYS_NUMBER })).toEqual(['!personnummer title']);
  });
});

describe('Wording sections', () => {
  test('is one statement for each that differs', () => {
    const { copy, document, read } = started({ nytt: 'Planeringen börjar tidigare.', skavde: 'Helgerna.' });
    const texts = { nytt: 'Planeringen börjar tidigare.', skavde: 'Helger och kvällar.' };
    const again = decideDocumentSections(copy.several(), { document, texts });
    expect(again.drafts.map(({ slot }) => slot)).toEqual([slots.part(document, 'skavde')]);
    copy.write(again);
    expect(read().sections.find(({ key }) => key === 'skavde')?.text).toBe('Helger och kvällar.');
  });

  test('with a telephone number is asked about', () => {
    const { copy, document } = started();
    const texts = { skavde: 'Ring 0501-390 06 05' };
    expect(said(decideDocumentSections(copy.several(), { document, texts }))).toEqual([
      '?phone-or-email sections.skavde',
    ]);
  });

  test('is refused with a personnummer, when it is too long, where nothing is, and when it is frozen', () => {
    const { copy, document, freeze } = started({ nytt: 'Något.' });
    const ask = (texts: SectionTexts, entity = document) =>
      said(decideDocumentSections(copy.several(), { document: entity, texts }));
    expect(ask({ citat: SOMEBODYS_NUMBER })).toEqual(['!personnummer sections.citat']);
    expect(ask({ citat: 'å'.repeat(LONGEST_TEXT) })).toEqual([]);
    expect(ask({ citat: 'å'.repeat(LONGEST_TEXT + 1) })).toEqual(['!too-long sections.citat']);
    expect(ask({ nytt: 'Annat.' }, NOBODY)).toEqual(['!not-known document']);
    freeze();
    expect(ask({ nytt: 'Annat.' })).toEqual(['!frozen sections']);
  });

  test('the longest text that is taken fits in a line of the journal', () => {
    const { copy, document } = started();
    copy.write(decideDocumentSections(copy.several(), { document, texts: { citat: '\u20ac'.repeat(LONGEST_TEXT) } }));
    const [event] = [...copy.ledger.events()].slice(-1);
    expect(new TextEncoder().encode(JSON.stringify(event?.line)).length).toBeLessThan(128 * 1024);
  });

  test('of two who did not know of each other keeps both, until somebody writes on', () => {
    const { copy, document, write, read } = started();
    const other = copy.handTo('b');
    write({ nytt: 'Det ena.' });
    write({ nytt: 'Det andra.' }, other);
    copy.takeIn(other);
    const section = read().sections.find(({ key }) => key === 'nytt');
    expect(section?.disputed).toBe(true);
    expect(section?.text.split('\n\n').sort()).toEqual(['Det andra.', 'Det ena.']);
    copy.write(decideDocumentSections(copy.several(), { document, texts: { nytt: 'Båda.' } }));
    expect(read().sections.find(({ key }) => key === 'nytt')?.text).toBe('Båda.');
  });
});

describe('Another title', () => {
  test('is written, refused when empty, the same or frozen', () => {
    const { copy, document, read, freeze } = started({ nytt: 'Något.' });
    const form = () => copy.form(slots.part(document, 'title'));
    const ask = (title: string) => said(decideDocumentTitle(form(), { document, title }));
    expect(ask('')).toEqual(['!missing title']);
    expect(ask('Hösten 2026')).toEqual(['!nothing-changed title']);
    expect(ask(SOMEBODYS_NUMBER)).toEqual(['!personnummer title']);
    copy.write(decideDocumentTitle(form(), { document, title: 'En höst' }));
    expect(read().title).toBe('En höst');
    freeze();
    expect(ask('Två höstar')).toEqual(['!frozen title']);
  });
});

describe('Freezing', () => {
  test('gives it a day, and nothing in it is changed after', () => {
    const { read, freeze } = started({ nytt: 'Något.' });
    freeze();
    expect(read()).toMatchObject({ state: 'fryst', frozen: { on: '2026-11-22' } });
  });

  test('is asked about when two wordings stand in a section, and when the period is not over', () => {
    const { copy, document, write, state } = started();
    const other = copy.handTo('b');
    write({ nytt: 'Det ena.' });
    write({ nytt: 'Det andra.' }, other);
    copy.takeIn(other);
    expect(said(decideDocumentState(state(), { document, state: 'fryst' }))).toEqual(['?two-wordings sections']);
    const early = copy.writeOne(decideDocumentStart(copy.form(), { ...START, to: '2026-12-31' }));
    copy.write(decideDocumentSections(copy.several(), { document: early, texts: { nytt: 'Något.' } }));
    expect(said(decideDocumentState(copy.form(slots.state(early)), { document: early, state: 'fryst' }))).toEqual([
      '?period-not-over on',
    ]);
  });

  test('is refused when nothing is written, ahead of time, twice, and backwards', () => {
    const { copy, document, state, write, freeze } = started();
    const ask = (to: 'fryst' | 'utkast', on?: string) =>
      said(decideDocumentState(state(), { document, state: to, on }));
    expect(ask('fryst')).toEqual(['!missing sections']);
    write({ nytt: 'Något.' });
    expect(ask('fryst', '2026-11-23')).toEqual(['!future-date on']);
    expect(ask('utkast')).toEqual(['!nothing-changed state']);
    freeze();
    expect(ask('fryst')).toEqual(['!nothing-changed state']);
    expect(ask('utkast')).toEqual(['!frozen state']);
    expect(said(decideDocumentState(copy.form(), { document: NOBODY, state: 'fryst' }))).toEqual([
      '!not-known document',
    ]);
  });
});

describe('A new document from an earlier one', () => {
  test('has its texts and says where they came from', () => {
    const { copy, document, freeze } = started({ nytt: 'Något.', framat: 'Mer.' });
    freeze();
    const next = copy.writeOne(decideDocumentStart(copy.form(), { ...START, title: 'Våren 2027' }));
    copy.write(decideDocumentFrom(copy.several(), { document: next, earlier: document }));
    const read = learningDocument(copy.casebook, next);
    expect(read?.state).toBe('utkast');
    expect(read?.sections.filter(({ text }) => text !== '').map(({ key, text }) => [key, text])).toEqual([
      ['nytt', 'Något.'],
      ['framat', 'Mer.'],
    ]);
    expect(copy.casebook.slots[slots.link(next, document)]?.current[0]?.data).toMatchObject({ kind: 'ursprung' });
  });

  test('is refused when the earlier one is not here', () => {
    const { copy, document } = started();
    expect(said(decideDocumentFrom(copy.several(), { document, earlier: NOBODY }))).toEqual(['!not-known earlier']);
  });
});
