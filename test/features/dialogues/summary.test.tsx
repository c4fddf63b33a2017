import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import type { SummaryHeading } from '../../../src/domain/vocabulary.ts';
import { agreed, answered, held, markedNote, openDialogues, planned } from '../../support/dialoguePages.tsx';

const part = (name: string) => screen.getByRole('region', { name });

/** One side says that it has read the page. */
async function read(user: Awaited<ReturnType<typeof openDialogues>>['user'], side: string, by = '') {
  await user.click(screen.getByRole('button', { name: side }));
  await user.type(screen.getByRole('textbox', { name: 'Som vilken funktion?' }), `${by}{Enter}`);
  await screen.findByText(new RegExp(`^Sparat\\. ${side}`));
}

const headingText = (dialogue: string, heading: SummaryHeading, words: string): AnyDraft => ({
  type: 'dialogue.summarised',
  about: ['hjo'],
  slot: slots.summary(dialogue, heading),
  data: {},
  words: { text: words },
});

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
    expect(screen.getByText('ARBETSMATERIAL 22 november 2026')).toBeInTheDocument();
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
    await read(user, 'Läst av kommunen', 'MAS');
    expect(part('Innan texten låses')).toHaveTextContent('Läst av kommunen 22 november 2026, MAS');
    await read(user, 'Läst av regionen');
    const append = vi.spyOn(journal, 'append');
    await user.click(screen.getByRole('button', { name: 'Lås texten' }));
    expect(await screen.findByText('Återkopplad 22 november 2026. Texten är låst.')).toBeInTheDocument();
    expect(append).toHaveBeenCalledTimes(1);
    expect(append.mock.calls[0]?.[0].map(({ type }) => type)).toEqual([
      ...Array.from({ length: 5 }, () => 'dialogue.summarised'),
      'dialogue.stated',
    ]);
    expect(screen.getByText('FÄRDIGSTÄLLD 22 november 2026')).toBeInTheDocument();
    expect(screen.queryByText(/ARBETSMATERIAL/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ändra: / })).not.toBeInTheDocument();
    expect(part('Det här fungerar')).not.toHaveTextContent('från dialogen');
    expect(
      screen.getByText('Läst av kommunen 22 november 2026, MAS · Läst av regionen 22 november 2026'),
    ).toBeVisible();

    await user.type(screen.getByRole('textbox', { name: 'Tillägg' }), 'Rutinen är klar.{Enter}');
    await waitFor(() =>
      expect(within(part('Tillägg')).getByRole('listitem')).toHaveTextContent(
        '22 november 2026, samordnare, SkaraborgRutinen är klar.',
      ),
    );
    expect(screen.getByRole('textbox', { name: 'Tillägg' })).toHaveValue('');
  });

  it('a reading can be taken back before it is locked, and is said to be of an older text when that is changed', async () => {
    const { user } = await openSummary();
    await read(user, 'Läst av kommunen', 'MAS');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ta tillbaka: Läst av kommunen' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Ändra: Det här skaver' }));
    await user.type(screen.getByRole('textbox', { name: 'Det här skaver' }), ' Nytt.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Texten är ändrad efter det/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka: Läst av kommunen' }));
    expect(await screen.findByText(/^Sparat\. Tillbakataget: läst av kommunen/)).toBeInTheDocument();
    expect(screen.getByText('Kommunen har inte kvitterat än.')).toBeInTheDocument();
  });

  it('is read by three when a private provider takes part', async () => {
    const { arrive, user } = await openDialogues();
    const [dialogue] = await arrive(planned(['hjo', 'privat-medtanken'], '2026-11-20'));
    await arrive(held(dialogue?.id ?? ''));
    await user.click(screen.getByRole('link', { name: /^Hjo/ }));
    expect(await screen.findByText('Privat utförare har inte kvitterat än.')).toBeInTheDocument();
  });

  it('asks before it is locked with only one side’s reading; the other may still read it after', async () => {
    const { user } = await openSummary();
    await read(user, 'Läst av kommunen');
    await user.click(screen.getByRole('button', { name: 'Lås texten' }));
    expect(await screen.findByText(/^Båda sidor ska ha läst sammanfattningen/)).toBeInTheDocument();
    expect(screen.queryByText(/Texten är låst\.$/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara ändå' }));
    expect(await screen.findByText('Återkopplad 22 november 2026. Texten är låst.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ta tillbaka/ })).not.toBeInTheDocument();
    await read(user, 'Läst av regionen');
    expect(screen.getByText('Läst av kommunen 22 november 2026 · Läst av regionen 22 november 2026')).toBeVisible();
  });

  it('shows what was written elsewhere, without knowing of the lock, as a dated tillägg', async () => {
    const { user, arrive, dialogue } = await openSummary();
    const [before] = await arrive(headingText(dialogue, 'skaver', 'Helgen.'));
    await user.click(screen.getByRole('button', { name: 'Lås texten' }));
    await user.click(await screen.findByRole('button', { name: 'Spara ändå' }));
    await screen.findByText('Återkopplad 22 november 2026. Texten är låst.');
    await arrive({ ...headingText(dialogue, 'skaver', 'Helgen och kvällen.'), over: [before?.id ?? ''] });
    expect(part('Det här skaver')).toHaveTextContent(/Det här skaverHelgen\.$/);
    expect(part('Tillägg')).toHaveTextContent(
      'Skrivet på annat håll, utan att veta att texten var låst. Det här skaver:Helgen och kvällen.',
    );
  });

  it('is filed by each organisation with its own number', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('button', { name: 'Anteckna diarienummer' }));
    await user.type(screen.getByRole('textbox', { name: 'Diarienummer' }), 'VON 2026/88{Enter}');
    await waitFor(() => expect(part('Diarieförd')).toHaveTextContent('Hjo, dnr VON 2026/88'));
    await user.click(screen.getByRole('button', { name: 'Anteckna diarienummer' }));
    expect(screen.getByRole('combobox', { name: 'Diarieförd hos' })).toHaveDisplayValue('Västra Götalandsregionen');
    await user.type(screen.getByRole('textbox', { name: 'Diarienummer' }), 'HSN 2026-00123{Enter}');
    await waitFor(() => expect(part('Diarieförd')).toHaveTextContent('Västra Götalandsregionen, dnr HSN 2026-00123'));
  });

  it('shows both texts when two have written under a heading', async () => {
    const { user, arrive, dialogue } = await openSummary();
    await arrive(headingText(dialogue, 'fungerar', 'Den ena.'), headingText(dialogue, 'fungerar', 'Den andra.'));
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
