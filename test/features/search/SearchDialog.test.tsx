import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chosen, heard, openSearch, results } from '../../support/searching.tsx';

describe('Sök', () => {
  it('has focus in its line, and says what one can do before anything is typed', async () => {
    const { line } = await openSearch();
    expect(line).toHaveFocus();
    expect(line).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listbox', { name: 'Förslag' })).toBeInTheDocument();
    expect(results()[0]).toHaveTextContent('KartaSida');
    expect(screen.getByRole('option', { name: /^Utforska med exempeldata/ })).toBeInTheDocument();
  });

  it('one name and Enter leads to the card', async () => {
    const { user, line, address } = await openSearch();
    await user.keyboard('hjo');
    expect(chosen()).toHaveTextContent('HjoKommun i Skaraborg');
    expect(line).toHaveAttribute('aria-activedescendant', chosen()?.id);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/organisationer/hjo');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('the arrows move what is chosen, round the ends, and the line keeps focus', async () => {
    const { user, line, address } = await openSearch();
    await user.keyboard('hjo{ArrowDown}');
    expect(chosen()).toHaveTextContent('Anteckna Hjo');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe(results().at(-1));
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(results()[0]);
    expect(line).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/organisationer/hjo?gor=anteckning');
  });

  it('says how many there are, a moment after the last letter', async () => {
    const { user, line } = await openSearch();
    const said = heard();
    await waitFor(() => expect(said).toHaveTextContent(/förslag/));
    await user.keyboard('hjo');
    await waitFor(() => expect(said).toHaveTextContent('4 träffar'));
    await user.keyboard('xyz');
    await waitFor(() => expect(said).toHaveTextContent('Inga träffar'));
    expect(
      screen.getByText(
        'Inget hittades för ”hjoxyz”, varken namn, åtgärder eller det som är skrivet. Prova färre bokstäver.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('listbox', { name: 'Träffar' })).not.toBeInTheDocument();
    await user.clear(line);
    await user.keyboard('sk');
    await waitFor(() => expect(said).toHaveTextContent(/träffar, \d+ visas/));
  });

  it('can be pointed at', async () => {
    const { user, address } = await openSearch();
    await user.keyboard('fyrbodal');
    await user.click(results()[0] as HTMLElement);
    expect(address()).toBe('/omraden/vs-fyrbodal');
  });

  it('closes without going anywhere, and focus is back', async () => {
    const { user, address } = await openSearch();
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(address()).toBe('/');
    expect(screen.getByRole('button', { name: 'Sök' })).toHaveFocus();
  });

  it('a past date goes along, and there is nothing to write', async () => {
    const { user, line, address } = await openSearch({ address: '/?datum=2026-10-27' });
    await user.keyboard('anteckna hjo');
    expect(results()).toEqual([]);
    await user.clear(line);
    await user.keyboard('hjo{Enter}');
    expect(address()).toBe('/organisationer/hjo?datum=2026-10-27');
  });

  it('finds what was added here, and by the name it has been given', async () => {
    const { user, line } = await openSearch({
      events: [
        {
          type: 'organisation.added',
          about: ['vs-skaraborg'],
          data: { kind: 'private', area: 'vs-skaraborg', federation: null },
          words: { name: 'Vårdcentralen Ågläntan' },
        },
        {
          type: 'organisation.named',
          about: ['vgr-nu'],
          slot: 'org/vgr-nu/name',
          data: {},
          words: { name: 'Norra Älvsborgs sjukhus' },
        },
      ],
    });
    await user.keyboard('aglantan');
    expect(chosen()).toHaveTextContent('Vårdcentralen ÅgläntanPrivat utförare i Skaraborg');
    await user.clear(line);
    await user.keyboard('norra alvsborgs');
    expect(chosen()).toHaveTextContent('Norra Älvsborgs sjukhus');
    await user.clear(line);
    await user.keyboard('nu-sjukvarden');
    expect(chosen()).toHaveTextContent('Norra Älvsborgs sjukhus');
  });
});
