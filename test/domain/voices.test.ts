/** Var sägs det: themes with the words behind, where and when. */
import { describe, expect, test } from 'vitest';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { decideNote, decideNoteMark } from '../../src/domain/decideNote.ts';
import { decideTag } from '../../src/domain/decideParts.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { slots } from '../../src/domain/slots.ts';
import { halfYearOf, voicesIn } from '../../src/domain/voices.ts';
import { Copy } from '../support/copy.ts';

function withVoices() {
  const copy = new Copy();
  const note = copy.writeOne(
    decideNote(copy.form(), {
      orgs: ['hjo'],
      text: 'Oklart vem som svarar på helgen.',
      mark: 'hinder',
      on: '2026-11-03',
    }),
  );
  const dialogue = copy.writeOne(
    decideDialoguePlan(copy.form(), { orgs: ['hjo', 'tibro'], day: '2026-11-10', form: 'fysisk', level: 'lokal' }),
  );
  const kfa = copy.writeOne(
    decideKfa(copy.form(slots.kfa(dialogue, 'kand', 'kommun')), {
      dialogue,
      dimension: 'kand',
      side: 'kommun',
      step: 'kand_nagra',
      ground: 'Nattpersonalen har inte hört om det.',
      on: '2026-11-10',
    }),
  );
  return { copy, note, dialogue, kfa };
}

describe('A voice', () => {
  test('is a marked note or a label with its ground, with who, when and where', () => {
    const { copy, note, dialogue, kfa } = withVoices();
    expect(voicesIn(copy.casebook)).toEqual([
      {
        id: kfa,
        keys: ['kand-kand_nagra'],
        orgs: ['hjo', 'tibro'],
        on: '2026-11-10',
        text: 'Nattpersonalen har inte hört om det.',
        dialogue,
        side: 'kommun',
      },
      {
        id: note,
        keys: ['marke-hinder'],
        orgs: ['hjo'],
        on: '2026-11-03',
        text: 'Oklart vem som svarar på helgen.',
      },
    ]);
  });

  test('follows its mark and its tags', () => {
    const { copy, note } = withVoices();
    copy.write(decideTag(copy.form(slots.tag(note, 'ror-aldre')), { entity: note, key: 'ror-aldre', set: true }));
    copy.write(
      decideTag(copy.form(slots.tag(note, 'dokument-ok_lakare')), {
        entity: note,
        key: 'dokument-ok_lakare',
        set: true,
      }),
    );
    const keys = () => voicesIn(copy.casebook).find(({ id }) => id === note)?.keys;
    expect(keys()).toEqual(['marke-hinder', 'ror-aldre', 'dokument-ok_lakare']);
    copy.write(decideNoteMark(copy.form(slots.noteMark(note)), { note, mark: null }));
    expect(keys()).toEqual(['ror-aldre', 'dokument-ok_lakare']);
  });

  test('is silent when its words are removed', () => {
    const { copy, note, kfa } = withVoices();
    copy.write(decideRedaction(copy.ledger, { ids: [note, kfa] }));
    expect(voicesIn(copy.casebook)).toEqual([]);
  });
});

test('a day belongs to one half of its year', () => {
  expect(['2026-06-30', '2026-07-01', '2027', '2027-12'].map(halfYearOf)).toEqual([
    '2026-1',
    '2026-2',
    '2027-1',
    '2027-2',
  ]);
});
