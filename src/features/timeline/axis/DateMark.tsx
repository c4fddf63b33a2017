import type { Certainty } from '../../../domain/vocabulary.ts';

/** Certainty by form, so that it is read without colour: filled, hollow, hollow and broken. */
export function DateMark({ certainty, calledOff }: { certainty: Certainty; calledOff?: boolean | undefined }) {
  return (
    <svg className="date-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7" data-certainty={certainty} />
      {calledOff && <path d="M3 3 17 17M17 3 3 17" />}
    </svg>
  );
}
