import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openHold, pad } from '../../support/dialoguePages.tsx';

describe('turning the window while a dialogue is held', () => {
  it('leaves the keyboard in the text, though a line of what to do is open beside it', async () => {
    const { user, turn } = await openHold();
    await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
    const line = screen.getByRole('textbox', { name: 'Vad ska göras?' });
    expect(line).toHaveFocus();
    await user.click(pad());
    turn('narrow');
    turn('wide');
    expect(screen.getByRole('textbox', { name: 'Vad ska göras?' })).not.toBe(line);
    expect(pad()).toHaveFocus();
    await user.keyboard('Planeringen börjar tidigare.');
    expect(pad()).toHaveValue('Planeringen börjar tidigare.');
  });

  it('gives the line of what to do the keyboard back, when it was there', async () => {
    const { user, turn } = await openHold();
    await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
    turn('narrow');
    turn('wide');
    expect(screen.getByRole('textbox', { name: 'Vad ska göras?' })).toHaveFocus();
  });
});
