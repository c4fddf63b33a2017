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
}

/**
 * The saved line. The region is in the page from the start and only its content changes: a live region that
 * comes together with its words is often not heard.
 */
export function StatusRegion({ message, close }: StatusRegionProps) {
  return (
    <div className="ff-status">
      <div className="ff-status-plate" data-empty={message ? undefined : ''}>
        <div role="status" aria-atomic="true">
          {message && (
            <span key={message.key} className="ff-status-words">
              <span>{message.text} </span>
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
