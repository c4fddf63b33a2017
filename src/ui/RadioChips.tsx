import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { ErrorLine } from './Field.tsx';
import type { Mark } from './marks.ts';
import { Sign } from './Sign.tsx';
import { useFocusOnce } from './useFocusOnce.ts';

export interface RadioChip {
  value: string;
  label: ReactNode;
  /** A sentence that says what the choice means. */
  hint?: ReactNode;
  mark?: Mark | undefined;
  /** The key that chooses it while the group has focus, "1" to "9". */
  digit?: string | undefined;
}

export interface RadioChipsProps {
  legend: ReactNode;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly RadioChip[];
  hint?: ReactNode;
  error?: ReactNode;
  hideLegend?: boolean | undefined;
  /** Small chips on a line, for marks and filters. */
  compact?: boolean | undefined;
  /** Lands on the group, so that an error summary can lead here. */
  id?: string | undefined;
  autoFocus?: boolean | undefined;
}

/**
 * One choice of a few, as big chips. Native radios underneath: arrows move and choose, Tab enters and
 * leaves the group, and a digit chooses directly.
 */
export function RadioChips({
  legend,
  value,
  onChange,
  options,
  hint,
  error,
  hideLegend,
  compact,
  id: given,
  autoFocus,
}: RadioChipsProps) {
  const name = useId();
  const id = given ?? name;
  const entry = options.some((option) => option.value === value) ? value : options[0]?.value;
  const first = useFocusOnce<HTMLInputElement>(autoFocus);

  const chooseByDigit = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = options.find((option) => option.digit !== undefined && option.digit === event.key);
    if (!chosen) return;
    event.preventDefault();
    onChange(chosen.value);
    const radios = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    radios[options.indexOf(chosen)]?.focus();
  };

  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div
      id={id}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      className="ff-choices"
      tabIndex={-1}
      data-compact={compact ? '' : undefined}
      aria-describedby={described || undefined}
      aria-invalid={error ? true : undefined}
      onKeyDown={chooseByDigit}
    >
      <div id={`${id}-legend`} className={hideLegend ? 'ff-sr' : 'ff-legend'}>
        {legend}
      </div>
      {hint && (
        <div id={`${id}-hint`} className="ff-hint">
          {hint}
        </div>
      )}
      <div className="ff-choices-list">
        {options.map((option) => (
          <label key={option.value} className="ff-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-keyshortcuts={option.digit}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
              ref={option.value === entry ? first : undefined}
            />
            {option.mark && <Sign mark={option.mark} />}
            <span className="ff-choice-words">
              <span className="ff-choice-label">{option.label}</span>
              {option.hint && (
                <span id={`${id}-${option.value}`} className="ff-choice-hint" aria-hidden="true">
                  {option.hint}
                </span>
              )}
            </span>
            {option.digit && (
              <span className="ff-kbd" aria-hidden="true">
                {option.digit}
              </span>
            )}
          </label>
        ))}
      </div>
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </div>
  );
}
