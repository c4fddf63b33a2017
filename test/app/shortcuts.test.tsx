import { screen } from '@testing-library/react';
import { useCallback, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ShortcutsDialog } from '../../src/app/ShortcutsDialog.tsx';
import { useShortcuts } from '../../src/app/useShortcuts.ts';
import { setQuestionKey } from '../../src/state/questionKey.ts';
import { renderForm } from '../support/card.tsx';

afterEach(() => setQuestionKey(true));

function Page() {
  const [open, setOpen] = useState(false);
  useShortcuts(
    useCallback(() => {}, []),
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <input aria-label="Fält" />
      <select aria-label="Val" />
      <button type="button">Knapp</button>
      {open && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  );
}

const list = () => screen.queryByRole('dialog', { name: 'Tangenter' });

it('? shows every key by place, and the keyboard is back where it was when it closes', async () => {
  const { user } = await renderForm(<Page />);
  screen.getByRole('button', { name: 'Knapp' }).focus();
  await user.keyboard('?');
  expect(list()).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: 'Hålla dialog' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Stäng' }));
  expect(list()).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Knapp' })).toHaveFocus();
});

it('a question mark in a field or a menu is only that', async () => {
  const { user } = await renderForm(<Page />);
  await user.type(screen.getByRole('textbox', { name: 'Fält' }), 'Hur?');
  expect(screen.getByRole('textbox', { name: 'Fält' })).toHaveValue('Hur?');
  screen.getByRole('combobox', { name: 'Val' }).focus();
  await user.keyboard('?');
  expect(list()).not.toBeInTheDocument();
});

it('does nothing once it has been turned off, in the list itself', async () => {
  const { user } = await renderForm(<Page />);
  screen.getByRole('button', { name: 'Knapp' }).focus();
  await user.keyboard('?');
  await user.click(screen.getByRole('checkbox', { name: 'Visa den här listan med tangenten ?' }));
  await user.click(screen.getByRole('button', { name: 'Stäng' }));
  await user.keyboard('?');
  expect(list()).not.toBeInTheDocument();
});
