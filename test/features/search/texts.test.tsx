import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { answered, planned } from '../../support/dialoguePages.tsx';
import { chosen, heard, openSearch, results, texts, under, waitForTexts } from '../../support/searching.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

describe('Sök in what has been written', () => {
  it('finds an unmarked note by a part of a word, says where and when, marks the word, and leads to the note', async () => {
    const { user, type, arrive, address } = await openSearch();
    const [note] = await arrive(aNote('hjo', 'Oklart vem som svarar på <b>HÉLGEN</b>.', '2026-11-03'));
    await type('helg');
    const [found] = await waitForTexts(1);
    expect(found).toHaveTextContent('HjoAnteckning, 3 novOklart vem som svarar på <b>HÉLGEN</b>.');
    expect(within(found as HTMLElement).getByText('HÉLGEN').tagName).toBe('MARK');
    expect(chosen()).toBe(found);
    await user.keyboard('{Enter}');
    expect(address()).toBe(`/larande/anteckning/${note?.id}`);
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
    const found = await waitForTexts(5);
    expect(found.map((each) => each.textContent)).toEqual([
      expect.stringContaining('HjoDatum, 1 feb 2027'),
      expect.stringContaining('SkövdeSvar i dialog, 15 nov'),
      expect.stringContaining('TibroSkäl till beslut, 10 nov'),
      expect.stringContaining('HjoMotivering till fas, 3 nov'),
      expect.stringContaining('MarkMålbild, 1 okt'),
    ]);
    await user.click(found[1] as HTMLElement);
    expect(address()).toMatch(new RegExp(`^/dialoger/${dialogue?.id}/hall\\?[a-z]+=g08$`));
  });

  it('a name, an area or a kind narrows, the names still come first', async () => {
    const { type } = await openSearch({
      events: [
        aNote('hjo', 'Helgen är oklar.', '2026-11-03', { mark: 'hinder' }),
        aNote('tanum', 'Helgen går bra i Hjo.', '2026-11-04'),
      ],
    });
    await type('helgen');
    await waitForTexts(2);
    await type('helgen hinder');
    expect(texts()).toHaveLength(1);
    await type('helg fyrbodal');
    expect(texts().map((each) => each.textContent)).toEqual([expect.stringMatching(/^Tanum/)]);
    await type('hjo');
    expect(results()[0]).toHaveTextContent('HjoKommun i Skaraborg');
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toHaveTextContent('Tanum');
  });

  it('exact texts come before names that are only like what was typed', async () => {
    const { type } = await openSearch({ events: [aNote('hjo', 'Oklart vem som svarar på helgen.', '2026-11-03')] });
    await type('helg');
    await waitForTexts(1);
    expect(results()).toEqual(texts());
    await type('hjjo');
    expect(texts()).toEqual([]);
    expect(under('Liknande')[0]).toHaveTextContent('HjoKommun i Skaraborg');
    expect(chosen()).toBe(under('Liknande')[0]);
    await waitFor(() => expect(heard()).toHaveTextContent(/^Inga träffar, \d+ liknande$/));
  });

  it('forgives a slip of the finger in a text, under a heading that says so', async () => {
    const { type } = await openSearch({ events: [aNote('hjo', 'Vikarier behöver en rutin.', '2026-11-03')] });
    for (const slip of ['vikaier', 'viakrier', 'vikarrier', 'vikaroer']) {
      await type(slip);
      await waitFor(() => expect(under('Liknande')).toHaveLength(1));
      expect(within(under('Liknande')[0] as HTMLElement).getByText('Vikarier').tagName).toBe('MARK');
      expect(texts()).toEqual([]);
    }
  });

  it('never finds what is redacted, nor the earlier wording of a note', async () => {
    const { type, arrive } = await openSearch();
    const [note] = await arrive(aNote('hjo', 'Hemligheten heter brunkulla.', '2026-11-03'));
    await type('brunkulla');
    await waitForTexts(1);
    const id = note?.id ?? '';
    const [edit] = await arrive({
      type: 'note.edited',
      about: ['hjo'],
      slot: slots.noteText(id),
      over: [id],
      data: {},
      words: { text: 'Skogsnycklar.' },
    });
    expect(texts()).toEqual([]);
    await type('skogsnycklar');
    await waitForTexts(1);
    await arrive({ type: 'redacted', about: ['hjo'], re: [id, edit?.id ?? ''].sort(), data: {} });
    expect(texts()).toEqual([]);
    await type('brunkulla');
    expect(results()).toEqual([]);
  });

  it('what is written while Sök is open is found', async () => {
    const { type, arrive } = await openSearch({ events: [aNote('hjo', 'Kvastfening.', '2026-11-01')] });
    await type('kvastfening');
    await waitForTexts(1);
    await arrive(aNote('tibro', 'En kvastfening till.', '2026-11-02'));
    expect((await waitForTexts(2))[0]).toHaveTextContent('Tibro');
  });

  it('shows eight, the newest first, and more when asked', async () => {
    const days = Array.from({ length: 11 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const { user, type } = await openSearch({ events: days.map((day) => aNote('hjo', 'Kvastfening.', day)) });
    await type('kvastfening');
    await waitForTexts(9);
    expect(texts()[0]).toHaveTextContent('11 nov');
    expect(texts()[8]).toHaveTextContent('Visa fler texter3 till. Eller skriv mer.');
    await waitFor(() => expect(heard()).toHaveTextContent('11 träffar, 8 visas'));
    await user.keyboard('{ArrowUp}{Enter}');
    expect(texts()).toHaveLength(11);
    expect(chosen()).toHaveTextContent('3 nov');
  });

  it('at a past date finds the texts that stood then, and says so', async () => {
    const { type, line } = await openSearch({
      address: '/?datum=2026-10-27',
      events: [
        aPhase('hjo', 'behov', '2026-10-01', { words: { ground: 'Trollslända före.' } }),
        aPhase('hjo', 'inforande', '2026-11-03', { words: { ground: 'Trollslända efter.' } }),
      ],
    });
    expect(line).toHaveAccessibleDescription(/Texterna är de som gällde den 27 oktober 2026\./);
    await type('trollslanda');
    await waitForTexts(1);
    expect(texts()[0]).toHaveTextContent('Trollslända före.');
  });

  it('leads from a word to its explanation', async () => {
    const { user, type, address } = await openSearch();
    await type('gäller här');
    const words = under('Ord');
    expect(words[0]).toHaveTextContent(/^Gäller härFörklaras i Hjälp/);
    await user.click(words[0] as HTMLElement);
    expect(address()).toMatch(/^\/hjalp\/ord\?ord=/);
    await act(async () => {});
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Gäller här/));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
