import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button.tsx';

export interface DialogProps {
  open: boolean;
  /** Escape, the cross and a click beside it. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean | undefined;
  /** Something to read: it starts at its heading, whatever there is to choose further down. */
  toRead?: boolean | undefined;
}

/** The browser's own modal dialog. Focus goes in when it opens and back to where it was when it closes. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, closeLabel, children, footer, wide, toRead = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // Before it is drawn: a key that is pressed as soon as it is seen comes to it.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // Not the cross, which comes first: what one came for, or else the heading, so that reading starts there.
    const start = toRead ? null : element?.querySelector<HTMLElement>('input:checked, input, select, textarea');
    (start ?? heading.current)?.focus();
    // Something may have been written already: one writes on after it.
    if (start instanceof HTMLInputElement && start.type === 'text')
      start.setSelectionRange(start.value.length, start.value.length);
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What one came from went away meanwhile: the keyboard goes on in the page that came instead.
      else document.querySelector('main')?.focus({ preventScroll: true });
    };
  }, [toRead]);

  return (
    <dialog
      ref={dialog}
      className="ds-dialog"
      data-wide={wide ? '' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div className="ff-dialog-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon="close" small onClick={onClose} />
      </div>
      <div className="ff-dialog-body">{children}</div>
      {footer && <div className="ff-dialog-foot">{footer}</div>}
    </dialog>
  );
}
