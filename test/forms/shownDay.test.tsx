import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { ShownDay } from '../../src/forms/ShownDay.tsx';

function Here() {
  return <output>{useLocation().search}</output>;
}

const texts = { label: 'Läget den', pick: 'Välj dag', unreadable: 'Går inte att läsa', go: 'Visa' };

it('shows a day that is picked in the calendar at once, also one whose words are as long as those that stand there', () => {
  render(
    <MemoryRouter initialEntries={['/?datum=2026-10-04']}>
      <ShownDay shownDate="2026-10-04" today="2026-11-22" texts={texts} todayWords="i dag" />
      <Here />
    </MemoryRouter>,
  );
  const calendar = document.querySelector('input[type="date"]') as HTMLInputElement;
  fireEvent.change(calendar, { target: { value: '2026-10-03' } });
  expect(screen.getByRole('textbox', { name: 'Läget den' })).toHaveValue('3 oktober 2026');
  expect(screen.getByRole('status')).toHaveTextContent('?datum=2026-10-03');
});

it('waits with a day that is being typed until it is whole', () => {
  render(
    <MemoryRouter initialEntries={['/?datum=2026-10-04']}>
      <ShownDay shownDate="2026-10-04" today="2026-11-22" texts={texts} todayWords="i dag" />
      <Here />
    </MemoryRouter>,
  );
  const field = screen.getByRole('textbox', { name: 'Läget den' });
  fireEvent.change(field, { target: { value: '4 oktober 202' } });
  fireEvent.change(field, { target: { value: '4 oktober 2025' } });
  expect(screen.getByRole('status')).toHaveTextContent('?datum=2026-10-04');
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(screen.getByRole('status')).toHaveTextContent('?datum=2025-10-04');
});
