import { describe, expect, test } from 'vitest';
import { decideNote, decideNoteEdit } from '../../src/domain/decideNote.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import { historyOf, historyOfEntity } from '../../src/domain/history.ts';
import type { Phase } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';

const HJO = { id: 'hjo', kind: 'municipality' } as const;
const SLOT = 'phase/hjo/avtalet';
const judge = (copy: Copy, phase: Phase, on: string, corrects?: string) =>
  copy.writeOne(decidePhase(copy.form(SLOT, corrects), { org: HJO, scope: 'avtalet', phase, ground: 'Samtal', on }));
describe('The history', () => {
  test('tells everything about an organisation, newest first, with what has become of it', () => {
    const copy = new Copy();
    const first = judge(copy, 'behov', '2026-10-01');
    const second = judge(copy, 'inforande', '2026-11-01');
    const wrong = judge(copy, 'anvandning', '2026-11-02');
    const withdrawal = copy.writeOne(decideWithdrawal(copy.ledger, { ids: [wrong] }));
    const redaction = copy.writeOne(decideRedaction(copy.ledger, { ids: [second] }));
    const lines = historyOf(copy.ledger, 'hjo', (id) => (id === first ? '2026-11-22T09:00:00.000Z' : undefined));
    expect(lines.map(({ id, standing }) => [id, standing])).toEqual([
      [redaction, 'galler'],
      [withdrawal, 'galler'],
      [wrong, 'aterkallad'],
      [second, 'dold'],
      [first, 'ersatt'],
    ]);
    expect(lines[0]).toMatchObject({ type: 'redacted', known: true, re: [second], device: copy.device });
    expect(lines[3]?.statement).toMatchObject({ redacted: true, words: {}, data: { phase: 'inforande' } });
    expect(lines[4]).toMatchObject({ on: '2026-10-01', slot: SLOT, arrival: '2026-11-22T09:00:00.000Z' });
    expect(historyOf(copy.ledger, 'skara')).toEqual([]);
  });

  test('tells everything about a note', () => {
    const copy = new Copy();
    const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Ett', mark: 'behov' }));
    const other = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Annan' }));
    const edit = copy.writeOne(decideNoteEdit(copy.form(`${note}/text`), { note, text: 'Två' }));
    const withdrawal = copy.writeOne(decideWithdrawal(copy.ledger, { ids: [edit] }));
    const regret = copy.writeOne(decideWithdrawal(copy.ledger, { ids: [withdrawal] }));
    const lines = historyOfEntity(copy.ledger, note).map(({ id, standing }) => [id, standing]);
    expect(lines).toEqual([
      [regret, 'galler'],
      [withdrawal, 'aterkallad'],
      [edit, 'galler'],
      [note, 'ersatt'],
    ]);
    expect(historyOf(copy.ledger, 'hjo').map(({ id }) => id)).toContain(other);
  });

  test('tells of an added organisation from its first day', () => {
    const copy = new Copy();
    const [org = ''] = copy.append([
      {
        type: 'organisation.added',
        about: ['vs-simba'],
        data: { kind: 'private', area: 'vs-simba', federation: null },
        words: { name: 'Björken' },
      },
    ]);
    const phase = copy.writeOne(
      decidePhase(copy.form(), {
        org: { id: org, kind: 'private' },
        scope: 'avtalet',
        phase: 'behov',
        ground: 'Samtal',
        on: '2026-11-01',
      }),
    );
    expect(historyOf(copy.ledger, org).map(({ id }) => id)).toEqual([phase, org]);
  });
});
