import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decideDialogueAnswers, decideDialogueSummary } from '../../src/domain/decideDialogueWords.ts';
import { decideNote, decideNoteEdit } from '../../src/domain/decideNote.ts';
import { decidePassage, placesOf } from '../../src/domain/decidePassage.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { isLocked } from '../../src/domain/dialogue.ts';
import type { AnyDraft, EventId } from '../../src/domain/events.ts';
import { lockedSummaryOf } from '../../src/domain/lockedSummary.ts';
import { REMOVED_PASSAGE as GONE, Passage } from '../../src/domain/passage.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const SAID = 'Kim på Nygatan ramlade i går.';
const reason = 'Uppgift om en enskild person';
const HJO = { id: 'hjo', kind: 'municipality' } as const;

function judge(copy: Copy, on: string, ground: string): EventId {
  const form = copy.form('phase/hjo/avtalet');
  return copy.writeOne(decidePhase(form, { org: HJO, scope: 'avtalet', phase: 'behov', ground, on }));
}

function planned() {
  const copy = new Copy();
  const plan = { orgs: ['hjo'], day: '2026-11-20', form: 'fysisk', level: 'lokal' } as const;
  return { copy, dialogue: copy.writeOne(decideDialoguePlan(copy.form(), plan)) };
}

/** A locked dialogue with the passage in an answer, in the summary, and in a note that was marked out of it. */
function locked() {
  const copy = new Copy();
  const dialogue = copy.writeOne(
    decideDialoguePlan(copy.form(), {
      orgs: ['hjo'],
      day: '2026-11-20',
      form: 'fysisk',
      level: 'lokal',
      roles: `Enhetschef. ${SAID}`,
      place: 'Kommunhuset',
    }),
  );
  copy.write(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: SAID } }));
  copy.write(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: `Bra. ${SAID} Rutinen saknas.` } }));
  copy.write(
    decideDialogueSummary(copy.several(), { dialogue, summary: { skaver: SAID.slice(0, -1), gor: 'Ny rutin' } }),
  );
  const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], dialogue, question: 'g08', text: SAID }));
  const over = [note];
  copy.write(decideNoteEdit({ ...copy.form(), over }, { note, text: `${SAID} Följ upp.` }));
  for (const state of ['genomford', 'aterkopplad'] as const) {
    const form = copy.form(`${dialogue}/state`);
    copy.write(decideDialogueState(form, { dialogue, state, on: '2026-11-20' }));
  }
  return { copy, dialogue, note };
}

/** Every text that can be read or is held, in whatever wording. */
function everyText(copy: Copy): string {
  const shown = [...copy.ledger.events()].filter((event) => !copy.ledger.graph.isHidden(event));
  return JSON.stringify([copy.casebook, shown.map(({ line }) => line.words)]);
}

describe('A passage is removed', () => {
  test('from every text it stands in, also earlier wordings; the rest is worded anew with a mark', () => {
    const { copy, dialogue, note } = locked();
    const places = placesOf(copy.ledger, new Passage(SAID));
    expect(places.map(({ key, events, becomes }) => [key, events.length, becomes])).toEqual([
      [`${note}/text`, 2, 'worded-anew'],
      [`${dialogue}/summary/skaver`, 1, 'removed'],
      [`${dialogue}/answer/g08`, 2, 'worded-anew'],
      [dialogue, 1, 'worded-anew'],
    ]);
    const decision = decidePassage(copy.ledger, { passage: SAID, reason });
    expect(said(decision)).toEqual([]);
    copy.write(decision);
    expect(everyText(copy)).not.toContain('Nygatan');
    const text = (slot: string) => drawn<'note.edited'>(copy.casebook, slot)?.words.text;
    expect([
      text(`${dialogue}/answer/g08`),
      text(`${note}/text`),
      text(`${dialogue}/summary/gor`),
      text(`${dialogue}/roles`),
      text(`${dialogue}/place`),
    ]).toEqual([
      `Bra. ${GONE}. Rutinen saknas.`,
      `${GONE}. Följ upp.`,
      'Ny rutin',
      `Enhetschef. ${GONE}.`,
      'Kommunhuset',
    ]);
    expect(drawn(copy.casebook, `${dialogue}/summary/skaver`)).toMatchObject({ redacted: true, words: {} });
    expect(Object.values(copy.casebook.slots).some(({ disputed }) => disputed)).toBe(false);
  });

  test('from a locked dialogue, which stays locked for every other wording', () => {
    const { copy, dialogue } = locked();
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    expect(isLocked(copy.casebook, dialogue)).toBe(true);
    expect(said(decideDialogueAnswers(copy.several(), { dialogue, answers: { g08: 'Nytt' } }))).toEqual([
      '!locked answers',
    ]);
  });

  test('from the text under a locked heading, which is read in its place, also when more is removed', () => {
    const { copy, dialogue } = planned();
    const summary = { skaver: `Helgen. ${SAID} Natten också.`, gor: 'Ny rutin' };
    copy.write(decideDialogueSummary(copy.several(), { dialogue, summary }));
    copy.write(decideDialogueState(copy.form(`${dialogue}/state`), { dialogue, state: 'genomford', on: '2026-11-20' }));
    const lock = copy.form(`${dialogue}/state`);
    const texts = Object.entries(summary).map(([heading, text]): AnyDraft => {
      const slot = `${dialogue}/summary/${heading}`;
      const over = [...(copy.casebook.slots[slot]?.heads ?? [])];
      return { type: 'dialogue.summarised', about: ['hjo'], slot, over, data: {}, words: { text } };
    });
    const locking = decideDialogueState(lock, { dialogue, state: 'aterkopplad', on: '2026-11-21' });
    copy.append([...locking.drafts, ...texts]);
    const read = () => {
      const locked = lockedSummaryOf(copy.ledger, dialogue, null);
      return [locked?.texts.get('skaver')?.words.text, locked?.texts.get('gor')?.words.text, locked?.later];
    };
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    expect(read()).toEqual([`Helgen. ${GONE}. Natten också.`, 'Ny rutin', []]);
    copy.write(decidePassage(copy.ledger, { passage: 'Natten också', reason }));
    expect(read()).toEqual([`Helgen. ${GONE}.`, 'Ny rutin', []]);
  });

  test('but not where somebody has chosen to let it stand', () => {
    const { copy, dialogue, note } = locked();
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason, except: [`${note}/text`] }));
    expect(drawn<'note.edited'>(copy.casebook, `${note}/text`)?.words.text).toBe(`${SAID} Följ upp.`);
    expect(drawn(copy.casebook, `${dialogue}/summary/skaver`)?.redacted).toBe(true);
  });

  test('from a judgement, whose codes and day go on as they were, also on past dates and after what was said later', () => {
    const copy = new Copy();
    judge(copy, '2026-11-01', `Möte. ${SAID}`);
    judge(copy, '2026-11-10', `Nytt möte. ${SAID}`);
    // Told late about an earlier day.
    judge(copy, '2026-11-05', 'Mellan mötena');
    const before = ['2026-11-02', '2026-11-06', '2026-11-12'].map(
      (date) => drawn(copy.on(date), 'phase/hjo/avtalet')?.on,
    );
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    const after = ['2026-11-02', '2026-11-06', '2026-11-12'].map((date) => copy.on(date).slots['phase/hjo/avtalet']);
    expect(after.map((view) => view?.current.map(({ on }) => on))).toEqual(before.map((on) => [on]));
    expect(after.map((view) => view?.current[0]?.words)).toEqual([
      {},
      { ground: 'Mellan mötena' },
      { ground: `Nytt möte. ${GONE}.` },
    ]);
    expect(after.every((view) => view?.current[0]?.data && 'phase' in view.current[0].data)).toBe(true);
  });

  test('from one of two different statements without settling them', () => {
    const [copy, other] = [new Copy(), new Copy('b')];
    judge(copy, '2026-11-01', `Möte. ${SAID}`);
    const form = other.form('phase/hjo/avtalet');
    other.write(
      decidePhase(form, { org: HJO, scope: 'avtalet', phase: 'inforande', ground: 'Annat', on: '2026-11-01' }),
    );
    copy.takeIn(other);
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    const view = copy.casebook.slots['phase/hjo/avtalet'];
    expect(view?.disputed).toBe(true);
    expect(view?.current.flatMap(({ words }) => Object.values(words)).sort()).toEqual(['Annat', `Möte. ${GONE}.`]);
  });

  test('and a wording written elsewhere meanwhile stands beside the new one until it is removed there too', () => {
    const { copy, dialogue, note } = locked();
    const other = copy.handTo('b');
    const over = other.casebook.slots[`${note}/text`]?.heads ?? [];
    other.write(decideNoteEdit({ ...other.form(), over }, { note, text: `${SAID} Nu även i natt.` }));
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    copy.takeIn(other);
    expect(copy.casebook.slots[`${note}/text`]?.current).toHaveLength(2);
    copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
    expect(everyText(copy)).not.toContain('Nygatan');
    expect(drawn(copy.casebook, `${dialogue}/answer/g08`)?.redacted).toBeUndefined();
  });

  test('with a telephone number in the reason first asked about', () => {
    const { copy } = locked();
    const answer = decidePassage(copy.ledger, { passage: SAID, reason: 'Ring 0501-390 06 05' });
    expect(said(answer)).toEqual(['?phone-or-email reason']);
  });
});

test('A passage is not removed without a reason, with a reason that repeats it, or where it does not stand', () => {
  const { copy } = locked();
  const answer = (passage: string, why: string) => said(decidePassage(copy.ledger, { passage, reason: why }));
  expect(answer(SAID, ' ')).toEqual(['!missing reason']);
  expect(answer(SAID, `Där stod: kim på nygatan ramlade i går`)).toEqual(['!repeats-passage reason']);
  expect(answer(SAID, SOMEBODYS_NUMBER)).toEqual(['!personnummer reason']);
  expect(answer(' … ', reason)).toEqual(['!missing passage']);
  expect(answer('Står ingenstans', reason)).toEqual(['!not-known passage']);
  copy.write(decidePassage(copy.ledger, { passage: SAID, reason }));
  expect(answer(SAID, reason)).toEqual(['!not-known passage']);
});
