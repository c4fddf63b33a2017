import { type FormEvent, useState } from 'react';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';

const words = text.paste.settle;

interface Option {
  value: string;
  label: string;
}

interface ChooseOneProps {
  label: string;
  options: readonly (Option | { label: string; options: readonly Option[] })[];
  onChoose: (value: string, label: string) => void;
}

/** A long list to choose from. Nothing happens until "Använd": arrows in a list choose as they go. */
export function ChooseOne({ label, options, onChoose }: ChooseOneProps) {
  const [value, setValue] = useState('');
  const all = options.flatMap((each) => ('options' in each ? each.options : [each]));
  const use = (event: FormEvent) => {
    event.preventDefault();
    const chosen = all.find((each) => each.value === value);
    if (chosen) onChoose(chosen.value, chosen.label);
  };
  return (
    <form className="paste-own" onSubmit={use}>
      <Select
        label={label}
        value={value}
        onChange={setValue}
        options={[
          { value: '', label: words.choose },
          ...options.map((each) => ('options' in each ? { ...each, options: [...each.options] } : each)),
        ]}
      />
      {value !== '' && <Button type="submit">{words.use}</Button>}
    </form>
  );
}
