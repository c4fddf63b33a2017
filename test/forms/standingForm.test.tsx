import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { notesIn } from '../../src/domain/notes.ts';
import { NoteForm } from '../../src/forms/NoteForm.tsx';
import type { Journal } from '../../src/journal/journal.ts';
import { renderForm } from '../support/card.tsx';

/** A storage that takes its time with the next thing it is given. @returns lets it be stored */
function slow(journal: Journal): () => Promise<void> {
  const append = journal.append.bind(journal);
  let letIn = () => {};
  const promise = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  vi.spyOn(journal, 'append').mockImplementationOnce(async (...given) => {
    await promise;
    return append(...given);
  });
  return () => act(async () => letIn());
}

const openLine = () =>
  renderForm(
    <>
      <NoteForm organisation="hjo" standing onDone={() => {}} />
      <button type="button">Annat</button>
    </>,
  );

const line = () => screen.getByRole('textbox', { name: 'Anteckning' });

describe('a form that stands there after a save', () => {
  it('begins the next note with what was written while the one before was being stored', async () => {
    const { user, journal, store } = await openLine();
    const stored = slow(journal);
    await user.type(line(), 'Ring.{Enter}Vik{Enter}');
    await user.click(screen.getByRole('radio', { name: /^Behov/ }));
    await stored();
    await screen.findByText(/^Sparat\./);
    expect(line()).toHaveValue('Vik');
    expect(screen.getByRole('radio', { name: /^Behov/ })).toBeChecked();
    await user.type(line(), 'arier{Enter}');
    await waitFor(() => expect(line()).toHaveValue(''));
    expect(line()).toHaveFocus();
    expect(screen.getByRole('radio', { name: /^Ingen/ })).toBeChecked();
    const notes = notesIn(store.getState().casebook.now).map(({ text, mark }) => ({ text, mark }));
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual({ text: 'Ring.', mark: null });
    expect(notes).toContainEqual({ text: 'Vikarier', mark: 'behov' });
  });

  it('leaves the keyboard with whoever has gone on meanwhile', async () => {
    const { user, journal } = await openLine();
    const stored = slow(journal);
    await user.type(line(), 'Ring.{Enter}');
    const elsewhere = screen.getByRole('button', { name: 'Annat' });
    act(() => elsewhere.focus());
    await stored();
    await screen.findByText(/^Sparat\./);
    expect(elsewhere).toHaveFocus();
  });
});
