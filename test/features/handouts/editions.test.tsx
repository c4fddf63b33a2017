import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { decideWriter } from '../../../src/domain/decideWriter.ts';
import { Component as EditionPage } from '../../../src/features/handouts/editions/EditionPage.tsx';
import { Component as EditionsPage } from '../../../src/features/handouts/editions/EditionsPage.tsx';
import { patterns } from '../../../src/paths.ts';
import { showArrived } from '../../../src/state/opening.ts';
import { save } from '../../../src/state/saving.ts';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aPhase } from '../../support/statements.ts';

async function open(options: StateOptions) {
  const shown = await renderWithState(
    <Routes>
      <Route path={patterns.handouts} element={<EditionsPage />} />
      <Route path={patterns.edition} element={<EditionPage />} />
    </Routes>,
    { address: '/underlag', ...options },
  );
  const device = shown.journal.device() ?? '';
  const record = (decide: Parameters<typeof save>[0]['decide'], withoutWriter = false) =>
    shown.store.dispatch(save({ decide, said: 'Sparat.', withoutWriter }));
  await record((context) => decideWriter(context, { device, function: 'processledning, VästKom', area: null }), true);
  return { ...shown, record };
}

const part = (name: RegExp | string) =>
  screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;

test('frozen with two presses and a text: what it says stays, what comes after is told as changes', async () => {
  const { user, journal, store } = await open({
    events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23'), aPhase('hjo', 'behov', '2026-11-01')],
  });
  await user.click(await screen.findByRole('button', { name: 'Frys lägesbild' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Följetext' })).toHaveFocus());
  await user.keyboard('Se Hjo.');
  await user.click(screen.getByRole('button', { name: 'Frys' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Läget 22 november 2026' })).toBeVisible();
  expect(await screen.findByText('Se Hjo.')).toBeVisible();
  expect(part('Beslut')).toHaveTextContent('1 av 49 kommuner har beslutat ja.');
  expect(within(part('Beslut')).getByText('Beslutat ja: 1').nextElementSibling).toHaveTextContent('Hjo');
  expect(part('Ändrat sedan förra')).toHaveTextContent('Det finns ingen tidigare lägesbild');
  const mark = screen.getByText(/^Märke [0-9a-f]{12}$/).textContent;

  const batch = await journal.append([aPhase('hjo', 'inforande', '2026-11-22')], '2026-11-22T10:00:00.000Z');
  await store.dispatch(showArrived(batch));
  await waitFor(() => expect(screen.getByText(/från behovsinventering till två olika uppgifter/)).toBeInTheDocument());
  expect(within(part('Fas')).getByText('Behovsinventering: 1').nextElementSibling).toHaveTextContent('Hjo');
  expect(screen.getByText(/^Märke/)).toHaveTextContent(mark ?? '');
});

test('one that is not here says so, with the way back', async () => {
  await open({ address: '/underlag/lagesbilder/okand' });
  expect(await screen.findByText(/^Lägesbilden finns inte här/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lägesbilder' })).toHaveAttribute('href', '/underlag');
});

test('nothing has been frozen: one line', async () => {
  await open({});
  expect(await screen.findByText('Ingen lägesbild är fryst än.')).toBeVisible();
});
