import { type KeyboardEvent, type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useIsFullscreen } from './fullscreen.ts';

/**
 * The picture lies over everything else as the browser's own modal dialog: nothing behind it is reached or
 * read. Escape, and the way out that a telephone or the whole screen has, goes back one thing at a time.
 */
export function useProjectorDialog(dialog: RefObject<HTMLDialogElement | null>, goBack: () => void) {
  const isFullscreen = useIsFullscreen();
  const wasFullscreen = useRef(isFullscreen);
  const back = useEffectEvent(goBack);

  // Before it is seen: a key that is pressed as soon as the picture stands there comes to it.
  useLayoutEffect(() => {
    const lost = wasFullscreen.current && !isFullscreen;
    wasFullscreen.current = isFullscreen;
    if (dialog.current) openAnew(dialog.current);
    if (lost) back();
  }, [dialog, isFullscreen]);

  return {
    isFullscreen,
    onCancel: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      goBack();
    },
    /** True when the key was Escape and has been answered. */
    onEscape: (event: KeyboardEvent): boolean => {
      if (event.key !== 'Escape') return false;
      event.preventDefault();
      event.stopPropagation();
      goBack();
      return true;
    },
  };
}

/** What became the whole screen afterwards would lie over a dialog that was open already, so it is opened anew. */
function openAnew(dialog: HTMLDialogElement): void {
  const focused = document.activeElement;
  const within = focused instanceof HTMLElement && focused !== dialog && dialog.contains(focused);
  if (dialog.open) dialog.close();
  dialog.showModal();
  (within ? focused : dialog.querySelector<HTMLElement>('[data-stage]'))?.focus();
}
