import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as ProcessPage } from '../../../src/features/timeline/process/ProcessPage.tsx';
import { renderWithState } from '../../support/appState.tsx';

const column = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement;

test('five levels from those who decide to those who do, with their documents and next dates', async () => {
  await renderWithState(<ProcessPage />, { address: '/tidsplan/sa-hanger-det-ihop' });
  expect((await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual([
    'Huvudmännen',
    'Politisk samverkan',
    'Länsgemensamt',
    'Delregionalt',
    'Lokalt',
  ]);
  expect(column('Huvudmännen')).toHaveTextContent('49 kommuner');
  expect(within(column('Huvudmännen')).getAllByRole('listitem').at(-1)).toHaveTextContent('Munhälsa');
  expect(column('Politisk samverkan')).toHaveTextContent('Beslutar inte åt någon huvudman.');
  expect(column('Länsgemensamt')).toHaveTextContent('VVG, Vårdsamverkan Västra Götaland');
});

test('forums are called what the area calls them', async () => {
  const named: AnyDraft = {
    type: 'forum.named',
    about: ['vs-skaraborg'],
    slot: slots.forum('delregional-styrgrupp', 'vs-skaraborg'),
    data: {},
    words: { name: 'Styrgrupp Skaraborg' },
  };
  const { user } = await renderWithState(<ProcessPage />, { events: [named] });
  expect(await screen.findByText('Delregional styrgrupp')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Forumens namn' }), 'Skaraborg');
  expect(within(column('Delregionalt')).getByText('Styrgrupp Skaraborg')).toBeVisible();
});

test('each document says what it stands under, and where that is said', async () => {
  const { user } = await renderWithState(<ProcessPage />);
  await user.click(await screen.findByText('Överenskommelse: VGR:s läkaransvar i kommunal primärvård'));
  expect(screen.getAllByText('Under Huvudavtalet')[0]).toBeInTheDocument();
  expect(screen.getAllByText('Ska finnas enligt lag')[0]).toBeInTheDocument();
});
