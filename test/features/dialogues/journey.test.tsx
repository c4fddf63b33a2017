import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openDialogues, pad } from '../../support/dialoguePages.tsx';

describe('a whole dialogue', () => {
  it('takes at most nine clicks and twelve keys besides what is written, and loses no word', async () => {
    const { user, journal, leave, comeBack } = await openDialogues();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    let clicks = 0;
    let keys = 0;
    const click = (element: HTMLElement) => {
      clicks += 1;
      return user.click(element);
    };
    const press = (key: string) => {
      keys += 1;
      return user.keyboard(key);
    };
    const button = (name: string) => screen.findByRole('button', { name });

    await click(await button('Ny dialog'));
    await user.keyboard('hjo');
    await press('{Enter}');
    await press('{Tab}');
    await user.paste('i dag');
    await click(await button('Spara'));
    await click(await button('Skriv ut'));
    await click(await screen.findByRole('link', { name: 'Håll dialog' }));
    await screen.findByRole('heading', { level: 2, name: 'Sedan sist' });

    const said = ['Behov av intro.', 'Hinder på helger.', 'Exempel från sjuan.', 'Vem svarar?', 'Skriva rutin.'];
    for (const [index, words] of said.entries()) {
      await user.paste(index === 0 ? words : `\n${words}`);
      await press(`{Alt>}${index + 1}{/Alt}`);
      if (index !== 2) continue;
      await leave();
      await comeBack();
      await screen.findByText(/^Texten från .* finns kvar\.$/);
    }
    expect(pad()).toHaveValue(said.join('\n'));

    const append = vi.spyOn(journal, 'append');
    await click(await button('Avsluta'));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning: Hjo/ });
    await click(await button('Skriv ut'));

    expect(print).toHaveBeenCalledTimes(2);
    expect(clicks).toBeLessThanOrEqual(9);
    expect(keys).toBeLessThanOrEqual(12);
    const written = append.mock.calls[0]?.[0].flatMap(({ words }) => Object.values(words ?? {}));
    expect(written).toEqual(expect.arrayContaining([said.join('\n'), ...said]));
    expect(
      within(screen.getByRole('region', { name: 'Det här gör vi' })).getByText(/^Skriva rutin/),
    ).toBeInTheDocument();
  });
});
