import { act } from '@testing-library/react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Route, Routes } from 'react-router';
import { afterEach, vi } from 'vitest';
import { SavedStatus } from '../../src/app/SavedStatus.tsx';
import type { AnyDraft } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import { Component as OrganisationPage } from '../../src/features/organisation/OrganisationPage.tsx';
import { paths, patterns } from '../../src/paths.ts';
import { showArrived } from '../../src/state/opening.ts';
import { renderWithState, type StateOptions } from './appState.tsx';
import { windowIs } from './turning.ts';

interface CardOptions extends StateOptions {
  /** False: nobody has said who writes in this browser. */
  writer?: boolean;
  /** A narrow window: parts fold, and the buttons stand in their boxes. */
  narrow?: boolean;
}

afterEach(() => vi.unstubAllGlobals());

/** Anything with a real store and a memory journal, with the line that says "Sparat" and a writer named. */
export async function renderForm(ui: ReactNode, { writer = true, narrow = false, ...options }: CardOptions = {}) {
  const turn = windowIs(narrow ? 'narrow' : 'wide');
  const screen = new EventTarget();
  let shown = true;
  const show = (whether: boolean) => {
    shown = whether;
    screen.dispatchEvent(new Event('change'));
  };
  const subscribe = (onChange: () => void) => {
    screen.addEventListener('change', onChange);
    return () => screen.removeEventListener('change', onChange);
  };
  function Leavable() {
    return useSyncExternalStore(subscribe, () => shown) ? ui : null;
  }
  const view = await renderWithState(
    <>
      <SavedStatus />
      <Leavable />
    </>,
    options,
  );
  const { journal, store, workroom } = view;
  /** Something is written here by somebody else than the form, for instance taken in meanwhile. */
  const arrive = async (...drafts: AnyDraft[]) => {
    const batch = await journal.append(drafts, workroom.clock().toISOString());
    await act(async () => {
      await store.dispatch(showArrived(batch));
    });
    return batch.events;
  };
  if (writer) await arrive(writerNamed(journal.device() ?? ''));
  return {
    ...view,
    arrive,
    /** The window is turned, and becomes wide or narrow. */
    turn,
    /** The screen is left, and come back to. */
    leave: async () => {
      await act(async () => show(false));
    },
    comeBack: async () => {
      await act(async () => show(true));
    },
  };
}

/** The card of an organisation. */
export function openCard(id: string, options: CardOptions = {}) {
  return renderForm(
    <Routes>
      <Route path={patterns.organisation} element={<OrganisationPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address: paths.organisation(id), ...options },
  );
}

function writerNamed(device: string): AnyDraft {
  return {
    type: 'writer.named',
    about: [],
    slot: slots.writer(device),
    data: { area: 'vs-skaraborg' },
    words: { function: 'samordnare, Skaraborg' },
  };
}
