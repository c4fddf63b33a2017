import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { withoutPersonnummer } from '../../../domain/personnummer.ts';
import type { Table, TableRead, TableRefusal } from '../../../imports/table.ts';
import { useInbox } from '../../../state/droppedFile.tsx';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';

/** A list that lies on the desk. */
export interface OnDesk {
  /** Rises with each list: one desk is never mixed up with the one before. */
  readonly serial: number;
  /** Of the file; null when it was pasted. */
  readonly name: string | null;
  /** Every sheet that was read; none when the list was found again after the page had been left. */
  readonly tables: readonly Table[];
}

/** The words that were copied, with the page they stood in where there is one; or a file. */
export type Given = { readonly text: string; readonly html?: string } | File;

export type Arrival =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal }
  | { readonly kind: 'here'; readonly list: OnDesk };

export interface Arrivals {
  readonly arrival: Arrival;
  readonly take: (given: Given) => void;
  readonly putAway: () => void;
}

/**
 * A list comes by Ctrl+V anywhere on the page, by a file dropped on the window, by a chosen file or through the
 * field. What was on the desk when the page was left lies there still.
 * @param key of the draft that holds it.
 */
export function useArrivals(key: string): Arrivals {
  const { drafts } = useWorkroom();
  const { list: dropped, putList } = useInbox();
  const [arrival, setArrival] = useState<Arrival>({ kind: 'none' });
  const serial = useRef(0);

  useEffect(() => {
    const asked = serial.current;
    void drafts
      .load(key)
      .catch(() => null)
      .then((held) => {
        // Somebody may have been quicker with a new list.
        if (held === null || serial.current !== asked) return;
        setArrival({ kind: 'here', list: { serial: asked, name: null, tables: [] } });
      });
  }, [drafts, key]);

  const take = useCallback(
    (given: Given) => {
      serial.current += 1;
      const mine = serial.current;
      setArrival({ kind: 'reading' });
      // A reader that can not be fetched is said like a file that can not be: nothing has changed.
      const reading = read(given).catch((): TableRead => ({ ok: false, refusal: 'unreadable' }));
      void reading.then(async (found) => {
        if (serial.current !== mine) return;
        if (!found.ok) return setArrival({ kind: 'refused', refusal: found.refusal });
        await drafts.remove(key).catch(() => {});
        const name = given instanceof File ? withoutPersonnummer(given.name) : null;
        setArrival({ kind: 'here', list: { serial: mine, name, tables: found.tables } });
      });
    },
    [drafts, key],
  );

  useEffect(() => {
    if (dropped === null) return;
    putList(null);
    take(dropped);
  }, [dropped, putList, take]);
  usePasteAnywhere(take);

  const putAway = useCallback(() => {
    serial.current += 1;
    setArrival({ kind: 'none' });
  }, []);
  return { arrival, take, putAway };
}

/** The reader is fetched when there is something to read. */
async function read(given: Given): Promise<TableRead> {
  const { readTable, readText } = await import('../../../imports/readTable.ts');
  return given instanceof File ? readTable(given) : readText(given.text, given.html);
}

/** Ctrl+V with no field in focus, from when the list is there to be seen: a table, or a file that was copied. */
function usePasteAnywhere(take: (given: Given) => void): void {
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const given = pasted(event.clipboardData);
      if (given === null) return;
      event.preventDefault();
      take(given);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [take]);
}

/** What was copied; without words, a file. Excel offers a picture of the cells besides, which is none. */
export function pasted(data: DataTransfer | null): Given | null {
  const text = data?.getData('text/plain') ?? '';
  if (text.trim() !== '') return { text, html: data?.getData('text/html') ?? '' };
  const file = data?.files[0];
  return file === undefined || file.type.startsWith('image/') ? null : file;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}
