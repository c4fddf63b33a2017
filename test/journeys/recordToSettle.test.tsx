import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { openCopy } from '../../src/exchange/openCopy.ts';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openEverything } from '../../src/state/opening.ts';
import { createStore } from '../../src/state/store.ts';
import { createWorkroom } from '../../src/state/workroom.ts';
import { textOf } from '../support/events.ts';
import { aPhase } from '../support/statements.ts';

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

/** A colleague's copy: somebody else has judged otherwise, the same day. */
async function colleaguesCopy(): Promise<File> {
  const other = await memoryJournal();
  await other.append([aPhase('hjo', 'anvandning', '2026-11-22')], '2026-11-22T08:00:00.000Z');
  return new File([await textOf(other)], 'kollegans.fyrfas');
}

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;

/** A screen is a piece of its own that is fetched when asked for, which takes a while the first time. */
const screenOf = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 15_000 });

test('a morning with the app: recorded, undone, recorded, corrected, a colleague says otherwise, settled', async () => {
  const user = await openTheApp('#/organisationer/hjo');

  // Recorded; the first save asks who writes.
  await screenOf('Hjo');
  await user.click(screen.getByRole('button', { name: 'Ny fasbedömning' }));
  await user.keyboard('1');
  await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
  await user.keyboard('{Enter}');
  const who = within(await screen.findByRole('dialog', { name: 'Vem skriver?' }));
  await user.type(who.getByRole('textbox', { name: 'Funktion' }), 'samordnare, Skaraborg{Enter}');
  await screen.findByText(/^Sparat\. Hjo: Behovsinventering, 22 november 2026\./);
  expect(box('Fas')).toHaveTextContent('Behovsinventering');

  // Undone.
  await user.click(screen.getByRole('button', { name: 'Ångra' }));
  await waitFor(() => expect(box('Fas')).toHaveTextContent('Uppgift saknas'));

  // Recorded again, and corrected.
  await user.click(screen.getByRole('button', { name: 'Ny fasbedömning' }));
  await user.keyboard('1');
  await user.click(screen.getByRole('button', { name: 'Enligt protokoll' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(box('Fas')).toHaveTextContent('”Enligt protokoll”'));
  await user.click(screen.getByRole('button', { name: 'Rätta: fas' }));
  await user.click(screen.getByRole('radio', { name: /Införande/ }));
  await user.click(screen.getByRole('button', { name: 'Spara rättelsen' }));
  await waitFor(() => expect(box('Fas')).toHaveTextContent('Införande'));

  // A colleague's copy says something else; both stand.
  globalThis.location.hash = '#/kopior';
  await screenOf('Kopior och delning');
  const field = document.querySelector('input[type="file"]') as HTMLInputElement;
  fireEvent.change(field, { target: { files: [await colleaguesCopy()] } });
  await user.click(await screen.findByRole('button', { name: 'Läs in' }));
  await screen.findByText(
    /^Kopian är inläst: 1 ny uppgift om 1 organisation\. 1 skiljer sig från dina, båda är kvar\./,
  );

  // Settled.
  await user.click(screen.getByRole('link', { name: 'Visa dem' }));
  await screenOf('Två olika uppgifter');
  await user.click(screen.getByRole('button', { name: 'Den här gäller: Användning' }));
  await screen.findByText(/^Sparat\. Hjo: Användning\./);
  await screen.findByText('Det finns inga olika uppgifter att välja mellan.');
  globalThis.location.hash = '#/organisationer/hjo';
  await screenOf('Hjo');
  expect(box('Fas')).toHaveTextContent('Användning');
}, 60_000);
