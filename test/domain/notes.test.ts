/** What grows out of a note: category, consent, tags, parts and links, and how they are read. */
import { describe, expect, test } from 'vitest';
import { decideConsent } from '../../src/domain/decideConsent.ts';
import { decideNote, decideNoteEdit, decideNoteMark } from '../../src/domain/decideNote.ts';
import { decideNoteCategory } from '../../src/domain/decideNoteCategory.ts';
import { decideNoteState } from '../../src/domain/decideNoteState.ts';
import { decideLink, decidePart, decideTag } from '../../src/domain/decideParts.ts';
import { linksOf } from '../../src/domain/links.ts';
import { speaksOfDeviation, tagKey } from '../../src/domain/noteMachine.ts';
import { noteOf, notesIn, tagsOf } from '../../src/domain/notes.ts';
import { partText } from '../../src/domain/parts.ts';
import type { Mark } from '../../src/domain/vocabulary.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

function marked(mark: Mark | null = 'hinder', orgs = ['hjo']) {
  const copy = new Copy();
  const write = (text: string, on?: string) =>
    copy.writeOne(decideNote(copy.form(), { orgs, text, mark, ...(on === undefined ? {} : { on }) }));
  return { copy, write, note: write('Oklart på helgen.') };
}

describe('What an obstacle has to do with', () => {
  test('is said, said otherwise and taken away', () => {
    const { copy, note } = marked();
    for (const category of ['samverkan', 'it', null] as const) {
      const decision = decideNoteCategory(copy.form(`${note}/category`), { note, category });
      expect(said(decision)).toEqual([]);
      copy.write(decision);
      expect(noteOf(copy.casebook, note)?.category).toBe(category);
    }
  });

  test('is asked about where the note is no obstacle, unless it becomes one in the same command', () => {
    const { copy, note } = marked('behov');
    const sort = (more: { mark?: Mark } = {}) => decideNoteCategory(copy.form(), { note, category: 'it', ...more });
    expect(said(sort())).toEqual(['?other-mark category']);
    expect(said(sort({ mark: 'hinder' }))).toEqual([]);
  });

  test('is refused for a note that is not here, and when nothing changes', () => {
    const { copy, note } = marked();
    expect(said(decideNoteCategory(copy.form(), { note: NOBODY, category: null }))).toEqual([
      '!not-known note',
      '!nothing-changed category',
    ]);
    copy.write(decideNoteCategory(copy.form(`${note}/category`), { note, category: 'it' }));
    expect(said(decideNoteCategory(copy.form(`${note}/category`), { note, category: 'it' }))).toEqual([
      '!nothing-changed category',
    ]);
  });

  test('two who sort it differently are shown side by side', () => {
    const { copy, note } = marked();
    const other = copy.handTo('b');
    copy.write(decideNoteCategory(copy.form(`${note}/category`), { note, category: 'it' }));
    other.write(decideNoteCategory(other.form(`${note}/category`), { note, category: 'ledning' }));
    copy.takeIn(other);
    expect(noteOf(copy.casebook, note)?.disputed).toEqual([`${note}/category`]);
  });
});

describe('Whether an example may be shown', () => {
  const consent = (copy: Copy, note: string, given: boolean, more: { by?: string; on?: string } = {}) =>
    decideConsent(copy.form(`${note}/consent`), { note, given, ...more });

  test('is said by a function, and can be taken back', () => {
    const { copy, note } = marked('exempel');
    expect(said(consent(copy, note, true, { by: 'MAS, Hjo' }))).toEqual([]);
    copy.write(consent(copy, note, true, { by: 'MAS, Hjo' }));
    expect(said(consent(copy, note, false))).toEqual([]);
  });

  test('is asked about without the function, and when what is shared is not to be', () => {
    const { copy, note } = marked('exempel');
    expect(said(consent(copy, note, true))).toEqual(['?without-function by']);
    copy.write(consent(copy, note, true, { by: 'MAS, Hjo' }));
    copy.write(decideNoteState(copy.form(`${note}/state`), { note, state: 'delat', checked: true }));
    expect(said(consent(copy, note, false))).toEqual(['?shared-already given']);
  });

  test('is refused with a personnummer, ahead of time, twice alike or for a note that is not here', () => {
    const { copy, note } = marked('exempel');
    expect(said(consent(copy, note, true, { by: SOMEBODYS_NUMBER }))).toEqual(['!personnummer by']);
    expect(said(consent(copy, note, true, { by: 'MAS', on: '2027-01-01' }))).toEqual(['!future-date on']);
    expect(said(consent(copy, NOBODY, true, { by: 'MAS' }))).toEqual(['!not-known note']);
    copy.write(consent(copy, note, true, { by: 'MAS' }));
    expect(said(consent(copy, note, true, { by: 'MAS' }))).toEqual(['!nothing-changed given']);
  });
});

describe('Reading notes', () => {
  test('as they stand: text and mark may have been changed; the latest first', () => {
    const { copy, note, write } = marked('behov');
    const earlier = write('Vikarier.', '2026-10-01');
    copy.write(decideNoteEdit(copy.form(`${note}/text`), { note, text: 'Oklart på helgen och natten.' }));
    copy.write(decideNoteMark(copy.form(`${note}/mark`), { note, mark: null }));
    expect(notesIn(copy.casebook)).toMatchObject([
      { id: note, text: 'Oklart på helgen och natten.', mark: null, state: null, category: null, disputed: [] },
      { id: earlier, text: 'Vikarier.', mark: 'behov', state: 'oppen' },
    ]);
    expect(noteOf(copy.casebook, NOBODY)).toBeUndefined();
  });

  test('tags and parts, in the order of the table; a tag that is taken off is off', () => {
    const { copy, note } = marked();
    const tag = (code: 'barn' | 'aldre', set: boolean) => {
      const key = tagKey('ror', code);
      copy.write(decideTag(copy.form(`${note}/tag/${key}`), { entity: note, key, set }));
    };
    tag('aldre', true);
    tag('barn', true);
    expect(tagsOf(copy.casebook, note, 'ror')).toEqual(['barn', 'aldre']);
    tag('barn', false);
    expect(tagsOf(copy.casebook, note, 'ror')).toEqual(['aldre']);
    copy.write(decidePart(copy.form(`${note}/part/agare`), { entity: note, key: 'agare', text: 'Vårdcentralschef' }));
    expect(partText(copy.casebook, note, 'agare')).toBe('Vårdcentralschef');
    expect(partText(copy.casebook, note, 'sedan')).toBe('');
  });

  test('links from both ends; one that is taken away is gone', () => {
    const { copy, note, write } = marked();
    const question = write('Vem svarar på helgen?');
    const link = (set: boolean) =>
      copy.write(
        decideLink(copy.form(`${question}/link/${note}`), { from: question, to: note, kind: 'ursprung', set }),
      );
    link(true);
    const made = [{ from: question, to: note, kind: 'ursprung', disputed: false }];
    expect(linksOf(copy.casebook, note)).toEqual(made);
    expect(linksOf(copy.casebook, question)).toEqual(made);
    link(false);
    expect(linksOf(copy.casebook, note)).toEqual([]);
  });
});

test('a deviation is noticed however it is written', () => {
  expect(speaksOfDeviation('Två Avvikelser om utskrivning')).toBe(true);
  expect(speaksOfDeviation('avvikelsesystemet')).toBe(true);
  expect(speaksOfDeviation('Oklart på helgen')).toBe(false);
});
