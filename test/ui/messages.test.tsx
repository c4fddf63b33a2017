import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { Notice } from '../../src/ui/Notice.tsx';
import { RadioChips } from '../../src/ui/RadioChips.tsx';
import { StatusRegion } from '../../src/ui/StatusRegion.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

describe('StatusRegion', () => {
  it('is there before it has anything to say, so that the first words are heard', () => {
    const { rerender } = render(<StatusRegion message={null} />);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    rerender(<StatusRegion message={{ key: 1, text: 'Sparat. Hjo: Införande, 3 november 2026.' }} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveTextContent(/^Sparat/);
  });

  it('says the whole sentence with the way back in it', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn<() => void>();
    const text = 'Sparat. Hjo: Införande, 3 november 2026.';
    render(<StatusRegion message={{ key: 1, text, action: { label: 'Ångra', onAction } }} />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('Sparat. Hjo: Införande, 3 november 2026. Ångra');
    await user.click(within(region).getByRole('button', { name: 'Ångra' }));
    expect(onAction).toHaveBeenCalledOnce();
  });

  it('makes the same words be heard again under a new key', () => {
    const { rerender } = render(<StatusRegion message={{ key: 1, text: 'Sparat.' }} />);
    const before = screen.getByText('Sparat.');
    rerender(<StatusRegion message={{ key: 2, text: 'Sparat.' }} />);
    expect(screen.getByText('Sparat.')).not.toBe(before);
  });
});

describe('Dialog', () => {
  function Asking() {
    const [open, setOpen] = useState(false);
    const [name, setName] = useState('');
    return (
      <>
        <Button onClick={() => setOpen(true)}>Spara kopia</Button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Vem skriver?" closeLabel="Stäng">
          <TextInput label="Funktion" value={name} onChange={setName} />
        </Dialog>
      </>
    );
  }

  it('starts at its first field and gives the focus back when closed', async () => {
    const user = userEvent.setup();
    render(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Spara kopia' }));
    expect(screen.getByRole('dialog', { name: 'Vem skriver?' })).toBeVisible();
    expect(screen.getByLabelText('Funktion')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Spara kopia' })).toHaveFocus();
  });

  it('without a field reading starts at its heading, not at the cross', () => {
    render(
      <Dialog open onClose={() => {}} title="Kopian är inläst" closeLabel="Stäng">
        34 nya uppgifter
      </Dialog>,
    );
    expect(screen.getByRole('heading', { name: 'Kopian är inläst' })).toHaveFocus();
  });
});

describe('ErrorSummary', () => {
  const errors = [
    { fieldId: 'utfall', message: 'Välj ett utfall.' },
    { fieldId: 'dag', message: 'Skriv ett datum.' },
  ];

  it('takes the focus when it appears and when something else is wrong, not when one thing is put right', () => {
    const { rerender } = render(<ErrorSummary title="Två saker att rätta" errors={[]} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    rerender(<ErrorSummary title="Två saker att rätta" errors={errors} />);
    const summary = screen.getByRole('region', { name: 'Två saker att rätta' });
    expect(summary).toHaveFocus();
    summary.blur();
    rerender(<ErrorSummary title="En sak att rätta" errors={errors.slice(1)} />);
    expect(summary).not.toHaveFocus();
    rerender(<ErrorSummary title="En annan sak" errors={[{ fieldId: 'dag', message: 'Den dagen finns inte.' }]} />);
    expect(screen.getByRole('region', { name: 'En annan sak' })).toHaveFocus();
  });

  it('leads to the field, and in a group to its choice, without changing the address', async () => {
    const user = userEvent.setup();
    render(
      <>
        <ErrorSummary title="Två saker att rätta" errors={errors} />
        <RadioChips
          id="utfall"
          legend="Utfall"
          value={null}
          onChange={() => {}}
          options={[{ value: 'ja', label: 'Ja' }]}
        />
        <TextInput id="dag" label="Datum" value="" onChange={() => {}} />
      </>,
    );
    const address = location.href;
    await user.click(screen.getByRole('link', { name: 'Skriv ett datum.' }));
    expect(screen.getByLabelText('Datum')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Välj ett utfall.' }));
    expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();
    expect(location.href).toBe(address);
  });
});

describe('Notice and busy buttons', () => {
  it('a refusal speaks up; what only informs does not', () => {
    render(
      <>
        <Notice tone="refusal">Det här ser ut som ett personnummer.</Notice>
        <Notice>Avtalet är tänkt att gälla från 1 januari 2027.</Notice>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('personnummer');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('a busy button keeps the focus and does nothing twice', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn<() => void>();
    render(
      <Button busy onClick={onClick}>
        Spara
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Spara' });
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
  });
});
