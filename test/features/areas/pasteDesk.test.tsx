import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths, withDate } from '../../../src/paths.ts';
import { openArea, openAreas, rowOf } from '../../support/areas.tsx';
import { paste, patience } from '../../support/paste.ts';
import { excel, FIFTEEN } from '../../support/pastedLists.ts';
import { aDecision } from '../../support/statements.ts';

const FIELD = 'Klistra in din lista från Excel här, eller fyll i rad för rad.';
const deskShown = () => document.querySelector<HTMLElement>('.paste-desk');
const desk = () => within(deskShown() as HTMLElement);
const says = (sentence: string | RegExp) => screen.findByText(sentence, {}, patience);
/** Vara has decided already, Skara has said something else. */
const before = [
  aDecision('vara', ['fullmaktige', 'ja'], '2026-03-30'),
  aDecision('skara', ['fullmaktige', 'nej'], '2026-03-02'),
];
const VERDICTS = '15 rader: 12 nya, 1 känd sedan förut, 1 ändrar en uppgift, 1 förstår vi inte (cell A9, ”Tibro/Hjo”).';

describe('the desk', { timeout: 60_000 }, () => {
  it('is the open field of an area where nothing is known, in focus', async () => {
    const { user } = await openArea('vs-skaraborg');
    await waitFor(() => expect(screen.getByRole('textbox', { name: FIELD })).toHaveFocus());
    paste(excel(['Hjo', 'ja', '2026-03-25']));
    await says('1 rad: 1 ny.');
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(deskShown()).toBeNull();
    expect(screen.getByRole('textbox', { name: FIELD })).toBeInTheDocument();
  });

  it('is one quiet button where something is known, and opens without Ctrl+V too', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    expect(screen.queryByRole('textbox', { name: FIELD })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Klistra in en lista' }));
    const field = screen.getByRole('textbox', { name: FIELD });
    expect(field).toHaveFocus();
    await user.type(field, 'Hjo;ja;2026-03-25');
    await user.click(screen.getByRole('button', { name: 'Läs listan' }));
    await says('1 rad: 1 ny.');
  });

  it('says where another table begins that is not read', async () => {
    await openArea('vs-skaraborg', { events: before });
    const beside = [
      ['Kommun', 'Beslut', '', 'Kommun', 'Beslut'],
      ['Hjo', 'ja', '', 'Tibro', 'nej'],
      ['Essunga', 'nej', '', 'Karlsborg', 'ja'],
    ];
    paste(excel(...beside), document.body);
    await says('2 rader: 2 nya.');
    const sentence = 'Från kolumn D står en tabell till, bredvid den första. Den läses inte. Klistra in den för sig.';
    expect(await says(sentence)).toBeVisible();
  });

  it('leaves what is pasted in another field to that field', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    rowOf('Hjo').focus();
    await user.keyboard('n');
    const note = await screen.findByRole('textbox', { name: 'Anteckning' });
    expect(paste(excel(['Hjo', 'ja', '2026-03-25']), note)).toBe(true);
    expect(deskShown()).toBeNull();
    expect(screen.queryByText('Vi läser din lista. Inget sparas förrän du säger till.')).toBeNull();
  });

  it('asks again where the keyboard is, and after a save it is only put away', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    paste(excel(...FIFTEEN), document.body);
    await says(VERDICTS);
    await user.click(desk().getByRole('button', { name: 'Tibro' }));
    await says(/^15 rader: 13 nya/);
    await user.click(desk().getByRole('button', { name: 'Ändra' }));
    await says(VERDICTS);
    await waitFor(() => expect(desk().getByRole('button', { name: 'Tibro' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Spara 13 uppgifter' }));
    expect(await screen.findByRole('button', { name: 'Stäng listan' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Avbryt' })).toBeNull();
  });

  it('keeps the list and the answers when the page is left, until it is put away', async () => {
    const { user, leave, comeBack } = await openArea('vs-skaraborg', { events: before });
    paste(excel(...FIFTEEN), document.body);
    await says(VERDICTS);
    await user.click(desk().getByRole('button', { name: 'Tibro' }));
    await says(/^15 rader: 13 nya/);
    await leave();
    await comeBack();
    await says(/^15 rader: 13 nya/);
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    await leave();
    await comeBack();
    expect(await screen.findByRole('button', { name: 'Klistra in en lista' })).toBeInTheDocument();
    expect(deskShown()).toBeNull();
  });

  it('takes a new list in place of the one that lies there', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    paste(excel(...FIFTEEN), document.body);
    await says(VERDICTS);
    await user.click(desk().getByRole('button', { name: 'Tibro' }));
    paste(excel(['Kommun', 'Beslut'], ['Tibro/Hjo', 'ja']), document.body);
    expect(await says('1 rad: 1 förstår vi inte (cell A2, ”Tibro/Hjo”).')).toBeInTheDocument();
  });

  it('is not there when the past is shown', async () => {
    await openAreas({ address: withDate(paths.area('vs-skaraborg'), '2026-10-01'), events: before });
    await screen.findByRole('table');
    paste(excel(...FIFTEEN), document.body);
    expect(screen.queryByRole('button', { name: 'Klistra in en lista' })).toBeNull();
    expect(screen.queryByText('Vi läser din lista. Inget sparas förrän du säger till.')).toBeNull();
  });

  it('shows how the columns were read, and takes another word for it', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    paste(excel(['Kommun', 'Kommentar'], ['Hjo', 'Arbetsgrupp finns'], ['Tibro', 'Startar i maj']), document.body);
    await user.click(await screen.findByText('Så läste vi kolumnerna', {}, patience));
    expect(screen.getByRole('combobox', { name: 'A: Kommun' })).toHaveValue('organisation');
    await user.selectOptions(screen.getByRole('combobox', { name: 'B: Kommentar' }), 'Kontaktfunktion');
    expect(await screen.findAllByText(/^Kontaktfunktion: Arbetsgrupp finns/)).toHaveLength(1);
  });

  it('draws the municipalities as they would be', async () => {
    const { user } = await openArea('vs-skaraborg', { events: before });
    paste(excel(...FIFTEEN), document.body);
    await says(VERDICTS);
    await user.click(desk().getByRole('radio', { name: 'Karta' }));
    const mark = (id: string) => document.querySelector<SVGElement>(`[data-place="${id}"]`)?.dataset['mark'];
    await waitFor(() => expect(mark('essunga')).toBe('beslut-ja'));
    expect([mark('grastorp'), mark('skara'), mark('vara'), mark('tibro')]).toEqual([
      'beslut-nej',
      'beslut-ja',
      'beslut-ja',
      undefined,
    ]);
  });
});
