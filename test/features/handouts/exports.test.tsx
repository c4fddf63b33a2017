import { act, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Component as ExportsPage } from '../../../src/features/handouts/exports/ExportsPage.tsx';
import type { FromWorker, ToWorker } from '../../../src/features/handouts/exports/exportMessages.ts';
import { patterns } from '../../../src/paths.ts';
import { renderWithState } from '../../support/appState.tsx';
import { aPhase } from '../../support/statements.ts';

/** Stands where the thread does: what it is handed is kept, and the test answers for it. */
class Beside extends EventTarget {
  static made: Beside[] = [];
  readonly handed: ToWorker[] = [];
  ended = false;
  constructor() {
    super();
    Beside.made.push(this);
  }
  postMessage(message: ToWorker) {
    this.handed.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(data: FromWorker) {
    act(() => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}

const saved: { name: string; bytes: number }[] = [];

beforeEach(() => {
  Beside.made = [];
  saved.length = 0;
  vi.stubGlobal('Worker', Beside);
  URL.createObjectURL = (blob) => `blob:${(blob as Blob).size}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, bytes: Number(this.href.slice('blob:'.length)) });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(address = '/underlag/filer') {
  const shown = await renderWithState(
    <Routes>
      <Route path={patterns.files} element={<ExportsPage />} />
    </Routes>,
    { address, events: [aPhase('hjo', 'inforande', '2026-11-03')] },
  );
  const press = async (name: string) => shown.user.click(await screen.findByRole('button', { name }));
  const beside = async () => {
    await waitFor(() => expect(Beside.made.at(-1)?.handed.at(-1)?.kind).toBe('make'));
    return Beside.made.at(-1) as Beside;
  };
  return { ...shown, press, beside };
}

const orderOf = (beside: Beside) => beside.handed.flatMap((each) => (each.kind === 'make' ? [each.order] : []))[0];

test('a file is made beside the page, told of in words, and saved under its name', async () => {
  const { press, beside } = await open();
  expect(screen.getByText('Filerna visar läget 22 november 2026, hela länet.')).toBeVisible();
  await press('Spara som Excel');
  const thread = await beside();
  expect(thread.handed.filter(({ kind }) => kind === 'events')).toHaveLength(1);
  expect(orderOf(thread)).toMatchObject({ what: { kind: 'excel' }, date: null, heads: null, today: '2026-11-22' });
  expect(screen.getByText(/^Filen görs i bakgrunden/)).toBeVisible();
  thread.say({ kind: 'step', step: 'excel' });
  expect(screen.getByText('Skriver arbetsboken')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Spara tabellen' })).toHaveAttribute('aria-disabled', 'true');
  thread.say({ kind: 'done', file: { name: 'fyrfas.xlsx', type: 'x', bytes: new Uint8Array(3) } });
  expect(await screen.findByText('Sparat som fyrfas.xlsx bland dina hämtade filer.')).toBeVisible();
  expect(saved).toEqual([{ name: 'fyrfas.xlsx', bytes: 3 }]);
  expect(thread.ended).toBe(true);
});

test('what is chosen is what is made: a table, a theme, a past day', async () => {
  const { user, press, beside } = await open('/underlag/filer?datum=2026-11-10');
  expect(await screen.findByText('Filerna visar läget 10 november 2026, hela länet.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tabell' }), 'Historik');
  await press('Spara tabellen');
  const first = await beside();
  expect(orderOf(first)).toMatchObject({ what: { kind: 'csv', table: 'historik' }, date: '2026-11-10' });
  first.say({ kind: 'done', file: { name: 'a.csv', type: 'x', bytes: new Uint8Array(1) } });
  await screen.findByText(/^Sparat som a\.csv/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'Fas');
  await press('Spara som png');
  await waitFor(() => expect(Beside.made).toHaveLength(2));
  expect(orderOf(await beside())).toMatchObject({ what: { kind: 'png', theme: 'fas' } });
});

test('an area and a day are chosen on the page, stand in the address, and the line says what the files show', async () => {
  const { user, press, beside } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Skaraborg');
  expect(screen.queryByRole('option', { name: 'Länsövergripande' })).toBeNull();
  const day = screen.getByRole('textbox', { name: 'Läget den' });
  expect(day).toHaveValue('22 november 2026');
  await user.clear(day);
  await user.type(day, 'i övermorgon{Enter}');
  await user.tab();
  expect(screen.getByText(/^Skriv en dag som har varit/)).toBeVisible();
  await user.clear(day);
  await user.type(day, '10/11{Enter}');
  expect(await screen.findByText('Filerna visar läget 10 november 2026, Skaraborg.')).toBeVisible();
  expect(screen.getByText(/Filerna har den dagen i sitt namn/)).toBeVisible();
  await press('Spara som Excel');
  expect(orderOf(await beside())).toMatchObject({ date: '2026-11-10', area: 'vs-skaraborg', heads: null });
  await user.clear(day);
  await user.type(day, 'i dag{Enter}');
  expect(await screen.findByText('Filerna visar läget 22 november 2026, Skaraborg.')).toBeVisible();
});

test('a day as it was known then is not what the files show, and is not said in the address either', async () => {
  const { press, beside, address } = await open('/underlag/filer?datum=2026-11-10&kant=1&omrade=vs-skaraborg');
  expect(await screen.findByText('Filerna visar läget 10 november 2026, Skaraborg.')).toBeVisible();
  await waitFor(() => expect(address()).toBe('/underlag/filer?datum=2026-11-10&omrade=vs-skaraborg'));
  // Heard after the name of the button: whose and what day.
  expect(screen.getByRole('button', { name: 'Spara som Excel' })).toHaveAccessibleDescription(
    /^Filerna visar läget 10 november 2026, Skaraborg\./,
  );
  await press('Spara som Excel');
  expect(orderOf(await beside())).toMatchObject({ date: '2026-11-10', area: 'vs-skaraborg' });
});

test('it can be ended: nothing is saved, and the keyboard is back where it was', async () => {
  const { press, beside } = await open();
  await press('Spara hela paketet');
  const thread = await beside();
  await press('Avbryt');
  expect(await screen.findByText('Avbrutet. Ingen fil sparades.')).toBeVisible();
  expect(thread.ended).toBe(true);
  expect(saved).toEqual([]);
  expect(screen.getByRole('button', { name: 'Spara hela paketet' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Avbryt' })).toBeNull();
});

test.each([
  ['other', /^Filen kunde inte göras\. Inget har ändrats\./],
  ['canvas', /^Den här webbläsaren kan inte göra png-bilder/],
] as const)('what can not be made is said in a sentence: %s', async (why, says) => {
  const { press, beside } = await open();
  await press('Spara som png');
  (await beside()).say({ kind: 'failed', why });
  expect(await screen.findByRole('alert')).toHaveTextContent(says);
  expect(saved).toEqual([]);
});

test('leaving the page ends what is being made', async () => {
  const { press, beside, unmount } = await open();
  await press('Spara som svg');
  const thread = await beside();
  unmount();
  await waitFor(() => expect(thread.ended).toBe(true));
});
