import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { headlineOf } from '../../../src/domain/headline.ts';
import { selectOrganisationsById } from '../../../src/state/organisations.ts';
import { selectNow } from '../../../src/state/selectors.ts';
import type { Store } from '../../../src/state/store.ts';
import { openArea } from '../../support/areas.tsx';
import { paste, patience } from '../../support/paste.ts';
import { excel, FIFTEEN } from '../../support/pastedLists.ts';
import { aDecision } from '../../support/statements.ts';

const deskShown = () => document.querySelector<HTMLElement>('.paste-desk');
const desk = () => within(deskShown() as HTMLElement);
const says = (sentence: string | RegExp) => screen.findByText(sentence, {}, patience);
const choice = (store: Store, id: string) => {
  const org = selectOrganisationsById(store.getState()).get(id);
  return org && headlineOf(selectNow(store.getState()), org, 'avtalet').choice;
};
/** Vara has decided already, Skara has said something else. */
const before = [
  aDecision('vara', ['fullmaktige', 'ja'], '2026-03-30'),
  aDecision('skara', ['fullmaktige', 'nej'], '2026-03-02'),
];
const VERDICTS = '15 rader: 12 nya, 1 känd sedan förut, 1 ändrar en uppgift, 1 förstår vi inte (cell A9, ”Tibro/Hjo”).';

describe('a list from Excel', { timeout: 60_000 }, () => {
  it('is read, settled by keyboard, saved at once and undone at once; nothing is saved before', async () => {
    const { user, store, workroom } = await openArea('vs-skaraborg', { events: before });
    const arrived = workroom.arrivals.length;
    paste(excel(...FIFTEEN), document.body);
    await says('Vi läser din lista. Inget sparas förrän du säger till.');
    await says(VERDICTS);
    // What was not understood comes first, and has the keyboard.
    expect(desk().getAllByRole('row')[1]).toHaveTextContent('Tibro/Hjo');
    await waitFor(() => expect(desk().getByRole('button', { name: 'Tibro' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await says('15 rader: 13 nya, 1 känd sedan förut, 1 ändrar en uppgift.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Spara 14 uppgifter' })).toHaveFocus());
    expect(workroom.arrivals.length).toBe(arrived);
    await user.keyboard('{Enter}');
    await says(/^Sparat\. 14 uppgifter\./);
    // One command, and so one undo.
    expect(workroom.arrivals.length).toBe(arrived + 1);
    expect(['essunga', 'tibro', 'hjo', 'skara', 'vara', 'grastorp'].map((id) => choice(store, id))).toEqual([
      'ja',
      'ja',
      'ja',
      'ja',
      'ja',
      'nej',
    ]);
    expect(deskShown()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() =>
      expect(['essunga', 'tibro', 'skara'].map((id) => choice(store, id))).toEqual(['blank', 'blank', 'nej']),
    );
  });

  it('says of each row what would stand, what stands today, and where the words of the list differ', async () => {
    await openArea('vs-skaraborg', { events: before });
    paste(excel(...FIFTEEN), document.body);
    await says(VERDICTS);
    const row = (name: string) =>
      desk()
        .getByRole('rowheader', { name: new RegExp(`^${name}`) })
        .closest('tr');
    expect(row('Falköping')).toHaveTextContent('3FalköpingI listan: ”Falköpings kommun”Beslutat ja, 30 mars 2026Ny');
    expect(row('Skara')).toHaveTextContent('I dag: Beslutat nej, 2 mars 2026');
    expect(row('Skara')).toHaveTextContent('Ändrar en uppgift');
    expect(row('Vara')).toHaveTextContent('Känd sedan förut');
  });

  it('asks who writes at the first save, and then saves', async () => {
    const { user, store } = await openArea('vs-skaraborg', { writer: false });
    paste(excel(['Hjo', 'ja', '2026-03-25']), document.body);
    await user.click(await screen.findByRole('button', { name: 'Spara 1 uppgift' }, patience));
    const who = within(await screen.findByRole('dialog', { name: 'Vem skriver?' }));
    await user.type(who.getByRole('textbox', { name: 'Funktion' }), 'samordnare, Skaraborg{Enter}');
    await says(/^Sparat\. 1 uppgift\./);
    expect(choice(store, 'hjo')).toBe('ja');
  });

  it('carries its common source, but for rows that say their own', async () => {
    const { user, store } = await openArea('vs-skaraborg', { events: before });
    paste(excel(['Kommun', 'Beslut', 'Datum'], ['Hjo', 'ja', '2026-03-25']), document.body);
    await user.click(await screen.findByRole('radio', { name: 'Kommunen' }, patience));
    await user.click(screen.getByRole('button', { name: 'Spara 1 uppgift' }));
    await says(/^Sparat\. 1 uppgift\./);
    const org = selectOrganisationsById(store.getState()).get('hjo');
    expect(org && headlineOf(selectNow(store.getState()), org, 'avtalet').statement?.data.source).toBe('kommunen');
  });
});

describe('rows that are not understood', { timeout: 60_000 }, () => {
  const THREE = excel(
    ['Kommun', 'Beslut', 'Datum'],
    ['Hjo', 'ja', '2026-03-25'],
    ['Storstan', 'ja', '2026-03-25'],
    ['Skara', 'kanske', '2026-03-25'],
    ['Tibro', 'ja', 'i våras'],
  );

  it('are settled one after the other, each in its own way, and the keyboard follows', async () => {
    const { user, store } = await openArea('vs-skaraborg', { events: before });
    paste(THREE, document.body);
    await says(/^4 rader: 1 ny, 3 förstår vi inte \(cell A3, ”Storstan”; cell B4, ”kanske”; cell C5, ”i våras”\)\.$/);
    const groups = () => [...document.querySelectorAll<HTMLElement>('.paste-settle')];
    const which = within(groups()[0] as HTMLElement).getByRole('combobox');
    await waitFor(() => expect(groups()[0]).toContainElement(document.activeElement as HTMLElement));
    await user.selectOptions(which, 'Mariestad');
    await user.click(within(groups()[0] as HTMLElement).getByRole('button', { name: 'Använd' }));
    await waitFor(() => expect(groups()).toHaveLength(2));
    await waitFor(() => expect(groups()[0]).toContainElement(document.activeElement as HTMLElement));
    await user.click(within(groups()[0] as HTMLElement).getByRole('button', { name: 'Beslutat nej' }));
    await waitFor(() => expect(groups()).toHaveLength(1));
    await waitFor(() => expect(desk().getByRole('textbox', { name: 'Datum' })).toHaveFocus());
    await user.keyboard('25 mars 2026{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Spara 4 uppgifter' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await says(/^Sparat\. 4 uppgifter\./);
    expect(['hjo', 'mariestad', 'skara', 'tibro'].map((id) => choice(store, id))).toEqual(['ja', 'ja', 'nej', 'ja']);
  });

  it('are left on the desk when the rest is saved, and can be saved after', async () => {
    const { user, store } = await openArea('vs-skaraborg', { events: before });
    paste(THREE, document.body);
    expect(await says('3 rader som inte är utredda sparas inte.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara 1 uppgift' }));
    await says('3 rader är kvar att reda ut. Resten är sparat.');
    expect(choice(store, 'hjo')).toBe('ja');
    expect(desk().queryByRole('rowheader', { name: 'Hjo' })).toBeNull();
    await user.click(desk().getByRole('button', { name: 'Beslutat nej' }));
    await user.click(await screen.findByRole('button', { name: 'Spara 1 uppgift' }));
    await says('2 rader är kvar att reda ut. Resten är sparat.');
    expect(choice(store, 'skara')).toBe('nej');
  });

  it('can be passed over, and thought of again', async () => {
    const { user } = await openArea('vs-skaraborg');
    paste(excel(['Hjo', 'ja', '2026-03-25'], ['Storstan', 'ja', '2026-03-25']), document.body);
    await says(/1 förstår vi inte/);
    await user.click(desk().getByRole('button', { name: 'Hoppa över raden' }));
    await says('2 rader: 1 ny, 1 hoppas över.');
    expect(screen.getByText(/Raden hoppas över\./)).toBeInTheDocument();
    await user.click(desk().getByRole('button', { name: 'Ta med igen' }));
    await says(/1 förstår vi inte/);
  });

  it('say nothing of a personnummer, which is taken out first', async () => {
    const { user, workroom } = await openArea('vs-skaraborg');
    // Nor is it kept while the list lies on the desk, from whatever column or answer it came.
    const kept = vi.spyOn(workroom.drafts, 'save');
    const answer = async (words: string) => {
      const own = desk().getByRole('textbox', { name: 'Texten som ska sparas' });
      await user.clear(own);
      await user.type(own, words);
      await user.click(desk().getByRole('button', { name: 'Använd' }));
    };
    paste(
      excel(
        ['Kommun', 'Anteckning', 'Ålder'],
        ['Hjo', 'Ring 850709-9805 om introduktionen', '8507099805'],
        ['Skara', 'Väntar på besked'],
      ),
      document.body,
    );
    await says(/Det här ser ut som ett personnummer/);
    expect(deskShown()).not.toHaveTextContent('850709-9805');
    await answer('Ring 19850709-9805');
    await waitFor(() => expect(JSON.stringify(kept.mock.calls)).toContain('Ring ••••••••'));
    await answer('Ring om introduktionen');
    await waitFor(() => expect(JSON.stringify(kept.mock.calls)).toContain('Ring om introduktionen'));
    expect(JSON.stringify(kept.mock.calls)).not.toMatch(/850709|9805/);
    await user.click(await screen.findByRole('button', { name: 'Spara 2 uppgifter' }));
    await says(/^Sparat\. 2 uppgifter\./);
  });
});
