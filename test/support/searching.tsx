import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { Route, Routes } from 'react-router';
import { expect } from 'vitest';
import { Component as WordsPage } from '../../src/features/help/WordsPage.tsx';
import SearchDialog from '../../src/features/search/SearchDialog.tsx';
import { patterns } from '../../src/paths.ts';
import { renderForm } from './card.tsx';

/** Sök, opened from a button on a screen, as from the frame. */
function Searchable() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Sök
      </button>
      <main tabIndex={-1}>
        <Routes>
          <Route path={patterns.helpWords} element={<WordsPage />} />
          <Route path="*" element={<h1>Skärm</h1>} />
        </Routes>
      </main>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}

export async function openSearch(options: Parameters<typeof renderForm>[1] = {}) {
  const view = await renderForm(<Searchable />, options);
  await view.user.click(screen.getByRole('button', { name: 'Sök' }));
  const line = screen.getByRole('combobox', { name: 'Sök organisation, text eller åtgärd' });
  /** Writes something else in the line. */
  const type = async (query: string) => {
    await view.user.clear(line);
    await view.user.type(line, query);
  };
  return { ...view, line, type };
}

export const results = () => {
  const list = screen.queryByRole('listbox', { name: /^(Träffar|Förslag)$/ });
  return list === null ? [] : within(list).queryAllByRole('option');
};

export const chosen = () => results().find((each) => each.getAttribute('aria-selected') === 'true');

/** What is listed under a heading, as it is read. */
export const under = (title: string): HTMLElement[] => {
  const group = screen.queryByRole('group', { name: title });
  return group === null ? [] : within(group).getAllByRole('option');
};

export const texts = () => under('Texter');

/** Texts come a moment after the line: what finds them is fetched when Sök opens. */
export async function waitForTexts(count: number): Promise<HTMLElement[]> {
  await waitFor(() => expect(texts()).toHaveLength(count));
  return texts();
}

/** What is heard when the typing rests. */
export const heard = () => within(screen.getByRole('dialog')).getByRole('status');
