import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { openCopy } from '../../src/exchange/openCopy.ts';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openEverything } from '../../src/state/opening.ts';
import { createStore } from '../../src/state/store.ts';
import { createWorkroom } from '../../src/state/workroom.ts';

/** The app as `main.tsx` puts it together, with everything real but the browser's storage. */
async function openTheApp(hash: string) {
  globalThis.location.hash = hash;
  const journal = await memoryJournal();
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date('2026-11-22T09:00:00.000Z'), {
    save: async () => ({ kind: 'cancelled' }),
    open: (file) => openCopy(journal, file),
  });
  const store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
  render(<App store={store} workroom={workroom} />);
  return userEvent.setup();
}

/** A screen is a piece of its own that is fetched when asked for, which takes a while the first time. */
const screenOf = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 15_000 });
const row = (label: string) => screen.getByRole('heading', { level: 3, name: label }).closest('section') as HTMLElement;

test('one line on a card grows: marked, found in the list, confirmed, sorted, unsorted, lifted; and the way back', async () => {
  const user = await openTheApp('#/organisationer/hjo');
  await screenOf('Hjo');

  // One line is enough; the first save asks who writes.
  await user.type(screen.getByRole('textbox', { name: 'Anteckning' }), 'Oklart vem som svarar på helgen.{Enter}');
  const who = within(await screen.findByRole('dialog', { name: 'Vem skriver?' }));
  await user.type(who.getByRole('textbox', { name: 'Funktion' }), 'samordnare, Skaraborg{Enter}');
  await screen.findByText(/^Sparat\. Hjo: anteckning/);

  // It is marked later, on the spot.
  await user.click(screen.getByRole('button', { name: /^Rätta anteckningen/ }));
  await user.tab();
  await user.keyboard('2{Enter}');
  await screen.findByText(/^Sparat\. Hjo: anteckningen är rättad\./);

  // The county's list leads to it.
  globalThis.location.hash = '#/larande/behov-och-hinder';
  await screenOf('Lärande');
  await screen.findByText('1 hinder.');
  await user.click(screen.getByRole('link', { name: /^Öppna anteckningen: Oklart vem/ }));
  await screenOf('Hinder, Hjo');

  // What an obstacle needs is added when it is needed.
  await user.click(screen.getByRole('button', { name: 'Ändra: Läge' }));
  await user.keyboard('2{Enter}');
  await screen.findByText(/^Sparat\. Hjo: läge, bekräftat\./);
  await user.click(screen.getByRole('button', { name: 'Slag av hinder' }));
  await user.keyboard('3{Enter}');
  await waitFor(() => expect(row('Slag av hinder')).toHaveTextContent('Samverkan mellan huvudmän'));

  // Undone: it is not sorted any more.
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Slag av hinder' })).toBeNull());

  // It can not be solved here: a question comes out of it, and each finds the other.
  await user.click(screen.getByRole('button', { name: 'Lyft som fråga' }));
  await user.keyboard('{Enter}');
  await screenOf('Fråga, Hjo');
  await user.click(within(row('Hör ihop med')).getByRole('link', { name: /^Kommer ur: Hinder/ }));
  await screenOf('Hinder, Hjo');
  expect(row('Läge')).toHaveTextContent('Lyft som fråga');

  // And back to the card, which says the same.
  await user.click(screen.getByRole('link', { name: 'Hjo' }));
  await screenOf('Hjo');
  expect(screen.getAllByText('Oklart vem som svarar på helgen.')).toHaveLength(2);
  expect(screen.getByText('lyft som fråga:')).toBeInTheDocument();
}, 120_000);
