import type { StandingNote } from '../../../domain/notes.ts';

/** What every form on a note's page is given. */
export interface StandFormProps {
  readonly standing: StandingNote;
  /** What its place is called in the line that says "Sparat". */
  readonly place: string;
  readonly onDone: (saved: boolean) => void;
}
