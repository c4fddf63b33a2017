import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea, rowOf } from '../../support/areas.tsx';
import { aPhase } from '../../support/statements.ts';

const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const chosenRows = () => [...document.querySelectorAll('.area-row[data-picked] th')].map((name) => name.textContent);

function atRow(name: string) {
  rowOf(name).focus();
}

describe('choosing rows', () => {
  it('Space lets a row in and out, and each time it is said how many there are', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Essunga');
    await user.keyboard(' ');
    expect(heard()).toContain('Essunga, vald. 1 vald.');
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(heard()).toContain('Grästorp, vald. 2 valda.');
    expect(chosenRows()).toEqual(['Essunga', 'Grästorp']);
    await user.keyboard(' ');
    expect(heard()).toContain('Grästorp, inte vald. 1 vald.');
    expect(screen.getByRole('button', { name: 'Sätt för valda (1)' })).toBeInTheDocument();
  });

  it('Shift and Space takes everybody between', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Falköping');
    await user.keyboard(' ');
    atRow('Götene');
    await user.keyboard('{Shift>} {/Shift}');
    expect(chosenRows()).toEqual(['Falköping', 'Grästorp', 'Gullspång', 'Götene']);
    expect(heard()).toContain('4 valda.');
  });

  it('the boxes do the same for those who point, with Shift for a range, and one for everybody', async () => {
    const { user } = await openArea('vs-skaraborg');
    await user.click(screen.getByRole('checkbox', { name: 'Välj Hjo' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Välj Lidköping' }));
    await user.keyboard('{/Shift}');
    expect(chosenRows()).toEqual(['Hjo', 'Karlsborg', 'Lidköping']);
    await user.click(screen.getByRole('checkbox', { name: 'Välj alla' }));
    expect(chosenRows()).toHaveLength(16);
    await user.click(screen.getByRole('checkbox', { name: 'Välj alla' }));
    expect(chosenRows()).toEqual([]);
  });

  it('Ctrl+A takes all; again, or Escape, lets go', async () => {
    const { user } = await openArea('vs-skaraborg', { events: [aPhase('hjo', 'behov', '2026-11-03')] });
    await user.keyboard('{Control>}a{/Control}');
    expect(heard()).toContain('16 valda.');
    await user.keyboard('{Control>}a{/Control}');
    expect(heard()).toContain('Ingen vald.');
    atRow('Hjo');
    await user.keyboard('{Control>}a{/Control}{Escape}');
    expect(chosenRows()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Sätt för valda/ })).not.toBeInTheDocument();
  });

  it('in a field Ctrl+A is the field’s own', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard('nText{Control>}a{/Control}');
    expect(chosenRows()).toEqual([]);
  });

  it('in the past there is nothing to choose', async () => {
    const { user } = await openArea('vs-skaraborg', { address: '/omraden/vs-skaraborg?datum=2026-11-01' });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    atRow('Hjo');
    await user.keyboard(' {Control>}a{/Control}');
    expect(chosenRows()).toEqual([]);
  });
});
