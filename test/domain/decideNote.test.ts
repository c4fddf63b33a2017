/** What is made once and has fields: notes, dates, organisations, actions. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideNote, decideNoteEdit, decideNoteMark } from '../../src/domain/decideNote.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

describe('A note', () => {
  const text = 'Vikarier behöver en kort introduktion.';
  const written = () => {
    const copy = new Copy();
    return { copy, note: copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text, mark: 'behov' })) };
  };

  test('is one line', () => {
    const decision = decideNote(new Copy().form(), { orgs: ['tibro', 'hjo', 'hjo'], text });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toEqual([
      { type: 'note.written', about: ['hjo', 'tibro'], on: TODAY, data: { mark: null }, words: { text } },
    ]);
  });

  test('is worded anew and marked anew, each by itself', () => {
    const { copy, note } = written();
    copy.write(decideNoteEdit(copy.form(`${note}/text`), { note, text: 'Vikarier behöver en introduktion.' }));
    copy.write(decideNoteMark(copy.form(`${note}/mark`), { note, mark: null }));
    expect(drawn<'note.edited'>(copy.casebook, `${note}/text`)).toMatchObject({
      about: ['hjo'],
      words: { text: 'Vikarier behöver en introduktion.' },
    });
    expect(drawn<'note.marked'>(copy.casebook, `${note}/mark`)?.data.mark).toBeNull();
  });

  test('with a telephone number is asked about', () => {
    expect(said(decideNote(new Copy().form(), { orgs: ['hjo'], text: 'Ring 0501-390 06 05' }))).toEqual([
      '?phone-or-email text',
    ]);
  });

  test('is refused when empty, in the future, with a personnummer, or from a dialogue nobody has', () => {
    const { copy, note } = written();
    expect(said(decideNote(copy.form(), { orgs: ['hjo'], text: '' }))).toEqual(['!missing text']);
    expect(said(decideNote(copy.form(), { orgs: ['hjo'], text, on: '2026-11-23' }))).toEqual(['!future-date on']);
    expect(said(decideNote(copy.form(), { orgs: ['hjo'], text: SOMEBODYS_NUMBER }))).toEqual(['!personnummer text']);
    expect(said(decideNote(copy.form(), { orgs: ['hjo'], text, dialogue: note }))).toEqual(['!not-known dialogue']);
  });

  test('is not changed to what it is, nor when it is gone', () => {
    const { copy, note } = written();
    expect(said(decideNoteEdit(copy.form(`${note}/text`), { note, text }))).toEqual(['!nothing-changed text']);
    expect(said(decideNoteMark(copy.form(`${note}/mark`), { note, mark: 'behov' }))).toEqual(['!nothing-changed mark']);
    expect(said(decideNoteEdit(copy.form(), { note, text: '' }))).toEqual(['!missing text']);
    copy.write(decideWithdrawal(copy.ledger, { ids: [note] }));
    expect(said(decideNoteEdit(copy.form(), { note, text: 'Annat' }))).toEqual(['!not-known note']);
    expect(said(decideNoteMark(copy.form(), { note, mark: null }))).toEqual(['!not-known note']);
  });

  test('added to a locked dialogue is not worded anew; one marked while it was held, and one not yet locked, is', () => {
    const copy = new Copy();
    const plan = { orgs: ['hjo'], day: '2026-11-10', form: 'fysisk', level: 'lokal' } as const;
    const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), plan));
    const marked = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text, dialogue, question: 'g08' }));
    const added = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Rutinen är klar.', dialogue }));
    const reworded = (note: string) => said(decideNoteEdit(copy.form(`${note}/text`), { note, text: 'Något annat.' }));
    expect(reworded(added)).toEqual([]);
    copy.append([
      {
        type: 'dialogue.stated',
        about: ['hjo'],
        slot: slots.state(dialogue),
        on: '2026-11-12',
        data: { state: 'aterkopplad' },
      },
    ]);
    expect(reworded(added)).toEqual(['!locked text']);
    expect(reworded(marked)).toEqual([]);
    // What it is good for can still be said.
    expect(said(decideNoteMark(copy.form(`${added}/mark`), { note: added, mark: 'exempel' }))).toEqual([]);
  });

  test('edited by two at once keeps both, and whoever has seen both can word it once more', () => {
    const { copy, note } = written();
    const slot = `${note}/text`;
    const other = copy.handTo('b');
    copy.write(decideNoteEdit(copy.form(slot), { note, text: 'Ett' }));
    other.write(decideNoteEdit(other.form(slot), { note, text: 'Två' }));
    copy.takeIn(other);
    expect(copy.casebook.slots[slot]?.disputed).toBe(true);
    const standing = drawn<'note.edited'>(copy.casebook, slot)?.words.text ?? '';
    copy.write(decideNoteEdit(copy.form(slot), { note, text: standing }));
    expect(copy.casebook.slots[slot]).toMatchObject({ disputed: false, current: [{ words: { text: standing } }] });
  });
});
