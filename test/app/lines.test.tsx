import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Banners } from '../../src/app/Banners.tsx';
import { SavedStatus } from '../../src/app/SavedStatus.tsx';
import type { StorageTrouble } from '../../src/journal/journal.ts';
import { type SessionState, sessionChanged, statusSaid } from '../../src/state/sessionSlice.ts';
import { renderWithState } from '../support/appState.tsx';
import { note } from '../support/events.ts';

const UNSAFE = 'Det du har skrivit finns bara i den här webbläsaren. Spara en kopia innan du loggar ut.';
const WIPED =
  'Det är tomt här. Har du använt Fyrfas förut på den här datorn? Då kan webbläsaren ha rensats. Öppna en kopia.';
const folder = (status: SessionState['folder']['status']) => ({
  folder: { status, aside: [], others: 0, peers: [] },
});

async function openBanners(session: Partial<SessionState>, address = '/omraden') {
  const shown = await renderWithState(
    <>
      <Banners dropping={false} />
      <main tabIndex={-1}>
        <h1>Sidan</h1>
      </main>
      <SavedStatus />
    </>,
    { events: [note('hjo', 'En.')], address },
  );
  act(() => {
    shown.store.dispatch(sessionChanged({ unsafeEvents: 1, safeCopy: null, ...session }));
  });
  return shown;
}

describe('the only copy is here', () => {
  test('sentence 4 with its two buttons, and a way to put it off', async () => {
    const { user } = await openBanners(folder({ kind: 'none' }));
    expect(screen.getByText(UNSAFE)).toBeInTheDocument();
    expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'Välj mapp',
      'Spara kopia',
      'Senare',
    ]);
    await user.click(screen.getByRole('button', { name: 'Senare' }));
    expect(screen.queryByText(UNSAFE)).not.toBeInTheDocument();
    expect(document.querySelector('main')).toHaveFocus();
  });

  test.each([
    ['on Kopior, which says it itself', folder({ kind: 'none' }), '/kopior'],
    ['on a wall', folder({ kind: 'none' }), '/visa-stort'],
    ['in the middle of a dialogue', folder({ kind: 'none' }), '/dialoger/x/hall'],
    ['on a past date', folder({ kind: 'none' }), '/?datum=2026-10-27'],
    ['when a copy holds it', { ...folder({ kind: 'none' }), unsafeEvents: 0 }, '/omraden'],
    ['before it is known whether there is a folder', folder({ kind: 'unknown' }), '/omraden'],
    ['when it is on its way to the folder', folder({ kind: 'connected', name: 'M', at: null, busy: true }), '/omraden'],
    ['of example data', { ...folder({ kind: 'none' }), workspace: 'exempel' as const }, '/omraden'],
  ])('is not said over the page %s', async (_when, session, address) => {
    await openBanners(session, address);
    expect(screen.queryByText(UNSAFE)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Välj mapp' })).not.toBeInTheDocument();
  });
});

test.each([
  ['gone', ['Välj mapp', 'Spara kopia', 'Senare']],
  ['read-only', ['Välj mapp', 'Spara kopia', 'Senare']],
  ['full', ['Spara kopia', 'Senare']],
  ['failed', ['Spara kopia', 'Senare']],
] as const)('a folder in trouble (%s) that never got anything leaves the only copy here', async (trouble, actions) => {
  await openBanners(folder({ kind: 'trouble', name: 'M', trouble, at: null }));
  expect(screen.getByText(UNSAFE)).toBeInTheDocument();
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(actions);
});

describe('what stands in the way of storing, each with its way out', () => {
  const rows: [StorageTrouble, string, string | null][] = [
    [
      'refused',
      'Webbläsaren tillåter inte att Fyrfas sparar här. Det du skriver försvinner när du stänger, om du inte sparar en kopia. Be it-stöd tillåta lagring för den här adressen.',
      'Spara en kopia',
    ],
    [
      'full',
      'Det finns ingen plats kvar att spara på. Inget har ändrats. Spara en kopia, frigör plats på datorn och försök igen.',
      'Spara en kopia',
    ],
    [
      'blocked',
      'Fyrfas är öppet i en annan flik med en äldre version. Stäng den fliken och läs in sidan igen, så går det att spara här.',
      'Läs in sidan igen',
    ],
    [
      'superseded',
      'En nyare version av Fyrfas är öppen i en annan flik. Det du håller på med är sparat. Läs in sidan igen för att fortsätta här.',
      'Läs in sidan igen',
    ],
    [
      'failed',
      'Webbläsarens lagring svarar inte. Inget har ändrats. Spara en kopia och läs in sidan igen.',
      'Läs in sidan igen',
    ],
    [
      'no-signing',
      'Den här webbläsaren är för gammal för att skriva i Fyrfas. Du kan titta på det som finns här. Be it-stöd om en nyare webbläsare.',
      null,
    ],
  ];
  test.each(rows)('%s', async (trouble, says, way) => {
    await openBanners({ trouble });
    expect(screen.getByRole('alert')).toHaveTextContent(says);
    expect(screen.queryAllByRole('button').map((each) => each.textContent)).toEqual(way === null ? [] : [way]);
  });

  test('emptied: the sentence and a way to the copy, gone as soon as something is here', async () => {
    const { store } = await openBanners({ trouble: 'wiped', heldEvents: 0, unsafeEvents: 0 });
    expect(screen.getByText(WIPED)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Öppna en kopia' })).toHaveAttribute('href', '/kopior');
    expect(screen.queryByRole('button', { name: 'Välj mapp' })).not.toBeInTheDocument();
    act(() => {
      store.dispatch(sessionChanged(folder({ kind: 'none' })));
    });
    expect(screen.getByRole('button', { name: 'Välj mapp' })).toBeInTheDocument();
    act(() => {
      store.dispatch(sessionChanged({ heldEvents: 3 }));
    });
    expect(screen.queryByText(WIPED)).not.toBeInTheDocument();
  });

  test('where nothing is kept "Sparat" is never said, but of a copy it is told that it is there', async () => {
    const { store } = await openBanners({ trouble: 'refused', keepsNothing: true });
    const status = () => screen.getAllByRole('status').at(-1);
    act(() => {
      store.dispatch(statusSaid({ text: 'Sparat. Hjo: Införande.' }));
    });
    expect(status()).toHaveTextContent(/^Webbläsaren tillåter inte/);
    act(() => {
      store.dispatch(statusSaid({ text: 'Kopian är läst tillbaka och kontrollerad: kopia.fyrfas.', ofCopy: true }));
    });
    await waitFor(() => expect(status()).toHaveTextContent(/^Kopian är läst tillbaka/));
  });
});
