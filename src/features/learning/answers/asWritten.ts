import type { AS_WRITTEN } from '../../../imports/formAnswersTypes.ts';

/** What the reader of lists takes for "as it is written": known here without fetching the reader. */
export const AS_WRITTEN_CHOICE: typeof AS_WRITTEN = 'natverk';
