/** "Fas för den här punkten", as it is judged on the card and in the area, and read where the point is. */
import { act, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { AnyDraft, EventId, OrgId } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import type { Phase } from '../../../src/domain/vocabulary.ts';
import { Component as AreaPage } from '../../../src/features/areas/AreaPage.tsx';
import { Component as GapPage } from '../../../src/features/learning/gaps/GapPage.tsx';
import { Component as GapsPage } from '../../../src/features/learning/gaps/GapsPage.tsx';
import { Component as OrganisationPage } from '../../../src/features/organisation/OrganisationPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { gaps } from '../../../src/text/text.ts';
import { renderForm } from '../../support/card.tsx';
import { openDialogues, planned } from '../../support/dialoguePages.tsx';

const open = (address: string, options: Parameters<typeof renderForm>[1] = {}) =>
  renderForm(
    <Routes>
      <Route path={patterns.gaps} element={<GapsPage />} />
      <Route path={patterns.gap} element={<GapPage />} />
      <Route path={patterns.area} element={<AreaPage />} />
      <Route path={patterns.organisation} element={<OrganisationPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address, ...options },
  );
type View = Awaited<ReturnType<typeof open>>;

/** A published point that somebody else has written. */
async function aPoint(view: Pick<View, 'arrive'>, data: { statutory?: boolean } = {}): Promise<EventId> {
  const [gap] = await view.arrive({
    type: 'gap.added',
    about: [],
    on: '2026-10-01',
    data: { kind: 'nytt', document: 'huvudavtal', statutory: false, ...data },
    words: { title: 'Gemensam planering' },
  });
  const id = gap?.id ?? '';
  await view.arrive({
    type: 'gap.stated',
    about: [],
    slot: slots.state(id),
    on: '2026-10-02',
    data: { state: 'publicerad' },
  });
  return id;
}

const judged = (org: OrgId, gap: EventId, phase: Phase, on: string, ground: string): AnyDraft => ({
  type: 'gap.phased',
  about: [org],
  slot: slots.gapPhase(org, gap),
  on,
  data: { phase, source: 'dialog' },
  words: { ground },
});

const part = () => screen.getByRole('heading', { name: 'Nytt i avtalet hos oss' }).closest('section') as HTMLElement;
const fold = () =>
  within(part())
    .getByText(/^Fas för den här punkten/)
    .closest('summary') as HTMLElement;

test('on the card the phase of a point is judged with its ground; the phase of the agreement is not touched', async () => {
  const view = await open(paths.organisation('hjo'));
  const { user } = view;
  await aPoint(view);
  await user.click(within(part()).getByRole('button', { name: 'Visa alla 1' }));
  expect(fold()).toHaveTextContent('Fas för den här punkten, Gemensam planering: Uppgift saknas');
  await user.click(fold());
  await user.click(within(part()).getByRole('button', { name: 'Bedöm fasen: Gemensam planering' }));
  const phase = within(part()).getByRole('radiogroup', { name: 'Fas' });
  expect(within(phase).getAllByRole('radio')).toHaveLength(4);

  await user.click(within(phase).getByRole('radio', { name: /^Införande/ }));
  await user.click(within(part()).getByRole('button', { name: /^Sagt i dialog/ }));
  await user.click(within(part()).getByText('Spara'));
  expect(await screen.findByText('Sparat. Hjo, Gemensam planering: fas införande.')).toBeInTheDocument();
  expect(fold()).toHaveTextContent('Införande, om avtalet beslutas');
  expect(within(part()).getByText('”Sagt i dialog”')).toBeInTheDocument();
  expect(within(part()).getByText('Bedöm fasen på nytt')).toHaveFocus();
  const whole = screen.getByRole('heading', { level: 2, name: 'Fas' }).closest('section') as HTMLElement;
  expect(whole).toHaveTextContent('Uppgift saknas');
});

test('a judgement is corrected and taken back, and the way there stands in the history', async () => {
  const view = await open(paths.organisation('hjo'));
  const { user } = view;
  const gap = await aPoint(view);
  await view.arrive(judged('hjo', gap, 'inforande', '2026-11-03', 'Rutinen skrivs nu.'));
  await user.click(fold());
  await user.click(within(part()).getByRole('button', { name: 'Rätta fasen: Gemensam planering' }));
  expect(within(part()).getByRole('textbox', { name: 'Motivering' })).toHaveValue('Rutinen skrivs nu.');
  await user.click(within(part()).getByRole('radio', { name: /^Användning/ }));
  await user.click(within(part()).getByRole('button', { name: 'Spara rättelsen' }));
  expect(await within(part()).findByText(/Arbetar ni redan så på den här punkten går det bra/)).toBeInTheDocument();
  await user.click(within(part()).getByRole('button', { name: 'Spara ändå' }));
  expect(await within(part()).findByText('Alla bedömningar av punkten (2)')).toBeInTheDocument();
  // What is used today is used whatever will be decided.
  expect(fold()).toHaveTextContent(/: Användning$/);

  await user.click(within(part()).getByRole('button', { name: 'Rätta fasen: Gemensam planering' }));
  await user.click(within(part()).getByRole('button', { name: 'Ta tillbaka uppgiften i stället' }));
  await user.click(within(part()).getByRole('button', { name: 'Ta tillbaka' }));
  expect(await screen.findByText('Sparat. Hjo: uppgiften är tillbakatagen.')).toBeInTheDocument();
  expect(fold()).toHaveTextContent('Införande, om avtalet beslutas');

  await user.click(screen.getByText('Historik'));
  expect(screen.getAllByText('Fas för en punkt').length).toBeGreaterThan(1);
  expect(screen.getByText('Gemensam planering: Användning')).toBeInTheDocument();
});

test('two different phases of a point are shown on the card, and settled', async () => {
  const view = await open(paths.organisation('hjo'));
  const { user } = view;
  const gap = await aPoint(view);
  await view.arrive(judged('hjo', gap, 'behov', '2026-11-03', 'Ingen har börjat.'));
  await view.arrive(judged('hjo', gap, 'inforande', '2026-11-03', 'Rutinen skrivs nu.'));
  expect(fold()).toHaveTextContent('Införande, om avtalet beslutas eller Behovsinventering, om avtalet beslutas');
  const two = screen.getByRole('heading', { name: 'Två olika uppgifter' }).closest('section') as HTMLElement;
  expect(within(two).getByText('Fasen i ”Gemensam planering”')).toBeInTheDocument();
  await user.click(within(two).getByRole('button', { name: 'Den här gäller: Behovsinventering' }));
  expect(await screen.findByText('Sparat. Hjo: Behovsinventering.')).toBeInTheDocument();
  expect(fold()).toHaveTextContent(/: Behovsinventering, om avtalet beslutas$/);
});

test('in the area it folds out under the difference, by keyboard, and two are settled there', async () => {
  const view = await open(paths.areaTab('vs-skaraborg', 'nytt'));
  const { user } = view;
  const gap = await aPoint(view, { statutory: true });
  screen.getByRole('button', { name: 'Essunga, Gemensam planering: uppgift saknas' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('radiogroup', { name: /^Hur långt/ });
  const line = () => screen.getByText(/^Fas för den här punkten/).closest('summary') as HTMLElement;
  await user.click(line());
  await user.click(screen.getByRole('button', { name: 'Bedöm fasen: Gemensam planering' }));
  expect(within(screen.getByRole('radiogroup', { name: 'Fas' })).getAllByRole('radio')[0]).toHaveFocus();
  await user.keyboard('3');
  await user.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Så arbetar vi.{Enter}');
  // The law demands it: it waits for no yes, and nothing is asked.
  expect(await screen.findByText('Sparat. Essunga, Gemensam planering: fas användning.')).toBeInTheDocument();
  expect(line()).toHaveTextContent(/: Användning$/);

  await view.arrive({ ...judged('essunga', gap, 'behov', '2026-11-22', 'Ingen har börjat.') });
  await user.click(screen.getByRole('button', { name: 'Den här gäller: Behovsinventering' }));
  expect(await screen.findByText('Sparat. Essunga: Behovsinventering.')).toBeInTheDocument();
  expect(screen.getByRole('radiogroup', { name: /^Hur långt/ })).toBeInTheDocument();
});

test('the point says who is where, in words and in the order of the alphabet', async () => {
  const view = await open(paths.learningNotes('nytt'));
  const gap = await aPoint(view);
  await view.arrive(
    judged('tibro', gap, 'inforande', '2026-11-03', 'Rutinen skrivs nu.'),
    judged('hjo', gap, 'behov', '2026-11-10', 'Ingen har börjat.'),
  );
  await view.user.click(screen.getByRole('link', { name: 'Gemensam planering' }));
  const box = screen.getByRole('heading', { name: 'Skillnad och fas hos organisationerna' }).closest('section');
  const rows = () =>
    within(box as HTMLElement)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
  expect(rows()).toEqual([
    'HjoUppgift saknasBehovsinventering, om avtalet beslutas10 nov. Ingen har börjat.',
    'TibroUppgift saknasInförande, om avtalet beslutas3 nov. Rutinen skrivs nu.',
  ]);
  expect(box).not.toHaveTextContent(/%|av 49/);

  // What only a newer version can read is not told with the ground of the judgement before.
  const { now } = view.store.getState().casebook;
  const slot = slots.gapPhase('hjo', gap);
  const payload = { ...now, slots: { ...now.slots, [slot]: { ...now.slots[slot], newer: 1 } } };
  act(() => void view.store.dispatch({ type: 'casebook/casebookOpened', payload }));
  expect(rows()[0]).toBe(`HjoUppgift saknas${gaps.tab.newer}`);
});

test('in the past one may look and not change: what was not judged by then is unknown', async () => {
  const view = await open(`${paths.organisation('hjo')}?datum=2026-11-05`);
  const gap = await aPoint(view);
  expect(within(part()).getByText('Fas för den här punkten: Uppgift saknas')).toBeInTheDocument();
  await view.arrive(judged('hjo', gap, 'behov', '2026-11-03', 'Ingen har börjat.'));
  await view.arrive(judged('hjo', gap, 'inforande', '2026-11-10', 'Rutinen skrivs nu.'));
  expect(fold()).toHaveTextContent(/: Behovsinventering, om avtalet beslutas$/);
  await view.user.click(fold());
  expect(within(part()).getByText('”Ingen har börjat.”')).toBeInTheDocument();
  expect(within(part()).queryByRole('button', { name: /fasen/ })).not.toBeInTheDocument();
  expect(screen.queryByText('Rutinen skrivs nu.')).not.toBeInTheDocument();
});

test('before a dialogue the phase stands with what is known of those who meet', async () => {
  const { user, arrive } = await openDialogues();
  const gap = await aPoint({ arrive });
  await arrive(judged('hjo', gap, 'inforande', '2026-11-03', 'Rutinen skrivs nu.'));
  await arrive(planned(['hjo'], '2027-01-20'));
  await user.click(screen.getAllByRole('link', { name: 'Hjo' })[0] as HTMLElement);
  await screen.findByRole('heading', { level: 1, name: 'Hjo, kvalitetsdialog 20 januari 2027' });
  const line = screen.getByText(/^Fas: /);
  expect(line).toHaveTextContent('Fas: Införande, om avtalet beslutas ”Rutinen skrivs nu.”');
});
