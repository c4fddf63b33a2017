import { describe, expect, test } from 'vitest';
import { decideFiled, filingsOf } from '../../src/domain/decideFiled.ts';
import { slots } from '../../src/domain/slots.ts';
import { type Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

function file(copy: Copy, entity: string, org: string, dnr: string) {
  return copy.write(decideFiled(copy.form(slots.filed(org, entity)), { org, entity, dnr }));
}

describe('Diarieförd', () => {
  test('by several organisations, each with its own number, written as they write it', () => {
    const { copy, dialogue } = plannedDialogue('genomford', 'aterkopplad');
    for (const [org, dnr] of [
      ['hjo', 'VON 2026/88'],
      ['vgr', 'HSN 2026-00123'],
    ] as const) {
      const decision = decideFiled(copy.form(), { org, entity: dialogue, dnr });
      expect(said(decision)).toEqual([]);
      copy.write(decision);
    }
    expect(filingsOf(copy.casebook, dialogue).map(({ org, dnr }) => [org, dnr])).toEqual([
      ['hjo', 'VON 2026/88'],
      ['vgr', 'HSN 2026-00123'],
    ]);
  });

  test('with a number that looks like one to call is not asked about; a note that does is', () => {
    const { copy, dialogue } = plannedDialogue();
    const input = { org: 'hjo', entity: dialogue, dnr: '0503-350 00' };
    expect(said(decideFiled(copy.form(), input))).toEqual([]);
    expect(said(decideFiled(copy.form(), { ...input, note: 'Ring 0503-350 00' }))).toEqual(['?phone-or-email note']);
  });

  test('is refused without a number, for nothing, for nobody, the same again, and with a personnummer', () => {
    const { copy, dialogue } = plannedDialogue();
    const say = (more: object) =>
      said(
        decideFiled(copy.form(slots.filed('hjo', dialogue)), { org: 'hjo', entity: dialogue, dnr: 'VON 1', ...more }),
      );
    expect(say({ dnr: '  ' })).toEqual(['!missing dnr']);
    expect(say({ entity: NOBODY })).toEqual(['!not-known entity']);
    expect(say({ org: '' })).toEqual(['!missing org']);
    expect(say({ note: SOMEBODYS_NUMBER })).toEqual(['!personnummer note']);
    expect(say({ on: '2027-01-01' })).toEqual(['!future-date on']);
    file(copy, dialogue, 'hjo', 'VON 1');
    expect(say({})).toEqual(['!nothing-changed dnr']);
    expect(say({ dnr: 'VON 2' })).toEqual([]);
  });

  test('with two numbers by two who had not seen each other, both are there', () => {
    const { copy: here, dialogue } = plannedDialogue();
    const there = here.handTo('b');
    file(here, dialogue, 'hjo', 'VON 1');
    file(there, dialogue, 'hjo', 'VON 2');
    here.takeIn(there);
    expect(filingsOf(here.casebook, dialogue).map(({ dnr }) => dnr)).toHaveLength(2);
  });
});
