/** How far what a note speaks of has come: the plain, the noticed and the refused way, for every mark. */
import { describe, expect, test } from 'vitest';
import { decideConsent } from '../../src/domain/decideConsent.ts';
import { decideNote, decideNoteMark } from '../../src/domain/decideNote.ts';
import { decideNoteState, type NoteStateInput } from '../../src/domain/decideNoteState.ts';
import type { NoteState } from '../../src/domain/learningVocabulary.ts';
import { MARK_MACHINES } from '../../src/domain/noteMachine.ts';
import { noteOf } from '../../src/domain/notes.ts';
import { MARKS, type Mark } from '../../src/domain/vocabulary.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

function marked(mark: Mark | null) {
  const copy = new Copy();
  const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Oklart.', mark, on: '2026-09-01' }));
  const to = (state: NoteState, more: Partial<NoteStateInput> = {}) =>
    decideNoteState(copy.form(`${note}/state`), { note, state, ...more });
  return { copy, note, to };
}

describe('The usual way asks nothing', () => {
  test.each<[Mark, readonly NoteState[]]>([
    ['behov', ['hanteras', 'klar']],
    ['hinder', ['bekraftat', 'hanteras', 'undanrojt']],
    ['hinder', ['bekraftat', 'hanteras', 'lyft']],
    ['exempel', ['beskrivet', 'granskat']],
    ['skillnad', ['stor_skillnad', 'liten_skillnad', 'ingen_skillnad', 'stor_skillnad', 'ej_aktuell']],
  ])('%s: %j', (mark, way) => {
    const { copy, note, to } = marked(mark);
    expect(noteOf(copy.casebook, note)?.state).toBe(MARK_MACHINES[mark].states[0]);
    for (const state of way) {
      expect(said(to(state))).toEqual([]);
      copy.write(to(state));
      expect(noteOf(copy.casebook, note)?.state).toBe(state);
    }
  });

  test('a state is about the same organisations as its note, and has its own day', () => {
    const { to } = marked('behov');
    expect(to('hanteras', { on: '2026-11-03' }).drafts[0]).toMatchObject({ about: ['hjo'], on: '2026-11-03' });
    expect(to('hanteras').drafts[0]).toMatchObject({ on: '2026-11-22', data: { state: 'hanteras' } });
  });
});

describe('Asked about, never refused', () => {
  test.each<[Mark, NoteState]>([
    ['behov', 'klar'],
    ['hinder', 'hanteras'],
    ['hinder', 'undanrojt'],
    ['exempel', 'granskat'],
  ])('%s straight to %s', (mark, state) => {
    const { to } = marked(mark);
    expect(said(to(state))).toEqual(['?odd-order state']);
    expect(to(state).drafts).toHaveLength(1);
  });

  test('what was ended begins again; a difference goes back to nobody having said', () => {
    for (const [mark, ended, again] of [
      ['behov', 'klar', 'oppen'],
      ['hinder', 'undanrojt', 'hanteras'],
      ['skillnad', 'liten_skillnad', 'ej_bedomd'],
    ] as const) {
      const { copy, to } = marked(mark);
      copy.write(to(ended));
      expect(said(to(again))).toEqual(['?odd-order state']);
    }
  });

  test('an obstacle that is accepted without a why', () => {
    const { copy, to } = marked('hinder');
    copy.write(to('bekraftat'));
    copy.write(to('hanteras'));
    expect(said(to('accepterat'))).toEqual(['?without-reason reason']);
    expect(said(to('accepterat', { reason: 'Båda har valt att leva med det.' }))).toEqual([]);
  });

  test('an example that is shared without consent, or before anybody has looked for single persons in it', () => {
    const { copy, note, to } = marked('exempel');
    copy.write(to('beskrivet'));
    copy.write(to('granskat'));
    expect(said(to('delat'))).toEqual(['?without-consent state', '?single-persons checked']);
    copy.write(decideConsent(copy.form(`${note}/consent`), { note, given: true, by: 'MAS, Hjo' }));
    expect(said(to('delat'))).toEqual(['?single-persons checked']);
    expect(said(to('delat', { checked: true }))).toEqual([]);
    copy.write(decideConsent(copy.form(`${note}/consent`), { note, given: false }));
    expect(said(to('delat', { checked: true }))).toEqual(['?without-consent state']);
  });

  test('what comes late tells of the past: it is said, and its order is not asked about', () => {
    const { copy, note, to } = marked('hinder');
    copy.write(to('hanteras', { on: '2026-11-10' }));
    expect(said(to('nytt', { on: '2026-10-01' }))).toEqual(['?earlier-than-known on']);
    copy.write(to('nytt', { on: '2026-10-01' }));
    expect(noteOf(copy.casebook, note)?.state).toBe('hanteras');
    expect(noteOf(copy.on('2026-10-15'), note)?.state).toBe('nytt');
  });
});

describe('Refused', () => {
  test('a note that is not here, a state of another mark, a day that has not been, a personnummer', () => {
    const { copy, to } = marked('behov');
    expect(said(decideNoteState(copy.form(), { note: NOBODY, state: 'hanteras', mark: 'behov' }))).toEqual([
      '!not-known note',
    ]);
    expect(said(to('delat'))).toEqual(['!not-known state']);
    expect(said(to('hanteras', { on: '2026-11-23' }))).toEqual(['!future-date on']);
    expect(said(to('hanteras', { on: '2026-02-30' }))).toEqual(['!impossible-date on']);
    expect(said(to('hanteras', { reason: SOMEBODYS_NUMBER }))).toEqual(['!personnummer reason']);
    expect(said(marked(null).to('oppen'))).toEqual(['!not-known state']);
  });

  test('what changes nothing; with a why it is news', () => {
    const { copy, to } = marked('behov');
    expect(said(to('oppen'))).toEqual(['!nothing-changed state']);
    expect(said(to('oppen', { reason: 'Ingen har hunnit.' }))).toEqual([]);
    copy.write(to('hanteras'));
    expect(said(to('hanteras'))).toEqual(['!nothing-changed state']);
  });
});

describe('With another mark', () => {
  test('a state under another mark waits there, and holds again if the mark comes back', () => {
    const { copy, note, to } = marked('behov');
    copy.write(to('klar'));
    const mark = (next: Mark) => copy.write(decideNoteMark(copy.form(`${note}/mark`), { note, mark: next }));
    mark('hinder');
    expect(noteOf(copy.casebook, note)).toMatchObject({ mark: 'hinder', state: 'nytt', stated: undefined });
    expect(said(to('bekraftat'))).toEqual([]);
    mark('behov');
    expect(noteOf(copy.casebook, note)?.state).toBe('klar');
  });

  test('a mark and its state can be said together', () => {
    const { to } = marked(null);
    expect(said(to('bekraftat', { mark: 'hinder' }))).toEqual([]);
    expect(said(to('hanteras', { mark: 'exempel' }))).toEqual(['!not-known state']);
  });
});

describe('Two who say differently', () => {
  test('are shown side by side, and the one that is chosen settles it', () => {
    const { copy, note, to } = marked('hinder');
    const other = copy.handTo('b');
    copy.write(to('bekraftat'));
    other.write(decideNoteState(other.form(`${note}/state`), { note, state: 'undanrojt' }));
    copy.takeIn(other);
    expect(noteOf(copy.casebook, note)?.disputed).toEqual([`${note}/state`]);
    expect(copy.casebook.slots[`${note}/state`]?.current).toHaveLength(2);
    copy.write(to('bekraftat'));
    expect(noteOf(copy.casebook, note)).toMatchObject({ disputed: [], state: 'bekraftat' });
  });
});

test('the table names only states that the format has, each mark its own', () => {
  for (const mark of MARKS) {
    const { states, next, ended, wantsReason } = MARK_MACHINES[mark];
    const named = [...Object.entries(next).flatMap(([from, to]) => [from, ...to]), ...ended, ...wantsReason];
    expect(named.filter((state) => !(states as readonly string[]).includes(state))).toEqual([]);
  }
});
