import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { decideEdition } from '../../../src/domain/decideEdition.ts';
import { decideWriter } from '../../../src/domain/decideWriter.ts';
import { Component as SincePage } from '../../../src/features/handouts/since/SincePage.tsx';
import { showArrived } from '../../../src/state/opening.ts';
import { sessionChanged } from '../../../src/state/sessionSlice.ts';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aPhase, aPlan } from '../../support/statements.ts';

const open = (options: StateOptions = {}) =>
  renderWithState(<SincePage />, { address: '/underlag/sedan-sist', ...options });
const article = () => screen.findByRole('article');
const chosen = () => within(screen.getByLabelText('Sedan')).getByRole('option', { selected: true }).textContent;

const story = [
  aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-09'),
  aDecision('bengtsfors', ['fullmaktige', 'nej'], '2026-11-02'),
  aPhase('skara', 'inforande', '2026-11-18'),
  aPlan('mark', 'fullmaktige', '2026-12-15', '2026-10-01'),
];

test('the first time it tells of thirty days, as text to read', async () => {
  await open({ events: story });
  expect(await article()).toHaveTextContent('Sedan sist, Hela länet: 23 oktober 2026 till 22 november 2026');
  expect(await article()).toHaveTextContent('Beslutat ja: Hjo. Beslutat nej: Bengtsfors.');
  expect(await article()).toHaveTextContent('Ny fas: Skara (införande, ”Arbetsgrupp finns, rutiner återstår”).');
  expect(await article()).toHaveTextContent('15 dec KF (Mark)');
  expect(await article()).toHaveTextContent('ARBETSMATERIAL');
  expect(chosen()).toBe('30 dagar');
});

test('an area, a shorter time and an agenda are chosen, and stand in the address', async () => {
  const { user, address } = await open({ events: story });
  await article();
  await user.selectOptions(screen.getByLabelText('Område'), 'Skaraborg');
  await waitFor(async () => expect(await article()).toHaveTextContent('Beslutat ja: Hjo.Ny fas: Skara'));
  await user.selectOptions(screen.getByLabelText('Sedan'), '7 dagar');
  await user.click(screen.getByLabelText('Dagordning'));
  await waitFor(async () =>
    expect(
      within(await article())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)[0],
    ).toBe('Fas: Ny fas: Skara (införande, ”Arbetsgrupp finns, rutiner återstår”).'),
  );
  expect(address()).toBe('/underlag/sedan-sist?omrade=vs-skaraborg&sedan=7&vy=dagordning');
});

test('a day of one’s own is written; a day to come is not taken', async () => {
  const { user, address } = await open({ events: story });
  await article();
  await user.selectOptions(screen.getByLabelText('Sedan'), 'En dag du väljer');
  const field = await screen.findByRole('textbox', { name: /Vilken dag/ });
  await user.type(field, '5 november 2026{Enter}');
  await waitFor(async () => expect(await article()).toHaveTextContent('5 november 2026 till 22 november'));
  expect(await article()).not.toHaveTextContent('Bengtsfors');
  expect(address()).toBe('/underlag/sedan-sist?sedan=2026-11-05');
  await user.clear(field);
  await user.type(field, '2027-01-01{Enter}');
  expect(address()).toBe('/underlag/sedan-sist?sedan=2026-11-05');
});

test('the next day it begins where one was, with what has come since, whatever day it is about', async () => {
  const first = await open({ events: story });
  await article();
  const { journal, store } = first;
  const batch = await journal.append(
    [aDecision('ale', ['fullmaktige', 'ja'], '2026-06-01')],
    '2026-11-23T08:00:00.000Z',
  );
  await store.dispatch(showArrived(batch));
  store.dispatch(sessionChanged({ today: '2026-11-24' }));
  await first.user.selectOptions(screen.getByLabelText('Område'), 'Fyrbodal');
  await first.user.selectOptions(screen.getByLabelText('Område'), 'Hela länet');
  await waitFor(() => expect(chosen()).toBe('Du senast var här (22 nov)'));
  await waitFor(async () => expect(await article()).toHaveTextContent('22 november 2026 till 24 november 2026'));
  expect(await article()).toHaveTextContent('Beslutat ja: Ale.');
  expect(await article()).not.toHaveTextContent('Hjo');
});

test('a frozen lägesbild is what it begins with when there is one', async () => {
  const { journal, store, workroom } = await open({ events: story.slice(0, 1) });
  await article();
  const context = { casebook: store.getState().casebook.now, today: '2026-11-22', over: [] };
  const device = journal.device() ?? '';
  const input = { title: 'Novembermötet', date: '2026-11-10', area: null };
  const { drafts } = decideEdition(context, workroom.ledger, input);
  const named = decideWriter(context, { device, function: 'processledning', area: null });
  for (const each of [...named.drafts, ...drafts]) {
    await store.dispatch(showArrived(await journal.append([each], '2026-11-22T10:00:00.000Z')));
  }
  await waitFor(() => expect(chosen()).toBe('Lägesbilden Novembermötet (10 nov)'));
  const later = await journal.append(
    [aDecision('ale', ['fullmaktige', 'ja'], '2026-11-20')],
    '2026-11-22T11:00:00.000Z',
  );
  await store.dispatch(showArrived(later));
  await waitFor(async () => expect(await article()).toHaveTextContent('Beslutat ja: Ale.'));
});

test('it is copied as plain text, and where that is refused one is told how', async () => {
  const { user, store } = await open({ events: story });
  await article();
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  await waitFor(() => expect(store.getState().session.status?.text).toBe('Texten är kopierad.'));
  const plain = await navigator.clipboard.readText();
  expect(plain.split('\n')[0]).toBe('Sedan sist, Hela länet: 23 oktober 2026 till 22 november 2026');
  expect(plain.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(180);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Refused'));
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  await waitFor(() => expect(store.getState().session.status?.text).toMatch(/^Det gick inte att kopiera/));
});

test('with nothing written it says so in one sentence', async () => {
  await open();
  expect(await article()).toHaveTextContent('Inget nytt är inskrivet för hela länet sedan 23 oktober 2026.');
});
