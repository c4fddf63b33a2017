import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import type { BulkKind } from './forMany.ts';
import { type Chosen, useChosen } from './useChosen.ts';

export interface Bulk {
  readonly chosen: Chosen;
  /** The form that is open, whom it was opened for, and whether from a row: then the row is what one comes back to. */
  readonly opened: { readonly kind: BulkKind; readonly orgs: readonly OrgId[]; readonly atRow: boolean } | null;
  readonly open: (kind: BulkKind) => void;
  /** After a save the rows are let go. `goOn` takes focus when the form has left the page. */
  readonly close: (saved: boolean, goOn: () => void) => void;
}

/**
 * Choosing rows, and the form about those that are chosen.
 * @param within the list: Ctrl+A is heard in it, and where nothing else has focus.
 */
export function useBulk(order: readonly OrgId[], editable: boolean, within: RefObject<HTMLElement | null>): Bulk {
  const [opened, setOpened] = useState<Bulk['opened']>(null);
  const chosen = useChosen(order, opened !== null);
  const [toFocus, setToFocus] = useState<{ readonly go: () => void } | null>(null);
  const { toggleAll, clear, ids } = chosen;
  const isOpen = opened !== null;

  // From when the list is there to be seen: a key that comes right then is heard.
  useLayoutEffect(() => {
    if (!editable || isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isFree(within.current)) return;
      const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (isAll && !event.shiftKey) {
        event.preventDefault();
        toggleAll();
      } else if (event.key === 'Escape' && !event.defaultPrevented && ids.length > 0) clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  // After the form has left the page, so that nothing takes focus back.
  useEffect(() => toFocus?.go(), [toFocus]);

  return {
    chosen,
    opened,
    open: (kind) =>
      setOpened({ kind, orgs: opened?.orgs ?? ids, atRow: opened?.atRow ?? isAtRow(document.activeElement) }),
    close: (saved, goOn) => {
      setOpened(null);
      if (saved) clear();
      setToFocus({ go: goOn });
    },
  };
}

/** With a letter from a row, and not with the button under the list. */
function isAtRow(focused: Element | null): boolean {
  return focused !== null && focused.closest('.area-row') !== null;
}

/** Nothing has focus but the page itself or something in the list; never a field that is written in. */
function isFree(list: HTMLElement | null): boolean {
  const { activeElement: focused } = document;
  if (focused === null || focused === document.body || focused.tagName === 'MAIN') return true;
  if (focused instanceof HTMLTextAreaElement) return false;
  if (focused instanceof HTMLInputElement && focused.type !== 'checkbox') return false;
  if (list === null || !list.contains(focused)) return false;
  return focused.closest('.area-form') === null;
}
