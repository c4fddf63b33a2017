import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';
import { drawnAs, places } from './onPage.ts';

const events = [
  decision('ale', 'fullmaktige', 'ja', '2026-05-04'),
  decision('skara', 'fullmaktige', 'ja', '2026-11-10', { reason: 'Enligt protokoll.' }),
  ...hjo,
  assessed('tibro', 'behov', '2026-11-12'),
];
const compared = '/?visa=beslut&datum=2026-11-15&jamfor=2026-10-27';

describe('"Ändrat mellan"', () => {
  it('fills only what has changed, and lists each with its ground', async () => {
    await renderWithState(<MapPage />, { events, address: compared });
    expect(await screen.findByRole('heading', { name: 'Ändrat mellan 27 oktober och 15 november' })).toBeVisible();
    expect(places().map((button) => button.querySelector('.ff-sr')?.textContent)).toEqual([
      'Hjo, Uppgift saknas, blev På väg.',
      'Skara, Uppgift saknas, blev Beslutat ja.',
    ]);
    expect([drawnAs('skara'), drawnAs('hjo'), drawnAs('ale')]).toEqual(['beslut-ja', 'beslut-vag', undefined]);
    const skara = screen.getByRole('heading', { name: 'Skara' }).closest('li') as HTMLElement;
    expect(within(skara).getByText('”Enligt protokoll.”')).toBeVisible();
    const groundless = screen.getByRole('heading', { name: 'Utan angiven grund' });
    expect(groundless.nextElementSibling).toHaveTextContent(/^Hjo\.$/);
  });

  it('says who changed without a place on the map', async () => {
    const region = decision('vgr', 'fullmaktige', 'ja', '2026-11-11');
    await renderWithState(<MapPage />, { events: [...events, region], address: compared });
    expect(await screen.findByText('Utanför kartan: Västra Götalandsregionen.')).toBeVisible();
  });

  it('leads to what changed in the other theme', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events, address: compared });
    await user.click(await screen.findByRole('button', { name: 'visa ändrade faser' }));
    await waitFor(() => expect(address()).toContain('visa=fas'));
    expect(await screen.findByRole('heading', { name: 'Tibro' })).toBeVisible();
  });

  it('begins in the field and ends by its button', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events });
    await user.type(await screen.findByLabelText('Jämför med'), '27 okt{Enter}');
    await waitFor(() => expect(address()).toBe('/?jamfor=2026-10-27'));
    expect(await screen.findByRole('heading', { name: 'Ändrat mellan 27 oktober och 22 november' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sluta jämföra' }));
    await waitFor(() => expect(address()).toBe('/'));
    expect(screen.getByText('Läget i korthet')).toBeVisible();
    expect(screen.getByLabelText('Jämför med')).toHaveValue('');
  });
});
