import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Component as LearningPage } from '../../../src/features/learning/LearningPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { renderForm } from '../../support/card.tsx';
import { aNote } from '../../support/statements.ts';

const NOTES = [
  aNote('hjo', 'Vikarier behöver en introduktion.', '2026-11-18', { mark: 'behov' }),
  aNote('amal', 'Oklart på helgen.', '2026-11-03', { mark: 'hinder' }),
  aNote('hjo', 'Åtkomst till system.', '2026-10-12', { mark: 'hinder' }),
  aNote('hjo', 'Genomgång varje tisdag.', '2026-10-01', { mark: 'exempel' }),
  aNote('hjo', 'Bara en rad.', '2026-10-01'),
];

const open = (address: string, events = NOTES) =>
  renderForm(
    <Routes>
      <Route path={patterns.learningNotes} element={<LearningPage />} />
    </Routes>,
    { address, events },
  );
const NEEDS = paths.learningNotes('behov-och-hinder');
const articles = () => screen.queryAllByRole('article');
const openings = () => articles().map((each) => each.querySelector('.note-words')?.textContent);

describe('Behov och hinder', () => {
  it('lists what is marked so, the latest first, with plain counts and the way to each note, card and back', async () => {
    await open(NEEDS);
    expect(openings()).toEqual(['Vikarier behöver en introduktion.', 'Oklart på helgen.', 'Åtkomst till system.']);
    expect(screen.getByText('1 behov och 2 hinder.')).toBeInTheDocument();
    const [first] = articles();
    expect(first).toHaveTextContent('Öppet');
    const links = within(first as HTMLElement);
    expect(links.getByRole('link', { name: /^Öppna anteckningen: Vikarier/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/larande/anteckning/'),
    );
    expect(links.getByRole('link', { name: 'Hjo' })).toHaveAttribute('href', paths.organisation('hjo'));
  });

  it('is narrowed and ordered by choices that stand in the address', async () => {
    const { user, address } = await open(NEEDS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Märkning' }), 'Hinder');
    expect(openings()).toEqual(['Oklart på helgen.', 'Åtkomst till system.']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Skaraborg');
    expect(openings()).toEqual(['Åtkomst till system.']);
    expect(address()).toContain('marke=hinder');
    await user.click(screen.getByRole('button', { name: 'Ta bort urvalet' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ordning' }), 'Efter plats');
    expect(screen.getAllByRole('heading', { level: 2, hidden: false }).map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['Fyrbodal', 'Skaraborg']),
    );
  });

  it('needs stand under the function that was asked, and that order is theirs', async () => {
    const { user } = await open(NEEDS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ordning' }), 'Efter vem som fått frågan');
    expect(openings()).toEqual(['Vikarier behöver en introduktion.']);
    expect(screen.getByRole('heading', { level: 2, name: 'Ingen har fått frågan än' })).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Märkning' }), 'Hinder');
    expect(screen.getByRole('combobox', { name: 'Ordning' })).toHaveDisplayValue('Senaste först');
    expect(articles()).toHaveLength(2);
  });

  it('a period is written as people write days', async () => {
    const { user } = await open(NEEDS);
    await user.click(screen.getByText('Fler urval'));
    await user.type(await screen.findByRole('textbox', { name: 'Från' }), '1 nov 2026');
    await waitFor(() => expect(articles()).toHaveLength(2));
    await user.type(screen.getByRole('textbox', { name: 'Till och med' }), '10 nov 2026');
    await waitFor(() => expect(openings()).toEqual(['Oklart på helgen.']));
  });

  it('nothing fits: one line, and the way back', async () => {
    const { user } = await open(`${NEEDS}?slag=it`);
    expect(screen.getByText('Inget stämmer med urvalet.')).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Ta bort urvalet' }).at(-1) as HTMLElement);
    expect(articles()).toHaveLength(3);
  });

  it('nothing is noted yet: one line with a button', async () => {
    await open(NEEDS, []);
    expect(screen.getByText(/^Inget behov och inget hinder är antecknat än\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Till områdena' })).toHaveAttribute('href', paths.areas);
  });
});

describe('Exempel', () => {
  it('lists the examples', async () => {
    await open(paths.learningNotes('exempel'));
    expect(openings()).toEqual(['Genomgång varje tisdag.']);
    expect(articles()[0]).toHaveTextContent('Tips');
    expect(screen.queryByRole('combobox', { name: 'Märkning' })).toBeNull();
  });
});
