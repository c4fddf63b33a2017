import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import type { Mark } from '../../../src/domain/vocabulary.ts';
import { Component as VoicedPage } from '../../../src/features/learning/voiced/VoicedPage.tsx';
import { renderWithState } from '../../support/appState.tsx';

const note = (org: string, text: string, mark: Mark, on: string): AnyDraft => ({
  type: 'note.written',
  about: [org],
  on,
  data: { mark },
  words: { text },
});

const open = (address = '/larande/var-sags-det') =>
  renderWithState(<VoicedPage />, {
    address,
    events: [
      note('tibro', 'Vikarier behöver en kort introduktion.', 'behov', '2026-03-03'),
      note('hjo', 'Hjälp att läsa avtalet.', 'behov', '2026-11-03'),
      note('ale', 'Oklart vem som svarar på helgen.', 'hinder', '2026-11-04'),
      note('vgr', 'En gemensam ingång.', 'behov', '2026-11-05'),
    ],
  });
const places = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

test('a theme: on the map by name, over time, and every word by place in alphabetical order', async () => {
  const { user, address } = await open();
  expect(await screen.findByRole('status')).toHaveTextContent('Behov: 3 texter från 3 ställen.');
  expect(screen.getByRole('img')).toHaveAccessibleName('Karta över länet. Behov sägs i: Hjo och Tibro.');
  expect(screen.getByText(/^Sägs också av/)).toHaveTextContent('Västra Götalandsregionen');
  expect(places()).toEqual(['Hjo', 'Tibro', 'Västra Götalandsregionen']);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'NärVarTexter',
    'hösten 2026Hjo, Västra Götalandsregionen2',
    'våren 2026Tibro1',
  ]);

  await user.selectOptions(screen.getByRole('combobox', { name: 'När' }), 'våren 2026');
  expect(places()).toEqual(['Tibro']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vad handlar det om?' }), 'Hinder (1)');
  expect(address()).toBe('/larande/var-sags-det?tid=2026-1&tema=marke-hinder');
  expect(screen.getByText('Inget är sagt om det här under den tiden.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'När' }), 'Hela tiden');
  expect(places()).toEqual(['Ale']);
});

test('a link to a theme nobody has spoken of says so, and keeps it chosen', async () => {
  await open('/larande/var-sags-det?tema=kand-kand_nagra');
  expect(await screen.findByText('Inget är sagt om det här under den tiden.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Vad handlar det om?' })).toHaveDisplayValue('Känd: känd hos några (0)');
});

test('with nothing marked at all there is one line', async () => {
  await renderWithState(<VoicedPage />, { address: '/larande/var-sags-det' });
  expect(await screen.findByText(/^Inget är märkt/)).toBeVisible();
});
