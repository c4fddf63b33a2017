import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ListToFillIn } from '../../../src/features/areas/fillIn/ListToFillIn.tsx';
import { useArea } from '../../../src/features/areas/useArea.ts';
import { readTable } from '../../../src/imports/readTable.ts';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision } from '../../support/statements.ts';

function Skaraborg() {
  const area = useArea('vs-skaraborg');
  return area && <ListToFillIn area={area} />;
}

const events = [aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', { words: { paragraph: '§ 191' } })];
const downloaded: { blob: Blob; name: string }[] = [];

beforeEach(() => {
  downloaded.length = 0;
  let made: Blob | null = null;
  const createObjectURL = (blob: Blob) => {
    made = blob;
    return 'blob:x';
  };
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made) downloaded.push({ blob: made, name: this.download });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(options: StateOptions = { events }) {
  const view = await renderWithState(<Skaraborg />, options);
  await view.user.click(screen.getByRole('button', { name: 'Lista att fylla i' }));
  return view;
}

/** What the file that was downloaded says: the first cells of its rows. */
async function names(): Promise<readonly (string | undefined)[]> {
  const blob = downloaded[0]?.blob;
  if (blob === undefined) throw new Error('Nothing was downloaded');
  const read = await readTable(blob);
  return read.ok ? (read.tables[0]?.rows ?? []).slice(3).map(({ cells }) => cells[0]?.text) : [read.refusal];
}

test('one municipality: chosen, made, downloaded and said', async () => {
  const { user, store } = await open();
  await user.selectOptions(screen.getByLabelText('Vem ska fylla i?'), 'Hjo');
  await user.click(screen.getByRole('button', { name: 'Hämta listan' }));
  await waitFor(() => expect(downloaded).toHaveLength(1), { timeout: 10_000 });
  expect(downloaded[0]?.name).toBe('fyrfas-lista-hjo-2026-11-22.xlsx');
  expect(await names()).toEqual(['Hjo']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(store.getState().session.status?.text).toContain('fyrfas-lista-hjo-2026-11-22.xlsx');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lista att fylla i' }));
});

test('the whole area is what is offered first, with every organisation in it', async () => {
  const { user } = await open();
  expect(screen.getByLabelText('Vem ska fylla i?')).toHaveProperty('value', '');
  await user.click(screen.getByRole('button', { name: 'Hämta listan' }));
  await waitFor(() => expect(downloaded).toHaveLength(1), { timeout: 10_000 });
  expect(downloaded[0]?.name).toBe('fyrfas-lista-skaraborg-2026-11-22.xlsx');
  const rows = await names();
  expect(rows.slice(0, 3)).toEqual(['Essunga', 'Falköping', 'Grästorp']);
  expect(rows).toContain('Hjo');
  expect(rows.length).toBeGreaterThan(15);
});

test('when it can not be written it is said where it was asked for, and can be tried again', async () => {
  const { user } = await open();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('no room');
      },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Hämta listan' }));
  expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveProperty(
    'textContent',
    'Listan gick inte att skriva. Inget har ändrats. Försök igen.',
  );
  expect(screen.getByRole('button', { name: 'Hämta listan' })).toHaveProperty('disabled', false);
});

test('in the past there is nothing to send', async () => {
  await renderWithState(<Skaraborg />, { events, address: '/?datum=2026-10-27' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lista att fylla i' })).toBeNull());
});
