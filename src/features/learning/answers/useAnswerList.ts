import { useCallback, useEffect, useRef, useState } from 'react';
import { withoutPersonnummer } from '../../../domain/personnummer.ts';
import type { Table, TableRead, TableRefusal } from '../../../imports/table.ts';
import { useInbox } from '../../../state/droppedFile.tsx';

export interface AnswerList {
  /** Rises with each list: one desk is never mixed up with the one before. */
  readonly serial: number;
  /** Of the file; null when it was pasted. */
  readonly name: string | null;
  readonly tables: readonly Table[];
}

/** The words that were copied, with the page they stood in where there is one; or a file. */
export type Given = { readonly text: string; readonly html?: string } | File;

export type Arrival =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal }
  | { readonly kind: 'here'; readonly list: AnswerList };

/**
 * Answers come by a chosen file, one dropped on the window, or through the field. They are held in memory alone: a
 * list from a form may have names and addresses in it, and those are written down nowhere.
 */
export function useAnswerList() {
  const { list: dropped, putList } = useInbox();
  const [arrival, setArrival] = useState<Arrival>({ kind: 'none' });
  const serial = useRef(0);

  const take = useCallback((given: Given) => {
    serial.current += 1;
    const mine = serial.current;
    setArrival({ kind: 'reading' });
    // A reader that can not be fetched is said like a file that can not be: nothing has changed.
    const reading = read(given).catch((): TableRead => ({ ok: false, refusal: 'unreadable' }));
    void reading.then((found) => {
      if (serial.current !== mine) return;
      if (!found.ok) return setArrival({ kind: 'refused', refusal: found.refusal });
      const name = given instanceof File ? withoutPersonnummer(given.name) : null;
      setArrival({ kind: 'here', list: { serial: mine, name, tables: found.tables } });
    });
  }, []);

  useEffect(() => {
    if (dropped === null) return;
    putList(null);
    take(dropped);
  }, [dropped, putList, take]);

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
