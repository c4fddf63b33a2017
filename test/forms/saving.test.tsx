import { screen, waitFor } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PhaseForm } from '../../src/forms/PhaseForm.tsx';
import { renderForm } from '../support/card.tsx';

/** A screen with a form that leaves when it has been saved, and gives the keyboard back to its button. */
function Screen() {
  const [open, setOpen] = useState(true);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) opener.current?.focus();
  }, [open]);
  return (
    <>
      <button type="button" ref={opener}>
        Ny fasbedömning
      </button>
      {open && <PhaseForm organisation="hjo" onDone={() => setOpen(false)} />}
    </>
  );
}

/** What has the keyboard when "Sparat" has been said, before any other key or press can come. */
function listenForSaved(heard: (atKeyboard: string) => void): void {
  const region = screen.getByRole('status');
  const observer = new MutationObserver(async () => {
    if (!region.textContent.startsWith('Sparat')) return;
    observer.disconnect();
    for (let steps = 0; steps < 100; steps += 1) await Promise.resolve();
    heard(document.activeElement?.textContent ?? '');
  });
  observer.observe(region, { childList: true, subtree: true });
}

describe('when "Sparat" is said', () => {
  it('the form has left and the keyboard has gone on, so that nothing moves under the next key', async () => {
    const { user, journal } = await renderForm(<Screen />);
    // A real storage takes its time, and the screen is drawn meanwhile.
    const [append, inventory] = [journal.append.bind(journal), journal.inventory.bind(journal)];
    const aWhile = () => new Promise((resolve) => setTimeout(resolve, 30));
    vi.spyOn(journal, 'append').mockImplementation((...given) => aWhile().then(() => append(...given)));
    vi.spyOn(journal, 'inventory').mockImplementation(() => aWhile().then(inventory));
    await user.keyboard('2');
    await user.tab();
    await user.keyboard('1');
    const heard = vi.fn<(atKeyboard: string) => void>();
    listenForSaved(heard);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('Ny fasbedömning'));
    expect(screen.queryByRole('radiogroup', { name: 'Fas' })).not.toBeInTheDocument();
  });
});

describe('a screen that fails when it hears what was saved', () => {
  it('leaves the form so that it can be saved again', async () => {
    const heard = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error('the screen failed');
    });
    const failed = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', failed);
    onTestFinished(() => void process.off('unhandledRejection', failed));
    const { user } = await renderForm(<PhaseForm organisation="hjo" onDone={heard} />);
    await user.keyboard('2');
    await user.tab();
    await user.keyboard('1{Enter}');
    await waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(failed.mock.calls.map(([reason]) => reason)).toEqual([new Error('the screen failed')]);
  });
});
