import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  agreed,
  answered,
  commandsOf,
  held,
  openDialogues,
  openHold,
  pad,
  planned,
} from '../../support/dialoguePages.tsx';

const step = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('finishing a dialogue', () => {
  it('writes everything as one command, and each mark with its link', async () => {
    const { user, journal, dialogue, address } = await openHold();
    await step('Sedan sist');
    await user.click(screen.getByRole('button', { name: 'Använd' }));
    const marked = [
      ['Läkare är med.', 3],
      ['\nVikarier behöver introduktion.', 1],
      ['\nVem svarar på helgen?', 4],
      ['\nSkriva ny helgrutin.', 5],
    ] as const;
    for (const [words, digit] of marked) {
      await user.paste(words);
      await user.keyboard(`{Alt>}${digit}{/Alt}`);
    }
    await user.selectOptions(screen.getByRole('combobox', { name: /Hur ser vi på det/ }), 'i de flesta fall');
    await user.click(screen.getByRole('textbox', { name: 'Motivering' }));
    await user.paste('Dagtid går det bra.');
    await user.click(screen.getByRole('button', { name: 'Ändra: Skriva ny helgrutin.' }));
    await user.keyboard('vårdcentralschef{Tab}28 feb{Enter}');
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    // The first to go there: the screen is fetched, which takes its time on a busy computer.
    const arrived = { level: 1, name: 'Sammanfattning: Hjo, 22 november 2026' };
    await screen.findByRole('heading', arrived, { timeout: 15_000 });
    expect(address()).toBe(`/dialoger/${dialogue}/sammanfattning`);
    expect(commands()).toHaveLength(1);
    const [drafts = []] = commands();
    expect(drafts.map(({ type }) => type).sort()).toEqual([
      'action.agreed',
      'dialogue.answered',
      'dialogue.stated',
      'kfa.assessed',
      'note.written',
      'note.written',
      'note.written',
    ]);
    expect(
      drafts.find(({ words }) => (words as { text?: string }).text === 'Vikarier behöver introduktion.'),
    ).toMatchObject({ about: ['hjo'], on: '2026-11-22', data: { mark: 'behov', dialogue, question: 'g08' } });
    expect(drafts.find(({ type }) => type === 'action.agreed')).toMatchObject({
      data: { dialogue, org: 'hjo', day: '2027-02-28' },
      words: { what: 'Skriva ny helgrutin.', who: 'vårdcentralschef' },
    });
    expect(drafts.find(({ type }) => type === 'kfa.assessed')).toMatchObject({
      slot: `${dialogue}/kfa/anvand/gemensam`,
      data: { step: 'flesta', source: 'dialog' },
    });
  });

  it('asks first about what was agreed last time', async () => {
    const { user, arrive, journal } = await openDialogues();
    const [earlier] = await arrive(planned(['hjo'], '2026-05-20'));
    const id = earlier?.id ?? '';
    await arrive(held(id, '2026-05-20'), agreed(id, 'Gemensam intro', 'MAS', '2026-09-01'));
    await arrive(planned(['hjo'], '2026-11-22'));
    await user.click(screen.getByRole('link', { name: /^Håll dialog/ }));
    const asked = await screen.findByRole('radiogroup', { name: 'Hur går det? Gemensam intro' });
    await user.click(within(asked).getByRole('radio', { name: 'klar' }));
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]?.find(({ type }) => type === 'action.stated')).toMatchObject({ data: { state: 'klar' } });
  });

  it('marks a personnummer while it is typed, refuses it when finished, and keeps the text', async () => {
    const { user, journal } = await openHold();
    await user.keyboard('Född 19121212-1212 enligt listan.');
    expect(await screen.findByText(/^Det här ser ut som ett personnummer/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Visa var' }));
    expect(pad().value.slice(pad().selectionStart, pad().selectionEnd)).toBe('19121212-1212');
    await user.click(screen.getByRole('button', { name: 'Känd' }));
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Sedan sist: Det här ser ut som ett personnummer.');
    // Each time it is asked for, also from the same page.
    const summary = alert.closest('[tabindex="-1"]');
    await waitFor(() => expect(summary).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await waitFor(() => expect(summary).toHaveFocus());
    await step('Sedan sist');
    expect(pad()).toHaveValue('Född 19121212-1212 enligt listan.');
    expect(commands()).toEqual([]);
    await user.clear(pad());
    await user.type(pad(), 'Enligt listan.');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('asks for a ground when a label was chosen without one', async () => {
    const { user } = await openHold();
    await user.click(screen.getByRole('button', { name: 'Förstådd' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /Hur ser vi på det/ }), 'samsyn');
    await user.click(screen.getByRole('button', { name: 'Känd' }));
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    const told = await screen.findByText(/^Det här behöver rättas/);
    await step('Förstådd');
    const problems = told.closest('[role="alert"]') as HTMLElement;
    await waitFor(() => expect(problems.closest('[tabindex="-1"]')).toHaveFocus());
    await user.click(within(problems).getByRole('button', { name: 'Förstådd, motivering' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Motivering' })).toHaveFocus());
  });

  it('keeps each side’s picture when they differ', async () => {
    const { user, journal, dialogue } = await openHold();
    await user.click(screen.getByRole('button', { name: 'Använd' }));
    await user.click(screen.getByRole('button', { name: 'Vi ser olika på det' }));
    expect(screen.getByText('Olika bilder är också ett svar.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Kommunen ser/ }), 'i enstaka fall');
    await user.type(screen.getByRole('textbox', { name: 'Kommunen ser, motivering' }), 'Inte på helger.');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Regionen ser/ }), 'i de flesta fall');
    await user.type(screen.getByRole('textbox', { name: 'Regionen ser, motivering' }), 'Rutinen finns.');
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]?.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining([`${dialogue}/kfa/anvand/kommun`, `${dialogue}/kfa/anvand/region`]),
    );
  });

  it('goes on from what was stored when it is opened again, and writes only what has changed', async () => {
    const { user, arrive, journal } = await openDialogues();
    const [dialogue] = await arrive(planned(['hjo'], '2026-11-20'));
    const id = dialogue?.id ?? '';
    await arrive(answered(id, 'sedan', 'Från dialogen.'), answered(id, 'g01', 'Känd text.'), held(id));
    await user.click(screen.getByRole('link', { name: 'Hjo' }));
    await user.click(await screen.findByRole('link', { name: 'Fortsätt skriva' }));
    await step('Sedan sist');
    expect(pad()).toHaveValue('Från dialogen.');
    const commands = commandsOf(journal);
    await user.type(pad(), ' Mer.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]).toMatchObject([{ type: 'dialogue.answered', words: { text: 'Från dialogen. Mer.' } }]);
  });

  it('brings the text back when finishing is undone', async () => {
    const { user, workroom, dialogue } = await openHold();
    await user.keyboard('Ord som inte får försvinna.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await user.click(await screen.findByRole('link', { name: 'Till förberedelsen' }));
    await user.click(await screen.findByRole('link', { name: 'Håll dialog' }));
    await step('Sedan sist');
    expect(pad()).toHaveValue('Ord som inte får försvinna.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(await workroom.drafts.load(`dialogue/${dialogue}`)).toContain('finished');
  });
});
