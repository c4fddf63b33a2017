/** The whole screen, where the browser has it and allows it. Everything works without. */
import { useSyncExternalStore } from 'react';

/** With it Escape comes to the page, which then closes one thing at a time. Only some browsers have it. */
interface KeyboardLock {
  lock?: (keys: string[]) => Promise<void>;
  unlock?: () => void;
}

const keyboardOf = () => (navigator as Navigator & { keyboard?: KeyboardLock }).keyboard;

export function canBeFullscreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Must be called from a press: browsers refuse it otherwise, and then the window's own size is used. */
export async function enterFullscreen(): Promise<void> {
  if (!canBeFullscreen() || document.fullscreenElement !== null) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    await keyboardOf()?.lock?.(['Escape']);
  } catch {
    // Refused: nothing is lost, the picture fills the window.
  }
}

export async function leaveFullscreen(): Promise<void> {
  keyboardOf()?.unlock?.();
  if (!document.fullscreenElement) return;
  await document.exitFullscreen().catch(() => {});
}

export function useIsFullscreen(): boolean {
  return useSyncExternalStore(follow, () => Boolean(document.fullscreenElement));
}

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
