/** Answers from a form: taken in with a preview, saved in two steps that may be broken off, and made into notes. */
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { surveysOf } from '../../../src/domain/surveys.ts';
import { Component as AnswersPage } from '../../../src/features/learning/answers/AnswersPage.tsx';
import { formAsList, formAsText, questionsOf } from '../../../src/features/learning/answers/blankForm.ts';
import { tallyOf } from '../../../src/features/learning/answers/tally.ts';
import { Component as GapPage } from '../../../src/features/learning/gaps/GapPage.tsx';
import { readTable } from '../../../src/imports/readTable.ts';
import { paths, patterns } from '../../../src/paths.ts';
import { renderForm } from '../../support/card.tsx';

const open = (options: Parameters<typeof renderForm>[1] = {}) =>
  renderForm(
    <Routes>
      <Route path={patterns.answers} element={<AnswersPage />} />
      <Route path={patterns.gap} element={<GapPage />} />
    </Routes>,
    { address: paths.answers, ...options },
  );
type View = Awaited<ReturnType<typeof open>>;

const LIST = [
  'Id;Slutförandetid;E-post;Kommun;Vilka hinder ser ni?;Är avtalet känt?',
  '1;2026-11-02;eva@hjo.se;Hjo;Oklart vem som svarar på helgen.;Delvis',
  '2;2026-11-03;bo@x.se;Tibro/Karlsborg;Tiden för introduktion.;Ja',
  '3;2026-11-03;bo@x.se;Skara;Gäller 19121212-1212.;Delvis',
].join('\n');

async function give(view: View, list: string) {
  await view.user.click(screen.getByRole('button', { name: 'Läs in svar' }));
  const field = screen.getByRole('textbox', { name: 'Klistra in svaren här' });
  await view.user.click(field);
  await view.user.paste(list);
  return screen.findByText('Svaren, rad för rad', {}, { timeout: 5000 });
}

test('a list is shown before anything is saved: who, what, and what is left out and why', async () => {
  const view = await open();
  await give(view, LIST);
  expect(screen.getByText('3 rader: 2 nya, 1 att svara på.')).toBeInTheDocument();
  expect(screen.getByText(/^Läses inte in: E-post\. Fyrfas ska inte innehålla/)).toBeInTheDocument();
  expect(screen.getByText('Cell E4 läses inte in: där ser ut att stå ett personnummer.')).toBeInTheDocument();
  expect(surveysOf(view.store.getState().casebook.now)).toEqual([]);
});

test('what is asked is answered, the form gets a name, all is saved, and one Ångra takes all of it back', async () => {
  const view = await open();
  await give(view, LIST);
  await view.user.selectOptions(
    screen.getByRole('combobox', { name: 'Vem menas med ”Tibro/Karlsborg”?' }),
    'karlsborg',
  );
  await screen.findByText('3 rader: 3 nya.');
  await view.user.click(screen.getByRole('button', { name: 'Spara 5 svar' }));
  const name = screen.getByRole('textbox', { name: 'Vad kallas formuläret?' });
  await waitFor(() => expect(name).toHaveFocus());
  await view.user.type(name, 'Inför mötet');
  await view.user.click(screen.getByRole('button', { name: 'Spara 5 svar' }));
  expect(await screen.findByText('Sparat. 5 svar i Inför mötet.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Inför mötet' })).toBeInTheDocument();
  expect(screen.getByText('Oklart vem som svarar på helgen.')).toBeInTheDocument();
  const tally = screen.getByRole('table', { name: 'Vad som svarades: Är avtalet känt?' });
  expect(
    within(tally)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['SvarAntal svar', 'Delvis2', 'Ja1']);
  await view.user.click(screen.getByRole('button', { name: 'Ångra' }));
  await waitFor(() => expect(surveysOf(view.store.getState().casebook.now)).toEqual([]));
  expect(screen.queryByText('Oklart vem som svarar på helgen.')).not.toBeInTheDocument();
});

test('broken off between the two, the empty form is found again by the same list, or taken away', async () => {
  const view = await open();
  await view.arrive({
    type: 'survey.opened',
    about: [],
    on: '2026-11-20',
    data: { day: null },
    words: { title: 'Inför mötet' },
  });
  await view.user.click(screen.getByRole('button', { name: 'Läs in svar hit' }));
  await view.user.click(screen.getByRole('textbox', { name: 'Klistra in svaren här' }));
  await view.user.paste(LIST);
  await screen.findByText('Svaren, rad för rad');
  expect(screen.getByRole('combobox', { name: 'Svaren hör till' })).toHaveDisplayValue('Inför mötet');
  await view.user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await view.user.click(screen.getByRole('button', { name: 'Ta bort formuläret' }));
  expect(await screen.findByText('Inga svar är inlästa än.')).toBeInTheDocument();
});

test('the same list once more has nothing to save', async () => {
  const view = await open();
  const list = LIST.split('\n').slice(0, 2).join('\n');
  await give(view, list);
  await view.user.type(screen.getByRole('textbox', { name: 'Vad kallas formuläret?' }), 'Inför mötet');
  await view.user.click(screen.getByRole('button', { name: 'Spara 2 svar' }));
  await screen.findByText('Sparat. 2 svar i Inför mötet.');
  await give(view, list);
  expect(await screen.findByText('1 rad: 1 känt sedan förut.')).toBeInTheDocument();
  expect(screen.getByText('Allt är känt sedan förut. Det finns inget att spara.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Spara/ })).not.toBeInTheDocument();
});

test('an answer becomes a note with a mark, or a point, and the way back is kept', async () => {
  const view = await open();
  await give(view, LIST.split('\n').slice(0, 2).join('\n'));
  await view.user.type(screen.getByRole('textbox', { name: 'Vad kallas formuläret?' }), 'Inför mötet');
  await view.user.click(screen.getByRole('button', { name: 'Spara 2 svar' }));
  await screen.findByText('Sparat. 2 svar i Inför mötet.');
  await view.user.click(screen.getByRole('button', { name: /^Gör till anteckning eller punkt: Oklart/ }));
  await view.user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(screen.getByRole('radiogroup', { name: 'Blir' })).toHaveAccessibleDescription(/Fyll i/);
  await view.user.click(screen.getByRole('radio', { name: /^Hinder/ }));
  await view.user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByRole('link', { name: 'Blev ett hinder' })).toBeInTheDocument();
  const note = Object.values(view.store.getState().casebook.now.entities).find(({ type }) => type === 'note.written');
  expect(note).toMatchObject({ about: ['hjo'], on: '2026-11-02', data: { mark: 'hinder' } });

  await view.user.click(screen.getByRole('button', { name: /^Gör till anteckning eller punkt: Oklart/ }));
  await view.user.click(screen.getByRole('radio', { name: /^Punkt i Nytt/ }));
  await view.user.click(screen.getByRole('button', { name: 'Spara' }));
  await view.user.click(await screen.findByRole('link', { name: 'Blev en punkt i Nytt i avtalet' }));
  expect(await screen.findByRole('link', { name: 'Ur ett svar i formuläret Inför mötet' })).toBeInTheDocument();
});

test('a file that is no list is told of, and nothing is changed', async () => {
  const view = await open();
  await view.user.click(screen.getByRole('button', { name: 'Läs in svar' }));
  const file = document.querySelector<HTMLInputElement>('input[type="file"]');
  await view.user.upload(file as HTMLInputElement, new File([new Uint8Array([0x89, 1, 2, 0])], 'svar.csv'));
  expect(await screen.findByText('Filen går inte att läsa')).toBeInTheDocument();
});

test('questions are chosen and come as text, and as a list that is read as it was written', async () => {
  const view = await open();
  await view.user.click(screen.getByText('Frågor att skicka ut'));
  await view.user.click(screen.getByRole('checkbox', { name: 'Vilka hinder finns?' }));
  await view.user.type(screen.getByRole('textbox', { name: 'Egen fråga' }), '=Vad mer?');
  expect(screen.getByRole('button', { name: 'Ladda ned som text' })).toBeInTheDocument();
  const questions = questionsOf(['organisation', 'kand'], '=Vad mer; "allt"?\n\n');
  expect(formAsText(questions)).toContain('2. Är avtalet känt hos er?\n   Svara med: Ja, Delvis, Nej, Vet inte');
  const read = await readTable(new Blob([`${formAsList(questions)}Hjo;Ja;Inget\r\n`]));
  expect(read.ok && read.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    'Vilken kommun eller organisation svarar ni för?',
    'Är avtalet känt hos er?',
    '=Vad mer; "allt"?',
  ]);
  expect(formAsList(questions)).toContain('" =Vad mer');
});

test('several choices in one answer count once each, in the order of the words', () => {
  const answer = (text: string | undefined, respondent: number) => ({
    id: String(respondent),
    question: 1,
    respondent,
    text,
    about: [],
  });
  const answers = [answer('Nej;Ja;', 1), answer('Ja', 2), answer(undefined, 3)];
  expect(tallyOf({ answers })).toEqual([
    { said: 'Ja', count: 2 },
    { said: 'Nej', count: 1 },
    { said: 'Texten är borttagen.', count: 1 },
  ]);
  expect(
    tallyOf({ answers: ['10', '2', '2'].map((text, index) => answer(text, index)) }).map(({ said }) => said),
  ).toEqual(['2', '10']);
});
