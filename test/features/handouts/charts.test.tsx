import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Component as ChartsPage } from '../../../src/features/handouts/charts/ChartsPage.tsx';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aPhase } from '../../support/statements.ts';

const open = (options: StateOptions) => renderWithState(<ChartsPage />, { address: '/underlag/diagram', ...options });
/** Found by its caption: it comes when the counting is done, and four tables take long to go through by role. */
const table = async (name: string) =>
  (await screen.findByText(name, { selector: 'caption' }, { timeout: 15_000 })).closest('table') as HTMLElement;

/** The numbers of a row, by heading; the heading of the row itself is left out. */
async function numbersOf(name: string, row: RegExp) {
  const found = await table(name);
  const heads = within(found)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  const header = within(found).getByRole('rowheader', { name: row });
  const cells = within(header.closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => Number(textContent));
  return Object.fromEntries(heads.slice(1).map((head, at) => [head, cells[at]]));
}

const DECISIONS = 'Antal huvudmän i varje beslutsläge, dag för dag';
const PHASES = 'Antal organisationer i varje fas, dag för dag';

const story = [
  aDecision('hjo', ['fullmaktige', 'ja'], '2026-05-20'),
  aDecision('mark', ['styrelse', 'foreslar_ja'], '2026-06-10'),
  aPhase('hjo', 'behov', '2026-08-01'),
  aPhase('hjo', 'inforande', '2026-11-01'),
];

test('decisions are told on month ends, on the days of the process, and today; blanks are a class of their own', async () => {
  await open({ events: story });
  const due = await numbersOf(DECISIONS, /^31 maj 2026/);
  expect(due).toMatchObject({ 'Beslutat ja': 1, 'På väg': 0, 'Beslutat nej': 0, 'Uppgift saknas': 49 });
  expect(await numbersOf(DECISIONS, /visad dag/)).toMatchObject({
    'Beslutat ja': 1,
    'På väg': 1,
    'Uppgift saknas': 48,
  });
  expect(await table(DECISIONS)).toHaveTextContent('13 september 2026Allmänna val');
  expect(await table(DECISIONS)).toHaveTextContent('31 maj 2026Beslutsprocessen ska vara klar');
  expect(document.body).not.toHaveTextContent('%');
});

test('phases are told as they stood on each day', async () => {
  await open({ events: story });
  expect(await numbersOf(PHASES, /^30 september/)).toMatchObject({ Behovsinventering: 1, Införande: 0 });
  expect(await numbersOf(PHASES, /visad dag/)).toMatchObject({ Behovsinventering: 0, Införande: 1 });
});

test('an area counts its own only, and the address says which', async () => {
  const { user, address } = await open({ events: story });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Område' }), 'Södra Älvsborg');
  await waitFor(async () =>
    expect(await numbersOf(DECISIONS, /visad dag/)).toMatchObject({ 'Beslutat ja': 0, 'På väg': 1 }),
  );
  expect(address()).toContain('omrade=vs-sodra-alvsborg');
});

test('on a past date the last row is that date', async () => {
  await open({ events: story, address: '/underlag/diagram?datum=2026-06-05' });
  expect(await numbersOf(DECISIONS, /^5 juni 2026 \(visad dag\)/)).toMatchObject({ 'Beslutat ja': 1, 'På väg': 0 });
  expect(await table(DECISIONS)).not.toHaveTextContent('november 2026');
});

test('what is known now: förankring by target group, and months since something was said', async () => {
  await open({ events: story });
  const groups = await numbersOf('Antal organisationer i varje läge, för varje målgrupp', /^Politik/);
  expect(groups).toMatchObject({ Förankrad: 0, 'Varav två olika uppgifter': 0 });
  expect(groups['Uppgift saknas']).toBeGreaterThan(49);
  const ages = await numbersOf('Antal organisationer efter hur lång tid som har gått', /^Beslut/);
  expect(ages).toMatchObject({ '3 till 5 månader': 1, '6 till 11 månader': 1, 'Uppgift saknas': 48 });
});

test('nothing is registered: each chart says so, and the tables still say whom it is about', async () => {
  await open({});
  await table(DECISIONS);
  expect(screen.getAllByText(/^Inget är registrerat än i det här urvalet/)).toHaveLength(4);
  expect(await numbersOf(DECISIONS, /visad dag/)).toMatchObject({ 'Uppgift saknas': 50 });
});
