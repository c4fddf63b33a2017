import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { memoryJournal } from '../../../src/journal/memoryJournal.ts';
import { takeIn } from '../../../src/state/takingIn.ts';
import { openArea, rowOf } from '../../support/areas.tsx';
import { openCard } from '../../support/card.tsx';
import { bundlesOf } from '../../support/events.ts';

const box = () => screen.getByRole('heading', { name: 'Medlemskap att bekräfta' }).closest('section') as HTMLElement;
const namesInList = () => [...document.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent);

describe('"Saknas någon kommun? Flytta hit"', () => {
  it('moves a municipality here, with focus on its row, and Ångra moves it back', async () => {
    const { user } = await openArea('vs-simba');
    expect(namesInList()).toEqual(['Ale', 'Kungälv', 'Stenungsund', 'Tjörn']);
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vem hör hit?' }), 'Orust');
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(await screen.findByText(/^Sparat\. Orust hör till SIMBA\./)).toBeInTheDocument();
    await waitFor(() => expect(rowOf('Orust')).toHaveFocus());
    expect(namesInList()).toEqual(['Ale', 'Kungälv', 'Orust', 'Stenungsund', 'Tjörn']);
    // Somebody has said where it belongs: it is not to be confirmed any more.
    expect(rowOf('Orust')).not.toHaveTextContent('att bekräfta');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(namesInList()).toEqual(['Ale', 'Kungälv', 'Stenungsund', 'Tjörn']));
  });

  it('asks who, when nobody is chosen, and Escape closes it', async () => {
    const { user } = await openArea('vs-simba');
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(screen.getByText('Välj vem som hör hit.')).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Vem hör hit?' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Flytta hit' })).toHaveFocus());
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('offers those of the other areas, by area', async () => {
    const { user } = await openArea('vs-samla');
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    const groups = within(screen.getByRole('combobox')).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([
      'Fyrbodal',
      'Skaraborg',
      'SIMBA',
      'Göteborgsområdet',
      'Södra Älvsborg',
      'Länsövergripande',
    ]);
    expect(within(screen.getByRole('combobox')).queryByRole('option', { name: 'Lerum' })).not.toBeInTheDocument();
  });
});

describe('memberships to confirm', () => {
  it('stand with why, are confirmed with one press, and the next one has focus', async () => {
    const { user } = await openArea('vs-samla');
    expect(rowOf('Alingsås')).toHaveTextContent('att bekräfta');
    expect(box()).toHaveTextContent('Att Alingsås hör till SAMLA följer av uteslutning');
    await user.click(within(box()).getByRole('button', { name: 'Stämmer: Alingsås hör till SAMLA' }));
    expect(await screen.findByText(/^Sparat\. Alingsås hör till SAMLA\./)).toBeInTheDocument();
    await waitFor(() => expect(within(box()).getByRole('button', { name: /^Stämmer: Lerum/ })).toHaveFocus());
    expect(rowOf('Alingsås')).not.toHaveTextContent('att bekräfta');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText('Medlemskap att bekräfta')).not.toBeInTheDocument());
    await waitFor(() => expect(rowOf('Lerum')).toHaveFocus());
  });

  it('are put right with two', async () => {
    const { user } = await openArea('vs-samla');
    await user.click(within(box()).getByRole('button', { name: 'Hör till ett annat område, Alingsås' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vart hör Alingsås?' }), 'Södra Älvsborg');
    await user.click(within(box()).getByRole('button', { name: 'Flytta' }));
    expect(await screen.findByText(/^Sparat\. Alingsås hör till Södra Älvsborg\./)).toBeInTheDocument();
    expect(namesInList()).toEqual(['Lerum att bekräfta']);
  });

  it('two who have said different things: marked in the list, both said, and settled with one press', async () => {
    const { user, store } = await openArea('vs-skaraborg', { events: [moved('hjo', 'vs-skaraborg')] });
    const other = await memoryJournal();
    // Written earlier: what is written last is what is drawn.
    await other.append([moved('hjo', 'vs-fyrbodal')], '2026-11-18T10:00:00.000Z');
    const bundles = await bundlesOf(other);
    await act(async () => store.dispatch(takeIn(bundles, () => 'Kopian är inläst.')));
    expect(rowOf('Hjo')).toHaveTextContent('två olika områden');
    expect(box()).toHaveTextContent(/Två har skrivit olika: (Skaraborg och Fyrbodal|Fyrbodal och Skaraborg)\./);
    await user.click(within(box()).getByRole('button', { name: 'Stämmer: Hjo hör till Skaraborg' }));
    expect(await screen.findByText(/^Sparat\. Hjo hör till Skaraborg\./)).toBeInTheDocument();
    await waitFor(() => expect(rowOf('Hjo')).not.toHaveTextContent('två olika områden'));
  });

  it('what is moved stands in the other list', async () => {
    await openArea('vs-sodra-alvsborg', { events: [moved('alingsas', 'vs-sodra-alvsborg')] });
    expect(namesInList()).toContain('Alingsås');
  });

  it('an area without members is one line, and can be given some', async () => {
    const { user } = await openArea('vs-samla', {
      events: [moved('alingsas', 'vs-simba'), moved('lerum', 'vs-simba')],
    });
    expect(screen.getByText('Inga organisationer hör hit än.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vem hör hit?' }), 'Lerum');
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    await waitFor(() => expect(namesInList()).toEqual(['Lerum']));
  });

  it('a card still knows its organisation after a move', async () => {
    await openCard('alingsas', { events: [moved('alingsas', 'vs-simba')] });
    expect(screen.getByRole('heading', { level: 1, name: 'Alingsås' })).toBeInTheDocument();
  });
});

function moved(org: string, area: string): AnyDraft {
  return {
    type: 'organisation.changed',
    about: [org],
    slot: `org/${org}/area`,
    data: { value: area },
  };
}
