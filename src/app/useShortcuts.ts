import { useEffect } from 'react';
import { undo } from '../state/saving.ts';
import { useAppDispatch, useAppStore } from '../state/store.ts';
import { undoneSentence } from './undoneSentence.ts';

/** Ctrl+K searches anywhere; Ctrl+Z undoes the latest own command when no text is being written. */
export function useShortcuts(openSearch: () => void): void {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        openSearch();
      } else if (key === 'z' && !isWriting(event.target)) {
        const { undoable, status } = store.getState().session;
        const latest = undoable.at(-1);
        if (latest === undefined) return;
        event.preventDefault();
        const said = status?.undoes?.[0] === latest[0] ? status?.text : undefined;
        void dispatch(undo(latest, undoneSentence(said ?? '')));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, dispatch, openSearch]);
}

/** In a field Ctrl+Z is the field's own. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}
