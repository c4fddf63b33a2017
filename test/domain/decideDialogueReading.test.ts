import { describe, expect, test } from 'vitest';
import { decideDialogueLock, decideDialogueReading } from '../../src/domain/decideDialogueReading.ts';
import { decideDialogueSummary } from '../../src/domain/decideDialogueWords.ts';
import { decideUndo } from '../../src/domain/decideWithdrawal.ts';
import { isLocked, readingIn } from '../../src/domain/dialogue.ts';
import type { ReadingSide } from '../../src/domain/learningVocabulary.ts';
import { lockedSummaryOf } from '../../src/domain/lockedSummary.ts';
import { slots } from '../../src/domain/slots.ts';
import { type Copy, NOBODY, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

const BOTH = ['kommun', 'region'] as const;

function read(copy: Copy, dialogue: string, side: ReadingSide, isRead = true, by?: string) {
  const context = copy.form(slots.read(dialogue, side));
  return copy.write(decideDialogueReading(context, { dialogue, side, read: isRead, by }));
}

function write(copy: Copy, dialogue: string, text: string) {
  return copy.write(decideDialogueSummary(copy.several(), { dialogue, summary: { skaver: text } }));
}

function lock(copy: Copy, dialogue: string, skaver: string) {
  return copy.write(decideDialogueLock(copy.several(), { dialogue, summary: { skaver }, sides: BOTH }));
}

describe('A side has read the summary', () => {
  test('plainly, as a function and on a day; and takes it back before it is locked', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    const slot = slots.read(dialogue, 'kommun');
    const decision = decideDialogueReading(copy.form(slot), { dialogue, side: 'kommun', read: true, by: 'MAS' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts).toMatchObject([{ slot, on: TODAY, data: { read: true }, words: { by: 'MAS' } }]);
    copy.write(decision);
    expect(readingIn(copy.casebook, dialogue, 'kommun')).toMatchObject({ words: { by: 'MAS' } });
    read(copy, dialogue, 'kommun', false);
    expect(readingIn(copy.casebook, dialogue, 'kommun')).toBeUndefined();
  });

  test('is asked about before it was held', () => {
    const { copy, dialogue } = plannedDialogue();
    const decision = decideDialogueReading(copy.form(), { dialogue, side: 'region', read: true });
    expect(said(decision)).toEqual(['?odd-order read']);
  });

  test('is refused twice, when gone, in the future, with a personnummer, and taken back from what is locked', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    const say = (more: object) =>
      said(
        decideDialogueReading(copy.form(slots.read(dialogue, 'kommun')), {
          dialogue,
          side: 'kommun',
          read: true,
          ...more,
        }),
      );
    expect(say({ read: false })).toEqual(['!nothing-changed read']);
    expect(say({ by: SOMEBODYS_NUMBER })).toEqual(['!personnummer by']);
    expect(say({ on: '2027-01-01' })).toEqual(['!future-date on']);
    expect(say({ dialogue: NOBODY })).toContain('!not-known dialogue');
    read(copy, dialogue, 'kommun', true, 'MAS');
    expect(say({ by: 'MAS' })).toEqual(['!nothing-changed read']);
    lock(copy, dialogue, '');
    expect(say({ read: false })).toEqual(['!locked read']);
  });

  test('on two devices, each its own side: both are read everywhere, and nothing is in dispute', () => {
    const { copy: here, dialogue } = plannedDialogue('genomford');
    const there = here.handTo('b');
    read(here, dialogue, 'kommun', true, 'MAS');
    read(there, dialogue, 'region', true, 'Vårdcentralschef');
    here.takeIn(there);
    expect(BOTH.map((side) => readingIn(here.casebook, dialogue, side)?.words.by)).toEqual(['MAS', 'Vårdcentralschef']);
    const context = here.form(slots.state(dialogue));
    expect(said(decideDialogueLock({ ...context }, { dialogue, summary: {}, sides: BOTH }))).toEqual([]);
  });

  test('here and not read there: it has to be said again', () => {
    const { copy: here, dialogue } = plannedDialogue('genomford');
    read(here, dialogue, 'kommun');
    const there = here.handTo('b');
    read(here, dialogue, 'kommun', true, 'MAS');
    read(there, dialogue, 'kommun', false);
    here.takeIn(there);
    expect(readingIn(here.casebook, dialogue, 'kommun')).toBeUndefined();
    read(here, dialogue, 'kommun', true, 'MAS');
    expect(readingIn(here.casebook, dialogue, 'kommun')).toBeDefined();
  });
});

describe('The text is locked', () => {
  test('plainly when both have read, all five headings stated once more', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    write(copy, dialogue, 'Helgen');
    for (const side of BOTH) read(copy, dialogue, side);
    const decision = decideDialogueLock(copy.several(), { dialogue, summary: { skaver: 'Helgen' }, sides: BOTH });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts.map(({ words }) => (words as { text?: string } | undefined)?.text)).toEqual([
      '',
      'Helgen',
      '',
      '',
      '',
      undefined,
    ]);
    copy.write(decision);
    expect(isLocked(copy.casebook, dialogue)).toBe(true);
    expect(said(decideDialogueSummary(copy.several(), { dialogue, summary: { skaver: 'Nytt' } }))).toEqual([
      '!locked summary',
    ]);
  });

  test('is asked about when a side has not read it, also the private provider that took part', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    const say = (sides: readonly ReadingSide[]) =>
      said(decideDialogueLock(copy.several(), { dialogue, summary: {}, sides }));
    read(copy, dialogue, 'kommun');
    expect(say(BOTH)).toEqual(['?one-side-missing readBy']);
    read(copy, dialogue, 'region');
    expect(say(BOTH)).toEqual([]);
    expect(say([...BOTH, 'privat'])).toEqual(['?one-side-missing readBy']);
  });

  test('is refused twice, when gone, and with a personnummer', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    const say = (id: string, skaver: string) =>
      said(decideDialogueLock(copy.several(), { dialogue: id, summary: { skaver }, sides: [] }));
    expect(say(NOBODY, '')).toEqual(['!not-known dialogue']);
    expect(say(dialogue, SOMEBODYS_NUMBER)).toEqual(['!personnummer summary.text']);
    lock(copy, dialogue, '');
    expect(say(dialogue, '')).toEqual(['!nothing-changed state']);
  });

  test('here while somebody writes there: the locked words stand, and the others come after them with their day', () => {
    const { copy: here, dialogue } = plannedDialogue('genomford');
    write(here, dialogue, 'Helgen');
    const there = here.handTo('b');
    lock(here, dialogue, 'Helgen');
    write(there, dialogue, 'Helgen och kvällen');
    write(there, dialogue, 'Helgen, kvällen och natten');
    here.takeIn(there);
    there.takeIn(here);
    for (const { ledger, casebook } of [here, there]) {
      const locked = lockedSummaryOf(ledger, dialogue, null);
      expect(locked?.lock.on).toBe(TODAY);
      expect(locked?.texts.get('skaver')?.words.text).toBe('Helgen');
      expect(locked?.later.map(({ heading, statement }) => [heading, statement.words.text])).toEqual([
        ['skaver', 'Helgen, kvällen och natten'],
      ]);
      expect(isLocked(casebook, dialogue)).toBe(true);
    }
  });

  test('stays locked when somebody there says that it is only held', () => {
    const { copy: here, dialogue } = plannedDialogue();
    const there = here.handTo('b');
    lock(here, dialogue, 'Helgen');
    there.append([
      { type: 'dialogue.stated', about: ['hjo'], slot: slots.state(dialogue), on: TODAY, data: { state: 'genomford' } },
    ]);
    here.takeIn(there);
    expect(here.casebook.slots[slots.state(dialogue)]?.disputed).toBe(true);
    expect(isLocked(here.casebook, dialogue)).toBe(true);
  });

  test('and opened again by "Ångra", with the words as they were', () => {
    const { copy, dialogue } = plannedDialogue('genomford');
    write(copy, dialogue, 'Helgen');
    const ids = lock(copy, dialogue, 'Helgen');
    copy.write(decideUndo(copy.ledger, { id: ids[0] ?? '' }));
    expect(isLocked(copy.casebook, dialogue)).toBe(false);
    expect(lockedSummaryOf(copy.ledger, dialogue, null)).toBeNull();
    expect(copy.casebook.slots[slots.summary(dialogue, 'skaver')]?.current).toMatchObject([
      { words: { text: 'Helgen' } },
    ]);
  });

  test('was not locked on an earlier day, and is finished on the day it was locked however far it goes on', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad', 'foljs_upp', 'avslutad');
    expect(lockedSummaryOf(copy.ledger, dialogue, '2026-11-21')).toBeNull();
    expect(lockedSummaryOf(copy.ledger, dialogue, null)?.lock.data.state).toBe('aterkopplad');
  });
});
