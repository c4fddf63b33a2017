import { act, screen } from '@testing-library/react';
import { useNavigate } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SavedStatus } from '../../src/app/SavedStatus.tsx';
import { statusSaid } from '../../src/state/sessionSlice.ts';
import { useAppDispatch } from '../../src/state/store.ts';
import { renderWithState } from '../support/appState.tsx';

let clock = 0;
beforeEach(() => {
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());

type Said = Parameters<typeof statusSaid>[0];
const SAVED: Said = { text: 'Sparat. Hjo: Införande.', undoes: ['d:1'] };
const MADE: Said = { text: 'Listan är hämtad: lista.xlsx.' };

function Screen() {
  const navigate = useNavigate();
  return (
    <main>
      <button type="button">Något annat</button>
      <button type="button" onClick={() => void navigate('/omraden')}>
        Till Områden
      </button>
      <SavedStatus />
    </main>
  );
}

async function said(message: Said) {
  const shown = await renderWithState(<Screen />);
  act(() => {
    shown.store.dispatch(statusSaid(message));
  });
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }));
  return { ...shown, press };
}
const line = () => screen.getByRole('status');

describe('when the saved line goes', () => {
  test('a change of screen takes it away, however quick it is', async () => {
    const { press } = await said(SAVED);
    expect(line()).toHaveTextContent(/^Sparat\./);
    await press('Till Områden');
    expect(line()).toBeEmptyDOMElement();
  });

  test('a save that itself changes the screen is still heard on the next one', async () => {
    const { store, user } = await renderWithState(<SaveAndGo />);
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(store.getState().session.status).not.toBeNull();
    expect(line()).toHaveTextContent(/^Sparat\./);
  });

  test('on its own screen the way back has no limit of time', async () => {
    const { press } = await said(SAVED);
    clock += 3_600_000;
    await press('Något annat');
    expect(screen.getByRole('button', { name: 'Ångra' })).toBeInTheDocument();
  });

  test('what only tells something goes with the next press, when there has been time to read it', async () => {
    const { press } = await said(MADE);
    await press('Något annat');
    expect(line()).toHaveTextContent('Listan är hämtad');
    clock += 10_000;
    await press('Något annat');
    expect(line()).toBeEmptyDOMElement();
  });

  test('a copy that was taken in can be looked round in before it is undone', async () => {
    const { press } = await said({ text: 'Kopian är inläst.', undoesTakeIn: 'x' });
    clock += 10_000;
    await press('Till Områden');
    expect(screen.getByRole('button', { name: 'Ångra inläsningen' })).toBeInTheDocument();
  });
});

test('it shrinks when one works on, and is whole again when it is touched', async () => {
  const { press, user } = await said(SAVED);
  const plate = line().parentElement;
  expect(plate).not.toHaveAttribute('data-brief');
  await press('Något annat');
  expect(plate).toHaveAttribute('data-brief');
  await user.click(screen.getByText(SAVED.text));
  expect(plate).not.toHaveAttribute('data-brief');
});

test('the row one works in is moved out from under it', async () => {
  const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
  const shown = await renderWithState(<Screen />);
  const focused = screen.getByRole('button', { name: 'Något annat' });
  focused.focus();
  vi.spyOn(focused, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 700, 100, 40));
  vi.spyOn(line().parentElement as Element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 720, 400, 48));
  act(() => {
    shown.store.dispatch(statusSaid(SAVED));
  });
  await vi.waitFor(() => expect(scroll).toHaveBeenCalledWith({ top: 28, behavior: 'instant' }));
});

function SaveAndGo() {
  const navigate = useNavigate();
  const dispatch = useAppDispatch();
  const save = () => {
    dispatch(statusSaid(SAVED));
    void navigate('/omraden');
  };
  return (
    <main>
      <button type="button" onClick={save}>
        Spara
      </button>
      <SavedStatus />
    </main>
  );
}
