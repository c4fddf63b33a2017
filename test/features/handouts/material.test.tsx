import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { decideWriter } from '../../../src/domain/decideWriter.ts';
import { Component as MaterialPage } from '../../../src/features/handouts/material/MaterialPage.tsx';
import { save } from '../../../src/state/saving.ts';
import { renderWithState } from '../../support/appState.tsx';

async function openMaterial() {
  const shown = await renderWithState(<MaterialPage />);
  const device = shown.journal.device() ?? '';
  await shown.store.dispatch(
    save({
      decide: (context) => decideWriter(context, { device, function: 'processledning, VästKom', area: null }),
      said: 'Sparat.',
      withoutWriter: true,
    }),
  );
  return shown;
}

const card = (title: string) =>
  screen.getByRole('heading', { level: 3, name: title }).closest('section') as HTMLElement;

test('by keyboard: added, its version put out at once, used by Hjo, taken back, renamed, put away', async () => {
  const { user } = await openMaterial();
  await user.click(await screen.findByRole('button', { name: 'Lägg till material' }));
  await user.keyboard('Gemensam presentation{Enter}');

  // The first version is asked for at once.
  const version = await screen.findByRole('textbox', { name: 'Version' });
  await waitFor(() => expect(version).toHaveFocus());
  await user.keyboard('1.2');
  await user.type(screen.getByRole('textbox', { name: 'Länk eller plats' }), 'https://exempel.se/p.pptx{Enter}');
  await screen.findByText('Version 1.2, gäller från 22 november 2026');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Ny version av/ })).toHaveFocus());
  expect(screen.getByRole('link', { name: 'Öppna Gemensam presentation, i en ny flik' })).toHaveAttribute(
    'href',
    'https://exempel.se/p.pptx',
  );

  await user.click(screen.getByRole('button', { name: 'Gemensam presentation har använts' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Var' }), 'Hjo');
  await user.type(screen.getByRole('textbox', { name: 'För vem och hur' }), 'nämnd{Enter}');
  await screen.findByText('Använt av 1');
  expect(card('Gemensam presentation')).toHaveTextContent('Hjo, nämnd, 22 november 2026');
  await user.click(
    screen.getByRole('button', { name: 'Ta bort att Hjo har använt Gemensam presentation', hidden: true }),
  );
  await screen.findByText('Ingen har sagt att de har använt det.');

  await user.click(screen.getByRole('button', { name: 'Ändra uppgifter om Gemensam presentation' }));
  await user.type(screen.getByRole('textbox', { name: 'Målgrupp' }), 'Förtroendevalda{Enter}');
  await waitFor(() => expect(card('Gemensam presentation')).toHaveTextContent('Förtroendevalda'));

  await user.click(screen.getByRole('button', { name: 'Gemensam presentation används inte längre' }));
  await screen.findByText('1 material används inte längre');
});

test('only web addresses can be pressed; what nobody has named is asked for', async () => {
  const { user } = await openMaterial();
  await user.click(await screen.findByRole('button', { name: 'Lägg till material' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: 'Namn' })).toHaveAccessibleDescription(/./);
  await user.type(screen.getByRole('textbox', { name: 'Namn' }), 'Vägledning{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'Version' }), '1');
  // A link that is a program, as somebody might paste or send it.
  const program = ['java', 'script:alert(1)'].join('');
  await user.type(screen.getByRole('textbox', { name: 'Länk eller plats' }), `${program}{Enter}`);
  await waitFor(() => expect(within(card('Vägledning')).getByText(`Finns: ${program}`)).toBeVisible());
  expect(screen.queryByRole('link', { name: /Öppna/ })).toBeNull();
});
