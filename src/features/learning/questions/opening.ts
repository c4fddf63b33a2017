import type { QuestionForm } from './steps.ts';

/** Which form stands open, and how the keyboard finds its way in and out of it. */
export interface Opening {
  readonly open: QuestionForm | null;
  /** The form that was left without saving: its button takes the keyboard back. */
  readonly left: QuestionForm | null;
  /** Absent in the past: there one looks, and changes nothing. */
  readonly onOpen: ((form: QuestionForm) => void) | undefined;
  readonly onClose: (saved: boolean) => void;
}
