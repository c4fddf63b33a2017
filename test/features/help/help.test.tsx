import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Component as HelpPage } from '../../../src/features/help/HelpPage.tsx';
import { Component as WordsPage } from '../../../src/features/help/WordsPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { isQuestionKeyOn, setQuestionKey } from '../../../src/state/questionKey.ts';
import * as text from '../../../src/text/text.ts';
import { renderForm } from '../../support/card.tsx';

afterEach(() => setQuestionKey(true));

const open = (address: string) =>
  renderForm(
    <Routes>
      <Route path={patterns.help} element={<HelpPage />} />
      <Route path={patterns.helpWords} element={<WordsPage />} />
    </Routes>,
    { address },
  );

describe('Hjälp', () => {
  it('leads through the first hour with links to where each thing is done', async () => {
    await open(paths.help);
    const hour = screen.getByRole('heading', { level: 2, name: 'Första timmen' }).closest('section') as HTMLElement;
    expect(within(hour).getByRole('link', { name: 'Till Områden' })).toHaveAttribute('href', paths.areas);
    expect(within(hour).getByRole('link', { name: 'Till Kopior och delning' })).toHaveAttribute('href', paths.copies);
  });

  it('every link of a step or a trouble leads somewhere', async () => {
    await open(paths.help);
    const { firstHourSteps, mondaySteps, badDayItems } = text.help;
    const said = [...firstHourSteps, ...mondaySteps, ...badDayItems].flatMap((item) =>
      'link' in item ? [item.link] : [],
    );
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(expect.arrayContaining(said));
    expect(links.filter((each) => each?.startsWith('Till ') || each?.startsWith('Ändra '))).toHaveLength(said.length);
  });

  it('says what to do when something has gone wrong, and what is not here', async () => {
    await open(paths.help);
    for (const trouble of ['Det är tomt här', 'Datorn är borta eller trasig', 'Mappen är inte ansluten']) {
      expect(screen.getByText(trouble)).toBeInTheDocument();
    }
    expect(screen.getByText('Millennium och andra vårdsystem')).toBeInTheDocument();
  });

  it('goes to a part of the page without leaving it', async () => {
    const { user, address } = await open(paths.help);
    Object.assign(Element.prototype, { scrollIntoView: () => {} });
    await user.click(screen.getByRole('link', { name: 'När något har gått fel' }));
    expect(screen.getByRole('heading', { level: 2, name: 'När något har gått fel' })).toHaveFocus();
    expect(address()).toBe(paths.help);
  });

  it('lists every key, and turns ? off and on in this browser', async () => {
    await open(paths.help);
    for (const { title } of text.shortcuts.places) {
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeInTheDocument();
    }
    await userEvent.click(screen.getByRole('checkbox', { name: 'Visa den här listan med tangenten ?' }));
    expect(isQuestionKeyOn()).toBe(false);
    expect(screen.getByText('Tangenten ? är avstängd i den här webbläsaren.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Visa den här listan med tangenten ?' }));
    expect(isQuestionKeyOn()).toBe(true);
  });
});

it('Ord lists every word once, in a group that is shown', async () => {
  await open(paths.helpWords);
  const all = Object.values(text.words.all);
  for (const { word, meaning } of all) {
    expect(screen.getAllByText(word)).not.toHaveLength(0);
    expect(screen.getByText(meaning)).toBeInTheDocument();
  }
  expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
});
