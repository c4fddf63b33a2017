import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RadioChips } from '../../src/ui/RadioChips.tsx';

const options = [
  { value: 'behov', label: 'Behovsinventering', hint: 'Vad är nytt för oss?', mark: 'fas-be', digit: '1' },
  { value: 'inforande', label: 'Införande', mark: 'fas-in', digit: '2' },
  { value: 'anvandning', label: 'Användning', mark: 'fas-an', digit: '3' },
] as const;

function Phase({ error, autoFocus }: { error?: string; autoFocus?: boolean }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <RadioChips
        legend="Fas"
        value={value}
        onChange={setValue}
        options={options}
        error={error}
        autoFocus={autoFocus}
      />
      <input aria-label="Motivering" />
    </>
  );
}

const choice = (name: string) => screen.getByRole('radio', { name });

describe('RadioChips', () => {
  it('is one named group, each choice named by its label and explained by its sentence', () => {
    render(<Phase />);
    expect(screen.getByRole('radiogroup', { name: 'Fas' })).toBeVisible();
    expect(choice('Behovsinventering')).toHaveAccessibleDescription('Vad är nytt för oss?');
  });

  it('a digit chooses at once and takes the focus along', async () => {
    const user = userEvent.setup();
    render(<Phase />);
    await user.tab();
    await user.keyboard('3');
    expect(choice('Användning')).toBeChecked();
    expect(choice('Användning')).toHaveFocus();
  });

  it('arrows move and choose, and Tab leaves the group', async () => {
    const user = userEvent.setup();
    render(<Phase />);
    await user.tab();
    await user.keyboard('1{ArrowDown}');
    expect(choice('Införande')).toBeChecked();
    await user.tab();
    expect(screen.getByLabelText('Motivering')).toHaveFocus();
  });

  it('a digit that belongs to no choice, or comes with Ctrl, changes nothing', async () => {
    const user = userEvent.setup();
    render(<Phase />);
    await user.tab();
    await user.keyboard('9{Control>}1{/Control}');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('digits written in another field are only text', async () => {
    const user = userEvent.setup();
    render(<Phase />);
    await user.type(screen.getByLabelText('Motivering'), '2');
    expect(choice('Införande')).not.toBeChecked();
  });

  it('a form opened by a key can begin here', () => {
    render(<Phase autoFocus />);
    expect(choice('Behovsinventering')).toHaveFocus();
  });

  it('says what is wrong as part of the group', () => {
    render(<Phase error="Välj en fas." />);
    const group = screen.getByRole('radiogroup', { name: 'Fas' });
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription('Välj en fas.');
  });
});
