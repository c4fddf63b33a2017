import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Box } from '../../src/ui/Box.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { Table } from '../../src/ui/Table.tsx';

describe('Table', () => {
  it('is named by its caption, and a heading that sorts is a button that says how', async () => {
    const user = userEvent.setup();
    const onSort = vi.fn<() => void>();
    render(
      <Table
        caption="Organisationer i Skaraborg"
        columns={[
          { key: 'namn', label: 'Organisation', sort: 'ascending', onSort },
          { key: 'gor', label: 'Åtgärder', hideLabel: true },
        ]}
      >
        <tr>
          <th scope="row">Hjo</th>
          <td />
        </tr>
      </Table>,
    );
    expect(screen.getByRole('table', { name: 'Organisationer i Skaraborg' })).toBeVisible();
    const heading = screen.getByRole('columnheader', { name: 'Organisation' });
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Organisation' }));
    expect(onSort).toHaveBeenCalledOnce();
    expect(screen.getByRole('columnheader', { name: 'Åtgärder' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Hjo' })).toBeVisible();
  });

  it('is no stop for the keyboard while all of it is seen', () => {
    render(
      <Table caption="Lista" columns={[{ key: 'namn', label: 'Organisation' }]}>
        {null}
      </Table>,
    );
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});

describe('Box and Disclosure', () => {
  it('a box has a heading of the level asked for, and is a landmark only when asked', () => {
    render(
      <>
        <Box title="Beslut">Ja</Box>
        <Box title="Karta" level={3} landmark>
          Län
        </Box>
      </>,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Beslut' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Karta' })).toBeVisible();
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('what is folded can be folded out', async () => {
    const user = userEvent.setup();
    render(<Disclosure summary="Fler uppgifter">Instans</Disclosure>);
    const details = screen.getByText('Fler uppgifter').closest('details');
    expect(details).not.toHaveAttribute('open');
    await user.click(screen.getByText('Fler uppgifter'));
    expect(details).toHaveAttribute('open');
  });
});
