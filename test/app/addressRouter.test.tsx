import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Routes, useSearchParams } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressRouter } from '../../src/app/AddressRouter.tsx';
import { useNewScreen } from '../../src/app/useNewScreen.ts';

function Files() {
  const [params, setParams] = useSearchParams();
  return (
    <>
      <h1>Filer</h1>
      <button type="button" onClick={() => setParams({ omrade: 'skaraborg' })}>
        Skaraborg
      </button>
      <p>{params.get('omrade') ?? 'Hela länet'}</p>
    </>
  );
}

/** A header with links, one screen that is here and one that has to be fetched. */
function Frame({ Late }: { Late: ComponentType }) {
  useNewScreen();
  return (
    <>
      <header>
        <Link to="/sen">Sen</Link>
        <button type="button">Sök</button>
      </header>
      <main tabIndex={-1}>
        <Suspense fallback={<p>Inget än</p>}>
          <Routes>
            <Route path="/" element={<Files />} />
            <Route path="/sen" element={<Late />} />
          </Routes>
        </Suspense>
      </main>
    </>
  );
}

function open() {
  let come = () => {};
  const fetched = new Promise<{ default: ComponentType }>((resolve) => {
    come = () => resolve({ default: () => <h1>Sen skärm</h1> });
  });
  const Late = lazy(() => fetched);
  render(
    <AddressRouter>
      <Frame Late={Late} />
    </AddressRouter>,
  );
  return { user: userEvent.setup(), come: () => act(async () => come()) };
}

describe('an address', () => {
  beforeEach(() => {
    location.hash = '';
    vi.stubGlobal('scrollTo', () => {});
  });

  it('is what the screen shows as soon as something is chosen on it', () => {
    open();
    // Outside `act`: nothing is drawn for the test's sake before it is looked at.
    screen.getByRole('button', { name: 'Skaraborg' }).click();
    return Promise.resolve().then(() => expect(screen.getByText('skaraborg')).toBeInTheDocument());
  });

  it('leaves the screen one goes from in sight until the other one is here', async () => {
    const { user, come } = open();
    await user.click(screen.getByRole('link', { name: 'Sen' }));
    expect(screen.getByRole('heading', { name: 'Filer' })).toBeVisible();
    expect(screen.queryByText('Inget än')).not.toBeInTheDocument();
    await come();
    expect(await screen.findByRole('heading', { name: 'Sen skärm' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('that comes late takes the keyboard from nobody who has gone on', async () => {
    const { user, come } = open();
    await user.click(screen.getByRole('link', { name: 'Sen' }));
    await user.tab();
    await come();
    await screen.findByRole('heading', { name: 'Sen skärm' });
    expect(screen.getByRole('button', { name: 'Sök' })).toHaveFocus();
  });
});
