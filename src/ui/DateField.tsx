import { useId, useRef, useState } from 'react';
import { IconButton } from './Button.tsx';
import { Field, type FieldProps } from './Field.tsx';
import { useFocusOnce } from './useFocusOnce.ts';

export interface DateFieldProps extends FieldProps {
  /** The text as written: "25/3-26", "25 mars", "i dag". */
  value: string;
  /** Every keystroke, with the date it means or null; or a day picked in the calendar, which is whole at once. */
  onChange: (text: string, iso: string | null, how: 'typed' | 'picked') => void;
  /** Reads a date as people write it; null when it is none. */
  parse: (text: string) => string | null;
  /** Says a date so that nobody mistakes it: "25 mars 2026". */
  format: (iso: string) => string;
  texts: {
    /** Name of the button that opens the browser's own calendar. */
    pick: string;
    /** Shown after leaving a field whose text is no date. */
    unreadable: string;
  };
  min?: string | undefined;
  max?: string | undefined;
  autoFocus?: boolean | undefined;
}

/**
 * A plain text field for a date, which answers with the date it understood. Nobody is made to write a date
 * in one way, and nobody has to guess which day was meant.
 */
export function DateField({
  value,
  onChange,
  parse,
  format,
  texts,
  min,
  max,
  error,
  autoFocus,
  ...field
}: DateFieldProps) {
  const text = useFocusOnce<HTMLInputElement>(autoFocus);
  const picker = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(false);
  const understoodId = useId();
  const iso = value.trim() === '' ? null : parse(value);
  const unreadable = left && value.trim() !== '' && iso === null ? texts.unreadable : undefined;

  const picked = (day: string) => {
    const words = format(day);
    onChange(parse(words) === day ? words : day, day, 'picked');
  };

  const openPicker = () => {
    const calendar = picker.current;
    if (calendar === null) return;
    // The calendar learns the day when it is opened: kept in step with every letter it would be drawn each time.
    calendar.value = iso ?? '';
    // A browser may refuse, for instance in a frame; the text field is then still there.
    try {
      calendar.showPicker();
    } catch {
      calendar.focus();
    }
  };

  return (
    <Field
      {...field}
      error={error || unreadable}
      describedBy={understoodId}
      below={
        <div id={understoodId} className="ff-understood muted" aria-live="polite">
          {/* Said only when it adds something to what is written. */}
          {iso && format(iso) !== value.trim() && format(iso)}
        </div>
      }
    >
      {(control) => (
        <div className="ff-date">
          <input
            {...control}
            type="text"
            className="ds-input"
            autoComplete="off"
            spellCheck={false}
            ref={text}
            value={value}
            onChange={(event) => onChange(event.target.value, parse(event.target.value), 'typed')}
            onBlur={() => setLeft(true)}
            onFocus={() => setLeft(false)}
          />
          <span className="ff-date-pick">
            <input
              ref={picker}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              min={min}
              max={max}
              onChange={(event) => event.target.value && picked(event.target.value)}
            />
            <IconButton label={texts.pick} icon="calendar" variant="secondary" onClick={openPicker} />
          </span>
        </div>
      )}
    </Field>
  );
}
