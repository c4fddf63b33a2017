import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawn, headsOf } from '../../src/domain/casebook.ts';
import { slots } from '../../src/domain/slots.ts';
import { PhaseForm } from '../../src/forms/PhaseForm.tsx';
import { selectNow } from '../../src/state/selectors.ts';
import type { Store } from '../../src/state/store.ts';
import { clockTime } from '../../src/text/format.ts';
import { renderForm } from '../support/card.tsx';
import { aDecision, aPhase } from '../support/statements.ts';

const phaseSlot = slots.phase('hjo', 'avtalet');
const standing = (store: Store) => drawn<'phase.assessed'>(selectNow(store.getState()), phaseSlot);
const ground = () => screen.getByRole('textbox', { name: 'Motivering' });
const open = (options = {}) => {
  const onDone = vi.fn<(saved: boolean) => void>();
  return renderForm(<PhaseForm organisation="hjo" onDone={onDone} />, options).then((view) => ({ ...view, onDone }));
};

describe('Ny fasbedömning', () => {
  it('is saved with five keys: the phase, Tab, ready words, Enter', async () => {
    const { user, store, onDone } = await open();
    expect(screen.getByRole('radiogroup', { name: 'Fas' })).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('2');
    await user.tab();
    await user.keyboard('1');
    expect(ground()).toHaveValue('Samtal med kontaktfunktionen');
    expect(ground()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Sparat\. Hjo: Införande, 22 november 2026\./)).toBeInTheDocument();
    expect(onDone).toHaveBeenCalledExactlyOnceWith(true, [expect.any(String)]);
    expect(standing(store)?.data.phase).toBe('inforande');
    expect(standing(store)?.words.ground).toBe('Samtal med kontaktfunktionen');
    expect(standing(store)?.on).toBe('2026-11-22');
  });

  it('keeps what was written by hand when ready words are put before it', async () => {
    const { user } = await open();
    await user.type(ground(), 'Utbildning pågår.');
    await user.click(screen.getByRole('button', { name: 'Enligt protokoll' }));
    expect(ground()).toHaveValue('Enligt protokoll. Utbildning pågår.');
    await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
    expect(ground()).toHaveValue('Sagt i dialog. Utbildning pågår.');
  });

  it('takes dates as people write them', async () => {
    const { user, store } = await open();
    await user.click(screen.getByRole('radio', { name: /Behovsinventering/ }));
    await user.type(ground(), 'Enligt protokoll');
    const date = screen.getByRole('textbox', { name: 'Datum' });
    await user.clear(date);
    await user.type(date, '3/11-26');
    expect(date).toHaveAccessibleDescription('3 november 2026');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Sparat\. Hjo: Behovsinventering, 3 november 2026\./)).toBeInTheDocument();
    expect(standing(store)?.on).toBe('2026-11-03');
  });

  it('without phase and ground leads to both, and keeps the rest', async () => {
    const { user, onDone } = await open();
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Det här behöver rättas innan det kan sparas:')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Motivering' }));
    expect(ground()).toHaveFocus();
    expect(ground()).toBeInvalid();
    await user.keyboard('x');
    expect(ground()).toBeValid();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('refuses a personnummer with the reason, and the text stays', async () => {
    const { user, store } = await open();
    await user.keyboard('1');
    await user.type(ground(), 'Ring 19121212-1212 om detta');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(
      await screen.findByText(
        'Det här ser ut som ett personnummer. Ta bort det innan du sparar. Fyrfas ska inte innehålla uppgifter om enskilda personer. Resten av texten är kvar.',
      ),
    ).toBeInTheDocument();
    expect(ground()).toHaveValue('Ring 19121212-1212 om detta');
    expect(standing(store)).toBeUndefined();
  });

  it('refuses a date that has not been', async () => {
    const { user } = await open();
    await user.keyboard('1');
    await user.type(ground(), 'Egen bedömning');
    const date = screen.getByRole('textbox', { name: 'Datum' });
    await user.clear(date);
    await user.type(date, '1 december 2026');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/Det datumet har inte varit än/)).toBeInTheDocument();
  });

  it('says what is odd and saves anyway when told to', async () => {
    const { user, store } = await open({ events: [aPhase('hjo', 'behov', '2026-10-01')] });
    await user.keyboard('4');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Det är flera faser framåt på en gång. Stämmer det?')).toBeInTheDocument();
    expect(standing(store)?.data.phase).toBe('behov');
    await user.click(screen.getByRole('button', { name: 'Spara ändå' }));
    expect(await screen.findByText(/^Sparat\. Hjo: Vidmakthållande/)).toBeInTheDocument();
  });

  it('looks anew at a form that was changed after the question', async () => {
    const { user, store } = await open({ events: [aPhase('hjo', 'behov', '2026-10-01')] });
    await user.keyboard('4');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Spara ändå' });
    await user.click(screen.getByRole('radio', { name: /Införande/ }));
    expect(screen.queryByRole('button', { name: 'Spara ändå' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Införande/);
    expect(standing(store)?.data.phase).toBe('inforande');
  });

  it('going back is called securing, and asks why', async () => {
    const { user, store } = await open({ events: [aPhase('hjo', 'inforande', '2026-10-01')] });
    await user.keyboard('1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tillbaka för att säkra' }), 'Personalomsättning');
    await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sparat\. Hjo: Behovsinventering/);
    expect(standing(store)?.data.back).toBe('personalomsattning');
  });

  it('use before there is a yes is said to be voluntary', async () => {
    const { user, store } = await open({
      events: [aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-10-01'), aPhase('hjo', 'inforande', '2026-10-01')],
    });
    await user.keyboard('3');
    await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/markera ”tillämpas redan frivilligt”/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Tillämpas redan frivilligt' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat\. Hjo: Användning/);
    expect(standing(store)?.data.voluntary).toBe(true);
  });

  it('folds the rest: what it concerns, other phases, where and from whom', async () => {
    const { user, store } = await open();
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    expect(screen.queryByRole('combobox', { name: 'Gäller' })).not.toBeInTheDocument();
    await user.click(screen.getByText('Fler uppgifter'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Gäller' }),
      'Överenskommelse om munhälsa och tandvård',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Behovsinventering' }));
    await user.type(screen.getByRole('textbox', { name: 'Var hos oss?' }), 'Hemsjukvården');
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Uppgiften kommer från' })).getByRole('radio', { name: 'Dialog' }),
    );
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/^Sparat/);
    const said = drawn<'phase.assessed'>(selectNow(store.getState()), slots.phase('hjo', 'ok_munhalsa'));
    expect(said?.data).toEqual({ phase: 'inforande', also: ['behov'], source: 'dialog' });
    expect(said?.words.where).toBe('Hemsjukvården');
  });

  it('Escape stops and keeps what was written', async () => {
    const { user, onDone, leave, comeBack } = await open();
    await user.type(ground(), 'Halvskriven');
    await user.keyboard('{Escape}');
    expect(onDone).toHaveBeenCalledExactlyOnceWith(false);
    await leave();
    await comeBack();
    expect(
      await screen.findByText(new RegExp(`^Texten från ${clockTime('2026-11-22T09:00:00.000Z')} finns kvar`)),
    ).toBeInTheDocument();
    expect(ground()).toHaveValue('Halvskriven');
    await user.click(screen.getByRole('button', { name: 'Börja om' }));
    expect(ground()).toHaveValue('');
  });

  it('takes nothing away from a draft that is found after the first key', async () => {
    const { user, workroom, leave, comeBack } = await open();
    await user.type(ground(), 'Halvskriven');
    await leave();
    const load = workroom.drafts.load.bind(workroom.drafts);
    let find = () => {};
    const found = new Promise<void>((resolve) => {
      find = resolve;
    });
    vi.spyOn(workroom.drafts, 'load').mockImplementation((key) => found.then(() => load(key)));
    await comeBack();
    await user.keyboard('2');
    expect(ground()).toHaveValue('');
    await act(async () => find());
    await waitFor(() => expect(ground()).toHaveValue('Halvskriven'));
    expect(screen.getByRole('radio', { name: /Införande/ })).toBeChecked();
  });

  it('never settles what arrived while it was open, also after the screen was left and come back to', async () => {
    const { user, store, arrive, leave, comeBack } = await open({
      events: [aPhase('hjo', 'behov', '2026-10-01')],
    });
    const before = headsOf(selectNow(store.getState()), phaseSlot);
    await user.keyboard('2');
    await user.type(ground(), 'Sagt i dialog');
    await leave();
    await arrive(aPhase('hjo', 'vidmakthallande', '2026-11-22', { over: before, words: { ground: 'Annan bild.' } }));
    await comeBack();
    await screen.findByText(/^Texten från .* finns kvar/);
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    const anyway = await screen.findByRole('button', { name: 'Spara ändå' });
    await user.click(anyway);
    await screen.findByText(/^Sparat/);
    const view = selectNow(store.getState()).slots[phaseSlot];
    expect(view?.disputed).toBe(true);
    expect(view?.current).toHaveLength(2);
  });

  it('asks who writes at the first save, and then saves', async () => {
    const { user, store } = await open({ writer: false });
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Funktion' }), 'samordnare, Skaraborg');
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sparat\. Hjo: Införande/);
    expect(standing(store)?.data.phase).toBe('inforande');
  });
});
