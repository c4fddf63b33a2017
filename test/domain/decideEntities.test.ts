/** What is made once and has fields: notes, dates, organisations, actions. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideAction, decideActionState } from '../../src/domain/decideAction.ts';
import { type DateInput, decideDate, decideDateMove, decideMilestoneMove } from '../../src/domain/decideDate.ts';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideNote, decideNoteEdit, decideNoteMark } from '../../src/domain/decideNote.ts';
import {
  decideOrganisation,
  decideOrganisationChange,
  decideOrganisationName,
} from '../../src/domain/decideOrganisation.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { stateOfAction } from '../../src/domain/dialogue.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

const NOBODY = `${'z'.repeat(16)}.1.${'z'.repeat(16)}`;

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

describe('A date', () => {
  const meeting: DateInput = {
    orgs: ['hjo'],
    kind: 'mote',
    level: 'lokal',
    day: '2027-01-20',
    certainty: 'preliminar',
    title: 'Närområdesgrupp',
  };
  const added = () => {
    const copy = new Copy();
    const date = copy.writeOne(decideDate(copy.form(), meeting));
    return { copy, date, slot: `${date}/day` };
  };

  test('is added, to the day or to the month', () => {
    expect(said(decideDate(new Copy().form(), meeting))).toEqual([]);
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2026-11' }))).toEqual([]);
  });

  test('that has been is asked about', () => {
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2026-01-20' }))).toEqual(['?plan-in-the-past day']);
  });

  test('is refused without a title or a day, or when the day does not exist', () => {
    expect(said(decideDate(new Copy().form(), { ...meeting, title: '', day: '' }))).toEqual([
      '!missing title',
      '!missing day',
    ]);
    expect(said(decideDate(new Copy().form(), { ...meeting, day: '2027-02-29' }))).toEqual(['!impossible-date day']);
    expect(said(decideDate(new Copy().form(), { ...meeting, place: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer place',
    ]);
  });

  test('is moved, and the first day stays in the history', () => {
    const { copy, date, slot } = added();
    const move = decideDateMove(copy.form(slot), {
      date,
      day: '2027-02-03',
      certainty: 'bestamd',
      reason: 'Dubbelbokat',
    });
    expect(said(move)).toEqual([]);
    copy.write(move);
    expect(drawn<'date.moved'>(copy.casebook, slot)).toMatchObject({
      about: ['hjo'],
      data: { day: '2027-02-03', certainty: 'bestamd' },
    });
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'bestamd' }))).toEqual([
      '!nothing-changed day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-02-03', certainty: 'preliminar' }))).toEqual([]);
  });

  test('is not moved to where it is, to a day that does not exist, or when it is gone', () => {
    const { copy, date, slot } = added();
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-01-20', certainty: 'preliminar' }))).toEqual([
      '!nothing-changed day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2027-13-01', certainty: 'bestamd' }))).toEqual([
      '!impossible-date day',
    ]);
    expect(said(decideDateMove(copy.form(slot), { date, day: '2026-01-20', certainty: 'bestamd' }))).toEqual([
      '?plan-in-the-past day',
    ]);
    expect(said(decideDateMove(copy.form(), { date: NOBODY, day: '2027-01-21', certainty: 'bestamd' }))).toEqual([
      '!not-known date',
    ]);
  });

  test('of the register is moved in the same way', () => {
    const move = { key: 'avtalet-borjar', day: '2027-04-01', certainty: 'preliminar' } as const;
    const decision = decideMilestoneMove(new Copy().form(), move);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ type: 'date.moved', about: [], slot: 'milestone/avtalet-borjar/day' });
    expect(said(decideMilestoneMove(new Copy().form(), { ...move, key: 'å' }))).toEqual(['!not-known key']);
  });
});

describe('An organisation', () => {
  const unit = { kind: 'private', area: 'vs-skaraborg', federation: null, name: 'Vårdcentralen Björken' } as const;
  const added = () => {
    const copy = new Copy();
    return { copy, org: copy.writeOne(decideOrganisation(copy.form(), unit)) };
  };

  test('is added to its area', () => {
    expect(decideOrganisation(new Copy().form(), unit).drafts[0]).toMatchObject({
      about: ['vs-skaraborg'],
      words: { name: unit.name },
    });
    expect(decideOrganisation(new Copy().form(), { ...unit, area: null }).drafts[0]?.about).toEqual([]);
  });

  test('is refused without a name; an address for a name is asked about', () => {
    expect(said(decideOrganisation(new Copy().form(), { ...unit, name: ' ' }))).toEqual(['!missing name']);
    expect(said(decideOrganisation(new Copy().form(), { ...unit, name: 'info@bjorken.se' }))).toEqual([
      '?phone-or-email name',
    ]);
  });

  test('shipped or added, gets another name and another area', () => {
    const { copy, org } = added();
    copy.write(decideOrganisationName(copy.form(`org/${org}/name`), { org, name: 'Björkens vårdcentral' }));
    copy.write(decideOrganisationChange(copy.form(`org/${org}/area`), { org, field: 'area', value: 'vs-simba' }));
    copy.write(
      decideOrganisationChange(copy.form('org/lilla-edet/area'), {
        org: 'lilla-edet',
        field: 'area',
        value: 'vs-simba',
      }),
    );
    const { casebook } = copy;
    expect(drawn<'organisation.named'>(casebook, `org/${org}/name`)).toMatchObject({
      about: ['vs-skaraborg'],
      words: { name: 'Björkens vårdcentral' },
    });
    expect(drawn<'organisation.changed'>(casebook, `org/${org}/area`)?.data.value).toBe('vs-simba');
    expect(drawn<'organisation.changed'>(casebook, 'org/lilla-edet/area')).toMatchObject({
      about: ['lilla-edet'],
      data: { value: 'vs-simba' },
    });
  });

  test('is not changed to what it is, to what can not be, or when nobody has it', () => {
    const { copy, org } = added();
    const change = (field: 'area' | 'kind' | 'active' | 'federation', value: string | boolean | null) =>
      said(decideOrganisationChange(copy.form(`org/${org}/${field}`), { org, field, value }));
    expect(change('area', 'vs-skaraborg')).toEqual(['!nothing-changed area']);
    expect(change('federation', null)).toEqual(['!nothing-changed federation']);
    expect(change('active', false)).toEqual([]);
    expect(change('active', 'nej')).toEqual(['!wrong-outcome active']);
    expect(change('kind', 'regional')).toEqual([]);
    expect(change('kind', 'hospital')).toEqual(['!wrong-outcome kind']);
    expect(change('area', true)).toEqual(['!wrong-outcome area']);
    expect(said(decideOrganisationName(copy.form(`org/${org}/name`), { org, name: unit.name }))).toEqual([
      '!nothing-changed name',
    ]);
    expect(said(decideOrganisationName(copy.form(), { org: NOBODY, name: 'X' }))).toEqual(['!not-known org']);
    expect(said(decideOrganisationChange(copy.form(), { org: NOBODY, field: 'active', value: false }))).toEqual([
      '!not-known org',
    ]);
  });
});

describe('Something agreed', () => {
  const begun = () => {
    const copy = new Copy();
    const plan = { orgs: ['hjo', 'vgr-skas'], day: '2027-01-20', form: 'fysisk', level: 'lokal' } as const;
    const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), plan));
    return { copy, dialogue, agreed: { dialogue, org: null, day: '2027-02-28', what: 'Ny helgrutin' } };
  };

  test('concerns all who took part, or the one whose it is', () => {
    const { copy, agreed } = begun();
    expect(said(decideAction(copy.form(), agreed))).toEqual([]);
    expect(decideAction(copy.form(), agreed).drafts[0]?.about).toEqual(['hjo', 'vgr-skas']);
    expect(decideAction(copy.form(), { ...agreed, org: 'hjo', day: null }).drafts[0]).toMatchObject({
      about: ['hjo'],
      data: { org: 'hjo', day: null },
    });
  });

  test('is refused when nothing is agreed, on a day that does not exist, or without its dialogue; a day that has been is asked about', () => {
    const { copy, agreed } = begun();
    expect(said(decideAction(copy.form(), { ...agreed, what: '' }))).toEqual(['!missing what']);
    expect(said(decideAction(copy.form(), { ...agreed, day: '2027-02-30' }))).toEqual(['!impossible-date day']);
    expect(said(decideAction(copy.form(), { ...agreed, dialogue: NOBODY }))).toEqual(['!not-known dialogue']);
    expect(said(decideAction(copy.form(), { ...agreed, day: '2026-02-28' }))).toEqual(['?plan-in-the-past day']);
  });

  test('goes from open to done; back again is asked about', () => {
    const { copy, agreed } = begun();
    const action = copy.writeOne(decideAction(copy.form(), agreed));
    const state = (to: 'oppen' | 'pagar' | 'klar' | 'omprovad', note?: string) =>
      decideActionState(copy.form(`${action}/state`), { action, state: to, note });
    expect(said(state('oppen'))).toEqual(['!nothing-changed state']);
    expect(said(state('oppen', 'Ingen har hunnit'))).toEqual([]);
    copy.write(state('klar'));
    expect(stateOfAction(copy.casebook, action)).toBe('klar');
    expect(said(state('pagar'))).toEqual(['?odd-order state']);
    expect(said(state('omprovad'))).toEqual([]);
    expect(said(state('omprovad', SOMEBODYS_NUMBER))).toEqual(['!personnummer note']);
    expect(said(decideActionState(copy.form(), { action: NOBODY, state: 'klar' }))).toEqual(['!not-known action']);
  });
});
