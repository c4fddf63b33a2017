import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/features/handouts/exports/exportMessages.ts';
import { makerOfFiles } from '../../../src/features/handouts/exports/makerOfFiles.ts';
import { Component as PublicPage } from '../../../src/features/handouts/public/PublicPagePage.tsx';
import { patterns } from '../../../src/paths.ts';
import { showArrived } from '../../../src/state/opening.ts';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

/** The thread beside the page, in the page: it is told the same and answers the same. */
class InThePage extends EventTarget {
  private readonly answer = makerOfFiles((message: FromWorker) => {
    act(() => {
      this.dispatchEvent(new MessageEvent('message', { data: message }));
    });
  });
  postMessage(message: ToWorker) {
    this.answer(structuredClone(message));
  }
  terminate() {}
}

const saved: { name: string; blob: Blob }[] = [];
let blobs: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  blobs = [];
  vi.stubGlobal('Worker', InThePage);
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs[Number(this.href.slice('blob:'.length))] as Blob });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** On a busy computer. */
const LONG = { timeout: 45_000 };
vi.setConfig({ testTimeout: 120_000 });
const WHOLE_COUNTY = { address: '/underlag/offentlig-sida' };
const SECRETS = ['Grannen klagade', 'KS 2026/191', 'Svår fråga', 'Arbetsgrupp finns'];
const EVENTS = [
  aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23', { words: { dnr: SECRETS[1] as string, reason: 'Svår fråga' } }),
  aPhase('skara', 'inforande', '2026-11-03'),
  aNote('hjo', 'Grannen klagade', '2026-11-22'),
];

async function open(options: StateOptions = {}) {
  const shown = await renderWithState(
    <Routes>
      <Route path={patterns.publicPage} element={<PublicPage />} />
    </Routes>,
    { address: '/underlag/offentlig-sida?omrade=vs-skaraborg', events: EVENTS, ...options },
  );
  await screen.findByText('Läs innehållet', {}, LONG);
  return shown;
}

const approval = () => screen.getByRole('checkbox', { name: /^Jag har läst innehållet/ });
const saveButton = (name: RegExp) => screen.findByText(name, { selector: 'button' }, LONG);
/** By its words: asking for roles takes long in a table of fifty. */
const rowOf = (name: string) => screen.queryByText(name, { selector: 'th' })?.closest('tr');
const contents = () => screen.getByRole('group', { name: 'Innehåll' });

test('by keyboard alone: read, approve, save; the file holds what was approved and nothing anybody wrote', {
  timeout: 60_000,
}, async () => {
  const { user } = await open(WHOLE_COUNTY);
  expect(within(contents()).getByRole('checkbox', { name: 'Beslut: 50 huvudmän, 1 med uppgift' })).toBeChecked();
  expect(within(contents()).getByRole('checkbox', { name: 'Fas: 50 huvudmän, 1 med uppgift' })).toBeChecked();
  expect(rowOf('Hjo')).toHaveTextContent('Beslutat ja, 23 mars 2026');
  expect(rowOf('Borås')).toHaveTextContent('Uppgift saknas');
  expect(screen.getByText('Anteckningar, exempel och målbilder')).toBeVisible();

  screen.getByRole('textbox', { name: 'Följetext' }).focus();
  await user.keyboard('Så långt nu.');
  // Asked for too early: it says what is missing, and the keyboard is where it can be given.
  (await saveButton(/^Spara sidan/)).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Läs innehållet och kryssa i rutan först.')).toBeVisible();
  expect(approval()).toHaveFocus();
  expect(saved).toEqual([]);
  await user.keyboard(' ');
  const button = await saveButton(/^Spara sidan \(\.html, \d+ kB\)$/);
  button.focus();
  await user.keyboard('{Enter}');

  await waitFor(() => expect(saved).toHaveLength(1), LONG);
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
  expect(name).toBe('fyrfas-offentlig-sida-hela-lanet-2026-11-22.html');
  expect(button).toHaveTextContent(`${Math.ceil(blob.size / 1000)} kB`);
  const page = new DOMParser().parseFromString(await blob.text(), 'text/html');
  expect(page.body.textContent).toContain('Så långt nu.');
  expect(page.body.textContent).toContain('Det nya hälso- och sjukvårdsavtalet');
  for (const secret of SECRETS) expect(await blob.text()).not.toContain(secret);
  expect(await screen.findByText(/^Sparat som fyrfas-offentlig-sida/)).toBeVisible();
});

test('the approval is gone as soon as anything is chosen otherwise, and does not come back by itself', async () => {
  const { user } = await open();
  await user.click(approval());
  expect(await saveButton(/kB\)$/)).toBeVisible();
  const phases = within(contents()).getByRole('checkbox', { name: /^Fas/ });
  await user.click(phases);
  expect(approval()).not.toBeChecked();
  expect(screen.getByText('Innehållet har ändrats. Läs igenom det och godkänn igen.')).toBeVisible();
  expect(screen.queryByText('Fas', { selector: 'th' })).toBeNull();
  await user.click(phases);
  expect(approval()).not.toBeChecked();
  await user.click(await saveButton(/^Spara sidan \(\.html\)$/));
  expect(saved).toEqual([]);
});

test('what arrives takes the approval back when it changes what goes out, and only then', async () => {
  const { user, journal, store } = await open();
  const arrive = async (draft: (typeof EVENTS)[number]) => {
    const batch = await journal.append([draft], '2026-11-22T10:00:00.000Z');
    await act(async () => void (await store.dispatch(showArrived(batch))));
  };
  await user.click(approval());
  await saveButton(/kB\)$/);
  await arrive(aNote('skara', 'En rad till', '2026-11-22'));
  await waitFor(() => expect(screen.queryByText('Innehållet tas fram.')).toBeNull(), LONG);
  expect(approval()).toBeChecked();
  await arrive(aDecision('skara', ['fullmaktige', 'nej'], '2026-11-20'));
  await waitFor(() => expect(rowOf('Skara')).toHaveTextContent('Beslutat nej, 20 november 2026'), LONG);
  expect(approval()).not.toBeChecked();
});

test('two who say differently: told here with the way to settle it, and blank in what goes out', async () => {
  await open({ elsewhere: [aDecision('hjo', ['fullmaktige', 'nej'], '2026-03-23')] });
  expect(screen.getByText(/två olika uppgifter om beslut.*Hjo\. På sidan står Uppgift saknas\.$/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gå till två olika uppgifter' })).toBeVisible();
  expect(rowOf('Hjo')).toHaveTextContent('Uppgift saknas');
});

test('a personnummer in the text is refused, and an address is asked about', async () => {
  const { user } = await open();
  const field = screen.getByRole('textbox', { name: 'Följetext' });
  await user.type(field, 'Ring 19121212-1212');
  expect(screen.getAllByText(/ser ut som ett personnummer/)[0]).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Läs innehållet' })).toBeNull();
  await user.click(approval());
  expect(approval()).not.toBeChecked();
  // A text that is not to go out hinders nothing.
  const text = within(contents()).getByRole('checkbox', { name: /^Följetext/ });
  await user.click(text);
  expect(screen.queryByText(/ser ut som ett personnummer/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Läs innehållet' })).toBeVisible();
  await user.click(text);
  expect(screen.queryByRole('heading', { name: 'Läs innehållet' })).toBeNull();
  await user.clear(screen.getByRole('textbox', { name: 'Följetext' }));
  await user.type(screen.getByRole('textbox', { name: 'Följetext' }), 'Skriv till mas@exempel.se');
  expect(screen.getByText(/ser ut som ett telefonnummer eller en mejladress/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Läs innehållet' })).toBeVisible();
});

test('from the top straight to the approval, on to its box, and back to what is to be read', async () => {
  const { user, address } = await open();
  const before = address();
  const follow = async (from: string, name: string) => {
    within(screen.getByRole('navigation', { name: from }))
      .getByRole('link', { name })
      .focus();
    await user.keyboard('{Enter}');
  };
  await follow('Delar av sidan', 'Till godkännandet');
  expect(screen.getByRole('heading', { name: 'Godkänn och spara' })).toHaveFocus();
  // The two ways back, and then what is approved with.
  for (let times = 0; times < 3; times += 1) await user.tab();
  expect(approval()).toHaveFocus();
  await follow('Från godkännandet', 'Till innehållet');
  expect(screen.getByRole('heading', { name: 'Läs innehållet' })).toHaveFocus();
  await follow('Från innehållet', 'Till valen');
  expect(screen.getByRole('heading', { name: 'Vad sidan visar' })).toHaveFocus();
  expect(address()).toBe(before);
  // Nothing to read is nothing to go to.
  for (const each of ['Beslut', 'Fas'])
    await user.click(within(contents()).getByRole('checkbox', { name: new RegExp(`^${each}`) }));
  expect(screen.queryByRole('link', { name: 'Till innehållet' })).toBeNull();
});

test('dates around the day are read open and printed; history is folded and not on paper', async () => {
  await open();
  const dates = screen.getByText('Regionfullmäktige väntas besluta om det nya avtalet (preliminärt)').closest('table');
  // All of it waits for the approval.
  expect(dates?.closest('.no-print')).toHaveClass('public-sheet');
  const earlier = screen.getByText('SRO (det politiska samrådsorganet) ställer sig bakom mer tid', { exact: false });
  expect(earlier.closest('details')).not.toHaveAttribute('open');
  expect(earlier.closest('.no-print')).not.toHaveClass('public-sheet');
  expect(screen.getByText('24 datum som ligger mer än ett år tillbaka är inte med på papperet.')).toHaveClass(
    'only-print',
  );
});

test('one area, as a picture and on paper', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const { user, address } = await open(WHOLE_COUNTY);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Skaraborg');
  expect(address()).toContain('omrade=vs-skaraborg');
  await waitFor(() => expect(rowOf('Borås')).toBeUndefined(), LONG);
  expect(screen.getByText('Innehållet är inte godkänt för att bli offentligt, och skrivs därför inte ut.')).toHaveClass(
    'only-print',
  );
  await user.click(approval());
  await saveButton(/kB\)$/);
  await user.click(await saveButton(/^Spara som bild \(\.svg\)$/));
  await waitFor(() => expect(saved).toHaveLength(1), LONG);
  expect(saved[0]?.name).toBe('fyrfas-offentlig-karta-beslut-skaraborg-2026-11-22.svg');
  const svg = (await saved[0]?.blob.text()) ?? '';
  expect(svg).toContain('Hjo: Beslutat ja');
  expect(svg).not.toMatch(/ARBETSMATERIAL|Två olika|Borås:/);
  const onPaper = await saveButton(/^Skriv ut$/);
  // It waits for the maps, which are drawn after the page.
  await waitFor(() => expect(onPaper).not.toHaveAttribute('aria-busy'), LONG);
  await user.click(onPaper);
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/skrivs därför inte ut/)).toBeNull();
});
