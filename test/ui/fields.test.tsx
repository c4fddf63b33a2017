import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Chips } from '../../src/ui/Chips.tsx';
import { DateField } from '../../src/ui/DateField.tsx';
import { Select } from '../../src/ui/Select.tsx';
import { TextArea } from '../../src/ui/TextArea.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

const texts = { pick: 'Välj i kalender', unreadable: 'Det går inte att läsa som ett datum.' };
const parse = (text: string) => (text.startsWith('25 mars') ? '2026-03-25' : null);
const format = (iso: string) => (iso === '2026-03-25' ? '25 mars 2026' : iso);

function Dated({ onDate }: { onDate?: (iso: string | null) => void }) {
  const [text, setText] = useState('');
  return (
    <DateField
      label="Datum"
      value={text}
      onChange={(written, iso) => {
        setText(written);
        onDate?.(iso);
      }}
      parse={parse}
      format={format}
      texts={texts}
    />
  );
}

describe('DateField', () => {
  it('takes a date as people write it and says which day it understood', async () => {
    const user = userEvent.setup();
    const onDate = vi.fn<(iso: string | null) => void>();
    render(<Dated onDate={onDate} />);
    const field = screen.getByRole('textbox', { name: 'Datum' });
    await user.type(field, '25 mars');
    expect(onDate).toHaveBeenLastCalledWith('2026-03-25');
    expect(field).toHaveAccessibleDescription('25 mars 2026');
    expect(field).toBeValid();
  });

  it('does not complain while one is still writing, only after leaving', async () => {
    const user = userEvent.setup();
    render(<Dated />);
    const field = screen.getByRole('textbox', { name: 'Datum' });
    await user.type(field, '31 feb');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent(texts.unreadable);
    expect(field).toBeInvalid();
    expect(field).toHaveValue('31 feb');
  });

  it('an empty field is no mistake', async () => {
    const user = userEvent.setup();
    render(<Dated />);
    await user.click(screen.getByRole('textbox', { name: 'Datum' }));
    await user.tab();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('the calendar is one button, and its own field is no stop for the keyboard', async () => {
    const user = userEvent.setup();
    render(<Dated />);
    await user.click(screen.getByRole('textbox', { name: 'Datum' }));
    await user.tab();
    expect(screen.getByRole('button', { name: texts.pick })).toHaveFocus();
  });
});

describe('fields', () => {
  it('label, hint and error belong to the control', () => {
    render(
      <TextInput label="Paragraf" hint="Som i protokollet" error="Skriv en paragraf." value="" onChange={() => {}} />,
    );
    const field = screen.getByRole('textbox', { name: 'Paragraf' });
    expect(field).toHaveAccessibleDescription('Som i protokollet Skriv en paragraf.');
    expect(field).toBeInvalid();
  });

  it('a chip fills the text, which can still be edited', async () => {
    const user = userEvent.setup();
    function Ground() {
      const [text, setText] = useState('');
      const chips = (
        <Chips label="Förslag" options={[{ value: 'Sagt i dialog', label: 'Sagt i dialog' }]} onChoose={setText} />
      );
      return <TextArea label="Motivering" value={text} onChange={setText} below={chips} />;
    }
    render(<Ground />);
    await user.click(screen.getByRole('button', { name: 'Sagt i dialog' }));
    const area = screen.getByRole('textbox', { name: 'Motivering' });
    expect(area).toHaveValue('Sagt i dialog');
    await user.type(area, ' 3 nov');
    expect(area).toHaveValue('Sagt i dialog 3 nov');
  });

  it('a select can group its choices', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(value: string) => void>();
    const options = [
      { value: 'avtalet', label: 'Hela avtalet' },
      { label: 'Överenskommelser', options: [{ value: 'ok_1', label: 'Samverkan vid utskrivning' }] },
    ];
    render(<Select label="Gäller" value="avtalet" onChange={onChange} options={options} />);
    await user.selectOptions(screen.getByLabelText('Gäller'), 'Samverkan vid utskrivning');
    expect(onChange).toHaveBeenCalledWith('ok_1');
    expect(screen.getByRole('group', { name: 'Överenskommelser' })).toBeInTheDocument();
  });
});
