import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { InPageLink } from './Link.tsx';

export interface FieldError {
  /** The id given to the field or the group. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  errors: readonly FieldError[];
}

/** Leads the eye and the keyboard to what must be put right. Draws nothing while there are no errors. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const told = errors.map((error) => error.fieldId + error.message).join('\n');

  const before = useRef<readonly string[]>([]);

  useEffect(() => {
    const now = told.split('\n').filter((line) => line !== '');
    const isNew = now.some((line) => !before.current.includes(line));
    before.current = now;
    // One error put right is no news: whoever is doing that goes on where they are.
    if (isNew) box.current?.focus();
  }, [told]);

  if (errors.length === 0) return null;
  return (
    <section ref={box} className="ff-errors" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId + error.message}>
            <InPageLink href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId)}>
              {error.message}
            </InPageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A group gives the focus to its choice. */
function focusField(event: MouseEvent, fieldId: string) {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  const control = field?.querySelector<HTMLElement>('input:checked, input, textarea, select') ?? field;
  control?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
