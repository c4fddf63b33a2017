import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { Component as GuidePage } from '../../../src/features/dialogues/guide/GuidePage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { renderForm } from '../../support/card.tsx';
import { answered, held, openDialogues, openHold, pad, planned } from '../../support/dialoguePages.tsx';

const openGuide = () =>
  renderForm(
    <Routes>
      <Route path={patterns.guide} element={<GuidePage />} />
    </Routes>,
    { address: `${paths.guide}?omrade=vs-skaraborg` },
  );

const list = (title: string) => screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;
const QUESTION = 'Var tolkar kommunen och regionen samma text olika hos er?';

const worded = (text: string, on: string): AnyDraft => ({
  type: 'guide.worded',
  about: ['vs-skaraborg'],
  slot: 'guide/vs-skaraborg/g05',
  on,
  data: {},
  words: { text },
});

describe('the guide', () => {
  it('is seven steps and nine questions in reserve, and a question is worded, moved and put back', async () => {
    const { user } = await openGuide();
    expect(within(list('Stegen')).getAllByRole('listitem')).toHaveLength(7);
    expect(within(list('I reserv')).getAllByRole('listitem')).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: `Ändra: ${QUESTION}` }));
    const field = screen.getByRole('textbox', { name: 'Frågan' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Var läser ni olika i Skaraborg?');
    await user.click(screen.getByRole('radio', { name: 'I reserv' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    const reserve = await waitFor(() => {
      expect(within(list('I reserv')).getAllByRole('listitem')).toHaveLength(10);
      return within(list('I reserv'));
    });
    expect(reserve.getByText('Var läser ni olika i Skaraborg?')).toBeInTheDocument();
    expect(reserve.getByText('Egna ord')).toBeInTheDocument();
    expect(reserve.getByText(`Gemensamt: ${QUESTION}`)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Ändra: Var läser/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Återställ/ }));
    await waitFor(() => expect(within(list('Stegen')).getAllByRole('listitem')).toHaveLength(7));
    expect(screen.queryByText('Egna ord')).not.toBeInTheDocument();
    expect(within(list('Stegen')).getByText(QUESTION)).toBeInTheDocument();
  });

  it('refuses a personnummer and keeps the rest', async () => {
    const { user } = await openGuide();
    await user.click(screen.getByRole('button', { name: `Ändra: ${QUESTION}` }));
    await user.type(screen.getByRole('textbox', { name: 'Frågan' }), ' 19121212-1212');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Det här ser ut som ett personnummer/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Frågan' })).toHaveValue(`${QUESTION} 19121212-1212`);
  });

  it('shows both when two have worded a question differently', async () => {
    const { arrive } = await openGuide();
    await arrive({ ...worded('Så här?', '2026-11-20'), over: [] }, { ...worded('Eller så?', '2026-11-20'), over: [] });
    expect(await screen.findByText('Så här?')).toBeInTheDocument();
    expect(screen.getByText('Eller så?')).toBeInTheDocument();
  });
});

describe('a dialogue', () => {
  it('asks as its area asks now', async () => {
    const { user, arrive } = await openHold();
    await arrive(worded('Var läser ni olika i Skaraborg?', '2026-11-20'));
    await user.click(screen.getByRole('button', { name: 'Förstådd' }));
    expect(await screen.findByText('Var läser ni olika i Skaraborg?')).toBeInTheDocument();
  });

  it('that was held shows its questions as they were that day', async () => {
    const { user, arrive } = await openDialogues();
    const [dialogue] = await arrive(planned(['hjo'], '2026-11-10'));
    const id = dialogue?.id ?? '';
    await arrive(answered(id, 'g05', 'Vi läser lika.'), held(id, '2026-11-10'));
    await arrive(worded('Den nya frågan?', '2026-11-20'));
    await user.click(await screen.findByRole('link', { name: /^Sammanfattning/ }));
    await user.click(await screen.findByText(/^Svaren från dialogen|^Det som skrevs/));
    expect(await screen.findByText(QUESTION)).toBeInTheDocument();
    expect(screen.queryByText('Den nya frågan?')).not.toBeInTheDocument();
  });

  it('is shown large and back by Escape, with the hands in the same text', async () => {
    const { user } = await openHold();
    await user.click(pad());
    await user.keyboard('Det här sades.');
    await user.click(screen.getByRole('button', { name: 'Visa stort' }));
    expect(document.documentElement).toHaveAttribute('data-projected');
    expect(pad()).toHaveFocus();
    await user.keyboard(' Och det här.');
    await user.keyboard('{Escape}');
    expect(document.documentElement).not.toHaveAttribute('data-projected');
    expect(pad()).toHaveValue('Det här sades. Och det här.');
  });
});

describe('a plan', () => {
  it('is changed, and says what the dialogue is about', async () => {
    const { user, arrive } = await openDialogues();
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(await screen.findByRole('link', { name: 'Hjo' }));
    await user.click(await screen.findByRole('button', { name: 'Ändra planen' }));
    await user.click(screen.getByRole('checkbox', { name: 'Läkaransvar' }));
    await user.click(screen.getByRole('radio', { name: 'Digitalt' }));
    await user.type(screen.getByRole('textbox', { name: 'Vilka funktioner är med?' }), 'MAS');
    await user.type(screen.getByRole('textbox', { name: 'Egen fråga' }), 'Hur går det på helgerna?');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Om: Läkaransvar')).toBeInTheDocument();
    expect(screen.getByText(/digitalt · Med: MAS/)).toBeInTheDocument();
    expect(screen.getByText('Egen fråga: Hur går det på helgerna?')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra planen' })).toHaveFocus());
  });

  it('is made with its documents at once, and one "Ångra" takes all of it back', async () => {
    const { user } = await openDialogues();
    await user.click(screen.getByRole('button', { name: 'Ny dialog' }));
    await user.keyboard('hj{Enter}{Tab}20 januari');
    await user.click(screen.getByText('Fler uppgifter'));
    await user.click(screen.getByRole('checkbox', { name: 'Munhälsa' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Om: Munhälsa')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Ångra' }));
    expect(await screen.findByText('Dialogen finns inte här')).toBeInTheDocument();
  });
});
