/** Which notes a list of Lärande shows, and in what order: the day, the alphabet and geography only. */
import { describe, expect, test } from 'vitest';
import { decideNote } from '../../../src/domain/decideNote.ts';
import { decideNoteCategory } from '../../../src/domain/decideNoteCategory.ts';
import { decideNoteState } from '../../../src/domain/decideNoteState.ts';
import { decidePart, decideTag } from '../../../src/domain/decideParts.ts';
import type { NoteState } from '../../../src/domain/learningVocabulary.ts';
import { type TagCode, type TagGroup, tagKey } from '../../../src/domain/noteMachine.ts';
import { notesIn } from '../../../src/domain/notes.ts';
import type { Mark } from '../../../src/domain/vocabulary.ts';
import { filtered, type NoteFilter, ordered } from '../../../src/features/learning/notes/noteFilter.ts';
import { Copy } from '../../support/copy.ts';

const ANYTHING: NoteFilter = {
  area: '',
  mark: '',
  state: '',
  category: '',
  tag: '',
  document: '',
  from: '',
  to: '',
  order: 'datum',
};
const AREAS = [
  { id: 'norr', name: 'Fyrbodal' },
  { id: 'oster', name: 'Skaraborg' },
];
const areaOf = (org: string) => (org === 'amal' ? 'norr' : 'oster');
const naming = {
  areas: AREAS,
  areaOf,
  placeOf: (about: readonly string[]) => about.join(),
  manyAreas: 'Flera områden',
  notAsked: 'Ingen har fått frågan än',
};

/** Four notes: a need, two obstacles and an example. */
function four() {
  const copy = new Copy();
  const write = (text: string, mark: Mark, orgs: string[], on: string) =>
    copy.writeOne(decideNote(copy.form(), { orgs, text, mark, on }));
  const state = (note: string, to: NoteState) =>
    copy.write(decideNoteState(copy.form(`${note}/state`), { note, state: to }));
  const tag = <G extends TagGroup>(note: string, group: G, code: TagCode<G>) => {
    const key = tagKey(group, code);
    copy.write(decideTag(copy.form(`${note}/tag/${key}`), { entity: note, key, set: true }));
  };
  const need = write('Vikarier', 'behov', ['hjo'], '2026-11-18');
  const weekend = write('Helgen', 'hinder', ['amal', 'hjo'], '2026-11-03');
  const systems = write('Åtkomst', 'hinder', ['amal'], '2026-10');
  write('Tisdagar', 'exempel', ['hjo'], '2025');
  state(need, 'hanteras');
  state(systems, 'undanrojt');
  copy.write(decideNoteCategory(copy.form(`${systems}/category`), { note: systems, category: 'it' }));
  copy.write(decidePart(copy.form(`${need}/part/fragad`), { entity: need, key: 'fragad', text: 'MAS-nätverket' }));
  tag(need, 'ror', 'aldre');
  tag(weekend, 'ror', 'alla');
  tag(weekend, 'dokument', 'ok_utskrivning');
  return copy.casebook;
}

const casebook = four();
const all = notesIn(casebook);
const found = (filter: Partial<NoteFilter>) =>
  filtered(casebook, all, { ...ANYTHING, ...filter }, areaOf).map(({ text }) => text);

describe('What is shown', () => {
  test('everything, the latest first', () => {
    expect(found({})).toEqual(['Vikarier', 'Helgen', 'Åtkomst', 'Tisdagar']);
  });

  test.each<[Partial<NoteFilter>, string[]]>([
    [{ mark: 'hinder' }, ['Helgen', 'Åtkomst']],
    [{ area: 'norr' }, ['Helgen', 'Åtkomst']],
    [{ area: 'oster' }, ['Vikarier', 'Helgen', 'Tisdagar']],
    [{ state: 'hanteras' }, ['Vikarier']],
    [{ state: 'nytt' }, ['Helgen']],
    [{ state: 'pagar' }, ['Vikarier', 'Helgen', 'Tisdagar']],
    [{ category: 'it' }, ['Åtkomst']],
    [{ document: 'ok_utskrivning' }, ['Helgen']],
    // What has to do with everybody has to do with the elderly too.
    [{ tag: 'aldre' }, ['Vikarier', 'Helgen']],
    [{ tag: 'barn' }, ['Helgen']],
    [{ mark: 'behov', area: 'norr' }, []],
  ])('%j', (filter, texts) => {
    expect(found(filter)).toEqual(texts);
  });

  test('a period takes in what may have been in it, when only the month or the year is known', () => {
    expect(found({ from: '2026-10-15', to: '2026-11-03' })).toEqual(['Helgen', 'Åtkomst']);
    expect(found({ to: '2025-06-01' })).toEqual(['Tisdagar']);
    expect(found({ from: '2026-11-04' })).toEqual(['Vikarier']);
  });
});

describe('In what order', () => {
  const groups = (order: NoteFilter['order']) =>
    ordered(casebook, all, order, naming).map(({ heading, notes }) => [heading, ...notes.map(({ text }) => text)]);

  test('by day, by the Swedish alphabet, by place', () => {
    expect(groups('datum')).toEqual([[null, 'Vikarier', 'Helgen', 'Åtkomst', 'Tisdagar']]);
    expect(groups('bokstav')).toEqual([[null, 'Helgen', 'Tisdagar', 'Vikarier', 'Åtkomst']]);
    expect(groups('plats')).toEqual([
      ['Fyrbodal', 'Åtkomst'],
      ['Skaraborg', 'Vikarier', 'Tisdagar'],
      ['Flera områden', 'Helgen'],
    ]);
  });

  test('by the function that was asked; what nobody has been asked about comes last', () => {
    expect(groups('fragad').map(([heading]) => heading)).toEqual(['MAS-nätverket', 'Ingen har fått frågan än']);
  });
});
