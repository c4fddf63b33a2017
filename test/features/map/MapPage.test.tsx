import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { municipalities } from '../../../src/register/municipalities.ts';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';
import { inPanel, panel, place, places } from './onPage.ts';

describe('Karta', () => {
  it('reads a municipality aloud: decision, next step, phase, age and neighbours', async () => {
    await renderWithState(<MapPage />, { events: hjo });
    expect(screen.getByRole('heading', { level: 1, name: 'Karta' })).toBeVisible();
    expect(place('Hjo')).toHaveAccessibleName(
      /^Hjo, beslut på väg, KF 15 december 2026, fas införande, uppgift från 3 november\. .*Nordost: Karlsborg\./,
    );
  });

  it.each(['karta', 'rutor'])('has 49 buttons in %s, one of them a stop for the Tab key', async (layout) => {
    await renderWithState(<MapPage />, { events: hjo, address: `/?vy=${layout}` });
    expect(places()).toHaveLength(49);
    expect(places().filter((button) => button.tabIndex === 0)).toHaveLength(1);
    for (const { name } of municipalities) expect(place(name)).toBeInTheDocument();
  });

  it.each(['karta', 'rutor'])('is walked by arrows to all 49 in %s', async (layout) => {
    await renderWithState(<MapPage />, { events: hjo, address: `/?vy=${layout}` });
    const all = new Set<Element>(places());
    const reached = new Set<Element>();
    const waiting: Element[] = [place('Hjo')];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      reached.add(from);
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
        fireEvent.keyDown(from, { key });
        const to = document.activeElement;
        if (to && all.has(to) && !reached.has(to) && !waiting.includes(to)) waiting.push(to);
      }
    }
    expect(reached.size).toBe(49);
  });

  it('leads an arrow to the neighbour it points at', async () => {
    const { user } = await renderWithState(<MapPage />, { events: hjo });
    place('Hjo').focus();
    await user.keyboard('{ArrowUp}');
    expect(place('Tibro')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(place('Ale')).toHaveFocus();
    await user.keyboard('{End}');
    expect(place('Öckerö')).toHaveFocus();
    await user.keyboard('ulr');
    expect(place('Ulricehamn')).toHaveFocus();
  });

  it('goes to the next name on the same letter again', async () => {
    const { user } = await renderWithState(<MapPage />, { events: hjo });
    place('Ale').focus();
    await user.keyboard('hh');
    expect(place('Hjo')).toHaveFocus();
  });

  it('keeps one choice for map, tiles and table', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events: hjo });
    place('Hjo').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place('Hjo')).toHaveAttribute('aria-pressed', 'true'));
    expect(address()).toContain('vald=hjo');
    await user.click(screen.getByLabelText('Rutor'));
    await waitFor(() => expect(document.querySelector('[data-tiles]')).toBeInTheDocument());
    expect(place('Hjo')).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByLabelText('Tabell'));
    const table = within(await screen.findByRole('table'));
    expect(table.getByText('Hjo')).toHaveAttribute('aria-pressed', 'true');
    await user.click(table.getByText('Ale'));
    await waitFor(() => expect(panel('Ale')).toBeVisible());
    await user.click(screen.getByLabelText('Karta'));
    await waitFor(() => expect(place('Ale')).toHaveAttribute('aria-pressed', 'true'));
    expect(place('Hjo')).toHaveAttribute('aria-pressed', 'false');
  });

  it('clears the choice by Escape and by the button of the panel', async () => {
    const { user } = await renderWithState(<MapPage />, { events: hjo });
    await user.click(place('Hjo'));
    await waitFor(() => expect(panel('Hjo')).toBeVisible());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(panel('Hjo')).not.toBeInTheDocument());
    expect(place('Hjo')).toHaveFocus();
    await user.click(place('Hjo'));
    await waitFor(() => expect(panel('Hjo')).toBeVisible());
    await user.click(inPanel('Hjo').getByText('Stäng'));
    await waitFor(() => expect(panel('Hjo')).not.toBeInTheDocument());
  });

  it('has exactly three views in one group', async () => {
    await renderWithState(<MapPage />, { events: hjo });
    const group = within(screen.getByRole('radiogroup', { name: 'Vy' }));
    expect(group.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Karta',
      'Rutor',
      'Tabell',
    ]);
  });

  it('shows the decision until somebody has judged a phase in the area that is shown', async () => {
    const events = [decision('ale', 'fullmaktige', 'ja', '2026-05-04'), assessed('hjo', 'behov', '2026-11-03')];
    const first = await renderWithState(<MapPage />, { events, address: '/?omrade=vs-simba' });
    expect(screen.getByLabelText('Beslut')).toBeChecked();
    first.unmount();
    await renderWithState(<MapPage />, { events, address: '/?omrade=vs-skaraborg' });
    expect(screen.getByLabelText('Fas')).toBeChecked();
  });

  it('holds everything chosen in the address', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events: hjo });
    await user.click(screen.getByLabelText('Beslut'));
    await user.selectOptions(screen.getByLabelText('Gäller'), 'Munhälsa');
    await user.selectOptions(screen.getByLabelText('Område'), 'Skaraborg');
    await user.click(screen.getByText('Fler urval'));
    await user.selectOptions(screen.getByLabelText('Kommunalförbund'), 'Skaraborg');
    await waitFor(() =>
      expect(address()).toBe('/?visa=beslut&galler=ok_munhalsa&omrade=vs-skaraborg&forbund=kf-skaraborg'),
    );
    expect(places()).toHaveLength(15);
  });

  it('goes to any day that has been, and offers nothing to change there', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events: hjo });
    const field = screen.getByLabelText('Läget');
    await user.clear(field);
    await user.type(field, '27 okt{Enter}');
    await waitFor(() => expect(address()).toBe('/?datum=2026-10-27'));
    expect(await screen.findByText('Hela länet, läget den 27 oktober 2026')).toBeVisible();
    await user.click(place('Hjo'));
    await waitFor(() => expect(panel('Hjo')).toBeVisible());
    expect(
      inPanel('Hjo')
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Öppna kortet']);
    expect(inPanel('Hjo').getByText('Beslut: uppgift saknas')).toBeVisible();
  });
});
