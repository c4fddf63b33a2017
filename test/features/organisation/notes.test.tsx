import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { notesIn } from '../../../src/domain/notes.ts';
import { openCard } from '../../support/card.tsx';
import { aNote } from '../../support/statements.ts';

const line = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

describe('Notes on the card', () => {
  it('say their state, lead to their page, and are changed on the spot by keyboard: mark and state in one save', async () => {
    const { user, store, workroom } = await openCard('hjo', {
      events: [aNote('hjo', 'Oklart på helgen.', '2026-11-03', { mark: 'behov' })],
    });
    expect(line('Oklart på helgen.')).toHaveTextContent('Behov öppet:');
    expect(within(line('Oklart på helgen.')).getByRole('link', { name: /^Öppna anteckningen/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/larande/anteckning/'),
    );
    const before = workroom.ledger.size;
    screen.getByRole('button', { name: /^Rätta anteckningen/ }).focus();
    await user.keyboard('{Enter}');
    const form = screen.getByRole('heading', { name: 'Rätta anteckningen' }).closest('.form-frame') as HTMLElement;
    await user.tab();
    await user.keyboard('2');
    expect(within(form).getByRole('radio', { name: /^Hinder/ })).toBeChecked();
    await user.tab();
    await user.keyboard('2{Enter}');
    await screen.findByText(/^Sparat\. Hjo: anteckningen är rättad\./);
    expect(line('Oklart på helgen.')).toHaveTextContent('Hinder bekräftat:');
    expect(workroom.ledger.size).toBe(before + 2);
    expect(notesIn(store.getState().casebook.now)[0]).toMatchObject({ mark: 'hinder', state: 'bekraftat' });
    await waitFor(() => expect(screen.getByRole('button', { name: /^Rätta anteckningen/ })).toHaveFocus());
  });

  it('an order that is unusual is asked about, and can be saved past', async () => {
    const { user } = await openCard('hjo', {
      events: [aNote('hjo', 'Oklart på helgen.', '2026-11-03', { mark: 'hinder' })],
    });
    await user.click(screen.getByRole('button', { name: /^Rätta anteckningen/ }));
    await user.click(screen.getByRole('radio', { name: /^Undanröjt/ }));
    await user.click(screen.getByRole('button', { name: 'Spara rättelsen' }));
    expect(await screen.findByText(/^Det här kommer i en annan ordning än vanligt/)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sparat\. Hjo: anteckningen är rättad\./);
    expect(line('Oklart på helgen.')).toHaveTextContent('Hinder undanröjt:');
  });

  it('a line about deviations says where those are handled, while it is written', async () => {
    const { user } = await openCard('hjo');
    await user.type(screen.getByRole('textbox', { name: 'Anteckning' }), 'Flera avvikelser');
    expect(screen.getByText(/^Avvikelser hanteras i varje huvudmans eget avvikelsesystem/)).toBeInTheDocument();
  });
});
