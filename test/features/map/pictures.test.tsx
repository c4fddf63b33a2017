import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Legend } from '../../../src/features/map/Legend.tsx';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { markGlyph, markPattern } from '../../../src/ui/marks.ts';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';
import { drawnAs, inPanel, place, places, shownNames } from './onPage.ts';

describe('what is not known', () => {
  const events = [decision('ale', 'fullmaktige', 'nej', '2026-05-04', { reason: 'Vill se ekonomin först.' })];

  it.each(['karta', 'rutor'])('is never drawn, counted or read as a no (%s)', async (layout) => {
    await renderWithState(<MapPage />, { events, address: `/?visa=beslut&vy=${layout}` });
    expect(drawnAs('ale')).toBe('beslut-nej');
    expect(place('Ale')).toHaveAccessibleName(/^Ale, beslutat nej, /);
    for (const button of places()) {
      if (button === place('Ale')) continue;
      expect(button.textContent).toContain('beslut: uppgift saknas');
      expect(button.textContent).not.toMatch(/nej|inte påbörjat/);
    }
    expect(drawnAs('hjo')).toBe('blank');
    expect(screen.getByText('0 av 49 kommuner: beslutat ja')).toBeVisible();
    expect(screen.getByText('1 beslutat nej')).toBeVisible();
    expect(screen.getByText(/^48 uppgift saknas/)).toBeVisible();
  });

  it('is said in words on the panel, for decision and phase alike', async () => {
    await renderWithState(<MapPage />, { events, address: '/?vald=hjo' });
    expect(inPanel('Hjo').getByText('Beslut: uppgift saknas')).toBeVisible();
    expect(inPanel('Hjo').getByText('Fas: uppgift saknas')).toBeVisible();
    expect(inPanel('Hjo').getByText('Inget beslut är registrerat här.')).toBeVisible();
  });

  it('shows whom it is about when asked', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events, address: '/?visa=beslut' });
    await user.click(screen.getByLabelText('visa dem där uppgift saknas'));
    await waitFor(() => expect(address()).toBe('/?visa=beslut&lage=blank'));
    expect(places()).toHaveLength(48);
    expect(shownNames()).not.toContain('Ale');
    expect(screen.getByText(/Visar 48 av 49 kommuner\./)).toBeVisible();
    await user.click(screen.getByText('Visa alla'));
    await waitFor(() => expect(places()).toHaveLength(49));
  });
});

describe('two different statements', () => {
  const disputed = {
    events: [decision('mark', 'fullmaktige', 'ja', '2026-05-04')],
    elsewhere: [decision('mark', 'fullmaktige', 'nej', '2026-06-08', { source: 'kommunen' })],
    address: '/?visa=beslut&vald=mark',
  };

  it('are both drawn, read and shown until somebody settles it', async () => {
    await renderWithState(<MapPage />, disputed);
    expect(place('Mark').textContent).toMatch(/två olika uppgifter: beslutat (ja · beslutat nej|nej · beslutat ja)/);
    const band = document.querySelector('[data-place="mark"] [data-band]');
    expect(new Set([drawnAs('mark'), band?.getAttribute('data-band')])).toEqual(new Set(['beslut-ja', 'beslut-nej']));
    const panel = inPanel('Mark');
    expect(
      await panel.findByText(
        'Här finns två olika uppgifter. Båda visas tills någon som vet väljer, eller tills ni tagit upp det i en dialog.',
      ),
    ).toBeVisible();
    expect(panel.getByText(/^4 maj 2026 · enligt protokoll · /)).toBeVisible();
    expect(panel.getByText(/^8 juni 2026 · uppgift från kommunen · /)).toBeVisible();
    expect(panel.getAllByText('Den här gäller')).toHaveLength(2);
    expect(panel.getByText('Ta upp i dialog')).toBeVisible();
  });

  it('are settled on the spot, and the map says at once what holds', async () => {
    const { user } = await renderWithState(<MapPage />, disputed);
    const [first] = await inPanel('Mark').findAllByText('Den här gäller');
    await user.click(first as HTMLElement);
    await user.type(await screen.findByLabelText('Funktion'), 'samordnare, Södra Älvsborg{Enter}');
    await waitFor(() => expect(place('Mark').textContent).not.toContain('två olika uppgifter'));
    expect(inPanel('Mark').queryByText('Den här gäller')).not.toBeInTheDocument();
    expect(document.querySelector('[data-band]')).not.toBeInTheDocument();
  });

  it('are shown without buttons on a past date', async () => {
    await renderWithState(<MapPage />, { ...disputed, address: `${disputed.address}&datum=2026-10-27` });
    expect(await inPanel('Mark').findByText(/^Här finns två olika uppgifter/)).toBeVisible();
    expect(inPanel('Mark').queryByText('Den här gäller')).not.toBeInTheDocument();
  });

  it('can be asked for by themselves', async () => {
    await renderWithState(<MapPage />, { ...disputed, address: '/?visa=beslut&lage=olika' });
    expect(shownNames()).toEqual(['Mark']);
  });
});

describe('age', () => {
  const events = [
    decision('ale', 'namnd', 'foreslar_ja', '2026-03-11'),
    decision('hjo', 'styrelse', 'foreslar_ja', '2026-11-11'),
    decision('tibro', 'fullmaktige', 'ja', '2025-12-01'),
  ];

  it('is a sign beside the other, and never fades it; a council’s yes does not grow old', async () => {
    await renderWithState(<MapPage />, { events });
    expect(place('Ale').textContent).toContain('uppgift från 11 mars, äldre än 6 månader');
    expect(drawnAs('ale')).toBe('beslut-vag');
    expect(place('Tibro').textContent).not.toContain('äldre än');
    expect(place('Hjo').textContent).not.toContain('äldre än');
  });

  it.each([
    ['aldre', ['Ale']],
    ['andrat', ['Hjo']],
  ])('can be asked for: %s', async (age, names) => {
    await renderWithState(<MapPage />, { events, address: `/?alder=${age}` });
    expect(shownNames()).toEqual(names);
  });
});

describe('the phase', () => {
  it('is worded with a condition until there is a yes', async () => {
    await renderWithState(<MapPage />, { events: hjo, address: '/?vald=hjo' });
    expect(inPanel('Hjo').getByText('Införande, om avtalet beslutas')).toBeVisible();
    expect(inPanel('Hjo').getByText('”Arbetsgrupp finns, rutiner återstår.”')).toBeVisible();
  });

  it('is worded without one after it', async () => {
    const events = [decision('hjo', 'fullmaktige', 'ja', '2026-05-04'), assessed('hjo', 'anvandning', '2026-11-03')];
    await renderWithState(<MapPage />, { events, address: '/?vald=hjo' });
    expect(inPanel('Hjo').getByText('Användning')).toBeVisible();
    expect(inPanel('Hjo').queryByText(/om avtalet beslutas/)).not.toBeInTheDocument();
  });

  it('leads from the panel to the card and its forms', async () => {
    await renderWithState(<MapPage />, { events: hjo, address: '/?vald=hjo' });
    const links = inPanel('Hjo').getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Öppna kortet', '/organisationer/hjo'],
      ['Anteckna', '/organisationer/hjo?gor=anteckning'],
      ['Nytt beslutsläge', '/organisationer/hjo?gor=beslut'],
      ['Ny fasbedömning', '/organisationer/hjo?gor=fas'],
    ]);
  });
});

describe('the legend', () => {
  it.each(['beslut', 'fas'] as const)('tells every class of %s apart with all fills removed', (theme) => {
    render(<Legend theme={theme} folded={false} />);
    const signs = within(screen.getByRole('list')).getAllByRole('listitem');
    const seen = signs.map((item) => item.querySelector('svg')?.innerHTML.replace(/fill="var\(--[^"]*\)"/g, ''));
    expect(new Set(seen).size).toBe(signs.length);
  });

  it('draws with the same patterns and signs as the map', async () => {
    await renderWithState(<MapPage />, { events: hjo, address: '/?visa=fas' });
    const ground = document.querySelector('[data-place="hjo"]');
    expect(ground?.querySelector('[data-pattern]')?.getAttribute('data-pattern')).toBe(markPattern('fas-in'));
    expect(place('Hjo').querySelector('svg')?.textContent).toBe(markGlyph('fas-in'));
  });
});
