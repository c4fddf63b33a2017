import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useNewScreen } from '../../src/app/useNewScreen.ts';

const come = () => window.dispatchEvent(new Event('come'));

/** A header with links, and a page whose screen comes when the test says so. */
function Frame() {
  const { pathname } = useLocation();
  const [there, setThere] = useState('/');
  useEffect(() => {
    const onCome = () => setThere(pathname);
    window.addEventListener('come', onCome);
    return () => window.removeEventListener('come', onCome);
  }, [pathname]);
  useNewScreen();
  return (
    <>
      <header>
        <Link to="/omraden">Områden</Link>
        <button type="button">Sök</button>
      </header>
      <main tabIndex={-1}>{there === pathname && <h1>{pathname}</h1>}</main>
    </>
  );
}

const main = () => screen.getByRole('main');

describe('a new screen', () => {
  beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

  it('has the keyboard when it comes, also after a long while', async () => {
    vi.useFakeTimers();
    render(<Frame />, { wrapper: MemoryRouter });
    act(() => screen.getByRole('link', { name: 'Områden' }).focus());
    act(() => screen.getByRole('link', { name: 'Områden' }).click());
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(main()).not.toHaveFocus();
    await act(async () => void come());
    expect(main()).toHaveFocus();
    vi.useRealTimers();
  });

  it('takes it from nobody who has gone on meanwhile', async () => {
    render(<Frame />, { wrapper: MemoryRouter });
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: 'Områden' }));
    await user.tab();
    expect(screen.getByRole('button', { name: 'Sök' })).toHaveFocus();
    await act(async () => void come());
    expect(screen.getByRole('heading', { name: '/omraden' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Sök' })).toHaveFocus();
  });
});
