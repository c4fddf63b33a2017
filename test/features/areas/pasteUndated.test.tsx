import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea } from '../../support/areas.tsx';
import { paste, patience } from '../../support/paste.ts';
import { excel } from '../../support/pastedLists.ts';

const desk = () => within(document.querySelector<HTMLElement>('.paste-desk') as HTMLElement);
const UNDATED = 'Datum saknas i listan, sparas med dagens datum. När beslutades det?';

describe('what a list does not say', { timeout: 60_000 }, () => {
  it('is said of a decision without a date, with the days of the row a press away', async () => {
    const { user } = await openArea('vs-skaraborg');
    paste(excel(['Kommun', 'Beslut', 'Kommentar'], ['Hjo', 'Ja', 'samtal 19/11-26'], ['Skara', 'På väg', '']));
    await screen.findByText(UNDATED, {}, patience);
    await user.click(desk().getByRole('button', { name: '19 nov 2026' }));
    await screen.findByText(/Beslutat 19 nov 2026, som du angav\./, {}, patience);
    expect(screen.queryByText(UNDATED)).toBeNull();
  });

  it('costs one cell and not the row, when a cell beside is left out', async () => {
    const { user } = await openArea('vs-skaraborg');
    paste(excel(['Kommun', 'Beslut', 'Datum', 'Nästa instans'], ['Hjo', 'Ja', '2026-03-25', 'MAS']));
    await user.click(await screen.findByRole('button', { name: 'Hoppa över cellen' }, patience));
    expect(await screen.findByText('1 rad: 1 ny.', {}, patience)).toBeInTheDocument();
  });
});
