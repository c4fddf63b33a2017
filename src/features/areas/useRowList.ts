import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import type { AskedDecision } from '../../forms/decisionDraft.ts';
import type { BulkKind } from './bulk/forMany.ts';
import type { Chosen } from './bulk/useChosen.ts';

export type RowForm = 'beslut' | 'fas' | 'anteckning' | 'galler';

export interface OpenForm {
  readonly org: OrgId;
  readonly form: RowForm;
  /** The planned day a decision is the answer about. */
  readonly asked?: AskedDecision | undefined;
}

interface RowListOptions {
  /** Rows in reading order. */
  readonly order: readonly OrgId[];
  /** The letter of each form, in lower case; none when the list can only be read. */
  readonly keys: Readonly<Record<string, RowForm>>;
  /** False says why, and nothing opens. */
  readonly mayOpen: (open: OpenForm) => boolean;
  readonly onCard: (org: OrgId) => void;
  /** Rows that can be chosen; the letters then open the form of all that are. */
  readonly chosen?: Chosen;
  readonly onMany?: (form: BulkKind) => void;
  /** The planned day that a decision here would be the answer about. */
  readonly askedOf?: (org: OrgId) => AskedDecision | undefined;
}

export interface RowList {
  readonly open: OpenForm | null;
  /** Opens a form right under its row. `after` takes focus when it closes; else the row, or after a save the next one. */
  readonly openForm: (open: OpenForm, after?: (saved: boolean) => void) => void;
  readonly closeForm: (saved: boolean) => void;
  readonly focusRow: (org: OrgId) => void;
  /** The row one was at last, or the first. */
  readonly focusHeld: () => void;
  readonly rowProps: (org: OrgId) => {
    ref: (element: HTMLTableRowElement | null) => void;
    tabIndex: 0 | -1;
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
    onFocus: (event: FocusEvent) => void;
  };
  /** What stands in a row is a stop for the Tab key only in the row one is at. */
  readonly tabIndexIn: (org: OrgId) => 0 | -1;
}

/**
 * A table that is also a list for the keyboard. One stop for Tab; up and down change row, left and right go
 * between what can be pressed in it; a letter opens a form under the row. Nothing is listened to elsewhere.
 */
export function useRowList({ order, keys, mayOpen, onCard, ...more }: RowListOptions): RowList {
  const { chosen, onMany, askedOf } = more;
  const [held, setHeld] = useState<OrgId | null>(null);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [toFocus, setToFocus] = useState<{ readonly go: () => void } | null>(null);
  const rows = useRef(new Map<OrgId, HTMLTableRowElement>());
  const after = useRef<((saved: boolean) => void) | undefined>(undefined);

  // After the form has left the page, so that nothing takes focus back.
  useEffect(() => toFocus?.go(), [toFocus]);

  const stop = held !== null && order.includes(held) ? held : (order[0] ?? null);
  const focusRow = (org: OrgId | undefined) => {
    if (org === undefined) return;
    setHeld(org);
    rows.current.get(org)?.focus();
  };

  const openForm = (asked: OpenForm, onClosed?: (saved: boolean) => void) => {
    if (!mayOpen(asked)) return;
    after.current = onClosed;
    setHeld(asked.org);
    const about = asked.asked ?? (asked.form === 'beslut' ? askedOf?.(asked.org) : undefined);
    setOpen({ org: asked.org, form: asked.form, asked: about });
  };

  const closeForm = (saved: boolean) => {
    if (open === null) return;
    const { org } = open;
    const next = saved ? (order[order.indexOf(org) + 1] ?? org) : org;
    const onClosed = after.current;
    setOpen(null);
    setToFocus({ go: () => (onClosed ? onClosed(saved) : focusRow(next)) });
  };

  const onKeyDown = (org: OrgId) => (event: KeyboardEvent<HTMLTableRowElement>) => {
    const row = event.currentTarget;
    const onRow = event.target === row;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onRow && chosen && event.key === ' ') {
      // Space would scroll the page.
      event.preventDefault();
      return event.shiftKey ? chosen.reach(org) : chosen.toggle(org);
    }
    if (event.shiftKey) return;
    const at = order.indexOf(org);
    const form = keys[event.key.toLowerCase()];
    // Whoever has just pressed the box of a row is at the row too.
    const atRow = onRow || event.target instanceof HTMLInputElement;
    const many = chosen !== undefined && chosen.ids.length > 0;
    if (event.key === 'ArrowDown') focusRow(order[at + 1]);
    else if (event.key === 'ArrowUp') focusRow(order[at - 1]);
    else if (event.key === 'Home') focusRow(order[0]);
    else if (event.key === 'End') focusRow(order.at(-1));
    else if (event.key === 'ArrowRight') stepInto(row, 1);
    else if (event.key === 'ArrowLeft') stepInto(row, -1);
    else if (event.key === 'Escape' && !onRow) row.focus();
    else if (event.key === 'Escape' && many) chosen.clear();
    else if (event.key === 'Enter' && onRow) onCard(org);
    else if (form !== undefined && atRow && form !== 'galler' && many) onMany?.(form);
    else if (form !== undefined && atRow) openForm({ org, form });
    else return;
    event.preventDefault();
  };

  return {
    open,
    openForm,
    closeForm,
    focusRow,
    focusHeld: () => focusRow(stop ?? undefined),
    rowProps: (org) => ({
      ref: (element) => {
        if (element) rows.current.set(org, element);
        else rows.current.delete(org);
      },
      tabIndex: org === stop ? 0 : -1,
      onKeyDown: onKeyDown(org),
      onFocus: () => setHeld(org),
    }),
    tabIndexIn: (org) => (org === stop ? 0 : -1),
  };
}

/** From the row to its first link or button, between them, and back to the row. */
function stepInto(row: HTMLTableRowElement, step: 1 | -1) {
  const stops: HTMLElement[] = [row, ...row.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[at + step]?.focus();
}
