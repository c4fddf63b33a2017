import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { Component as JourneyPage } from '../../../src/features/handouts/journey/JourneyPage.tsx';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aPlan } from '../../support/statements.ts';

const ADDRESS = '/underlag/beslutsresan';
const open = (options: StateOptions) => renderWithState(<JourneyPage />, { address: ADDRESS, ...options });
const row = async (name: string) => (await screen.findByRole('link', { name })).closest('tr') as HTMLElement;
const part = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;

const story = [
  aDecision('hjo', ['styrelse', 'aterremitterad'], '2026-03-02'),
  aDecision('hjo', ['namnd', 'foreslar_ja'], '2026-09-01', { data: { round: 2 } }),
  aPlan('hjo', 'styrelse', '2026-12-02', '2026-10-01'),
  aPlan('mark', 'fullmaktige', '2026-11-16', '2026-10-01'),
  aPlan('skara', 'fullmaktige', '2026-12-02', '2026-10-01'),
  aPlan('tibro', 'fullmaktige', null, '2026-10-01'),
  aDecision('bengtsfors', ['fullmaktige', 'ja'], '2026-05-20', { words: { paragraph: '§ 72' } }),
  {
    type: 'recommendation.given' as const,
    about: [],
    slot: slots.recommendation('vastkom', 'avtalet'),
    on: '2025-10-20',
    data: { outcome: 'ja' as const },
    words: {},
  },
];

test('all fifty as chain, in alphabetical order, each name leading to its card', async () => {
  await open({ events: story });
  const chain = await screen.findByRole('table', { name: 'Beslutsresan som kedja: Hela länet' });
  const names = within(chain)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent ?? '');
  expect(names).toHaveLength(50);
  expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
  expect(screen.getByRole('link', { name: 'Hjo' })).toHaveAttribute('href', '/organisationer/hjo');
});

test('a row says what each instance has done, in which round, and who is next', async () => {
  await open({ events: story });
  const cells = within(await row('Hjo'))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual([
    'På väg',
    'Inget registrerat',
    'Nämnd föreslår ja, 1 sept, omgång 2',
    'Återremitterade ärendet, 2 mars, omgång 1',
    'Inget registrerat',
    'KS 2 dec',
  ]);
  expect(await row('Bengtsfors')).toHaveTextContent('Beslutade ja, 20 maj, § 72');
  expect(await row('Ale')).toHaveTextContent('Inget nästa steg är registrerat');
});

test('what was planned and has passed is told neutrally', async () => {
  await open({ events: story });
  expect(await row('Mark')).toHaveTextContent('KF: planerat 16 november, inget registrerat än');
  expect(document.body).not.toHaveTextContent(/sen(t|a)? |försenad|Hur gick det/);
});

test('the nearest day is told first, with everybody of it', async () => {
  await open({ events: story });
  expect(await screen.findByText('Näst på tur')).toBeVisible();
  expect(screen.getByText('Näst på tur').parentElement).toHaveTextContent('2 december 2026: Hjo (KS) och Skara (KF).');
});

test('as calendar: what comes by month, what has been, the day unknown, what is done, and of whom nothing is planned', async () => {
  const { user, address } = await open({ events: story });
  await user.click(await screen.findByRole('radio', { name: 'Kalender' }));
  expect(address()).toBe(`${ADDRESS}?vy=kalender`);
  expect(part('Kommer')).toHaveTextContent(
    'December 20262 decHjo: KS behandlar ärendet2 decSkara: KF behandlar ärendet',
  );
  expect(part('Dagen har varit')).toHaveTextContent('Mark: KF: planerat 16 november, inget registrerat än');
  expect(part('Nästa instans är känd, men inte dagen')).toHaveTextContent('Tibro');
  expect(part('Har behandlat ärendet')).toHaveTextContent('Maj 202620 majBengtsfors: KF beslutade ja');
  const unplanned = part('Inget beslut i fullmäktige och inget nästa steg är registrerat');
  expect(within(unplanned).getByRole('link', { name: 'Ale' })).toBeVisible();
  expect(within(unplanned).queryByRole('link', { name: 'Bengtsfors' })).toBeNull();
});

test('recommendations stand apart and change no row', async () => {
  await open({ events: story });
  const table = await screen.findByRole('table', { name: 'Rekommendationer' });
  expect(within(table).getByRole('rowheader', { name: 'VästKom' }).closest('tr')).toHaveTextContent(
    'Rekommenderar ja20 okt 2025',
  );
  expect(await row('Ale')).toHaveTextContent('Uppgift saknas');
});

test('one area only; and an area where nobody decides says so', async () => {
  const { user } = await open({ events: story });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Område' }), 'SIMBA');
  const chain = await screen.findByRole('table', { name: 'Beslutsresan som kedja: SIMBA' });
  expect(
    within(chain)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ale', 'Kungälv', 'Stenungsund', 'Tjörn']);
});

test('on a past date the chain is that of the date', async () => {
  await open({ events: story, address: `${ADDRESS}?datum=2026-04-01` });
  const hjo = await row('Hjo');
  expect(hjo).toHaveTextContent('Återremitterade ärendet, 2 mars');
  expect(hjo).not.toHaveTextContent('Nämnd');
  expect(within(hjo).getByRole('link')).toHaveAttribute('href', '/organisationer/hjo?datum=2026-04-01');
});
