import { useSyncExternalStore } from 'react';

/**
 * Whether the key ? shows the list of keys, in this browser. A key of one character that works everywhere must
 * be possible to turn off (WCAG 2.1.4): it is in the way of whoever speaks to the computer.
 */
const KEY = 'fyrfas-fragetecken';
const OFF = 'av';
const listeners = new Set<() => void>();
/** Where the browser keeps nothing, the choice holds until the page is left. */
let fallback: boolean | null = null;

export function isQuestionKeyOn(): boolean {
  try {
    return (fallback ?? localStorage.getItem(KEY) !== OFF) === true;
  } catch {
    return fallback ?? true;
  }
}

export function setQuestionKey(on: boolean): void {
  fallback = null;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    fallback = on;
  }
  for (const listener of listeners) listener();
}

export function useQuestionKey(): boolean {
  return useSyncExternalStore(subscribe, isQuestionKeyOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
