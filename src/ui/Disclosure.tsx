import type { ReactNode } from 'react';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  /** Without lines above and below, for inside a form: "Fler uppgifter". */
  plain?: boolean | undefined;
}

/** What is seldom needed, one press away. */
export function Disclosure({ summary, children, open, onToggle, plain }: DisclosureProps) {
  return (
    <details
      className="ds-details"
      data-plain={plain ? '' : undefined}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>{summary}</summary>
      <div className="ff-details-body">{children}</div>
    </details>
  );
}
