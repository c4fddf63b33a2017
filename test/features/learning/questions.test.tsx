import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { AnyDraft, EventId } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { QuestionPart } from '../../../src/features/learning/questions/QuestionPart.tsx';
import { Component as QuestionsPage } from '../../../src/features/learning/questions/QuestionsPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { selectQuestions } from '../../../src/state/questions.ts';
import { useAppSelector } from '../../../src/state/store.ts';
import { renderForm } from '../../support/card.tsx';

const asked = (org: string, text: string): AnyDraft => ({
  type: 'note.written',
  about: [org],
  on: '2026-11-01',
  data: { mark: 'fraga' },
  words: { text },
});

function moved(note: EventId, forum: string, area: string | null, why?: string): AnyDraft {
  return {
    type: 'question.moved',
    about: ['hjo'],
    slot: slots.at(note),
    on: '2026-11-03',
    data: { forum, area, step: 'lyft' },
    ...(why === undefined ? {} : { words: { note: why } }),
  };
}

const path = (note: EventId): AnyDraft => ({
  type: 'question.routed',
  about: ['hjo'],
  slot: slots.path(note),
  data: { path: 'tvist' },
});

const idOf = ([event]: readonly { readonly id: EventId }[]): EventId => event?.id ?? '';

const openList = (address = paths.learningNotes('fragor')) =>
  renderForm(
    <Routes>
      <Route path={patterns.questions} element={<QuestionsPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address },
  );

/** The part of the one note there is. */
function Part() {
  const [note] = useAppSelector(selectQuestions).keys();
  return note === undefined ? null : <QuestionPart note={note} />;
}

/** A question, with what has been said of it by people who had not seen each other. */
async function openPart(...said: ((note: EventId) => AnyDraft)[]) {
  const view = await renderForm(<Part />);
  const note = idOf(await view.arrive(asked('hjo', 'Räknas en korttidsplats hit?')));
  for (const each of said) await view.arrive(each(note));
  return view;
}

test('nothing asked: one line, and the way to where one asks', async () => {
  await openList();
  expect(await screen.findByText(/^Ingen fråga är antecknad än\./)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Till områdena' })).toBeInTheDocument();
});

test('two lifts to different forums are both shown, and it stands under both', async () => {
  const view = await openList();
  const note = idOf(await view.arrive(asked('hjo', 'Räknas en korttidsplats hit?')));
  await view.arrive(moved(note, 'vvg', null, 'Rör länet'));
  await view.arrive(moved(note, 'delregional-styrgrupp', 'vs-skaraborg', 'Rör området'));
  const headings = await screen.findAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Delregional styrgrupp, Skaraborg',
    'VVG, Vårdsamverkan Västra Götaland',
  ]);
  expect(screen.getAllByText('Två olika uppgifter')).toHaveLength(2);
  expect(screen.getByText(/: ”Rör länet”/)).toBeInTheDocument();
});

test('the sheet of a forum holds what waits there and nothing else', async () => {
  const view = await openList(`${paths.learningNotes('fragor')}?forum=vvg+`);
  const here = idOf(await view.arrive(asked('hjo', 'Den här väntar.')));
  await view.arrive(asked('skara', 'Den här är inte lyft.'));
  await view.arrive(moved(here, 'vvg', null));
  expect(await screen.findByText('Den här väntar.')).toBeInTheDocument();
  expect(screen.queryByText('Den här är inte lyft.')).not.toBeInTheDocument();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  await view.user.click(screen.getByRole('button', { name: 'Skriv ut' }));
  expect(print).toHaveBeenCalledOnce();
  await view.user.click(screen.getByRole('button', { name: 'Visa alla frågor' }));
  expect(await screen.findByText('Den här är inte lyft.')).toBeInTheDocument();
});

test('a search that finds nothing says so, and lets go of what was chosen', async () => {
  const view = await openList(`${paths.learningNotes('fragor')}?lage=stangd`);
  await view.arrive(asked('hjo', 'Räknas en korttidsplats hit?'));
  expect(await screen.findByText('Ingen fråga passar urvalet.')).toBeInTheDocument();
  await view.user.click(screen.getByRole('button', { name: 'Visa alla frågor' }));
  expect(await screen.findByText('Räknas en korttidsplats hit?')).toBeInTheDocument();
  expect(view.address()).toBe(paths.learningNotes('fragor'));
});

test('a question is lifted to the forums of those who ask and of the county; a dispute to steps without names', async () => {
  const { user } = await openPart();
  await user.click(await screen.findByRole('button', { name: 'Lyft till …' }));
  const forum = screen.getByRole('combobox', { name: 'Forum' });
  expect(forum).toHaveFocus();
  const groups = within(forum).getAllByRole('group');
  expect(groups.map((group) => group.getAttribute('label'))).toEqual(['Forum i Skaraborg', 'I hela länet']);
  expect(within(forum).queryByRole('option', { name: 'Steg 1' })).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Lyft till …' })).toHaveFocus();
});

test('a dispute says where it goes, and has its own steps', async () => {
  const { user } = await openPart(path);
  expect(
    await screen.findByText(/^Det här är en tvist\. Den går i varje parts egen linjeorganisation/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Gå till steg …' }));
  const steps = within(screen.getByRole('combobox', { name: 'Steg' })).getAllByRole('option');
  expect(steps.map(({ textContent }) => textContent).slice(1, 6)).toEqual(
    [1, 2, 3, 4, 5].map((step) => `Steg ${step}`),
  );
  expect(screen.queryByRole('option', { name: 'Delregional styrgrupp' })).not.toBeInTheDocument();
});

test('where two have lifted it differently, somebody who knows says which holds', async () => {
  const { user } = await openPart(
    (note) => moved(note, 'vvg', null),
    (note) => moved(note, 'delregional-styrgrupp', 'vs-skaraborg'),
  );
  const cards = await screen.findAllByRole('button', { name: /^Den här gäller/ });
  expect(cards).toHaveLength(2);
  const [vvg] = screen
    .getAllByRole('listitem')
    .filter((item) => item.textContent?.includes('Lyft till VVG') && within(item).queryByRole('button') !== null);
  await user.click(within(vvg as HTMLElement).getByRole('button'));
  expect(
    await screen.findByText(/^Lyft till VVG, Vårdsamverkan Västra Götaland den 3 november\.$/),
  ).toBeInTheDocument();
});
