import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import type { EventType } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import { DecisionForm } from '../../src/forms/DecisionForm.tsx';
import { NextDateForm } from '../../src/forms/NextDateForm.tsx';
import { selectNow } from '../../src/state/selectors.ts';
import type { Store } from '../../src/state/store.ts';
import { renderForm } from '../support/card.tsx';
import { aDecision, aPlan } from '../support/statements.ts';

const at = <T extends EventType>(store: Store, slot: string) => drawn<T>(selectNow(store.getState()), slot);
const council = slots.decision('hjo', 'avtalet', 'fullmaktige');
const open = (options = {}, id = 'hjo') => {
  const onDone = vi.fn<(saved: boolean) => void>();
  return renderForm(<DecisionForm organisation={id} onDone={onDone} />, options).then((view) => ({ ...view, onDone }));
};

describe('Nytt beslutsläge', () => {
  it('is saved with a digit, the date and Enter', async () => {
    const { user, store, onDone } = await open();
    await user.keyboard('1');
    await user.tab();
    // Going to the field with Tab marks what stands in it, as a browser does.
    await user.clear(screen.getByRole('textbox', { name: 'Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '16 nov{Enter}');
    expect(await screen.findByText(/^Sparat\. Hjo: Beslutat ja, 16 november 2026\./)).toBeInTheDocument();
    expect(at<'decision.recorded'>(store, council)?.data).toEqual({ outcome: 'ja', round: 1 });
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('asks whether a later day still holds when a no is told late, and takes it away in the same save', async () => {
    const { user, store } = await open({ events: [aPlan('hjo', 'fullmaktige', '2026-11-26', '2026-11-22')] });
    const asks = () => screen.queryByRole('radiogroup', { name: 'Gäller datumet KF 26 november 2026 fortfarande?' });
    await user.keyboard('5');
    // Told the day the plan was made, the plan is answered by itself.
    expect(asks()).not.toBeInTheDocument();
    await user.clear(screen.getByRole('textbox', { name: 'Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '18 nov');
    expect(asks()).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Nej, ta bort det' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Beslutat nej/);
    expect(at(store, slots.next('hjo', 'avtalet'))).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await vi.waitFor(() =>
      expect(at<'decision.planned'>(store, slots.next('hjo', 'avtalet'))?.data.day).toBe('2026-11-26'),
    );
  });

  it('gives the five choices the keys 1 to 5', async () => {
    const { user } = await open();
    const choices = within(screen.getByRole('radiogroup', { name: 'Utfall' })).getAllByRole('radio');
    for (const [index, choice] of choices.entries()) {
      await user.keyboard(String(index + 1));
      expect(choice).toBeChecked();
    }
    expect(choices).toHaveLength(5);
  });

  it('on its way asks at once which instance, and what it did', async () => {
    const { user, store } = await open();
    await user.keyboard('3');
    await user.click(screen.getByRole('radio', { name: 'Kommunstyrelsen' }));
    await user.click(screen.getByRole('radio', { name: 'Föreslår ja' }));
    await user.click(screen.getByRole('radio', { name: 'Protokoll' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Sparat\. Hjo: KS föreslår ja, 22 november 2026\./)).toBeInTheDocument();
    expect(at<'decision.recorded'>(store, slots.decision('hjo', 'avtalet', 'styrelse'))?.data).toEqual({
      outcome: 'foreslar_ja',
      round: 1,
      source: 'protokoll',
    });
  });

  it('knows enough when only the instance is known, but not of a council', async () => {
    const { user, store } = await open();
    await user.keyboard('3');
    await user.click(screen.getByRole('radio', { name: 'Kommunfullmäktige' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('link', { name: 'Vad blev det?' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Nämnd' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Nämnd har behandlat ärendet/);
    expect(at<'decision.recorded'>(store, slots.decision('hjo', 'avtalet', 'namnd'))?.data.outcome).toBe('yttrat');
  });

  it('without an outcome leads to it', async () => {
    const { user, onDone } = await open();
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('link', { name: 'Utfall' })).toBeInTheDocument();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('folds the rest: paragraph, diarienummer, reason, what comes next', async () => {
    const { user, store } = await open();
    await user.keyboard('5');
    await user.click(screen.getByText('Fler uppgifter'));
    expect(await screen.findByRole('combobox', { name: 'Instans' })).toHaveDisplayValue('Kommunfullmäktige');
    await user.type(screen.getByRole('textbox', { name: 'Paragraf' }), '§ 88');
    await user.type(screen.getByRole('textbox', { name: 'Diarienummer' }), 'KA2026/1221');
    await user.type(screen.getByRole('textbox', { name: 'Skäl' }), 'Läkarmedverkan är oklar.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nästa instans' }), 'Beredning');
    await user.type(screen.getByRole('textbox', { name: 'När' }), '20 januari');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Beslutat nej/);
    const said = at<'decision.recorded'>(store, council);
    expect(said?.words).toEqual({ paragraph: '§ 88', dnr: 'KA2026/1221', reason: 'Läkarmedverkan är oklar.' });
    expect(at<'decision.planned'>(store, slots.next('hjo', 'avtalet'))?.data).toEqual({
      instance: 'beredning',
      day: '2027-01-20',
    });
  });

  it('asks what was added to a yes', async () => {
    const { user, store } = await open();
    await user.keyboard('2');
    await user.type(screen.getByRole('textbox', { name: 'Vad lades till?' }), 'Följs upp efter ett år.');
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sparat\. Hjo: Beslutat ja, med tillägg/);
    expect(at<'decision.recorded'>(store, council)?.words.wording).toBe('Följs upp efter ett år.');
  });

  it('after a yes can begin anew, and says so before it is saved', async () => {
    const { user, store } = await open({ events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-05-01')] });
    await user.keyboard('3');
    await user.click(screen.getByRole('radio', { name: 'Beredning' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/Här finns redan ett beslutat ja/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Nytt ärende: ett nytt beslut behövs' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Under beredning/);
    expect(at<'decision.recorded'>(store, slots.decision('hjo', 'avtalet', 'beredning'))?.data.round).toBe(2);
  });

  it('refuses an outcome in the future', async () => {
    const { user } = await open();
    await user.keyboard('1');
    await user.clear(screen.getByRole('textbox', { name: 'Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '15 december 2026{Enter}');
    expect(await screen.findByText(/Det som är planerat skrivs som nästa datum/)).toBeInTheDocument();
  });

  it('of the region names its three errands and its own instances', async () => {
    const { user, store } = await open({}, 'vgr');
    await user.click(screen.getByRole('radio', { name: 'Implementering' }));
    await user.click(screen.getByRole('radio', { name: 'På väg' }));
    await user.click(screen.getByRole('radio', { name: 'Regionstyrelsen' }));
    await user.click(screen.getByRole('radio', { name: 'Föreslår ja' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Västra Götalandsregionen: RS föreslår ja/);
    expect(at<'decision.recorded'>(store, slots.decision('vgr', 'implementering', 'styrelse'))).toBeDefined();
  });
});

describe('Nästa instans', () => {
  it('takes a day that lies ahead, or none', async () => {
    const { user, store } = await renderForm(<NextDateForm organisation="hjo" onDone={() => {}} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nästa instans' }), 'Kommunfullmäktige');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '15 dec{Enter}');
    expect(await screen.findByText(/^Sparat\. Hjo: KF 15 december 2026\./)).toBeInTheDocument();
    expect(at<'decision.planned'>(store, slots.next('hjo', 'avtalet'))?.data.day).toBe('2026-12-15');
  });
});
