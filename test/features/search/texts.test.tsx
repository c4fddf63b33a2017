import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { Component as WordsPage } from '../../../src/features/help/WordsPage.tsx';
import SearchDialog from '../../../src/features/search/SearchDialog.tsx';
import { patterns } from '../../../src/paths.ts';
import { renderForm } from '../../support/card.tsx';
import { answered, planned } from '../../support/dialoguePages.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

async function openSearch(options: Parameters<typeof renderForm>[1] = {}) {
  const view = await renderForm(
    <>
      <SearchDialog onClose={() => {}} />
      <Routes>
        <Route path={patterns.helpWords} element={<WordsPage />} />
        <Route path="*" element={<main tabIndex={-1} />} />
      </Routes>
    </>,
    options,
  );
  const line = screen.getByRole('combobox');
  const type = async (query: string) => {
    await view.user.clear(line);
    await view.user.type(line, query);
  };
  return { ...view, line, type };
}

const texts = () => within(screen.getByRole('group', { name: 'Texter' })).getAllByRole('option');

describe('Sök in what has been written', () => {
  it('finds an unmarked note by a word inside it, says where and when, marks it, and leads to its card', async () => {
    const { user, type, address } = await openSearch({
      events: [aNote('hjo', 'Oklart vem som svarar på <b>HÉLGEN</b>.', '2026-11-03')],
    });
    await type('helg');
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toHaveTextContent('HjoAnteckning, 3 novOklart vem som svarar på <b>HÉLGEN</b>.');
    expect(within(texts()[0] as HTMLElement).getByText('HÉLG').tagName).toBe('MARK');
    while (screen.getByRole('combobox').getAttribute('aria-activedescendant') !== texts()[0]?.id)
      await user.keyboard('{ArrowDown}');
    await user.keyboard('{Enter}');
    expect(address()).toBe('/organisationer/hjo');
  });

  it('finds grounds, reasons, targets, titles of dates and answers, each by its kind', async () => {
    const { type, arrive, user, address } = await openSearch({
      events: [
        aPhase('hjo', 'inforande', '2026-11-03', { words: { ground: 'Rutinen kallas nattfjäril.' } }),
        aDecision('tibro', ['fullmaktige', 'nej'], '2026-11-10', { words: { reason: 'Vi väntar på nattfjärilen.' } }),
        {
          type: 'goal.worded',
          about: ['mark'],
          slot: slots.goal('mark'),
          on: '2026-10-01',
          data: {},
          words: { text: 'Varje nattfjäril syns.' },
        },
        {
          type: 'date.added',
          about: ['hjo'],
          on: '2026-11-01',
          data: { kind: 'mote', level: 'lokal', day: '2027-02-01', certainty: 'bestamd' },
          words: { title: 'Nattfjärilens dag' },
        },
      ],
    });
    const [dialogue] = await arrive(planned(['skovde'], '2026-11-15'));
    await arrive(answered(dialogue?.id ?? '', 'g08', 'Vi såg en nattfjäril.'));
    await type('nattfjaril');
    const found = texts().map((each) => each.textContent);
    expect(found).toEqual([
      expect.stringContaining('HjoDatum, 1 feb 2027'),
      expect.stringContaining('SkövdeSvar i dialog, 15 nov'),
      expect.stringContaining('TibroSkäl till beslut, 10 nov'),
      expect.stringContaining('HjoMotivering till fas, 3 nov'),
      expect.stringContaining('MarkMålbild, 1 okt'),
    ]);
    await user.click(texts()[1] as HTMLElement);
    expect(address()).toBe(`/dialoger/${encodeURIComponent(dialogue?.id ?? '')}/hall`);
  });

  it('a name or a kind narrows, the names still come first', async () => {
    const { type } = await openSearch({
      events: [
        aNote('hjo', 'Helgen är oklar.', '2026-11-03', { mark: 'hinder' }),
        aNote('tibro', 'Helgen går bra i Hjo.', '2026-11-04'),
      ],
    });
    await type('helgen');
    expect(texts()).toHaveLength(2);
    await type('helgen hinder');
    expect(texts()).toHaveLength(1);
    await type('hjo');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('HjoKommun i Skaraborg');
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toHaveTextContent('Tibro');
  });

  it('never finds what is redacted, nor the earlier wording of a note', async () => {
    const { type, arrive } = await openSearch();
    const [note] = await arrive(aNote('hjo', 'Hemligheten heter brunkulla.', '2026-11-03'));
    await type('brunkulla');
    expect(texts()).toHaveLength(1);
    const id = note?.id ?? '';
    const [edit] = await arrive({
      type: 'note.edited',
      about: ['hjo'],
      slot: slots.noteText(id),
      over: [id],
      data: {},
      words: { text: 'Skogsnycklar.' },
    });
    expect(screen.queryByRole('group', { name: 'Texter' })).not.toBeInTheDocument();
    await type('skogsnycklar');
    expect(texts()).toHaveLength(1);
    await arrive({ type: 'redacted', about: ['hjo'], re: [id, edit?.id ?? ''].sort(), data: {} });
    expect(screen.queryByRole('group', { name: 'Texter' })).not.toBeInTheDocument();
    await type('brunkulla');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
  });

  it('shows eight, the newest first, and more when asked', async () => {
    const days = Array.from({ length: 11 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const { user, type } = await openSearch({ events: days.map((day) => aNote('hjo', 'Kvastfening.', day)) });
    await type('kvastfening');
    expect(texts()).toHaveLength(9);
    expect(texts()[0]).toHaveTextContent('11 nov');
    expect(texts()[8]).toHaveTextContent('Visa fler texter3 till. Eller skriv mer.');
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent(
        '11 träffar, de 8 närmaste visas',
      ),
    );
    await user.keyboard('{ArrowUp}{Enter}');
    expect(texts()).toHaveLength(11);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('3 nov');
  });

  it('leads from a word to its explanation', async () => {
    const { user, type, address } = await openSearch();
    await type('gäller här');
    const words = within(screen.getByRole('group', { name: 'Ord' })).getAllByRole('option');
    expect(words[0]).toHaveTextContent(/^Gäller härFörklaras i Hjälp/);
    await user.click(words[0] as HTMLElement);
    expect(address()).toMatch(/^\/hjalp\/ord\?ord=/);
    await act(async () => {});
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Gäller här/));
  });
});
