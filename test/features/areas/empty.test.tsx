import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea, rowOf } from '../../support/areas.tsx';

const field = () =>
  screen.queryByRole('textbox', { name: 'Klistra in din lista från Excel här, eller fyll i rad för rad.' });

describe('an area about which nothing has been said', () => {
  it('asks for the list, with focus in the field, above white rows and nothing else', async () => {
    await openArea('vs-skaraborg');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(document.querySelectorAll('.area-row')).toHaveLength(16);
    for (const title of ['Sedan sist', 'Datum som har passerat', 'Nästa']) {
      expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
    }
    expect(screen.queryByText('Inga datum är inlagda framåt.')).not.toBeInTheDocument();
  });

  it('can be filled in row by row: the field draws back to a button when the first thing has been said', async () => {
    const { user } = await openArea('vs-skaraborg');
    rowOf('Hjo').focus();
    await user.keyboard('nRingde MAS.{Enter}');
    await screen.findByText(/^Sparat\. Hjo: anteckning/);
    expect(field()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Klistra in en lista' })).toBeInTheDocument();
    await waitFor(() => expect(rowOf('Karlsborg')).toHaveFocus());
  });

  it('in the past it asks for nothing', async () => {
    await openArea('vs-skaraborg', { address: '/omraden/vs-skaraborg?datum=2026-11-01' });
    expect(field()).not.toBeInTheDocument();
    expect(screen.getByText('Inga datum är inlagda framåt.')).toBeInTheDocument();
  });
});

describe('a row on a day that has passed', () => {
  it('B opens the form on that day, as the answer to how it went', async () => {
    const { user } = await openArea('vs-skaraborg', {
      events: [
        {
          type: 'decision.planned',
          about: ['hjo'],
          slot: 'next/hjo/avtalet',
          on: '2026-10-01',
          data: { instance: 'styrelse', day: '2026-11-11' },
        },
      ],
    });
    rowOf('Hjo').focus();
    await user.keyboard('b3');
    expect(screen.getByRole('textbox', { name: 'Datum' })).toHaveValue('11 november 2026');
    expect(screen.getByRole('radio', { name: /^Kommunstyrelsen/ })).toBeChecked();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Sparat\. Hjo: .*11 november 2026\./);
    expect(screen.queryByText('Datum som har passerat')).not.toBeInTheDocument();
  });

  it('where a council has decided the list asks whether the agreement applies, and the answer is written under the row', async () => {
    const { user } = await openArea('vs-skaraborg', {
      events: [
        {
          type: 'decision.recorded',
          about: ['hjo'],
          slot: 'decision/hjo/avtalet/fullmaktige',
          on: '2026-11-11',
          data: { outcome: 'ja', round: 1 },
        },
      ],
    });
    await user.click(screen.getByRole('button', { name: /^Gäller avtalet här\?.*Hjo/ }));
    await user.click(screen.getByRole('radio', { name: /^Inte än/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Sparat\. Hjo: gäller här, inte än/i);
    expect(rowOf('Hjo')).toHaveTextContent('Inte än');
    expect(screen.queryByRole('button', { name: /^Gäller avtalet här/ })).not.toBeInTheDocument();
  });
});
