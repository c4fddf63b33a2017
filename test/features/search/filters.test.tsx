import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { isWithin, noFilters, periodOf } from '../../../src/features/search/filters.ts';
import { heard, openSearch, results, texts, waitForTexts } from '../../support/searching.tsx';
import { aDecision, aNote } from '../../support/statements.ts';

const choose = (label: string) => screen.getByRole('combobox', { name: label });
const events = [
  aNote('hjo', 'Helgen är oklar.', '2026-11-03', { mark: 'hinder' }),
  aNote('hjo', 'Helgen behöver en rutin.', '2026-03-03', { mark: 'behov' }),
  aNote('tanum', 'Helgen går bra.', '2026-11-20'),
  aDecision('tanum', ['fullmaktige', 'nej'], '2025-06-10', { words: { reason: 'Helgen är inte löst.' } }),
];

describe('What Sök is narrowed to', () => {
  it('a kind, by itself or with words', async () => {
    const { user, type } = await openSearch({ events });
    await user.selectOptions(choose('Slag'), 'Hinder');
    await waitForTexts(1);
    expect(results()).toHaveLength(1);
    await user.selectOptions(choose('Slag'), 'Alla anteckningar');
    await waitForTexts(3);
    await user.selectOptions(choose('Slag'), 'Beslut');
    await type('helg');
    expect(texts().map((each) => each.textContent)).toEqual([expect.stringContaining('Skäl till beslut')]);
    await waitFor(() => expect(heard()).toHaveTextContent('1 träff'));
  });

  it('without words a note is listed once, and what more is said of it is found by its words', async () => {
    const { user, type, arrive } = await openSearch();
    const [note] = await arrive(aNote('hjo', 'Helgen är oklar.', '2026-11-03', { mark: 'hinder' }));
    const part = { type: 'part.worded', about: ['hjo'], data: {} } as const;
    const slot = slots.part(note?.id ?? '', 'sedan');
    await arrive({ ...part, about: ['hjo'], slot, words: { text: 'Sedan i våras' } });
    await user.selectOptions(choose('Slag'), 'Hinder');
    await waitForTexts(1);
    await type('våras');
    await waitFor(() => expect(texts()[0]).toHaveTextContent('HjoHinder: sedan när, 3 novSedan i våras'));
  });

  it('names and what can be done are kinds too', async () => {
    const { user, type } = await openSearch({ events });
    await user.selectOptions(choose('Slag'), 'Organisationer');
    await type('hjo');
    expect(results().map((each) => each.textContent)).toEqual(['HjoKommun i Skaraborg']);
    await user.selectOptions(choose('Slag'), 'Sidor och åtgärder');
    expect(results()[0]).toHaveTextContent('Anteckna Hjo');
    expect(results()).toHaveLength(3);
  });

  it('an area: its organisations and the texts about them', async () => {
    const { user, type } = await openSearch({ events });
    await type('helg');
    await waitForTexts(4);
    await user.selectOptions(choose('Område'), 'Fyrbodal');
    expect(texts()).toHaveLength(2);
    await user.clear(screen.getByRole('combobox', { name: /^Sök/ }));
    await user.selectOptions(choose('Slag'), 'Organisationer');
    expect(results().map((each) => each.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Fyrbodal/), expect.stringMatching(/^Tanum/)]),
    );
    expect(results().some((each) => each.textContent?.startsWith('Hjo'))).toBe(false);
  });

  it('a period, also one of one’s own', async () => {
    const { user, type } = await openSearch({ events });
    await type('helg');
    await waitForTexts(4);
    await user.selectOptions(choose('Period'), 'Senaste 30 dagarna');
    expect(texts()).toHaveLength(2);
    await user.selectOptions(choose('Period'), 'I år');
    expect(texts()).toHaveLength(3);
    await user.selectOptions(choose('Period'), 'Egen period');
    await user.type(screen.getByRole('textbox', { name: 'Till och med' }), '2025-12-31');
    expect(texts()).toHaveLength(1);
    await user.type(screen.getByRole('textbox', { name: 'Från och med' }), '2025-07-01');
    expect(texts()).toEqual([]);
    expect(screen.getByText('Inget hittades för ”helg” med de här valen.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Visa allt' }));
    expect(texts()).toHaveLength(4);
    expect(choose('Period')).toHaveValue('allt');
  });

  it('on a phone they are folded, and say what is chosen', async () => {
    const { user } = await openSearch({ events, narrow: true });
    await user.click(screen.getByText('Begränsa'));
    await user.selectOptions(choose('Slag'), 'Behov');
    await user.selectOptions(choose('Område'), 'Skaraborg');
    expect(screen.getByText('Begränsa: Behov, Skaraborg')).toBeInTheDocument();
    await waitForTexts(1);
    expect(within(screen.getByRole('dialog')).queryByText('öppnar')).toBeInTheDocument();
  });
});

describe('A period', () => {
  const period = (choice: Parameters<typeof periodOf>[0]['period']) =>
    periodOf({ ...noFilters, period: choice }, '2026-11-22');

  it('is counted from today', () => {
    expect(period('allt')).toBeNull();
    expect(period('30')).toEqual({ from: '2026-10-23', to: '2026-11-22' });
    expect(period('aret')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(period('framat')).toEqual({ from: '2026-11-22', to: null });
    expect(period('egen')).toBeNull();
  });

  it('holds a month or a year that any day of it lies in', () => {
    const days = { from: '2026-10-23', to: '2026-11-22' };
    for (const date of ['2026-10-23', '2026-11-22', '2026-10', '2026-11', '2026'])
      expect(isWithin(date, days)).toBe(true);
    for (const date of ['2026-10-22', '2026-11-23', '2026-09', '2026-12', '2025'])
      expect(isWithin(date, days)).toBe(false);
  });
});
