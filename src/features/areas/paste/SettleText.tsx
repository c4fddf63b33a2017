import { type FormEvent, useState } from 'react';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { SettleProps } from './SettleRow.tsx';

/** Stands where a personnummer stood; it is never shown. */
const MASK = /•+/g;

const words = text.paste.settle;

/** The cell's own text, to be put right: a personnummer taken out, a long text made shorter. */
export function SettleText({ problem, onAnswer }: SettleProps) {
  const [value, setValue] = useState(problem.text.replace(MASK, ''));
  const use = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(value, value);
  };
  return (
    <form className="paste-own paste-own-text" onSubmit={use}>
      <TextArea label={words.text} value={value} onChange={setValue} />
      <Button type="submit">{words.use}</Button>
    </form>
  );
}
