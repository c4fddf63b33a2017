import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { municipalities } from '../../../src/register/municipalities.ts';
import { chooseOwnArea } from '../../../src/state/opening.ts';
import { sessionChanged } from '../../../src/state/sessionSlice.ts';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';
import { inPanel, places } from './onPage.ts';

/** Signs are drawn, and not words. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('svg')) sign.remove();
  return copy.textContent;
}

describe('the first day', () => {
  it('shows where to begin: six areas at their places, and two quiet ways in', async () => {
    await renderWithState(<MapPage />);
    expect(screen.getByRole('heading', { level: 1, name: 'Karta' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Börja med ditt område' })).toBeVisible();
    const areas = within(screen.getByLabelText('Välj område')).getAllByRole('link');
    expect(areas.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Fyrbodal 15 kommuner', '/omraden/vs-fyrbodal'],
      ['Skaraborg 15 kommuner', '/omraden/vs-skaraborg'],
      ['SIMBA 4 kommuner', '/omraden/vs-simba'],
      ['SAMLA 2 kommuner', '/omraden/vs-samla'],
      ['Göteborgsområdet 5 kommuner', '/omraden/vs-goteborgsomradet'],
      ['Södra Älvsborg 8 kommuner', '/omraden/vs-sodra-alvsborg'],
    ]);
    expect(screen.getByText('Öppna en kopia du har fått')).toHaveAttribute('href', '/kopior');
    expect(screen.getByText('Utforska med exempeldata')).toBeVisible();
    expect(screen.queryByText('Välj mappen')).not.toBeInTheDocument();
    expect(
      screen.getByText(
        'Här samlar vi vad kommunerna, regionen och de privata utförarna vet om det nya hälso- och sjukvårdsavtalet. Det du skriver stannar på din dator tills du själv delar det.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Avtalet är tänkt att gälla från 1 januari 2027.')).toBeVisible();
  });

  it('leads one who has lost every trace to the folder, where the browser can use one', async () => {
    const { store } = await renderWithState(<MapPage />);
    act(() => {
      store.dispatch(sessionChanged({ folder: { status: { kind: 'none' }, aside: [], others: 0, peers: [] } }));
    });
    expect(screen.getByText('Har du använt Fyrfas förut?')).toBeVisible();
    expect(screen.getByText('Välj mappen')).toHaveAttribute('href', '/kopior');
  });

  it('is no wall: every municipality is there for whoever looks for it', async () => {
    const { user } = await renderWithState(<MapPage />);
    expect(places()).toHaveLength(49);
    await user.click(screen.getByLabelText('Rutor'));
    await waitFor(() => expect(document.querySelector('[data-tiles]')).toBeInTheDocument());
    expect(places()).toHaveLength(49);
    expect(within(screen.getByLabelText('Välj område')).getAllByRole('link')).toHaveLength(6);
  });

  it('says something else from the day the agreement was to apply', async () => {
    await renderWithState(<MapPage />, { now: '2027-01-01T08:00:00.000Z' });
    expect(
      screen.getByText('Avtalet skulle börja gälla 1 januari 2027. Vad som gäller hos var och en står på kortet.'),
    ).toBeVisible();
  });

  it('is over with the first thing that is said', async () => {
    await renderWithState(<MapPage />, { events: hjo });
    expect(screen.queryByText('Börja med ditt område')).not.toBeInTheDocument();
    expect(screen.getByText('Läget i korthet')).toBeVisible();
  });
});

describe('an area that is chosen when nothing is written', () => {
  it('is shown alone with its white rows and the way to its list, and not the whole first day again', async () => {
    await renderWithState(<MapPage />, { address: '/?omrade=vs-skaraborg' });
    expect(screen.getByRole('heading', { level: 2, name: 'Skaraborg' })).toBeVisible();
    expect(screen.queryByText('Börja med ditt område')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Välj område')).not.toBeInTheDocument();
    expect(places()).toHaveLength(15);
    const rows = within(screen.getByLabelText('Kommuner i Skaraborg')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent).slice(0, 2)).toEqual([
      'EssungaUppgift saknas',
      'FalköpingUppgift saknas',
    ]);
    expect(rows).toHaveLength(15);
    expect(screen.getByText('Fyll i listan')).toHaveAttribute('href', '/omraden/vs-skaraborg');
    expect(screen.getByText('Klistra in din lista från Excel där, eller fyll i rad för rad.')).toBeVisible();
    expect(screen.getByText('Avtalet är tänkt att gälla från 1 januari 2027.')).toBeVisible();
  });

  it('is one’s own area without being asked for', async () => {
    const { store } = await renderWithState(<MapPage />);
    await store.dispatch(chooseOwnArea('vs-simba'));
    expect(await screen.findByRole('heading', { level: 2, name: 'SIMBA' })).toBeVisible();
    expect(screen.getByText('Välj ett annat område')).toHaveAttribute('href', '/omraden');
  });
});

describe('neighbours over water', () => {
  it('are told from both sides', async () => {
    await renderWithState(<MapPage />, { events: hjo });
    const heard = (name: string) =>
      places().find((each) => each.textContent.startsWith(`${name}, `))?.textContent ?? '';
    expect(heard('Öckerö')).toMatch(/över vattnet: .*Göteborg/);
    expect(heard('Göteborg')).toMatch(/över vattnet: .*Öckerö/);
    expect(heard('Tjörn')).toMatch(/över vattnet: .*Orust/);
    expect(heard('Orust')).toMatch(/över vattnet: .*Tjörn/);
    expect(heard('Hjo')).toMatch(/Nordost: Karlsborg\./);
  });
});

describe('Läget i korthet', () => {
  const outcomes = ['ja', 'ja', 'ja_tillagg', 'nej', 'delvis'] as const;
  const events = [
    ...municipalities
      .slice(0, 5)
      .map(({ id }, index) => decision(id, 'fullmaktige', outcomes[index] ?? 'ja', '2026-05-04')),
    decision('hjo', 'styrelse', 'foreslar_ja', '2026-11-11'),
    decision('tibro', 'beredning', 'ej_startad', '2026-11-12'),
    ...(['uppsagning', 'avtalet', 'implementering'] as const).map((scope) =>
      decision('vgr', 'fullmaktige', 'ja', '2025-12-02', { scope }),
    ),
  ];

  it('counts plain facts in words, and says what day it is', async () => {
    await renderWithState(<MapPage />, { events });
    for (const words of [
      'Hela länet, läget den 22 november 2026',
      '3 av 49 kommuner: beslutat ja',
      'varav 1 med tillägg',
      '1 beslutat i delar · 1 på väg · 1 inte påbörjat · 1 beslutat nej',
      'VGR: beslutat ja (3 ärenden)',
    ]) {
      expect(screen.getByText(words)).toBeVisible();
    }
    expect(screen.getByText(/^42 uppgift saknas/)).toBeVisible();
    expect(screen.getByText(/^Ändrat sedan 25 okt: 2 kommuner/)).toBeVisible();
  });

  it('counts those of the area that is chosen', async () => {
    await renderWithState(<MapPage />, { events, address: '/?omrade=vs-skaraborg' });
    expect(screen.getByText('Skaraborg, läget den 22 november 2026')).toBeVisible();
    expect(screen.getByText('0 av 15 kommuner: beslutat ja')).toBeVisible();
  });

  it('names each of the region’s errands when they differ', async () => {
    await renderWithState(<MapPage />, {
      events: events.filter(({ slot }) => slot !== 'decision/vgr/avtalet/fullmaktige'),
    });
    expect(
      screen.getByText(
        'VGR: uppsägning av nuvarande avtal: beslutat ja · nytt avtal: uppgift saknas · implementering: beslutat ja',
      ),
    ).toBeVisible();
  });

  it('never holds a percentage, in any view', async () => {
    for (const view of ['karta', 'rutor', 'tabell']) {
      for (const theme of ['beslut', 'fas']) {
        const { container, unmount } = await renderWithState(<MapPage />, {
          events: [...events, assessed('hjo', 'behov', '2026-11-03')],
          address: `/?vy=${view}&visa=${theme}&vald=hjo`,
        });
        expect(container.textContent).not.toMatch(/%|procent/);
        unmount();
      }
    }
  });
});

describe('Utanför kartan', () => {
  it('has the region with its three errands, its units and the private ones as buttons', async () => {
    const { user } = await renderWithState(<MapPage />, {
      events: [
        decision('vgr', 'fullmaktige', 'ja', '2025-12-02'),
        {
          type: 'organisation.added',
          about: [],
          data: { kind: 'private', area: null, federation: null },
          words: { name: 'Vårdcentralen Exemplet' },
        },
      ],
      address: '/?visa=beslut',
    });
    const beside = within(screen.getByText('Utanför kartan').closest('section') as HTMLElement);
    const names = beside.getAllByRole('button').map((button) => button.textContent);
    expect(names).toHaveLength(13);
    expect(names[0]).toBe('VGRuppsägning: uppgift saknas.nytt avtal: beslutat ja.implementering: uppgift saknas.');
    expect(names.some((name) => name.startsWith('Närhälsan, inget eget beslut'))).toBe(true);
    expect(names.some((name) => name.startsWith('Vårdcentralen Exemplet'))).toBe(true);
    await user.click(beside.getByText('VGR'));
    await waitFor(() =>
      expect(inPanel('Västra Götalandsregionen').getByText(/^Nytt avtal: beslutat ja/)).toBeVisible(),
    );
  });
});

describe('Tabell', () => {
  it('says the same in words, sorted by name or area and by nothing else', async () => {
    const { user } = await renderWithState(<MapPage />, { events: hjo, address: '/?vy=tabell' });
    const table = screen.getByRole('table', { name: 'Hela länet, läget den 22 november 2026' });
    const rows = () => [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.textContent);
    expect(rows()).toHaveLength(49);
    expect(rows().slice(0, 2)).toEqual(['Ale', 'Alingsås']);
    expect(rows().slice(-2)).toEqual(['Åmål', 'Öckerö']);
    const cells = [...table.querySelectorAll('tr')]
      .find((row) => row.querySelector('th')?.textContent === 'Hjo')
      ?.querySelectorAll('td');
    expect([...(cells ?? [])].map(wordsOf)).toEqual([
      'Skaraborg',
      'På väg',
      'KF 15 dec',
      'Införande, om avtalet beslutas',
      '3 nov',
      'Protokoll, dialog',
    ]);
    expect([...table.querySelectorAll('th[aria-sort]')].map((heading) => heading.textContent)).toEqual([
      'Kommun',
      'Område',
    ]);
    await user.click(within(table).getByText('Område'));
    expect(rows().slice(0, 5)).toEqual(['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Lilla Edet', 'Lysekil']);
  });
});
