import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { documentKind, type Inbox, isList } from '../state/droppedFile.tsx';
import { selectSession } from '../state/selectors.ts';
import { statusSaid } from '../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';

/**
 * A file may be dropped anywhere on the window; it is looked at first, and nothing changes before that. A copy is
 * looked at on Kopior, a list on the page of the area one is at (or where answers are taken in), else on that of one's own, else where areas are chosen.
 * Of a document one is told what to do instead, and stays where one is.
 */
export function useDropTarget({ put, putList }: Pick<Inbox, 'put' | 'putList'>): boolean {
  const navigate = useNavigate();
  const dispatch = useAppDispatch();
  const { pathname } = useLocation();
  const { ownArea } = useAppSelector(selectSession);
  const [dropping, setDropping] = useState(false);
  const takesLists = isAreaPage(pathname) || pathname === paths.answers;
  const forLists = takesLists ? pathname : ownArea === null ? paths.areas : paths.area(ownArea);
  useEffect(() => {
    let depth = 0;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onEnter = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      depth += 1;
      setDropping(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDropping(false);
    };
    const onOver = (event: DragEvent) => {
      if (carriesFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      depth = 0;
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      const document = documentKind(file);
      if (document !== null) {
        const words = text.shell.notAList[document];
        dispatch(statusSaid({ text: words(isAreaPage(pathname)), ofCopy: true }));
        return;
      }
      if (isList(file)) putList(file);
      else put(file);
      void navigate(isList(file) ? forLists : paths.copies);
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop };
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, [navigate, dispatch, pathname, put, putList, forLists]);
  return dropping;
}

function isAreaPage(pathname: string): boolean {
  return pathname.startsWith(`${paths.areas}/`);
}
