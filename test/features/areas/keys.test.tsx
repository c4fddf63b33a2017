import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea, rowOf } from '../../support/areas.tsx';
import { aPhase } from '../../support/statements.ts';

const saved = (words: RegExp) => screen.findByText(words);
const onRow = (name: string) => waitFor(() => expect(rowOf(name)).toHaveFocus());

/** Tab until a row has focus: the list is one stop. */
async function toTheList(user: Awaited<ReturnType<typeof openArea>>['user']) {
  for (let presses = 0; presses < 30; presses += 1) {
    await user.tab();
    if (document.activeElement?.tagName === 'TR') return;
  }
  throw new Error('The list was not reached');
}

/** The same place without pressing Tab, which takes a simulated page long. */
function atTheList() {
  rowOf('Essunga').focus();
}

describe('the list of an area by keyboard', () => {
  it('is one stop for Tab, and the arrows, Home and End change row', async () => {
    const { user } = await openArea('vs-skaraborg');
    await toTheList(user);
    expect(rowOf('Essunga')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rowOf('Falköping')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(rowOf('Essunga')).toHaveFocus();
    await user.keyboard('{End}');
    expect(rowOf('Skaraborgs Sjukhus')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rowOf('Skaraborgs Sjukhus')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(rowOf('Essunga')).toHaveFocus();
  });

  it('goes between what can be pressed in a row with left and right', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('{ArrowRight}');
    expect(within(rowOf('Essunga')).getByRole('link', { name: 'Essunga' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(within(rowOf('Essunga')).getByRole('button', { name: 'Beslut, Essunga' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rowOf('Falköping')).toHaveFocus();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(rowOf('Falköping')).toHaveFocus();
  });

  it('writes three exceptions with 18 keys, the next row each time', async () => {
    const { user, store } = await openArea('vs-skaraborg', {
      events: ['falkoping', 'gullspang', 'hjo'].map((id) => aPhase(id, 'behov', '2026-11-01')),
    });
    await toTheList(user);
    let keys = 0;
    const press = async (...pressed: string[]) => {
      for (const key of pressed) {
        await user.keyboard(key);
        keys += 1;
      }
    };
    for (const [name, next] of [
      ['Falköping', 'Grästorp'],
      ['Gullspång', 'Götene'],
      ['Hjo', 'Karlsborg'],
    ] as const) {
      await press('{ArrowDown}', 'f', '2', '{Tab}', '1', '{Enter}');
      await saved(new RegExp(`^Sparat\\. ${name}: Införande, 22 november 2026\\.`));
      await onRow(next);
      expect(rowOf(name)).toHaveTextContent('Införande');
    }
    expect(keys).toBe(18);
    expect(store.getState().session.undoable).toHaveLength(3);
  });

  it('B writes a decision, and the row says so', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('b1');
    await user.keyboard('{Enter}');
    await saved(/^Sparat\. Essunga: Beslutat ja/);
    await onRow('Falköping');
    expect(rowOf('Essunga')).toHaveTextContent('Beslutat jaKF 22 nov');
  });

  it('N writes a note right under the row', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('{ArrowDown}n');
    expect(rowOf('Falköping').nextElementSibling).toContainElement(screen.getByRole('textbox', { name: 'Anteckning' }));
    expect(screen.getByRole('group', { name: 'Falköping' })).toBeInTheDocument();
    await user.keyboard('Ringde MAS.{Enter}');
    await saved(/^Sparat\. Falköping: anteckning/);
    await onRow('Grästorp');
    expect(rowOf('Falköping')).toHaveTextContent('Ringde MAS.');
  });

  it('Escape closes the form and the row has focus again; what was written is found when it opens anew', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('nHalvfärdigt{Escape}');
    await onRow('Essunga');
    expect(screen.queryByRole('textbox', { name: 'Anteckning' })).not.toBeInTheDocument();
    await user.keyboard('n');
    expect(await screen.findByDisplayValue('Halvfärdigt')).toBeInTheDocument();
  });

  it('Enter opens the card', async () => {
    const { user, address } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/organisationer/falkoping');
  });

  it('hears letters only while a row has focus', async () => {
    const { user } = await openArea('vs-skaraborg');
    await user.keyboard('fbn');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    screen.getByRole('button', { name: 'Skriv ut' }).focus();
    await user.keyboard('f');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('says why one without a decision of its own has no form for it', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('{End}b');
    expect(
      screen.getByText('Skaraborgs Sjukhus har inget eget beslut. Följer Västra Götalandsregionen.'),
    ).toBeInTheDocument();
    expect(rowOf('Skaraborgs Sjukhus')).toHaveFocus();
    expect(within(rowOf('Skaraborgs Sjukhus')).queryByRole('button', { name: /^Beslut/ })).not.toBeInTheDocument();
  });

  it('the last row keeps focus after its save', async () => {
    const { user } = await openArea('vs-skaraborg');
    atTheList();
    await user.keyboard('{End}nKlart.{Enter}');
    await saved(/^Sparat/);
    await onRow('Skaraborgs Sjukhus');
    expect(rowOf('Skaraborgs Sjukhus')).toHaveTextContent('Klart.');
  });
});
