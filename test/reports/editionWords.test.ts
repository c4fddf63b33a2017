/** A lägesbild in words: whom a question is lifted to, what is a dispute, and what only a newer version knows. */
import { expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideQuestionPath } from '../../src/domain/decideQuestionAskers.ts';
import { slots } from '../../src/domain/slots.ts';
import type { EditionInput } from '../../src/reports/editionInput.ts';
import { editionWords } from '../../src/reports/editionWords.ts';
import { Copy } from '../support/copy.ts';
import { ask, lift } from '../support/questions.ts';

function inputOf(casebook: Casebook, more: Partial<EditionInput> = {}): EditionInput {
  return {
    title: 'Inför styrgruppen',
    text: '',
    date: '2026-11-22',
    made: '2026-11-22T09:00:00.000Z',
    mark: null,
    whole: 'Hela länet',
    casebook,
    before: null,
    organisations: ['Hjo', 'Mark', 'Skara'].map((name) => {
      return { id: name.toLowerCase(), kind: 'municipality' as const, name, area: null };
    }),
    nameOf: (id) => id,
    ...more,
  };
}

test('a question says the forum as people call it, and as it was shipped where nobody does', () => {
  const copy = new Copy();
  const note = ask(copy, ['hjo'], 'Vem ringer?');
  copy.write(lift(copy, note, { on: '2026-11-03' }));
  const [shipped] = editionWords(inputOf(copy.casebook)).questions;
  expect(shipped).toMatchObject({ text: 'Vem ringer?', forum: 'Delregional styrgrupp', askers: ['hjo'] });
  const forumOf: EditionInput['forumOf'] = ({ forum, area }) => `${forum} i ${area}`;
  const [renamed] = editionWords(inputOf(copy.casebook, { forumOf })).questions;
  expect(renamed?.forum).toBe('delregional-styrgrupp i vs-skaraborg');
});

test('a dispute is no question to those who meet: it stands apart', () => {
  const copy = new Copy();
  const [asked, disputed] = [ask(copy, ['hjo'], 'Vem ringer?'), ask(copy, ['mark'], 'Vems ansvar?')];
  copy.write(decideQuestionPath(copy.form(slots.path(disputed)), { note: disputed, path: 'tvist' }));
  copy.write(lift(copy, asked, { on: '2026-11-03' }));
  copy.write(lift(copy, disputed, { on: '2026-11-03' }));
  const said = editionWords(inputOf(copy.casebook));
  expect(said.questions.map(({ text }) => text)).toEqual(['Vem ringer?']);
  expect(said.disputes.map(({ text }) => text)).toEqual(['Vems ansvar?']);
});

test('what a newer version has said is counted neither as the older statement nor as missing', () => {
  const copy = new Copy();
  for (const id of ['hjo', 'mark']) {
    const org = { id, kind: 'municipality' as const };
    const said = { org, scope: 'avtalet', instance: 'fullmaktige', outcome: 'ja', on: '2026-05-20' } as const;
    copy.write(decideDecision(copy.several(), said));
  }
  const older = copy.casebook;
  const slot = Object.keys(older.slots).find((each) => each.includes('/mark/')) ?? '';
  const view = older.slots[slot];
  if (view === undefined) throw new Error('Nothing stands there.');
  const { decisions } = editionWords(inputOf({ ...older, slots: { ...older.slots, [slot]: { ...view, newer: 1 } } }));
  expect(decisions.lead).toBe('1 av 3 kommuner har beslutat ja.');
  const named = Object.fromEntries(decisions.classes.map(({ name, names }) => [name, names]));
  expect(named).toMatchObject({
    'Beslutat ja': ['hjo'],
    'Uppgift saknas': ['skara'],
    'Uppgift från en nyare version': ['mark'],
  });
  expect(editionWords(inputOf(older)).decisions.classes.map(({ name }) => name)).not.toContain(
    'Uppgift från en nyare version',
  );
});
