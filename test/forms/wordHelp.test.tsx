import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WordHelp } from '../../src/forms/WordHelp.tsx';
import { paths } from '../../src/paths.ts';
import { renderForm } from '../support/card.tsx';

describe('what a word means, on the spot', () => {
  it('unfolds under the word, and is closed by the same press', async () => {
    const { user } = await renderForm(<WordHelp word="gallerHar" />);
    const button = screen.getByRole('button', { name: 'Vad betyder Gäller här?' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('note')).toHaveTextContent(/^Gäller här\. Om avtalet gäller på platsen/);
    expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('note').id);
    expect(screen.getByRole('link', { name: 'Fler ord' })).toHaveAttribute('href', paths.helpWords);
    await user.click(button);
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('Escape closes it alone, from the button and from inside, and the keyboard stays at the button', async () => {
    const around = vi.fn<() => void>();
    const { user } = await renderForm(
      <form onKeyDown={around}>
        <WordHelp word="fas" />
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Vad betyder Fas?' });
    await user.click(button);
    fireEvent.keyDown(screen.getByRole('link', { name: 'Fler ord' }), { key: 'Escape' });
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    expect(around).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(around).toHaveBeenCalledOnce();
  });
});
