import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { memoryDrafts } from '../../../src/journal/drafts.ts';
import { memoryJournal } from '../../../src/journal/memoryJournal.ts';
import { paths } from '../../../src/paths.ts';
import { chooseOwnArea, openEverything } from '../../../src/state/opening.ts';
import { selectNow } from '../../../src/state/selectors.ts';
import { createStore } from '../../../src/state/store.ts';
import { createWorkroom } from '../../../src/state/workroom.ts';
import * as text from '../../../src/text/text.ts';
import { sentFile, typedInto } from '../../fixtures/tables/filledFile.ts';
import { openArea } from '../../support/areas.tsx';
import { patience } from '../../support/paste.ts';
import { aDecision } from '../../support/statements.ts';

const csv = (name = 'lista.csv', words = 'Kommun;Beslut;Datum\nHjo;ja;2026-03-25') => new File([words], name);
const bytes = (name: string, ...given: number[]) => new File([Uint8Array.from(given)], name);
const choose = (file: File) =>
  fireEvent.change(document.querySelector('.paste-field input[type="file"]') as HTMLInputElement, {
    target: { files: [file] },
  });
const says = (sentence: string | RegExp) => screen.findByText(sentence, {}, patience);

/** The whole app at an address, as `main.tsx` puts it together. */
async function openTheApp(address: string, ownArea: string | null = null) {
  globalThis.location.hash = `#${address}`;
  const journal = await memoryJournal();
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date('2026-11-22T09:00:00.000Z'), {
    save: async () => ({ kind: 'cancelled' }),
    open: async () => ({ ok: false, refusal: { what: 'foreign', line: null } }),
  });
  const store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
  if (ownArea !== null) await store.dispatch(chooseOwnArea(ownArea));
  render(<App store={store} workroom={workroom} />);
  await screen.findByRole('heading', { level: 1 }, patience);
}

function drop(file: File): void {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [file] },
  });
  act(() => void document.body.dispatchEvent(event));
}

describe('a document that is dropped', { timeout: 60_000 }, () => {
  it.each([
    ['beslut.docx', 'Word-dokument kan inte läsas som lista. Kopiera tabellen i Word och klistra in den här.'],
    ['protokoll.pdf', /^Pdf-filer kan inte läsas som lista\./],
    ['skärmbild.PNG', /^Bilder kan inte läsas som lista\./],
  ])('%s is answered where one is, in words', async (name, answer) => {
    await openTheApp('/omraden/vs-skaraborg');
    drop(bytes(name, 0x50, 0x4b, 3, 4));
    await says(answer);
    expect(screen.getByRole('heading', { level: 1, name: 'Skaraborg' })).toBeInTheDocument();
    expect(globalThis.location.hash).toBe('#/omraden/vs-skaraborg');
  });
});

describe('a file', { timeout: 60_000 }, () => {
  it('is chosen, read and said by its name', async () => {
    const { user } = await openArea('vs-skaraborg');
    choose(csv());
    await says('1 rad: 1 ny.');
    expect(screen.getByRole('heading', { name: 'Din lista: lista.csv' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(screen.queryByText('1 rad: 1 ny.')).toBeNull();
  });

  it.each([
    ['empty', new File([], 'tom.xlsx')],
    ['old-format', new File(['<html><body><table></table></body></html>'], 'gammal.xls')],
    ['damaged', bytes('trasig.xlsx', 0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
    ['foreign', bytes('bild.xlsx', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ] as const)('that can not be read (%s) is refused in words, and the field is still there', async (refusal, file) => {
    await openArea('vs-skaraborg');
    choose(file);
    expect(await screen.findByRole('alert', {}, patience)).toHaveTextContent(text.paste.refused[refusal]);
    choose(csv());
    await says('1 rad: 1 ny.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has a sentence of its own for every refusal: what, that nothing has changed, and what to do', () => {
    const sentences = Object.values(text.paste.refused);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/Inget har ändrats\. \S/);
  });

  it('that Fyrfas made and somebody filled in shows only what differs', async () => {
    const { user, store } = await openArea('vs-skaraborg', {
      events: [
        aDecision('skara', ['fullmaktige', 'ja'], '2026-03-30'),
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11'),
      ],
    });
    const sent = await sentFile(selectNow(store.getState()), ['essunga', 'hjo', 'skara']);
    const back = await typedInto(sent, [
      [0, 'decision', 'Beslutat ja'],
      [0, 'decision-date', '2026-10-20'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Klistra in en lista' }));
    choose(new File([back], 'Lista att fylla i.xlsx'));
    await says(/^3 rader: 1 ny, 2 kända sedan förut\.$/);
    expect(
      screen.getByText(
        'Det här är en lista från Fyrfas som någon har fyllt i. Bara det som skiljer sig visas; 2 rader är som förut.',
      ),
    ).toBeInTheDocument();
    expect([...document.querySelectorAll('.many-list tbody th')].map(({ textContent }) => textContent)).toEqual([
      'Essunga',
    ]);
  });
});

describe('a list dropped on the window', { timeout: 60_000 }, () => {
  it('goes to the own area from any screen', async () => {
    await openTheApp(paths.map, 'vs-skaraborg');
    drop(csv());
    await says('1 rad: 1 ny.');
    expect(globalThis.location.hash).toBe(`#${paths.area('vs-skaraborg')}`);
  });

  it('stays on the page of the area one is at, and leaves its other tabs', async () => {
    await openTheApp(paths.areaTab('vs-simba', 'beslut'), 'vs-skaraborg');
    drop(csv());
    await says('1 rad: 1 ny.');
    expect(globalThis.location.hash).toBe(`#${paths.area('vs-simba')}`);
  });

  it('waits on Områden when there is no own area, and can be put away', async () => {
    await openTheApp(paths.map);
    drop(csv('tabell.xlsx'));
    await says('Filen tabell.xlsx väntar. Välj det område som listan gäller, så läser vi den där.');
    act(() => screen.getByRole('button', { name: 'Lägg bort filen' }).click());
    expect(screen.queryByText(/^Filen tabell\.xlsx väntar/)).toBeNull();
  });

  it('is told from a copy by its name: a copy goes to Kopior as before', async () => {
    await openTheApp(paths.area('vs-skaraborg'), 'vs-skaraborg');
    drop(new File(['x'], 'kopia.fyrfas'));
    await screen.findByRole('heading', { level: 1, name: 'Kopior och delning' }, patience);
    expect(globalThis.location.hash).toBe(`#${paths.copies}`);
  });
});
