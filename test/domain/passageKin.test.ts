import { expect, test } from 'vitest';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideDialogueAnswers } from '../../src/domain/decideDialogueWords.ts';
import { decideDocumentSections, decideDocumentStart } from '../../src/domain/decideDocument.ts';
import { decideGapAdd } from '../../src/domain/decideGap.ts';
import { decideGapAssessment } from '../../src/domain/decideGapAssessment.ts';
import { decideGapPhase } from '../../src/domain/decideGapPhase.ts';
import { decideNote, decideNoteEdit } from '../../src/domain/decideNote.ts';
import { decideLink } from '../../src/domain/decideParts.ts';
import { placesOf } from '../../src/domain/decidePassage.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import type { EventId } from '../../src/domain/events.ts';
import { Passage } from '../../src/domain/passage.ts';
import { kinOf } from '../../src/domain/passageKin.ts';
import { Copy } from '../support/copy.ts';

const WORDS = 'på Nygatan';
const SAID = 'Kim på Nygatan ramlade i går kväll.';

function plan(copy: Copy, org: string): EventId {
  return copy.writeOne(
    decideDialoguePlan(copy.form(), { orgs: [org], day: '2026-11-20', form: 'fysisk', level: 'lokal' }),
  );
}

function note(copy: Copy, org: string, text: string, dialogue?: EventId): EventId {
  const from = dialogue === undefined ? {} : ({ dialogue, question: 'g08' } as const);
  return copy.writeOne(decideNote(copy.form(), { orgs: [org], text, ...from }));
}

/** A dialogue in Hjo with the words in an answer, a note marked out of it, what came of the note, and the same words elsewhere. */
function written() {
  const copy = new Copy();
  const dialogue = plan(copy, 'hjo');
  copy.write(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: `Bra. ${SAID}` } }));
  const marked = note(copy, 'hjo', SAID, dialogue);
  const came = note(copy, 'hjo', `Vem svarar ${WORDS}?`);
  copy.write(decideLink(copy.form(`${came}/link/${marked}`), { from: came, to: marked, kind: 'ursprung', set: true }));
  const beside = note(copy, 'hjo', `Nytt boende ${WORDS}.`);
  copy.write(decideLink(copy.form(`${beside}/link/${came}`), { from: beside, to: came, kind: 'hor_ihop', set: true }));
  const elsewhere = note(copy, 'tibro', SAID);
  return { copy, dialogue, marked, came, beside, elsewhere };
}

function kin(copy: Copy, words: string, ...read: EventId[]): string[] {
  const passage = new Passage(words);
  return [...kinOf(copy.ledger, passage, placesOf(copy.ledger, passage), read)].sort();
}

function document(copy: Copy, text: string): EventId {
  const period = { from: '2026-08-01', to: '2026-12-31', area: null, orgs: [] };
  const made = copy.write(decideDocumentStart(copy.form(), { title: 'Hösten', ...period }))[0] as EventId;
  copy.write(decideDocumentSections(copy.several(), { document: made, texts: { citat: text } }));
  return made;
}

test('A dialogue, its notes and what came out of them belong together, whichever of them was read; the same words elsewhere do not', () => {
  const { copy, dialogue, marked, came, beside, elsewhere } = written();
  const family = [`${dialogue}/answer/g08`, `${marked}/text`, `${came}/text`].sort();
  for (const read of [dialogue, marked, came]) expect(kin(copy, WORDS, read)).toEqual(family);
  expect(kin(copy, WORDS, beside)).toEqual([`${beside}/text`]);
  expect(kin(copy, WORDS, elsewhere)).toEqual([`${elsewhere}/text`]);
});

test('An earlier wording is the same place, read from either', () => {
  const { copy, marked, elsewhere } = written();
  const edit = copy.writeOne(
    decideNoteEdit({ ...copy.form(), over: [elsewhere] }, { note: elsewhere, text: `Även ${WORDS} i dag.` }),
  );
  expect(kin(copy, WORDS, edit)).toEqual([`${elsewhere}/text`]);
  expect(kin(copy, WORDS, edit)).not.toContain(`${marked}/text`);
});

test('A lärandedokument that quotes the whole sentence belongs to it; one that has the words in another sentence does not', () => {
  const { copy, dialogue, came } = written();
  const quoting = document(copy, `”${SAID}” Hjo, 20 november.`);
  const other = document(copy, `Möte hölls ${WORDS} i oktober.`);
  expect(kin(copy, WORDS, dialogue)).toContain(`${quoting}/part/citat`);
  expect(kin(copy, WORDS, dialogue)).not.toContain(`${other}/part/citat`);
  // The other way: what it quotes is followed to where it was said, and to all that belongs to that.
  expect(kin(copy, WORDS, quoting)).toEqual(expect.arrayContaining([`${dialogue}/answer/g08`, `${came}/text`]));
  expect(kin(copy, WORDS, other)).toEqual([`${other}/part/citat`]);
});

test('A judgement on a card belongs with its own slot only, and why something was taken back with what it took back', () => {
  const copy = new Copy();
  const [first, second] = ['hjo', 'tibro'].map((id) =>
    copy.writeOne(
      decidePhase(copy.form(`phase/${id}/avtalet`), {
        org: { id, kind: 'municipality' },
        scope: 'avtalet',
        phase: 'behov',
        ground: SAID,
        on: '2026-11-20',
      }),
    ),
  ) as [EventId, EventId];
  const taken = copy.write(decideWithdrawal(copy.ledger, { ids: [second], reason: `Handlade om någon ${WORDS}.` }));
  expect(kin(copy, WORDS, first)).toEqual(['phase/hjo/avtalet']);
  expect(kin(copy, WORDS, second)).toEqual(['phase/tibro/avtalet', ...taken].sort());
});

test('What an organisation says of a point of Nytt i avtalet belongs to the point: how different it is, and in which phase', () => {
  const copy = new Copy();
  const gap = copy.writeOne(
    decideGapAdd(copy.form(), { title: `Planering ${WORDS}`, kind: 'nytt', document: null, statutory: false }),
  );
  const about = { gap, on: '2026-11-03' };
  copy.write(
    decideGapAssessment(copy.form(), { ...about, org: 'hjo', difference: 'stor_skillnad', note: `Ingen ${WORDS}.` }),
  );
  const hjo = { id: 'hjo', kind: 'municipality' } as const;
  copy.write(decideGapPhase(copy.form(), { ...about, org: hjo, phase: 'behov', ground: `Vi frågar ${WORDS}.` }));
  note(copy, 'hjo', SAID);
  expect(kin(copy, WORDS, gap)).toEqual([gap, `gap/hjo/${gap}`, `gap/hjo/${gap}/phase`].sort());
});
