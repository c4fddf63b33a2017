import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, Suspense, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchComing } from '../../src/app/SearchComing.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';

/** As the frame opens Sök; what it fetches comes when the test says so. */
function searchThatComes() {
  let come = () => {};
  const Fetched = lazy(
    () =>
      new Promise<{ default: typeof Line }>((resolve) => {
        come = () => resolve({ default: Line });
      }),
  );
  function Line({ begun }: { begun: string }) {
    const [query, setQuery] = useState(begun);
    return (
      <Dialog open onClose={() => {}} title="Sök" closeLabel="Stäng">
        <input role="combobox" aria-expanded={false} value={query} onChange={(event) => setQuery(event.target.value)} />
      </Dialog>
    );
  }
  function Opened() {
    const [typed, setTyped] = useState('');
    return (
      <Suspense fallback={<SearchComing typed={typed} onType={setTyped} onClose={() => {}} />}>
        <Fetched begun={typed} />
      </Suspense>
    );
  }
  render(<Opened />);
  return { come: () => come() };
}

describe('Sök, while it is fetched', () => {
  it('keeps what is typed, and one writes on after it when it has come', async () => {
    const { come } = searchThatComes();
    const user = userEvent.setup();
    expect(screen.getByRole('textbox', { name: 'Sök' })).toHaveFocus();
    await user.keyboard('hj');
    come();
    const line = await screen.findByRole('combobox');
    expect(line).toHaveFocus();
    await user.keyboard('o');
    expect(line).toHaveValue('hjo');
    expect(screen.queryByRole('textbox', { name: 'Sök' })).not.toBeInTheDocument();
  });
});
