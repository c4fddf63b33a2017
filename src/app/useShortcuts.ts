import { useEffect } from 'react';
import { isQuestionKeyOn } from '../state/questionKey.ts';
import { undo } from '../state/saving.ts';
import { useAppDispatch, useAppStore } from '../state/store.ts';
import { undoneSentence } from './undoneSentence.ts';

/**
 * Ctrl+K searches anywhere; Ctrl+Z undoes the latest own command, and ? shows the keys, when no text is being
 * written. ? can be turned off, as every key of one character that works everywhere must be.
 */
export function useShortcuts(openSearch: () => void, openKeys: () => void): void {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && asksForKeys(event)) {
        event.preventDefault();
        openKeys();
      }
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
  }, [store, dispatch, openSearch, openKeys]);
}

/** Nothing is written, no menu is searched, and no dialog stands in front of the page. */
function asksForKeys(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !isQuestionKeyOn()) return false;
  if (isWriting(event.target) || event.target instanceof HTMLSelectElement) return false;
  return document.querySelector('dialog[open]') === null;
}

/** In a field Ctrl+Z is the field's own. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}
