import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { foundPlaces } from '../../../src/features/map/projector/foundPlaces.ts';
import { Component as Projector } from '../../../src/features/map/projector/ProjectorPage.tsx';
import { picturesOf, standingOf, stepOf, stepped } from '../../../src/features/map/projector/pictures.ts';
import { municipalities } from '../../../src/register/municipalities.ts';
import { chooseOwnArea } from '../../../src/state/opening.ts';
import { bySwedish } from '../../../src/text/format.ts';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';

const areas = ['vs-fyrbodal', 'vs-skaraborg'];

describe('the pictures', () => {
  const pictures = picturesOf(areas, true);

  it('go from the whole county to each area, first the decisions and then the phases', () => {
    expect(pictures).toEqual([
      { area: null, theme: 'beslut' },
      { area: null, theme: 'fas' },
      { area: 'vs-fyrbodal', theme: 'beslut' },
      { area: 'vs-fyrbodal', theme: 'fas' },
      { area: 'vs-skaraborg', theme: 'beslut' },
      { area: 'vs-skaraborg', theme: 'fas' },
    ]);
  });

  it('hold no phases until somebody has judged one', () => {
    expect(picturesOf(areas, false).map(({ theme }) => theme)).toEqual(['beslut', 'beslut', 'beslut']);
  });

  it('are gone through one by one, and end at both ends', () => {
    let picture = pictures[0] ?? { area: null, theme: 'beslut' };
    const seen = [0];
    for (let times = 0; times < 8; times += 1) {
      picture = stepped(picture, 'next', pictures);
      seen.push(standingOf(picture, pictures, null).index);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 5]);
    for (let times = 0; times < 8; times += 1) picture = stepped(picture, 'previous', pictures);
    expect(standingOf(picture, pictures, null)).toEqual({ index: 0, isThere: true });
  });

  it.each(areas)('change theme up or down without leaving %s', (area) => {
    const to = stepped({ area, theme: 'beslut' }, 'theme', pictures);
    expect(to).toEqual({ area, theme: 'fas' });
    expect(stepped(to, 'theme', pictures)).toEqual({ area, theme: 'beslut' });
  });

  it('answer to a hand-held clicker as to the arrows', () => {
    expect([stepOf('PageDown'), stepOf('PageUp')]).toEqual([stepOf('ArrowRight'), stepOf('ArrowLeft')]);
    expect(stepOf('a')).toBeNull();
  });
});

describe('finding a place', () => {
  const all = municipalities
    .map(({ id, name }) => ({ id, name, detail: '', isArea: false }))
    .sort((a, b) => bySwedish(a.name, b.name));
  it.each([
    ['hj', ['Hjo']],
    ['DALS ED', ['Dals-Ed']],
    ['edet', ['Lilla Edet']],
    ['å', ['Åmål']],
    ['a', ['Ale', 'Alingsås']],
    ['f', ['Falköping', 'Färgelanda']],
    ['', []],
    ['xy', []],
  ])('by the beginning of its name: %s', (typed, names) => {
    expect(foundPlaces(all, typed).map(({ name }) => name)).toEqual(names);
  });
});

const dialog = () => screen.getByRole('dialog', { hidden: true });
const title = () => screen.getByRole('heading', { level: 1, hidden: true }).textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? dialog(), { key });
const said = () => within(dialog()).getAllByRole('status', { hidden: true })[0]?.textContent;

describe('Visa stort', () => {
  const events = [...hjo, decision('ale', 'fullmaktige', 'ja', '2026-05-04'), assessed('ale', 'behov', '2026-11-03')];

  it('is reached from Karta with the picture, the date and nothing else', async () => {
    await renderWithState(<MapPage />, {
      events: hjo,
      address: '/?visa=fas&omrade=vs-skaraborg&vy=tabell&vald=hjo&alder=andrat&datum=2026-11-10',
    });
    expect(await screen.findByText('Visa stort')).toHaveAttribute(
      'href',
      '/visa-stort?visa=fas&omrade=vs-skaraborg&datum=2026-11-10',
    );
  });

  it('begins with one’s own area where Karta shows the county', async () => {
    const { store } = await renderWithState(<MapPage />, { events: hjo, address: '/' });
    await act(async () => store.dispatch(chooseOwnArea('vs-sodra-alvsborg')));
    expect(await screen.findByText('Visa stort')).toHaveAttribute(
      'href',
      expect.stringContaining('omrade=vs-sodra-alvsborg'),
    );
  });

  it('has one’s own area first after the county’s two', async () => {
    const { store } = await renderWithState(<Projector />, { events, address: '/visa-stort' });
    await act(async () => store.dispatch(chooseOwnArea('vs-sodra-alvsborg')));
    press('ArrowRight');
    press('ArrowRight');
    await waitFor(() => expect(title()).toBe('Södra Älvsborg: beslut'));
    expect(screen.getByText('3 av 14')).toBeVisible();
  });

  it('is not offered on the first day, when there is nothing to show', async () => {
    await renderWithState(<MapPage />);
    expect(screen.queryByText('Visa stort')).not.toBeInTheDocument();
  });

  it('says place, theme, day, numbers and what is unknown, and which picture it is', async () => {
    await renderWithState(<Projector />, { events, address: '/visa-stort' });
    expect(title()).toBe('Hela länet: beslut');
    for (const words of ['Läget den 22 november 2026', '1 av 49 kommuner: beslutat ja', 'ARBETSMATERIAL', '1 av 14']) {
      expect(screen.getByText(words)).toBeVisible();
    }
    const rows = [...dialog().querySelectorAll('.projector-legend > li')].map((row) => row.textContent);
    expect(rows).toEqual(['1 Beslutat ja', '1 På väg', '47 Uppgift saknas']);
    expect(said()).toBe(
      'Hela länet: beslut. Läget den 22 november 2026. 1 av 49 kommuner: beslutat ja. ' +
        '1 beslutat ja, 1 på väg, 47 uppgift saknas. ' +
        'VGR: uppgift saknas (3 ärenden). Bild 1 av 14.',
    );
  });

  it('is gone through with the arrows, and the address says where one is', async () => {
    const { address } = await renderWithState(<Projector />, { events, address: '/visa-stort' });
    press('ArrowRight');
    await waitFor(() => expect(title()).toBe('Hela länet: fas'));
    expect(address()).toBe('/visa-stort?visa=fas');
    press('ArrowRight');
    await waitFor(() => expect(title()).toBe('Fyrbodal: beslut'));
    press('ArrowDown');
    await waitFor(() => expect(title()).toBe('Fyrbodal: fas'));
    expect(screen.getByText('4 av 14')).toBeVisible();
    expect(said()).toMatch(/^Fyrbodal: fas\. .*Bild 4 av 14\.$/);
    press('End');
    await waitFor(() => expect(title()).toBe('Södra Älvsborg: fas'));
    press('Home');
    await waitFor(() => expect(title()).toBe('Hela länet: beslut'));
    expect(address()).toBe('/visa-stort?visa=beslut');
  });

  it('takes two quick presses as two steps', async () => {
    await renderWithState(<Projector />, { events, address: '/visa-stort' });
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowRight');
    await waitFor(() => expect(title()).toBe('Fyrbodal: fas'));
  });

  it('answers a question about one place: its name, Enter; Escape goes back, and back to Karta', async () => {
    const { user, address } = await renderWithState(<Projector />, { events, address: '/visa-stort?visa=fas' });
    await user.keyboard('hjo');
    expect(screen.getByRole('combobox', { hidden: true })).toHaveValue('hjo');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Hjo', hidden: true })).toBeVisible();
    expect(screen.getByText('KS föreslår ja, 3 nov 2026')).toBeVisible();
    expect(screen.getByText('Nästa: KF 15 dec')).toBeVisible();
    expect(screen.getByText('Införande, om avtalet beslutas')).toBeVisible();
    expect(address()).toBe('/visa-stort?visa=fas&vald=hjo');
    expect(said()).toMatch(/^Hjo, beslut på väg, KF 15 december 2026, fas införande/);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, hidden: true })).not.toBeInTheDocument());
    press('Escape');
    await waitFor(() => expect(address()).toBe('/?visa=fas'));
  });

  it('lets the search be left without an answer', async () => {
    const { user, address } = await renderWithState(<Projector />, { events, address: '/visa-stort' });
    await user.keyboard('xyz');
    expect(screen.getByText('Ingenting heter ”xyz”.')).toBeVisible();
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('combobox', { hidden: true })).not.toBeInTheDocument());
    expect(address()).toBe('/visa-stort');
  });

  it('goes to a whole area by its name, and shows a place of another area where it lies', async () => {
    const { user } = await renderWithState(<Projector />, { events, address: '/visa-stort' });
    await user.keyboard('simb{Enter}');
    await waitFor(() => expect(title()).toBe('SIMBA: beslut'));
    await user.keyboard('hjo{Enter}');
    await waitFor(() => expect(title()).toBe('Skaraborg: beslut'));
    press('Escape');
    await waitFor(() => expect(title()).toBe('SIMBA: beslut'));
  });

  it('never lets a past date be mistaken for today', async () => {
    await renderWithState(<Projector />, { events, address: '/visa-stort?datum=2026-10-27' });
    expect(await screen.findByText('Du ser läget den 27 oktober 2026. Här kan du titta, inte ändra.')).toBeVisible();
    expect(screen.getByText('Läget den 27 oktober 2026')).toBeVisible();
    expect(dialog()).toHaveAttribute('data-past');
  });

  it('shows both of two different statements, and lets nobody choose there', async () => {
    await renderWithState(<Projector />, {
      events: [decision('mark', 'fullmaktige', 'ja', '2026-05-04')],
      elsewhere: [decision('mark', 'fullmaktige', 'nej', '2026-06-08', { source: 'kommunen' })],
      address: '/visa-stort?visa=beslut&vald=mark',
    });
    expect(screen.getByText(/^Här finns två olika uppgifter\./)).toBeVisible();
    expect(screen.getByText(/^4 maj 2026 · enligt protokoll/)).toBeVisible();
    expect(screen.getByText(/^8 juni 2026 · uppgift från kommunen/)).toBeVisible();
    expect(screen.queryByText('Den här gäller')).not.toBeInTheDocument();
  });

  it('does all of it by mouse too', async () => {
    const { user, address } = await renderWithState(<Projector />, { events, address: '/visa-stort' });
    await user.click(screen.getByLabelText('Nästa bild'));
    await waitFor(() => expect(title()).toBe('Hela länet: fas'));
    await user.click(screen.getByText('Visa beslut'));
    await waitFor(() => expect(title()).toBe('Hela länet: beslut'));
    await user.click(screen.getByLabelText('Sök kommun eller område'));
    expect(screen.getByRole('combobox', { hidden: true })).toHaveFocus();
    press('Escape');
    await user.click(screen.getByText('Stäng'));
    await waitFor(() => expect(address()).toBe('/?visa=beslut'));
  });
});
