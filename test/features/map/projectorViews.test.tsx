import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes, useSearchParams } from 'react-router';
import { expect, test } from 'vitest';
// Fetched when somebody chooses; here it is at hand from the start.
import '../../../src/features/map/projector/ChooseViews.tsx';
import { Component as Projector } from '../../../src/features/map/projector/ProjectorPage.tsx';
import { ShowLarge } from '../../../src/features/map/ShowLarge.tsx';
import { readView, type Theme } from '../../../src/features/map/view.ts';
import { paths, patterns } from '../../../src/paths.ts';
import { Link } from '../../../src/ui/Link.tsx';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aPhase, aPlan } from '../../support/statements.ts';

const events = [
  aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-09'),
  aDecision('ale', ['fullmaktige', 'ja'], '2026-05-04'),
  aPhase('skara', 'inforande', '2026-11-18'),
  aPlan('mark', 'fullmaktige', '2026-12-15', '2026-10-01'),
];
/** What Karta puts at its top. */
function Offered() {
  const [params] = useSearchParams();
  const view = readView(params);
  return <ShowLarge view={view} theme={(view.theme ?? 'beslut') satisfies Theme} shownDate={null} />;
}
const open = (options: StateOptions = {}) =>
  renderWithState(
    <Routes>
      <Route path="/tom" element={<Link href={paths.projector}>Börja</Link>} />
      <Route path={patterns.map} element={<Offered />} />
      <Route path={patterns.projector} element={<Projector />} />
    </Routes>,
    { events, ...options },
  );
const stage = () => document.querySelector('dialog.projector') as HTMLElement;
const title = () => within(stage()).getByRole('heading', { level: 1, hidden: true }).textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? stage(), { key });
const said = () => within(stage()).getAllByRole('status', { hidden: true })[0]?.textContent;
const rows = () =>
  [...document.querySelectorAll('.views-list > li > span:nth-child(2)')].map(({ textContent }) => textContent);

const openChoice = async (user: Awaited<ReturnType<typeof open>>['user']) => {
  await user.click(await screen.findByLabelText('Välj vyer för Visa stort'));
  await screen.findByText('Lägg till en vy', {}, { timeout: 10_000 });
};

test('views are chosen and ordered, and remembered', async () => {
  const { user, journal } = await open({ address: '/' });
  await openChoice(user);
  expect(rows()).toHaveLength(14);
  for (const name of rows().slice(1)) fireEvent.click(screen.getByLabelText(`Ta bort ${name}`));
  // The last one stays: something must be shown.
  fireEvent.click(screen.getByLabelText('Ta bort Hela länet: beslut'));
  expect(rows()).toEqual(['Hela länet: beslut']);
  expect(screen.getByLabelText('Ta bort Hela länet: beslut')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('Karta, ändringar eller datum'), 'andrat/');
  await user.selectOptions(screen.getByLabelText('Karta, ändringar eller datum'), 'nasta/');
  await user.selectOptions(screen.getByLabelText('En kommun'), 'plats/hjo');
  fireEvent.change(screen.getByLabelText(/Länet en dag/), { target: { value: '27 oktober 2026' } });
  await user.click(screen.getByText('Lägg till'));
  await user.click(screen.getByLabelText('Flytta upp Nästa datum'));
  expect(rows()).toEqual([
    'Hela länet: beslut',
    'Nästa datum',
    'Ändrat sedan sist',
    'Hjo',
    'Hela länet 27 oktober 2026',
  ]);
  expect(screen.getByText('Nästa datum är nu nummer 2 av 5.')).toBeInTheDocument();
  expect(screen.getByLabelText('Flytta upp Nästa datum')).toHaveFocus();
  await waitFor(async () =>
    expect(await journal.setting('projector-views')).toBe(
      '["beslut/","nasta/","andrat/","plats/hjo","dag/2026-10-27"]',
    ),
  );
  expect(screen.getByText('Visa stort').closest('a')).toHaveAttribute('href', '/visa-stort?visa=beslut');
}, 60_000);

test('the chosen views are gone through by arrows and numbers, and left', async () => {
  const { user, journal, address } = await open({ address: '/tom' });
  await journal.saveSetting(
    'projector-views',
    JSON.stringify(['beslut/', 'nasta/', 'andrat/', 'plats/hjo', 'dag/2026-10-27']),
  );
  await user.click(screen.getByText('Börja'));
  await waitFor(() => expect(title()).toBe('Hela länet: beslut'));
  await waitFor(() => expect(within(stage()).getByText('1 av 5')).toBeVisible());
  press('ArrowRight');
  await waitFor(() => expect(title()).toBe('Nästa datum'));
  expect(said()).toBe('Nästa datum. Läget den 22 november 2026. 15 december 2026 KF: Mark. Bild 2 av 5.');
  expect(within(stage()).queryByText('Visa fas')).not.toBeInTheDocument();
  press('ArrowRight');
  await waitFor(() => expect(title()).toBe('Ändrat sedan 23 okt: beslut'));
  expect(said()).toMatch(/Beslutsläget ändrat för 1 organisation\. Beslutat ja: Hjo\. Bild 3 av 5\.$/);
  press('ArrowDown');
  await waitFor(() => expect(title()).toBe('Ändrat sedan 23 okt: fas'));
  expect(said()).toMatch(/Fasen ändrad för 1 organisation\..*Skara/);
  press('4');
  await waitFor(() =>
    expect(within(stage()).getByRole('heading', { level: 2, name: 'Hjo', hidden: true })).toBeVisible(),
  );
  expect(within(stage()).getByText('4 av 5')).toBeVisible();
  press('ArrowRight');
  await waitFor(() => expect(stage()).toHaveAttribute('data-past'));
  expect(address()).toBe('/visa-stort?visa=beslut&datum=2026-10-27');
  press('Home');
  await waitFor(() => expect(stage()).not.toHaveAttribute('data-past'));
  expect(title()).toBe('Hela länet: beslut');
  press('3');
  await waitFor(() => expect(title()).toBe('Ändrat sedan 23 okt: beslut'));
  press('Escape');
  await waitFor(() => expect(address()).toBe('/?visa=beslut'));
}, 60_000);

test('begun on a map that is none of the chosen views: it says so, and the first one is not passed by', async () => {
  const { user, journal } = await open({ address: '/tom' });
  await journal.saveSetting('projector-views', JSON.stringify(['nasta/', 'fas/vs-skaraborg', 'plats/hjo']));
  await user.click(screen.getByText('Börja'));
  await waitFor(() => expect(within(stage()).getByText('Före 1 av 3')).toBeVisible());
  expect(title()).toBe('Hela länet: beslut');
  expect(said()).toMatch(/Före bild 1 av 3\.$/);
  press('ArrowRight');
  await waitFor(() => expect(title()).toBe('Nästa datum'));
  expect(within(stage()).getByText('1 av 3')).toBeVisible();
  press('ArrowRight');
  await waitFor(() => expect(title()).toBe('Skaraborg: fas'));
  // A detour by name, and on from where one was.
  await user.keyboard('simb{Enter}');
  await waitFor(() => expect(title()).toBe('SIMBA: fas'));
  expect(within(stage()).getByText('Efter 2 av 3')).toBeVisible();
  press('ArrowLeft');
  await waitFor(() => expect(title()).toBe('Skaraborg: fas'));
  press('ArrowRight');
  await waitFor(() => expect(within(stage()).getByText('3 av 3')).toBeVisible());
  press('ArrowRight');
  expect(within(stage()).getByText('3 av 3')).toBeVisible();
}, 60_000);

test('without a choice it is as it was, also after having chosen and gone back to it', async () => {
  const { user } = await open({ address: '/?visa=fas' });
  expect(await screen.findByText('Visa stort')).toHaveAttribute('href', '/visa-stort?visa=fas');
  await openChoice(user);
  await user.click(screen.getByLabelText('Ta bort Hela länet: fas'));
  await waitFor(() => expect(screen.getByText('Visa stort')).toHaveAttribute('href', '/visa-stort?visa=beslut'));
  await user.click(screen.getByText('Visa som vanligt'));
  await waitFor(() => expect(screen.getByText('Visa stort')).toHaveAttribute('href', '/visa-stort?visa=fas'));
  expect(rows()).toHaveLength(14);
  // The button is gone, and the keyboard is in the list.
  expect(screen.getByLabelText('Ta bort Hela länet: beslut')).toHaveFocus();
}, 60_000);

test('a place that is asked about from another view is answered, and left for the view one came from', async () => {
  const { user, address } = await open({ address: '/visa-stort?visa=beslut&vy=nasta' });
  await waitFor(() => expect(title()).toBe('Nästa datum'));
  await user.keyboard('hjo{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Hjo', hidden: true })).toBeVisible();
  press('Escape');
  await waitFor(() => expect(title()).toBe('Nästa datum'));
  expect(address()).toBe('/visa-stort?visa=beslut&vy=nasta');
});

test('the whole screen is asked for by the press, and its refusal changes nothing', async () => {
  const asked: string[] = [];
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: null });
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true });
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    configurable: true,
    value: async () => {
      asked.push('asked');
      throw new TypeError('Refused');
    },
  });
  const { user } = await open({ address: '/?visa=beslut' });
  await user.click(await screen.findByText('Visa stort'));
  await waitFor(() => expect(title()).toBe('Hela länet: beslut'));
  expect(asked).toEqual(['asked']);
  press('ArrowRight');
  await waitFor(() => expect(title()).toBe('Hela länet: fas'));
}, 60_000);
