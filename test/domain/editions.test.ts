/** Lägesbilder: the same edition is the same wherever and whenever it is put together. */
import { describe, expect, test } from 'vitest';
import { decideEdition } from '../../src/domain/decideEdition.ts';
import { decideNote, decideNoteEdit } from '../../src/domain/decideNote.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { type Edition, editionsIn, eventsOfEdition, headsHeld } from '../../src/domain/editions.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { slots } from '../../src/domain/slots.ts';
import { textOf } from '../support/casebooks.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const phase = (copy: Copy, org: string, phase: 'behov' | 'inforande', on: string) =>
  decidePhase(copy.form(slots.phase(org, 'avtalet')), {
    org: { id: org, kind: 'municipality' },
    scope: 'avtalet',
    phase,
    ground: 'Samtal med kontaktfunktionen.',
    on,
  });
const freeze = (copy: Copy, title = 'Inför styrgruppen', date = '2026-11-20') =>
  decideEdition(copy.form(), copy.ledger, { title, text: 'Se Hjo.', date, area: null });

function folded(copy: Copy, { heads, date }: Edition): string {
  const ledger = new Ledger();
  ledger.fill(eventsOfEdition(copy.ledger.events(), heads).events);
  return textOf(ledger.casebookAt(date));
}
const editionOf = (copy: Copy): Edition => editionsIn(copy.casebook)[0] as Edition;

function frozen() {
  const copy = new Copy('a');
  const other = new Copy('b');
  copy.write(phase(copy, 'hjo', 'behov', '2026-11-01'));
  other.write(phase(other, 'tibro', 'behov', '2026-11-02'));
  copy.takeIn(other);
  const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Oklart på helgen.', on: '2026-11-03' }));
  copy.write(freeze(copy));
  return { copy, other, note, edition: editionOf(copy), before: folded(copy, editionOf(copy)) };
}

describe('An edition', () => {
  test('shows what was known when it was frozen, whatever is written, corrected or withdrawn after', () => {
    const { copy, note, edition, before } = frozen();
    expect(edition).toMatchObject({ title: 'Inför styrgruppen', text: 'Se Hjo.', date: '2026-11-20', area: null });
    expect(before).toContain('Oklart på helgen.');
    copy.write(phase(copy, 'hjo', 'inforande', '2026-11-10'));
    copy.write(decideNoteEdit(copy.form(slots.noteText(note)), { note, text: 'Klart på helgen.' }));
    copy.write(decideWithdrawal(copy.ledger, { ids: [note] }));
    expect(folded(copy, edition)).toBe(before);
  });

  test('is the same in another copy, in whatever order that has got it', () => {
    const { copy, edition, before } = frozen();
    copy.write(phase(copy, 'hjo', 'inforande', '2026-11-10'));
    const reader = new Copy('c');
    reader.ledger.add([...copy.ledger.events()].reverse());
    expect(editionOf(reader)).toEqual(edition);
    expect(folded(reader, editionOf(reader))).toBe(before);
  });

  test('does not bring removed words back', () => {
    const { copy, note, edition } = frozen();
    copy.write(decideRedaction(copy.ledger, { ids: [note] }));
    expect(folded(copy, edition)).not.toContain('Oklart på helgen.');
  });

  test('says what is missing where not everything it was made from is held', () => {
    const { copy, other, edition } = frozen();
    const own = [...copy.ledger.events()].filter(({ device }) => device === copy.device);
    const { events, missing } = eventsOfEdition(own, edition.heads);
    expect(missing).toEqual(headsHeld(other.ledger.events()));
    expect(events.length).toBe(2);
  });

  test('of a journal that has forked names both branches', () => {
    const copy = new Copy('a');
    copy.write(phase(copy, 'hjo', 'behov', '2026-11-01'));
    // A cloned profile, which goes on by itself with the same key.
    const twin = new Copy('a');
    copy.write(phase(copy, 'hjo', 'inforande', '2026-11-02'));
    twin.write(phase(twin, 'tibro', 'inforande', '2026-11-02'));
    copy.takeIn(twin);
    expect(headsHeld(copy.ledger.events())).toHaveLength(2);
    expect(eventsOfEdition(copy.ledger.events(), headsHeld(copy.ledger.events())).events).toHaveLength(3);
  });

  test('is asked about with a telephone number; refused nameless, for a day to come, and of nothing', () => {
    const { copy } = frozen();
    const ask = (title: string, text: string, date: string) =>
      said(decideEdition(copy.form(), copy.ledger, { title, text, date, area: null }));
    expect(ask('Läget', 'Ring 0501-390 06 05', '2026-11-22')).toEqual(['?phone-or-email text']);
    expect(ask('', '', '2026-11-22')).toEqual(['!missing title']);
    expect(ask('Läget', SOMEBODYS_NUMBER, '2026-11-22')).toEqual(['!personnummer text']);
    expect(ask('Läget', '', '2026-11-23')).toEqual(['!future-date date']);
    expect(ask('Läget', '', '2026-11')).toEqual(['!impossible-date date']);
    expect(said(freeze(new Copy()))).toEqual(['!missing heads']);
  });
});
