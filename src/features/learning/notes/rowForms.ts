import { createContext, useContext, useEffect, useRef, useState } from 'react';

/** Which row of a note's page is being written in; one at a time. */
export interface RowForms {
  readonly open: string | null;
  readonly ask: (row: string) => void;
  readonly done: () => void;
  /** In the past one may look, not change. */
  readonly editing: boolean;
}

export const RowFormsContext = createContext<RowForms>({ open: null, ask: () => {}, done: () => {}, editing: false });

export const useRowForms = (): RowForms => useContext(RowFormsContext);

/** Opens the form of a row, and gives the keyboard back to the row's button when it closes. */
export function useRowFormsState(editing: boolean): RowForms {
  const [open, setOpen] = useState<string | null>(null);
  const closed = useRef<string | null>(null);
  useEffect(() => {
    const row = closed.current;
    if (open !== null || row === null) return;
    closed.current = null;
    document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }, [open]);
  return {
    open: editing ? open : null,
    ask: setOpen,
    done: () => {
      closed.current = open;
      setOpen(null);
    },
    editing,
  };
}
