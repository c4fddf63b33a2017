import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

export interface CopyChipProps {
  href: string;
  /** Quiet when a copy is safe elsewhere, insistent when there is none. */
  state: 'fine' | 'waiting' | 'unsafe';
  children: ReactNode;
  /** The first words of it, for a phone: "Kopia". */
  short?: string | undefined;
  /** What it says more to one who points at it, and to a screen reader after the name. */
  more?: string | undefined;
  current?: boolean | undefined;
}

/** Where the last copy outside this browser is. Always in the header. */
export function CopyChip({ href, state, children, short, more, current }: CopyChipProps) {
  return (
    <Link
      href={href}
      className="ff-copy"
      data-state={state}
      title={more?.trim() || undefined}
      aria-current={current ? 'page' : undefined}
    >
      <Icon name={state === 'unsafe' ? 'warning' : 'copy'} />
      {short && (
        <span className="ff-copy-short" aria-hidden="true">
          {short}
        </span>
      )}
      <span className="ff-copy-words">{children}</span>
    </Link>
  );
}
