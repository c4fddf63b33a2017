import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { slots } from '../../src/domain/slots.ts';
import { Component as DifferencesPage } from '../../src/features/copies/DifferencesPage.tsx';
import { Component as DialoguesPage } from '../../src/features/dialogues/DialoguesPage.tsx';
import { addendaOf } from '../../src/features/dialogues/dialogueNotes.ts';
import { Component as HoldPage } from '../../src/features/dialogues/HoldPage.tsx';
import { Component as PreparePage } from '../../src/features/dialogues/PreparePage.tsx';
import { Component as SummaryPage } from '../../src/features/dialogues/SummaryPage.tsx';
import { takenUpIn } from '../../src/forms/differences/takenUp.ts';
import { paths, patterns } from '../../src/paths.ts';
import { undo } from '../../src/state/saving.ts';
import { renderForm } from '../support/card.tsx';
import { commandsOf, held, planned } from '../support/dialoguePages.tsx';
import { aDecision } from '../support/statements.ts';

const slot = slots.decision('hjo', 'avtalet', 'fullmaktige');
const sentence =
  'Här finns två olika uppgifter. Båda visas tills någon som vet väljer, eller tills ni tagit upp det i en dialog.';
const both = /KF beslutade ja \(9 november 2026, enligt protokoll\)/;

/** Somebody has a yes of Hjo's council and somebody else a no. */
const two = {
  events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-09')],
  elsewhere: [aDecision('hjo', ['fullmaktige', 'nej'], '2026-11-09', { data: { source: 'kommunen' } })],
};

const open = (address: string, more: Parameters<typeof renderForm>[1] = {}) =>
  renderForm(
    <Routes>
      <Route path={patterns.differences} element={<DifferencesPage />} />
      <Route path={patterns.dialogues} element={<DialoguesPage />} />
      <Route path={patterns.dialogue} element={<PreparePage />} />
      <Route path={patterns.holdDialogue} element={<HoldPage />} />
      <Route path={patterns.dialogueSummary} element={<SummaryPage />} />
    </Routes>,
    { ...two, address, ...more },
  );

describe('the list of differences', () => {
  it('shows both with source, date and function, and one press says which holds', async () => {
    const { user } = await open(paths.differences);
    expect(screen.getByText(sentence)).toBeInTheDocument();
    const box = screen.getByRole('heading', { name: 'Hjo, beslut' }).closest('section') as HTMLElement;
    const [one, other] = within(box).getAllByRole('listitem');
    expect([one?.textContent, other?.textContent].join()).toMatch(/9 november 2026 · enligt protokoll · nedskrivet av/);
    expect(box).toHaveTextContent('uppgift från kommunen');
    await user.click(within(box).getByRole('button', { name: 'Den här gäller: KF beslutade ja' }));
    await screen.findByText(/^Sparat\. Hjo: KF beslutade ja\./);
    await screen.findByText('Det finns inga olika uppgifter att välja mellan.');
  });

  it('is not settled by the second press of a double click, which was meant for another', async () => {
    const { journal } = await open(paths.differences);
    const written = commandsOf(journal);
    const button = screen.getByRole('button', { name: 'Den här gäller: KF beslutade ja' });
    fireEvent.click(button, { detail: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(written()).toEqual([]);
    expect(button).toBeInTheDocument();
  });

  it('only shows them when the past is looked at', async () => {
    await open(`${paths.differences}?datum=2026-11-15`);
    expect(await screen.findByRole('heading', { name: 'Hjo, beslut' })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Ta upp i dialog/ })).not.toBeInTheDocument();
  });
});

describe('"Ta upp i dialog" with a planned dialogue', () => {
  it('keeps one question for it, says so in the place, lists it where one prepares, and is undone by one press', async () => {
    const { user, arrive, journal, store } = await open(paths.differences);
    const [dialogue] = await arrive(planned(['hjo'], '2027-01-20', 'kommunhuset'));
    const written = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Ta upp i dialog: beslutet' }));
    const field = await screen.findByRole('textbox', { name: 'Två olika uppgifter om beslutet' });
    expect(field).toHaveFocus();
    expect((field as HTMLTextAreaElement).value).toMatch(both);
    await user.type(field, ' Vi ber om protokollet.{Enter}');
    await screen.findByText(/^Sparat\. Hjo: tas upp i dialog 20 januari 2027\./);
    expect(written()).toEqual([
      [
        expect.objectContaining({
          type: 'note.written',
          about: ['hjo'],
          data: { mark: 'fraga', dialogue: dialogue?.id },
          words: { text: expect.stringMatching(/^Två olika uppgifter om beslutet: .* Vi ber om protokollet\.$/) },
        }),
      ],
    ]);
    expect(screen.getByText(/^Tas upp i dialog 20 januari 2027\./)).toBeInTheDocument();
    const way = screen.getByRole('link', { name: 'Till dialogen' });
    await waitFor(() => expect(way).toHaveFocus());
    expect(screen.getAllByRole('button', { name: /^Den här gäller/ })).toHaveLength(2);

    const ids = store.getState().session.undoable.at(-1) ?? [];
    await store.dispatch(undo(ids, 'Ångrat.'));
    expect(await screen.findByRole('button', { name: 'Ta upp i dialog: beslutet' })).toBeInTheDocument();
    expect(screen.queryByText(/^Tas upp i dialog/)).not.toBeInTheDocument();
  });

  it('refuses an empty question and a personnummer, by the field', async () => {
    const { user, arrive } = await open(paths.differences);
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(screen.getByRole('button', { name: 'Ta upp i dialog: beslutet' }));
    const field = await screen.findByRole('textbox', { name: 'Två olika uppgifter om beslutet' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Fyll i det här innan du sparar.')).toBeInTheDocument();
    await user.type(field, '19640823-3234{Enter}');
    expect(await screen.findByText(/^Det här ser ut som ett personnummer\./)).toBeInTheDocument();
  });

  it('asks which one when several are planned, the nearest first', async () => {
    const { user, arrive } = await open(paths.differences);
    await arrive(planned(['hjo'], '2027-03-01'), planned(['hjo'], '2027-01-20'), planned(['hjo'], '2026-10-01'));
    await user.click(screen.getByRole('button', { name: 'Ta upp i dialog: beslutet' }));
    const which = await screen.findByRole('combobox', { name: 'Vilken dialog?' });
    expect(
      within(which)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['20 januari 2027', '1 mars 2027', '1 oktober 2026']);
  });
});

describe('"Ta upp i dialog" without a planned dialogue', () => {
  it('goes straight to a new one with the organisation filled in and the question kept: one command', async () => {
    const { user, journal, store } = await open(paths.differences);
    const written = commandsOf(journal);
    await user.click(screen.getByRole('link', { name: 'Ta upp i dialog: beslutet' }));
    expect(await screen.findByRole('button', { name: 'Ta bort Hjo' })).toBeInTheDocument();
    const question = screen.getByRole('textbox', { name: 'Två olika uppgifter om beslutet' });
    expect((question as HTMLTextAreaElement).value).toMatch(both);
    const day = screen.getByRole('textbox', { name: 'Datum' });
    expect(day).toHaveFocus();
    await user.type(day, '20 januari{Enter}');
    await screen.findByText(/^Sparat\. Hjo, kvalitetsdialog 20 januari 2027, är planerad\./);
    expect(written().map((drafts) => drafts.map(({ type }) => type))).toEqual([['dialogue.planned', 'note.written']]);

    // The page that prepares it lists the difference by itself, and the question.
    const box = (await screen.findByRole('heading', { name: 'Två olika uppgifter' })).closest('section') as HTMLElement;
    expect(within(box).getByRole('heading', { name: 'Hjo, beslutet' })).toBeInTheDocument();
    expect(within(box).getAllByRole('listitem')).toHaveLength(2);
    expect(within(box).getByText('Frågan till dialogen:').parentElement).toHaveTextContent(both);

    // And the first page of the dialogue reminds of it.
    await user.click(screen.getByRole('link', { name: 'Håll dialog' }));
    const reminder = await screen.findByText('Här finns två olika uppgifter att ta upp:');
    expect(reminder.parentElement).toHaveTextContent(/Hjo, beslutet: KF beslutade/);

    const ids = store.getState().session.undoable.at(-1) ?? [];
    await store.dispatch(undo(ids, 'Ångrat.'));
    const { entities } = store.getState().casebook.now;
    expect(Object.values(entities).map(({ type }) => type)).toEqual([]);
  });
});

describe('the place', () => {
  it('says that it was taken up when the dialogue has been held, and offers it again', async () => {
    const { arrive, store } = await open(paths.differences);
    // Held earlier than it was planned for.
    const [dialogue] = await arrive(planned(['hjo'], '2027-01-20'));
    const id = dialogue?.id ?? '';
    await arrive(question(id));
    await arrive(held(id));
    expect(await screen.findByText(/^Togs upp i dialog 20 november 2026\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Ta upp i dialog: beslutet' })).toBeInTheDocument();
    // A newer difference in the same place has not been taken up by it.
    const { now } = store.getState().casebook;
    const later = now.slots[slot]?.current.map((each) => ({ ...each, on: '2026-11-21' })) ?? [];
    const casebook = { ...now, slots: { ...now.slots, [slot]: { ...now.slots[slot], current: later } } };
    expect(takenUpIn(casebook as typeof now, slot, '2026-11-22')).toBeNull();
  });

  it('is asked anew when the dialogue is cancelled; an edited note is still found', async () => {
    const { arrive } = await open(paths.differences);
    const [dialogue] = await arrive(planned(['hjo'], '2027-01-20'));
    const id = dialogue?.id ?? '';
    const [note] = await arrive(question(id));
    await arrive({
      type: 'note.edited',
      about: ['hjo'],
      slot: slots.noteText(note?.id ?? ''),
      data: {},
      words: { text: 'Vilket är det?' },
    });
    expect(await screen.findByText(/^Tas upp i dialog 20 januari 2027\./)).toBeInTheDocument();
    await arrive({ ...held(id), data: { state: 'installd' } } as ReturnType<typeof held>);
    await waitFor(() => expect(screen.queryByText(/^Tas upp i dialog/)).not.toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'Ta upp i dialog: beslutet' })).toBeInTheDocument();
  });
});

it('a question is no tillägg of the locked summary', async () => {
  const { arrive, store } = await open(paths.differences);
  const [dialogue] = await arrive(planned(['hjo'], '2026-11-20'));
  const id = dialogue?.id ?? '';
  await arrive(question(id));
  expect(addendaOf(store.getState().casebook.now, id)).toEqual([]);
});

function question(dialogue: string) {
  return {
    type: 'note.written' as const,
    about: ['hjo'],
    on: '2026-11-15',
    data: { mark: 'fraga' as const, dialogue },
    words: { text: 'Två olika uppgifter om beslutet: ja eller nej?' },
  };
}
