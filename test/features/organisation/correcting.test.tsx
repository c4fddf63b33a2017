import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openCard } from '../../support/card.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;
const history = async (user: Awaited<ReturnType<typeof openCard>>['user']) => {
  await user.click(screen.getByText('Historik'));
  return await screen.findAllByRole('listitem').then((items) => items[0]?.closest('.card') as HTMLElement);
};

describe('Rätta', () => {
  it('a phase from its box: the form is filled in, and the wrong one is shown as replaced', async () => {
    const { user } = await openCard('hjo', {
      events: [aPhase('hjo', 'anvandning', '2026-11-03', { words: { ground: 'Fel ruta.' } })],
    });
    await user.click(screen.getByRole('button', { name: 'Rätta: fas' }));
    expect(screen.getByRole('radio', { name: /Användning/ })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Motivering' })).toHaveValue('Fel ruta.');
    expect(screen.getByRole('textbox', { name: 'Datum' })).toHaveValue('3 november 2026');
    await user.click(screen.getByRole('radio', { name: /Införande/ }));
    await user.click(screen.getByRole('button', { name: 'Spara rättelsen' }));
    await screen.findByText(/^Sparat\. Hjo: Införande, 3 november 2026\./);
    expect(box('Fas')).toHaveTextContent('Införande');
    await history(user);
    const wrong = screen.getByText('Användning').closest('li') as HTMLElement;
    expect(wrong).toHaveTextContent('ersatt av en annan uppgift');
    expect(within(wrong).queryByRole('button', { name: /^(Rätta|Ta tillbaka)/ })).not.toBeInTheDocument();
  });

  it('a decision keeps its instance and what it did', async () => {
    const { user } = await openCard('hjo', {
      events: [aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', { words: { paragraph: '§ 19' } })],
    });
    await user.click(screen.getByRole('button', { name: 'Rätta: beslut' }));
    expect(screen.getByRole('radio', { name: 'På väg' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Kommunstyrelsen' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Föreslår ja' })).toBeChecked();
    const paragraph = await screen.findByRole('textbox', { name: 'Paragraf' });
    expect(paragraph).toHaveValue('§ 19');
    await user.type(paragraph, '1{Enter}');
    await screen.findByText(/^Sparat/);
    expect(box('Beslut')).toHaveTextContent('§ 191');
  });

  it('a note: only what was changed is stated anew', async () => {
    const { user, workroom } = await openCard('hjo', {
      events: [aNote('hjo', 'Vikarier behöver introduktoin.', '2026-11-18', { mark: 'behov' })],
    });
    const before = workroom.ledger.size;
    await user.click(screen.getByRole('button', { name: /^Rätta anteckningen/ }));
    const field = screen.getAllByRole('textbox', { name: 'Anteckning' })[0] as HTMLElement;
    await user.clear(field);
    await user.type(field, 'Vikarier behöver introduktion.{Enter}');
    await screen.findByText(/^Sparat\. Hjo: anteckningen är rättad\./);
    expect(screen.getByText('Vikarier behöver introduktion.').closest('li')).toHaveTextContent('Behov');
    expect(workroom.ledger.size).toBe(before + 1);
  });
});

describe('Ta tillbaka', () => {
  it('brings back what held before, and stays in the history with its reason', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-10-01')] });
    await user.click(screen.getByRole('button', { name: 'Ny fasbedömning' }));
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sparat/);
    await history(user);
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka: Fas 22 november 2026' }));
    await user.type(screen.getByRole('textbox', { name: 'Varför tas den tillbaka?' }), 'Gällde grannkommunen.');
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    await screen.findByText(/^Sparat\. Hjo: uppgiften är tillbakatagen\./);
    expect(box('Fas')).toHaveTextContent('Behovsinventering');
    expect(screen.getByText('tillbakatagen').closest('li')).toHaveTextContent('Införande');
    expect(screen.getByText('”Gällde grannkommunen.”')).toBeInTheDocument();
  });

  it('can hide the words as well, everywhere', async () => {
    const { user } = await openCard('hjo', { events: [aNote('hjo', 'Ett namn som inte ska stå här.', '2026-11-18')] });
    await history(user);
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka: Anteckning 18 november 2026' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ta också bort texten' }));
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    await screen.findByText(/^Sparat/);
    await waitFor(() => expect(screen.queryByText(/Ett namn som inte ska stå här/)).not.toBeInTheDocument());
    expect(screen.getByText('Texten är borttagen.')).toBeInTheDocument();
  });

  it('is one press away from a correction', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-10-01')] });
    await user.click(screen.getByRole('button', { name: 'Rätta: fas' }));
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka uppgiften i stället' }));
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    await screen.findByText(/^Sparat/);
    await waitFor(() => expect(box('Fas')).toHaveTextContent('Uppgift saknas'));
  });
});

describe('words that have been removed', () => {
  it('are said to be removed, in the box and in the history', async () => {
    const { user, arrive } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-10-01')] });
    const [statement] = await arrive(aPhase('hjo', 'inforande', '2026-11-01', { words: { ground: 'Hemligt.' } }));
    await arrive({ type: 'redacted', about: ['hjo'], re: [statement?.id ?? ''], data: {} });
    expect(box('Fas')).toHaveTextContent('Texten är borttagen.');
    await history(user);
    expect(screen.queryByText(/Hemligt/)).not.toBeInTheDocument();
  });
});
