import type { OrgId } from '../domain/events.ts';
import type { Scope } from '../domain/vocabulary.ts';

/** What every recording form is given. They stand inline, in a box or a row, never in a dialog. */
export interface FormProps {
  readonly organisation: OrgId;
  /** What the form is about when it opens; the whole agreement unless something else is said. */
  readonly scope?: Scope | undefined;
  /** True after "Sparat", false when the user stopped; what was written is then kept as a draft. */
  readonly onDone: (saved: boolean) => void;
  /** In a row of a list: no line about keys, no heading. */
  readonly compact?: boolean | undefined;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined | null | ''> };

/** Leaves out what was not filled in: rules tell absent from empty. */
export function given<T extends Record<string, unknown>>(fields: T): Given<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(kept) as Given<T>;
}
