import { type KeyboardEvent, useRef } from 'react';
import * as text from '../text/text.ts';
import { LineArea } from './LineArea.tsx';
import type { ControlOf } from './useForm.ts';

interface GroundFieldProps {
  control: ControlOf;
  value: string;
  onChange: (ground: string) => void;
}

/**
 * Motivering, with ready words before it: one key fills it and what was filled in can be edited.
 * The chips come first in the order of keys, so that F, 2, Tab, 1, Enter is a whole assessment.
 */
export function GroundField({ control, value, onChange }: GroundFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);

  const choose = (words: string) => {
    onChange(withReadyWords(words, value));
    const { current } = area;
    if (!current) return;
    current.focus();
    // After the text has been drawn, so that writing goes on where the ready words end.
    requestAnimationFrame(() => current.setSelectionRange(current.value.length, current.value.length));
  };

  return (
    <LineArea
      ref={area}
      control={control}
      label={text.forms.phase.ground}
      hint={<ReadyWords onChoose={choose} />}
      value={value}
      onChange={onChange}
    />
  );
}

/** Puts ready words first and keeps what was written by hand. */
function withReadyWords(words: string, ground: string): string {
  const before = text.forms.phase.chips.find((chip) => ground.startsWith(chip));
  const own = (before === undefined ? ground : ground.slice(before.length).replace(/^\.?\s*/, '')).trim();
  return own === '' ? words : `${words}. ${own}`;
}

/** One stop for Tab; arrows move, a digit chooses. */
function ReadyWords({ onChoose }: { onChoose: (words: string) => void }) {
  const { chips } = text.forms.phase;
  const row = useRef<HTMLUListElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = chips[Number(event.key) - 1];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (digit === undefined && step === undefined) return;
    event.preventDefault();
    if (digit !== undefined) return onChoose(digit);
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + (step ?? 0) + buttons.length) % buttons.length]?.focus();
  };

  return (
    <ul ref={row} className="ff-chips" aria-label={text.forms.readyWords} onKeyDown={onKeyDown}>
      {chips.map((chip, index) => (
        <li key={chip}>
          <button
            type="button"
            className="ds-chip"
            tabIndex={index === 0 ? 0 : -1}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(chip)}
          >
            {chip}
            <span className="ff-kbd" aria-hidden="true">
              {index + 1}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
