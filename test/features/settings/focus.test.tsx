import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { decideWriter } from '../../../src/domain/decideWriter.ts';
import { Component as SettingsPage } from '../../../src/features/settings/SettingsPage.tsx';
import { save } from '../../../src/state/saving.ts';
import { renderWithState } from '../../support/appState.tsx';

async function openSettings() {
  const shown = await renderWithState(<SettingsPage />);
  const device = shown.journal.device() ?? '';
  await shown.store.dispatch(
    save({
      decide: (context) => decideWriter(context, { device, function: 'MAS, Skövde', area: null }),
      said: 'Sparat.',
      withoutWriter: true,
    }),
  );
  return shown;
}

test.each([
  ['who writes', 'Ändra vem som skriver', 'Funktion'],
  ['an organisation', 'Ändra Ale', 'Namn'],
  ['a forum', /^Ändra (?!vem|Ale)/, /, kallas hos er$/],
])(
  'changing %s: the keyboard goes to the first field, and back to the button it came from',
  async (_what, name, field) => {
    const { user } = await openSettings();
    const all = await screen.findAllByRole('button', { name });
    const button = all.at(-1) as HTMLElement;
    const label = button.getAttribute('aria-label') ?? '';
    await user.click(button);
    await waitFor(() => expect(screen.getByRole('textbox', { name: field })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: label })).toHaveFocus());
  },
);

test('saved: back on the button too', async () => {
  const { user } = await openSettings();
  await user.click(await screen.findByRole('button', { name: 'Ändra vem som skriver' }));
  const field = await screen.findByRole('textbox', { name: 'Funktion' });
  await user.clear(field);
  await user.type(field, 'samordnare, Skaraborg{Enter}');
  await screen.findByText('samordnare, Skaraborg');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra vem som skriver' })).toHaveFocus());
});
