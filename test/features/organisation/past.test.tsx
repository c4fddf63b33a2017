import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openCard } from '../../support/card.tsx';
import { aPhase } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;

describe('a past date', () => {
  it('shows what held then, without anything to press', async () => {
    await openCard('hjo', {
      address: '/organisationer/hjo?datum=2026-10-27&gor=fas',
      events: [aPhase('hjo', 'behov', '2026-10-01'), aPhase('hjo', 'inforande', '2026-11-03')],
    });
    await waitFor(() => expect(box('Fas')).toHaveTextContent('Behovsinventering'));
    expect(box('Fas')).not.toHaveTextContent('Införande');
    // What only shows something may stay: printing, and what a word means.
    const isReading = (button: HTMLElement) =>
      /^(Skriv ut|Visa alla \d+)$/.test(button.textContent?.trim() ?? '') ||
      button.getAttribute('aria-label')?.startsWith('Vad betyder');
    expect(screen.getAllByRole('button').filter((button) => !isReading(button))).toEqual([]);
    expect(screen.queryByRole('radiogroup', { name: 'Fas' })).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Nästa: Karlsborg' })).toHaveAttribute(
      'href',
      '/organisationer/karlsborg?datum=2026-10-27',
    );
  });

  it('tells the history up to that day', async () => {
    const { user } = await openCard('hjo', {
      address: '/organisationer/hjo?datum=2026-10-27',
      events: [aPhase('hjo', 'behov', '2026-10-01'), aPhase('hjo', 'inforande', '2026-11-03')],
    });
    await user.click(screen.getByText('Historik'));
    expect(await screen.findByText('1 oktober 2026')).toBeInTheDocument();
    expect(screen.queryByText('3 november 2026')).not.toBeInTheDocument();
  });
});
