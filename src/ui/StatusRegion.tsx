import { useEffect, useRef } from 'react';
import { Button, IconButton } from './Button.tsx';

export interface StatusMessage {
  /** A new key makes the same words be heard again. */
  key: string | number;
  text: string;
  action?: { label: string; onAction: () => void } | undefined;
}

export interface StatusRegionProps {
  message: StatusMessage | null;
  close?: { label: string; onClose: () => void } | undefined;
  /** It has been heard and one works on: on a telephone it keeps to one line. */
  brief?: boolean;
}

/**
 * The saved line. The region is in the page from the start and only its content changes: a live region that
 * comes together with its words is often not heard.
 */
export function StatusRegion({ message, close, brief = false }: StatusRegionProps) {
  const plate = useRef<HTMLDivElement>(null);
  const key = message?.key;
  useEffect(() => {
    if (key === undefined) return;
    // After the focus has moved on to what one works with next.
    const frame = requestAnimationFrame(() => uncover(plate.current));
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return (
    <div className="ff-status">
      <div
        ref={plate}
        className="ff-status-plate"
        data-brief={brief ? '' : undefined}
        data-empty={message ? undefined : ''}
      >
        <div role="status" aria-atomic="true">
          {message && (
            <span key={message.key} className="ff-status-words">
              <span className="ff-status-text">{message.text} </span>
              {message.action && (
                <Button small variant="quiet" onClick={message.action.onAction}>
                  {message.action.label}
                </Button>
              )}
            </span>
          )}
        </div>
        {message && close && <IconButton label={close.label} icon="close" small onClick={close.onClose} />}
      </div>
    </div>
  );
}

/** What has the keyboard, with its row, never lies under the line. */
function uncover(plate: HTMLElement | null): void {
  const focused = document.activeElement;
  if (plate === null || focused === null || focused === document.body || plate.contains(focused)) return;
  const { bottom, height } = (focused.closest('tr') ?? focused).getBoundingClientRect();
  const top = plate.getBoundingClientRect().top - 8;
  // Something taller than the window is not moved: its beginning is what one reads.
  if (bottom > top && height < top) window.scrollBy({ top: bottom - top, behavior: 'instant' });
}
