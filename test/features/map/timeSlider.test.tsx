import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Component as MapPage } from '../../../src/features/map/MapPage.tsx';
import { renderWithState } from '../../support/appState.tsx';
import { assessed, decision, hjo } from './drafts.ts';

const events = [
  decision('ale', 'fullmaktige', 'ja', '2026-05-04'),
  ...hjo,
  assessed('skara', 'behov', '2026-10-20', 'Sagt i dialog.'),
];
const range = () => screen.findByLabelText('Dag');
const key = (init: object) => range().then((slider) => fireEvent.keyDown(slider, init));
const said = async () => (await range()).getAttribute('aria-valuetext');

describe('the line of days', () => {
  it('stands there from two different dates on', async () => {
    const one = await renderWithState(<MapPage />, { events: [decision('ale', 'fullmaktige', 'ja', '2026-05-04')] });
    await screen.findByText('Läget i korthet');
    await act(() => import('../../../src/features/map/date/TimeSlider.tsx'));
    expect(screen.queryByLabelText('Dag')).not.toBeInTheDocument();
    one.unmount();
    await renderWithState(<MapPage />, { events });
    expect(await said()).toBe('22 november 2026, i dag');
  });

  it.each(['karta', 'rutor', 'tabell'])('stands under %s', async (layout) => {
    await renderWithState(<MapPage />, { events, address: `/?vy=${layout}` });
    expect(await said()).toBe('22 november 2026, i dag');
  });

  it('goes by day, week and month, and no further than what is known', async () => {
    await renderWithState(<MapPage />, { events });
    await key({ key: 'ArrowLeft' });
    expect(await said()).toBe('21 november 2026');
    await key({ key: 'ArrowLeft', shiftKey: true });
    expect(await said()).toBe('14 november 2026');
    await key({ key: 'PageDown' });
    expect(await said()).toBe('7 november 2026');
    await key({ key: 'ArrowLeft', altKey: true });
    expect(await said()).toBe('7 oktober 2026');
    await key({ key: 'ArrowRight', ctrlKey: true });
    expect(await said()).toBe('7 november 2026');
    for (let month = 0; month < 8; month += 1) await key({ key: 'ArrowLeft', altKey: true });
    expect(await said()).toBe('4 maj 2026');
  });

  it('stops at events by key and by button, and says what was there', async () => {
    const { user } = await renderWithState(<MapPage />, { events });
    await key({ key: 'f' });
    expect(await said()).toBe('3 november 2026');
    await key({ key: 'f' });
    expect(await said()).toBe('20 oktober 2026');
    await key({ key: 'n' });
    expect(await said()).toBe('3 november 2026');
    await user.selectOptions(screen.getByLabelText('Stanna vid'), 'Beslut');
    await user.click(screen.getByLabelText('Föregående beslut'));
    expect(await said()).toBe('4 maj 2026');
    expect(screen.getByText('4 maj 2026. Beslut i Ale')).toHaveAttribute('role', 'status');
    await user.click(screen.getByLabelText('Föregående beslut'));
    expect(screen.getByText('Ingen tidigare.')).toBeInTheDocument();
  });

  it('writes the date in the address when the hand rests, once in the history per move', async () => {
    const { address } = await renderWithState(<MapPage />, { events, address: '/?visa=fas' });
    const slider = await range();
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(address()).toBe('/?visa=fas');
    expect(await screen.findByText('Hela länet, läget den 20 november 2026')).toBeVisible();
    await waitFor(() => expect(address()).toBe('/?visa=fas&datum=2026-11-20'));
    fireEvent.change(await range(), { target: { value: '0' } });
    fireEvent.pointerUp(await range());
    await waitFor(() => expect(address()).toBe('/?visa=fas&datum=2026-05-04'));
  });

  it('leaves nothing behind that the address does not say', async () => {
    const { address, store, unmount } = await renderWithState(<MapPage />, { events });
    const shown = () => store.getState().casebook.shown?.date ?? null;
    await key({ key: 'ArrowLeft' });
    await waitFor(() => expect(shown()).toBe('2026-11-21'), { interval: 5 });
    const said = new URL(address(), 'https://a.example').searchParams.get('datum');
    unmount();
    await waitFor(() => expect(shown()).toBe(said));
  });

  it('follows the field and the address', async () => {
    const { user } = await renderWithState(<MapPage />, { events, address: '/?datum=2026-10-27' });
    expect(await said()).toBe('27 oktober 2026');
    const field = screen.getByLabelText('Läget');
    await user.clear(field);
    await user.type(field, '3 nov{Enter}');
    await waitFor(async () => expect(await said()).toBe('3 november 2026'));
  });

  it('plays until a key, and does not move by itself where nothing may move', async () => {
    const { user } = await renderWithState(<MapPage />, { events });
    await range();
    await user.click(screen.getByText('Spela upp'));
    await waitFor(async () => expect((await range()).getAttribute('aria-valuetext')).toMatch(/maj 2026$/));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    const there = (await range()).getAttribute('aria-valuetext');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await said()).toBe(there);
    expect(screen.getByText('Spela upp')).toBeVisible();
  });

  it('tells what the ticks mean in words', async () => {
    const { user } = await renderWithState(<MapPage />, { events });
    await range();
    await user.click(screen.getByText(/^Milstolpar, beslut och möten/));
    const there = screen.getByLabelText('Visa läget den 4 maj 2026');
    expect(within(there.closest('li') as HTMLElement).getByText(/Beslut i Ale/)).toBeVisible();
    await user.click(there);
    expect(await said()).toBe('4 maj 2026');
  });

  it('shows only what had come here by then, when asked to', async () => {
    const { user, address } = await renderWithState(<MapPage />, { events, address: '/?visa=beslut&datum=2026-11-10' });
    expect(await screen.findByText('1 av 49 kommuner: beslutat ja')).toBeVisible();
    await user.click(await screen.findByLabelText('Så som det var känt då'));
    await waitFor(() => expect(address()).toBe('/?visa=beslut&datum=2026-11-10&kant=1'));
    expect(
      await screen.findByText(/^Den dagen hade inget kommit hit än\. Det första kom 22 november 2026\./),
    ).toBeVisible();
    expect(await screen.findByText('0 av 49 kommuner: beslutat ja')).toBeVisible();
  });
});
