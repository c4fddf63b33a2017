/** Named parts, tags and links: what any note, point, material or document may carry. */
import { describe, expect, test } from 'vitest';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideLink, decidePart, decideTag } from '../../src/domain/decideParts.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { linksIn } from '../../src/domain/links.ts';
import { isTagged, partText } from '../../src/domain/parts.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

function withNotes() {
  const copy = new Copy();
  const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Oklart vem som svarar på helgen.' }));
  const other = copy.writeOne(decideNote(copy.form(), { orgs: ['tibro'], text: 'Vem svarar på helgen?' }));
  return { copy, note, other };
}

describe('A part', () => {
  test('is worded, worded anew and emptied', () => {
    const { copy, note } = withNotes();
    const form = () => copy.form(slots.part(note, 'bakgrund'));
    const write = (text: string) => copy.write(decidePart(form(), { entity: note, key: 'bakgrund', text }));
    write('Jouren delas av två.');
    write('Jouren delas av tre.');
    expect(partText(copy.casebook, note, 'bakgrund')).toBe('Jouren delas av tre.');
    expect(copy.casebook.slots[slots.part(note, 'bakgrund')]?.current[0]?.about).toEqual(['hjo']);
    write('');
    expect(partText(copy.casebook, note, 'bakgrund')).toBe('');
  });

  test('with a telephone number is asked about', () => {
    const { copy, note } = withNotes();
    const input = { entity: note, key: 'bakgrund', text: 'Ring 0501-390 06 05' };
    expect(said(decidePart(copy.form(), input))).toEqual(['?phone-or-email text']);
  });

  test('is refused with a personnummer, when nothing changes, and where nothing is', () => {
    const { copy, note } = withNotes();
    const ask = (text: string, entity = note) => said(decidePart(copy.form(), { entity, key: 'bakgrund', text }));
    expect(ask(SOMEBODYS_NUMBER)).toEqual(['!personnummer text']);
    expect(ask('')).toEqual(['!nothing-changed text']);
    copy.write(decideWithdrawal(copy.ledger, { ids: [note] }));
    expect(ask('Text')).toEqual(['!not-known entity']);
  });
});

describe('A tag', () => {
  test('is put on and taken off; nothing is said twice', () => {
    const { copy, note } = withNotes();
    const set = (on: boolean) =>
      decideTag(copy.form(slots.tag(note, 'ror-aldre')), { entity: note, key: 'ror-aldre', set: on });
    expect(said(set(false))).toEqual(['!nothing-changed tag']);
    copy.write(set(true));
    expect(isTagged(copy.casebook, note, 'ror-aldre')).toBe(true);
    expect(said(set(true))).toEqual(['!nothing-changed tag']);
    copy.write(set(false));
    expect(isTagged(copy.casebook, note, 'ror-aldre')).toBe(false);
  });
});

describe('A link', () => {
  test('stands until it is taken away, or one end is', () => {
    const { copy, note, other } = withNotes();
    const link = (set: boolean) =>
      decideLink(copy.form(slots.link(other, note)), { from: other, to: note, kind: 'ursprung', set });
    copy.write(link(true));
    expect(linksIn(copy.casebook)).toMatchObject([{ from: other, to: note, kind: 'ursprung' }]);
    expect(said(link(true))).toEqual(['!nothing-changed link']);
    copy.write(link(false));
    expect(linksIn(copy.casebook)).toEqual([]);
    copy.write(link(true));
    copy.write(decideWithdrawal(copy.ledger, { ids: [note] }));
    expect(linksIn(copy.casebook)).toEqual([]);
  });

  test('leads neither to itself nor to what is not there', () => {
    const { copy, note } = withNotes();
    const to = (id: string) => decideLink(copy.form(), { from: note, to: id, kind: 'hor_ihop', set: true });
    expect(said(to(note))).toEqual(['!not-known to']);
    expect(said(to(`${'a'.repeat(16)}.1.${'b'.repeat(16)}`))).toEqual(['!not-known to']);
  });
});
