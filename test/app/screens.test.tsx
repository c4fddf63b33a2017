import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressRouter } from '../../src/app/AddressRouter.tsx';
import { Screens } from '../../src/app/Screens.tsx';
import { paths } from '../../src/paths.ts';

const fetched = vi.hoisted(() => {
  let come = () => {};
  const here = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { here, come: () => come() };
});

vi.mock('../../src/features/map/MapPage.tsx', () => ({ Component: () => <h1>Karta</h1> }));
vi.mock('../../src/features/help/HelpPage.tsx', async () => {
  await fetched.here;
  return { Component: () => <h1>Hjälp</h1> };
});

describe('the screens of the app', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('stay in sight until the one that is fetched is here', async () => {
    render(
      <AddressRouter>
        <Link to={paths.help}>Till hjälpen</Link>
        <Screens />
      </AddressRouter>,
    );
    await userEvent.setup().click(screen.getByRole('link', { name: 'Till hjälpen' }));
    expect(screen.getByRole('heading', { name: 'Karta' })).toBeVisible();
    await act(async () => fetched.come());
    expect(await screen.findByRole('heading', { name: 'Hjälp' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Karta' })).not.toBeInTheDocument();
  });
});
