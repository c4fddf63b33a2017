import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { agreed, answered, held, markedNote, openDialogues, planned } from '../../support/dialoguePages.tsx';

const part = (name: string) => screen.getByRole('region', { name });

/** A dialogue that has been held, its summary opened. */
async function openSummary(options = {}) {
  const view = await openDialogues(options);
  const [dialogue] = await view.arrive(planned(['hjo'], '2026-11-20'));
  const id = dialogue?.id ?? '';
  await view.arrive(
    answered(id, 'g08', 'Läkare är med.\nVikarier behöver introduktion.'),
    markedNote(id, 'exempel', 'Läkare är med.'),
    markedNote(id, 'behov', 'Vikarier behöver introduktion.'),
    markedNote(id, 'fraga', 'Vem svarar på helgen?'),
    agreed(id, 'Ny helgrutin', 'vårdcentralschef', '2027-02-28'),
    held(id),
  );
  await view.user.click(screen.getByRole('link', { name: 'Hjo' }));
  await screen.findByRole('heading', { level: 1, name: /^Sammanfattning: Hjo/ });
  return { ...view, dialogue: id };
}

describe('the summary', () => {
  it('has five headings, filled with the dialogue’s own words until somebody writes', async () => {
    await openSummary();
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .slice(0, 5)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Det här fungerar',
      'Det här skaver',
      'Så ser vi på känd, förstådd, använd',
      'Det här gör vi',
      'Det här lyfter vi',
    ]);
    expect(part('Det här fungerar')).toHaveTextContent('från dialogenLäkare är med.');
    expect(part('Det här skaver')).toHaveTextContent('Vikarier behöver introduktion.');
    expect(part('Det här gör vi')).toHaveTextContent('Ny helgrutin, vårdcentralschef, 28 februari 2027');
    expect(part('Det här lyfter vi')).toHaveTextContent('Vem svarar på helgen?');
    expect(screen.getByText('ARBETSMATERIAL')).toBeInTheDocument();
  });

  it('is saved heading by heading', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('button', { name: 'Ändra: Det här skaver' }));
    const field = screen.getByRole('textbox', { name: 'Det här skaver' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Vikarier behöver introduktion.');
    await user.type(field, ' På helger mest.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Sparat\. Sammanfattningen: Det här skaver\./)).toBeInTheDocument();
    expect(part('Det här skaver')).toHaveTextContent('Vikarier behöver introduktion. På helger mest.');
    expect(part('Det här skaver')).not.toHaveTextContent('från dialogen');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra: Det här skaver' })).toHaveFocus());
  });

  it('refuses a personnummer and keeps the text', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('button', { name: 'Ändra: Det här lyfter vi' }));
    const field = screen.getByRole('textbox', { name: 'Det här lyfter vi' });
    await user.type(field, ' 19121212-1212');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Det här ser ut som ett personnummer/)).toBeInTheDocument();
    expect(field).toHaveValue('Vem svarar på helgen? 19121212-1212');
  });

  it('is read by both sides and then locked: the words as they stood, no fields, and room for an addendum', async () => {
    const { user, journal } = await openSummary();
    expect(screen.getByText('Läst av kommunen · Läst av regionen. Sedan låses texten.')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Läst av kommunen' }));
    await user.click(screen.getByRole('checkbox', { name: 'Läst av regionen' }));
    const append = vi.spyOn(journal, 'append');
    await user.click(screen.getByRole('button', { name: 'Lås texten' }));
    expect(await screen.findByText('Återkopplad 22 november 2026. Texten är låst.')).toBeInTheDocument();
    expect(append).toHaveBeenCalledTimes(1);
    expect(append.mock.calls[0]?.[0].map(({ type }) => type)).toEqual([
      'dialogue.summarised',
      'dialogue.summarised',
      'dialogue.summarised',
      'dialogue.summarised',
      'dialogue.stated',
    ]);
    expect(screen.queryByText('ARBETSMATERIAL')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ändra/ })).not.toBeInTheDocument();
    expect(part('Det här fungerar')).not.toHaveTextContent('från dialogen');

    await user.type(screen.getByRole('textbox', { name: 'Tillägg' }), 'Rutinen är klar.{Enter}');
    await waitFor(() =>
      expect(within(part('Tillägg')).getByRole('listitem')).toHaveTextContent('22 november 2026 Rutinen är klar.'),
    );
    expect(screen.getByRole('textbox', { name: 'Tillägg' })).toHaveValue('');
  });

  it('asks before it is locked with only one side’s reading', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('checkbox', { name: 'Läst av kommunen' }));
    await user.click(screen.getByRole('button', { name: 'Lås texten' }));
    expect(await screen.findByText(/^Båda sidor ska ha läst sammanfattningen/)).toBeInTheDocument();
    expect(screen.queryByText(/Texten är låst\.$/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara ändå' }));
    expect(await screen.findByText('Återkopplad 22 november 2026. Texten är låst.')).toBeInTheDocument();
  });

  it('shows both texts when two have written under a heading', async () => {
    const { user, arrive, dialogue } = await openSummary();
    const text = (words: string) => ({
      type: 'dialogue.summarised' as const,
      about: ['hjo'],
      slot: `${dialogue}/summary/fungerar`,
      data: {},
      words: { text: words },
    });
    await arrive(text('Den ena.'), text('Den andra.'));
    expect(part('Det här fungerar')).toHaveTextContent('Två har skrivit här. Båda texterna är kvar.');
    await user.click(screen.getByRole('button', { name: /Det här fungerar$/ }));
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Det här fungerar' }).value.split('\n\n').sort(),
    ).toEqual(['Den andra.', 'Den ena.']);
  });

  it('can only be read on a past date', async () => {
    await openSummary({ address: '/dialoger?datum=2026-11-21' });
    expect(part('Det här fungerar')).toHaveTextContent('Läkare är med.');
    expect(screen.queryByRole('button', { name: /^Ändra/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lås texten' })).not.toBeInTheDocument();
  });
});
