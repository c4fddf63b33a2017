import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openCard } from '../../support/card.tsx';
import { aDecision, aNote, aPhase, aPlan } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;
const saved = (words: RegExp) => screen.findByText(words);

describe('recording on the card', () => {
  it('a phase: opened, saved, shown, and focus is back where it was', async () => {
    const { user } = await openCard('hjo');
    await user.click(screen.getByRole('button', { name: 'Ny fasbedömning' }));
    expect(within(box('Fas')).getByRole('radiogroup', { name: 'Fas' })).toBeInTheDocument();
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
    await user.keyboard('{Enter}');
    await saved(/^Sparat\. Hjo: Införande, 22 november 2026\./);
    expect(box('Fas')).toHaveTextContent('Införande, om avtalet beslutas');
    expect(box('Fas')).toHaveTextContent('”Sagt i dialog”');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ny fasbedömning' })).toHaveFocus());
  });

  it('a decision, from an address that asks for its form', async () => {
    const { user, address } = await openCard('hjo', { address: '/organisationer/hjo?gor=beslut' });
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await saved(/^Sparat\. Hjo: Beslutat ja/);
    expect(box('Beslut')).toHaveTextContent('Beslutat ja, KF 22 nov');
    expect(screen.queryByRole('radiogroup', { name: 'Utfall' })).not.toBeInTheDocument();
    expect(address()).toBe('/organisationer/hjo');
  });

  it('a note: Enter saves it, and the line is ready for the next', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Anteckna' }));
    const line = screen.getByRole('textbox', { name: 'Anteckning' });
    expect(line).toHaveFocus();
    await user.keyboard('Vikarier behöver introduktion.');
    await user.click(screen.getByRole('radio', { name: 'Behov' }));
    await user.keyboard('{Enter}');
    await saved(/^Sparat\. Hjo: anteckning, 22 november 2026\./);
    expect(screen.getByText('Vikarier behöver introduktion.').closest('li')).toHaveTextContent('Behov');
    expect(line).toHaveValue('');
    expect(line).toHaveFocus();
  });

  it('is undone with one press', async () => {
    const { user } = await openCard('hjo', { events: [aNote('hjo', 'Från förr.', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Ny fasbedömning' }));
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: 'Egen bedömning' }));
    await user.keyboard('{Enter}');
    await saved(/^Sparat/);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(box('Fas')).toHaveTextContent('Uppgift saknas'));
  });

  it('whether the agreement applies: one answer and the day', async () => {
    const { user } = await openCard('tibro', { events: [aDecision('tibro', ['fullmaktige', 'ja'], '2026-04-27')] });
    await user.click(screen.getByRole('button', { name: 'Ja, från …' }));
    expect(screen.getByRole('radio', { name: 'Ja, från …' })).toBeChecked();
    await user.type(screen.getByRole('textbox', { name: 'Gäller från' }), '1 januari 2027{Enter}');
    await saved(/^Sparat\. Tibro: gäller här, ja från 1 januari 2027\./);
    expect(box('Gäller här')).toHaveTextContent('Ja, från 1 januari 2027');
  });

  it('a group: the level, doubt, and why it went down', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Visa alla 11' }));
    await user.click(screen.getByRole('button', { name: 'Fyll i: Socialtjänst' }));
    await user.keyboard('3');
    await user.click(screen.getByRole('checkbox', { name: 'Tveksam' }));
    await user.type(screen.getByRole('textbox', { name: 'Hur märks det?' }), 'Undrar över jourerna.{Enter}');
    await saved(/^Sparat\. Hjo: Socialtjänst, I dialog\./);
    const row = () => screen.getByText('Socialtjänst').closest('li') as HTMLElement;
    expect(row()).toHaveTextContent('i dialog, tveksam');
    expect(row()).toHaveTextContent('”Undrar över jourerna.”');
    await user.click(screen.getByRole('button', { name: 'Ändra: Socialtjänst' }));
    await user.keyboard('2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Varför ett steg tillbaka?' }), 'Chefsbyte');
    await user.click(within(row()).getByRole('button', { name: 'Spara' }));
    await saved(/^Sparat\. Hjo: Socialtjänst, Informerad\./);
    expect(row()).toHaveTextContent('ett steg tillbaka: chefsbyte');
  });

  it('a contact with its replacement; what is not changed is not stated again', async () => {
    const { user, workroom } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Lägg till, till exempel MAS och funktionsbrevlåda.' }));
    await user.type(screen.getByRole('textbox', { name: 'Kontaktfunktion' }), 'MAS, Hjo');
    await user.type(screen.getByRole('textbox', { name: 'Funktionsbrevlåda' }), 'mas@hjo.example');
    await user.type(screen.getByRole('textbox', { name: 'Ersättare' }), 'enhetschef hemsjukvård{Enter}');
    await saved(/^Sparat\. Hjo: kontaktfunktion\./);
    expect(screen.getByText(/Kontaktfunktion: MAS, Hjo, mas@hjo\.example\. Ersättare: enhetschef/)).toBeInTheDocument();
    const before = workroom.ledger.size;
    await user.click(screen.getByRole('button', { name: 'Ändra kontaktfunktion' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Inget är ändrat. Så står det redan.')).toBeInTheDocument();
    await user.clear(screen.getByRole('textbox', { name: 'Kontaktfunktion' }));
    await user.type(screen.getByRole('textbox', { name: 'Kontaktfunktion' }), 'MAS och MAR, Hjo{Enter}');
    await waitFor(() => expect(screen.getByText(/Kontaktfunktion: MAS och MAR, Hjo/)).toBeInTheDocument());
    expect(workroom.ledger.size).toBe(before + 1);
  });

  it('a date, moved later with its reason', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: '+ Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Vad händer?' }), 'Arbetsgruppen träffas');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '4 dec{Enter}');
    await saved(/^Sparat\. Hjo: Arbetsgruppen träffas, 4 december 2026\./);
    expect(box('Nästa')).toHaveTextContent('4 decArbetsgruppen träffas');
    await user.click(screen.getByRole('button', { name: 'Flytta: Arbetsgruppen träffas' }));
    await user.type(screen.getByRole('textbox', { name: 'Nytt datum' }), '8 jan{Enter}');
    await saved(/^Sparat\. Hjo: Arbetsgruppen träffas, 8 januari 2027\./);
    expect(box('Nästa')).toHaveTextContent('8 jan 2027Arbetsgruppen träffas');
  });

  it('the next instance, from the card', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Nästa instans' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nästa instans' }), 'Kommunfullmäktige');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '15 dec{Enter}');
    await saved(/^Sparat\. Hjo: KF 15 december 2026\./);
    expect(box('Nästa')).toHaveTextContent('15 decKF behandlar ärendet');
    expect(box('Beslut')).toHaveTextContent('Nästa: KF 15 dec');
  });

  it('the day of a next instance that had none, straight from its line', async () => {
    const { user } = await openCard('hjo', { events: [aPlan('hjo', 'fullmaktige', null, '2026-11-01')] });
    expect(box('Nästa')).toHaveTextContent('utan dagKF behandlar ärendet');
    await user.click(screen.getByRole('button', { name: 'Ange dag: KF behandlar ärendet' }));
    expect(screen.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
    await user.keyboard('20 januari{Enter}');
    await saved(/^Sparat\. Hjo: KF 20 januari 2027\./);
    expect(box('Nästa')).toHaveTextContent('20 jan 2027KF behandlar ärendet');
  });

  it('the answer that was pressed, though an older draft says another', async () => {
    const { user } = await openCard('hjo', { events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: 'Oklart' }));
    await user.type(screen.getByRole('textbox', { name: 'Hur vet vi det?' }), 'Mejl från MAS');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Inte än' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hur vet vi det?' })).toHaveValue('Mejl från MAS'));
    expect(screen.getByRole('radio', { name: 'Inte än' })).toBeChecked();
    // The question is asked once.
    expect(screen.getAllByText('Gäller avtalet här?')).toHaveLength(1);
  });

  it('an unreadable date leads to its summary, also by a press that leaves the field', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByRole('button', { name: '+ Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Vad händer?' }), 'Arbetsgruppen träffas');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), 'blaha');
    const save = within(box('Nästa')).getByRole('button', { name: 'Spara' });
    // The field is not left before the press has reached the button: nothing moves under it.
    await user.pointer({ keys: '[MouseLeft>]', target: save });
    expect(screen.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
    await user.pointer({ keys: '[/MouseLeft]', target: save });
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Det här behöver rättas'));
  });

  it('a målbild of some sentences, saved with Ctrl+Enter', async () => {
    const { user } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-11-01')] });
    await user.click(screen.getByText('Målbild'));
    await user.click(await screen.findByRole('button', { name: 'Skriv målbild' }));
    await user.type(screen.getByRole('textbox', { name: 'Målbild' }), 'Alla vet vem man ringer.{Enter}Även på helgen.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await saved(/^Sparat\. Hjo: målbild\./);
    expect(screen.getAllByText(/Alla vet vem man ringer\.\s+Även på helgen\./)).not.toHaveLength(0);
  });
});
