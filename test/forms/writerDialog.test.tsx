import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AnyDraft } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import { WriterDialog } from '../../src/forms/WriterDialog.tsx';
import { chooseOwnArea } from '../../src/state/opening.ts';
import { selectWriter } from '../../src/state/selectors.ts';
import { renderWithState } from '../support/appState.tsx';

const device = (place: number) => 'abcdefghijklmno'.concat('pqrstuvwxyz234567'.charAt(place));
const named = (place: number, name: string, area: string | null): AnyDraft => ({
  type: 'writer.named',
  about: [],
  slot: slots.writer(device(place)),
  data: { area },
  words: { function: name },
});

async function ask(elsewhere: readonly AnyDraft[], address = '/') {
  const [onNamed, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const shown = await renderWithState(<WriterDialog onNamed={onNamed} onClose={onClose} />, { elsewhere, address });
  const dialog = screen.getByRole('dialog', { name: 'Vem skriver?' });
  const offered = () =>
    within(dialog)
      .queryAllByRole('listitem')
      .map((each) => each.textContent);
  return { ...shown, dialog, offered, onNamed };
}

test('the first writer of all is met by the question alone', async () => {
  const { offered } = await ask([]);
  expect(offered()).toEqual([]);
  expect(screen.getByRole('textbox', { name: 'Funktion' })).toHaveFocus();
});

test('functions known from a copy or a folder are offered, each once, those of one’s own area first', async () => {
  const { store, offered } = await ask([
    named(0, 'MAS, Skövde', 'vs-skaraborg'),
    named(1, 'samordnare, Fyrbodal', 'vs-fyrbodal'),
    named(2, 'processledning', null),
    named(3, 'MAS, Skövde', 'vs-skaraborg'),
  ]);
  expect(offered()).toEqual(['MAS, Skövde Skaraborg', 'processledning Hela länet', 'samordnare, Fyrbodal Fyrbodal']);
  await store.dispatch(chooseOwnArea('vs-fyrbodal'));
  await waitFor(() => expect(offered()[0]).toBe('samordnare, Fyrbodal Fyrbodal'));
});

test('one click says who writes, with the area; it becomes one’s own where none was chosen', async () => {
  const { user, store, onNamed } = await ask([named(0, 'MAS, Skövde', 'vs-skaraborg')]);
  await user.click(screen.getByRole('button', { name: 'MAS, Skövde Skaraborg' }));
  await waitFor(() => expect(onNamed).toHaveBeenCalledTimes(1));
  expect(selectWriter(store.getState())).toEqual({ function: 'MAS, Skövde', area: 'vs-skaraborg' });
  expect(store.getState().session.ownArea).toBe('vs-skaraborg');
});

test('an area that was chosen before is not changed by it', async () => {
  const { user, store, onNamed } = await ask([named(0, 'MAS, Skövde', 'vs-skaraborg')]);
  await store.dispatch(chooseOwnArea('vs-samla'));
  await user.click(screen.getByRole('button', { name: 'MAS, Skövde Skaraborg' }));
  await waitFor(() => expect(onNamed).toHaveBeenCalledTimes(1));
  expect(store.getState().session.ownArea).toBe('vs-samla');
});

test('Enter pressed twice makes nobody somebody else: the keyboard begins in the field', async () => {
  const { user, store, onNamed } = await ask([named(0, 'MAS, Skövde', 'vs-skaraborg')], '/organisationer/hjo');
  const field = screen.getByRole('textbox', { name: 'En annan funktion' });
  expect(field).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onNamed).not.toHaveBeenCalled();
  expect(field).toBeInvalid();
  await user.type(field, 'vårdcentralschef, Hjo{Enter}');
  await waitFor(() => expect(onNamed).toHaveBeenCalledTimes(1));
  expect(selectWriter(store.getState())?.function).toBe('vårdcentralschef, Hjo');
});

test('of many, the first are seen and the rest can be folded out', async () => {
  const many = Array.from({ length: 9 }, (_, i) => named(i, `MAS, kommun ${i + 1}`, 'vs-skaraborg'));
  const { dialog } = await ask(many);
  expect(within(dialog).getByText('Visa 3 till')).toBeInTheDocument();
});

test.each([
  ['/omraden/vs-skaraborg', 'vs-skaraborg'],
  ['/organisationer/hjo', 'vs-skaraborg'],
])('the area of the page is the likely one (%s)', async (address, area) => {
  await ask([named(0, 'processledning', null)], address);
  expect(screen.getByRole('combobox', { name: 'Område' })).toHaveValue(area);
});

test('where colleagues have told of theirs and nothing tells of one’s own, the area is asked and never guessed', async () => {
  const { user, store, onNamed } = await ask([named(0, 'processledning', null)]);
  await user.type(screen.getByRole('textbox', { name: 'En annan funktion' }), 'MAS, Ale{Enter}');
  expect(onNamed).not.toHaveBeenCalled();
  const area = screen.getByRole('combobox', { name: 'Område' });
  expect(area).toBeInvalid();
  await user.selectOptions(area, 'Hela länet');
  await user.click(screen.getByRole('button', { name: 'Spara och fortsätt' }));
  await waitFor(() => expect(onNamed).toHaveBeenCalledTimes(1));
  expect(selectWriter(store.getState())).toEqual({ function: 'MAS, Ale', area: null });
});
