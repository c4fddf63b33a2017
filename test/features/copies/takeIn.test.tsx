import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SavedStatus } from '../../../src/app/SavedStatus.tsx';
import { openCopy } from '../../../src/exchange/openCopy.ts';
import { Component as CopiesPage } from '../../../src/features/copies/CopiesPage.tsx';
import { renderWithState } from '../../support/appState.tsx';
import { committed, forged, goodLine } from '../../support/forge.ts';

async function openCopies() {
  const shown = await renderWithState(
    <>
      <CopiesPage />
      <SavedStatus />
    </>,
  );
  Object.assign(shown.workroom.copies, { open: (file: Blob) => openCopy(shown.journal, file) });
  const give = (text: string) => {
    const field = document.querySelector('input[type="file"]') as HTMLInputElement;
    fireEvent.change(field, { target: { files: [new File([text], 'kopia.fyrfas')] } });
  };
  return { ...shown, give };
}

/** One whole line, and a command of three of which the second has a word that its type does not. */
const withBadCommand = () =>
  forged([
    goodLine(1),
    goodLine(2, { cmd: 4, on: '2026-11-04' }),
    goodLine(3, { cmd: 4, on: '2026-11-05', ...committed({ hemligt: 'text' }) }),
    goodLine(4, { cmd: 4, on: '2026-11-06' }),
  ]);

test('the preview and the report count what is kept out, also lines that only belong to a command with a fault', async () => {
  const { user, give } = await openCopies();
  give(await withBadCommand());
  const button = await screen.findByRole('button', { name: 'Läs in' });
  const preview = within(button.closest('section') as HTMLElement);
  expect(preview.getByText('1 ny uppgift om 1 organisation.')).toBeInTheDocument();
  expect(preview.getByText('3 uppgifter läggs undan och visas inte:')).toBeInTheDocument();
  expect(preview.getByText('Uppgift 2: den hör ihop med en uppgift som lagts undan')).toBeInTheDocument();
  expect(preview.getByText('Uppgift 3: texten är inte skriven som den ska')).toBeInTheDocument();
  await user.click(button);
  expect(
    await screen.findByText(
      /^Kopian är inläst: 1 ny uppgift om 1 organisation\. Inget av ditt har skrivits över\. 3 uppgifter lades undan och visas inte\./,
    ),
  ).toBeInTheDocument();
});

test('a copy without faults says nothing of what is kept out, and the way back comes with it', async () => {
  const { user, give } = await openCopies();
  give(await forged([goodLine(1)]));
  await user.click(await screen.findByRole('button', { name: 'Läs in' }));
  expect(await screen.findByText(/Inget av ditt har skrivits över\.\s*$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ångra inläsningen' })).toBeInTheDocument();
});

test('an emptied browser: the question to the letter and both roads, until something is here', async () => {
  const { user, give } = await openCopies();
  const wiped =
    /^Det är tomt här\. Har du använt Fyrfas förut på den här datorn\? Då kan webbläsaren ha rensats\. Öppna en kopia\.$/;
  expect(screen.getByText(wiped)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Delad mapp' })).toBeInTheDocument();
  give(await forged([goodLine(1)]));
  await user.click(await screen.findByRole('button', { name: 'Läs in' }));
  await waitFor(() => expect(screen.queryByText(wiped)).not.toBeInTheDocument());
});

test('a damaged file is refused with where, and what to do', async () => {
  const { give } = await openCopies();
  const text = await forged([goodLine(1), goodLine(2, { on: '2026-11-04' })]);
  const lines = text.split('\n');
  give([lines[0], lines[1], lines[2]?.replace('"words"', '"words'), ...lines.slice(3)].join('\n'));
  expect(
    await screen.findByText('Filen går inte att läsa från rad 3. Inget har ändrats. Be avsändaren spara kopian igen.'),
  ).toBeInTheDocument();
});

test('what comes from a newer version is counted before, kept, and told of after', async () => {
  const { user, give } = await openCopies();
  const newer = { type: 'weather.forecast', slot: 'weather/hjo', data: {} };
  give(await forged([goodLine(1, newer), goodLine(2, newer), goodLine(3, newer)]));
  const says = '3 uppgifter kommer från en nyare version. De är sparade och visas efter bytet.';
  expect(await screen.findByText(says)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Läs in' }));
  await screen.findByText(/^Kopian är inläst/);
  expect(await screen.findByText(says)).toBeInTheDocument();
});

test('there is one main button: what waits for an answer comes before the folder, and no box is there before its time', async () => {
  const { user, give } = await openCopies();
  const main = () =>
    screen
      .getAllByRole('button')
      .filter((each) => each.getAttribute('data-variant') === 'primary')
      .map((each) => each.textContent);
  expect(screen.queryByRole('heading', { name: 'Två olika uppgifter' })).not.toBeInTheDocument();
  give(await forged([goodLine(1)]));
  const takeIn = await screen.findByRole('button', { name: 'Läs in' });
  await waitFor(() => expect(main()).toEqual(['Läs in']));
  await user.click(takeIn);
  await user.click(await screen.findByRole('button', { name: 'Vad betyder Kopia?' }));
  expect(screen.getByText(/Kopior läggs ihop utan att något skrivs över/)).toBeVisible();
});
