import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openHold, pad } from '../../support/dialoguePages.tsx';

/** A telephone or a window that can be turned while the page is open. */
function turnable() {
  let isWide = true;
  const lists = new Set<EventTarget>();
  vi.stubGlobal('matchMedia', (media: string) => {
    const list = Object.assign(new EventTarget(), { media });
    Object.defineProperty(list, 'matches', { get: () => isWide && media.includes('min-width') });
    lists.add(list);
    return list;
  });
  return (wide: boolean) =>
    act(() => {
      isWide = wide;
      for (const list of lists) list.dispatchEvent(new Event('change'));
    });
}

describe('turning the window while a dialogue is held', () => {
  it('leaves the keyboard in the text, though a line of what to do is open beside it', async () => {
    const { user } = await openHold();
    const turn = turnable();
    turn(true);
    await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
    const line = screen.getByRole('textbox', { name: 'Vad ska göras?' });
    expect(line).toHaveFocus();
    await user.click(pad());
    turn(false);
    turn(true);
    expect(screen.getByRole('textbox', { name: 'Vad ska göras?' })).not.toBe(line);
    expect(pad()).toHaveFocus();
    await user.keyboard('Planeringen börjar tidigare.');
    expect(pad()).toHaveValue('Planeringen börjar tidigare.');
  });

  it('gives the line of what to do the keyboard back, when it was there', async () => {
    const { user } = await openHold();
    const turn = turnable();
    turn(true);
    await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
    turn(false);
    turn(true);
    expect(screen.getByRole('textbox', { name: 'Vad ska göras?' })).toHaveFocus();
  });
});
