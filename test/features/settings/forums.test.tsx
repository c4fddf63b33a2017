import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { ForumsBox } from '../../../src/features/settings/ForumsBox.tsx';
import { renderForm } from '../../support/card.tsx';

test('a forum that is missing is added by its name, for one area or for the county', async () => {
  const { user, store } = await renderForm(<ForumsBox readOnly={false} />);
  await user.click(await screen.findByRole('button', { name: 'Lägg till forum' }));
  expect(screen.getByRole('textbox', { name: 'Forumets namn' })).toHaveFocus();
  await user.paste('Chefsnätverk HSL');
  await user.click(screen.getByRole('radio', { name: 'I hela länet' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Sparat. Forumet Chefsnätverk HSL är tillagt.')).toBeInTheDocument();
  expect(store.getState().casebook.now.slots[slots.forum('egen-chefsnatverk-hsl', 'lan')]).toBeDefined();
  // It can be called something else later, as the others can.
  expect(screen.getByRole('button', { name: 'Ändra Chefsnätverk HSL' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lägg till forum' })).toHaveFocus();
});

test('the steps of a dispute stand unnamed until they are named', async () => {
  const { user } = await renderForm(<ForumsBox readOnly={false} />);
  const button = await screen.findByRole('button', { name: 'Ändra Steg 1' });
  await user.click(button);
  const field = screen.getByRole('textbox', { name: 'Steg 1, kallas hos er' });
  await user.clear(field);
  await user.paste('Närmaste chefer');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Sparat. Forumet heter Närmaste chefer.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ändra Närmaste chefer' })).toBeInTheDocument();
});

test('looked at without being changed: no buttons', async () => {
  const { container } = await renderForm(<ForumsBox readOnly />);
  expect(await screen.findByText('Steg 5', { selector: 'span' })).toBeInTheDocument();
  expect(within(container).queryByRole('button')).not.toBeInTheDocument();
});
