import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface Cell {
  readonly row: string;
  readonly column: string;
}

export interface CellGrid {
  readonly open: Cell | null;
  readonly openCell: (cell: Cell) => void;
  /** Back to the cell the form was about. */
  readonly closeCell: () => void;
  readonly buttonProps: (cell: Cell) => {
    ref: (element: HTMLButtonElement | null) => void;
    tabIndex: 0 | -1;
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: () => void;
  };
}

const keyOf = ({ row, column }: Cell) => `${row} ${column}`;

/** Many buttons in rows and columns with one stop for Tab: the arrows go where they point, Home and End along the row. */
export function useCellGrid(rows: readonly string[], columns: readonly string[]): CellGrid {
  const [held, setHeld] = useState<Cell | null>(null);
  const [open, setOpen] = useState<Cell | null>(null);
  const [toFocus, setToFocus] = useState<Cell | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  // After the form has left the page.
  useEffect(() => {
    if (toFocus) buttons.current.get(keyOf(toFocus))?.focus();
  }, [toFocus]);

  const first: Cell = { row: rows[0] ?? '', column: columns[0] ?? '' };
  const stop = held !== null && rows.includes(held.row) ? held : first;

  const onKeyDown = (cell: Cell) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const [row, column] = [rows.indexOf(cell.row), columns.indexOf(cell.column)];
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, columns.length - 1],
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const [toRow, toColumn] = [rows[move[0]], columns[move[1]]];
    if (toRow !== undefined && toColumn !== undefined) {
      buttons.current.get(keyOf({ row: toRow, column: toColumn }))?.focus();
    }
  };

  return {
    open,
    openCell: setOpen,
    closeCell: () => {
      setToFocus(open && { ...open });
      setOpen(null);
    },
    buttonProps: (cell) => ({
      ref: (element) => {
        if (element) buttons.current.set(keyOf(cell), element);
        else buttons.current.delete(keyOf(cell));
      },
      tabIndex: keyOf(cell) === keyOf(stop) ? 0 : -1,
      onKeyDown: onKeyDown(cell),
      onFocus: () => setHeld(cell),
    }),
  };
}
