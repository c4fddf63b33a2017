import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

export interface CopyChipProps {
  href: string;
  /** Quiet when a copy is safe elsewhere, insistent when there is none. */
  state: 'fine' | 'waiting' | 'unsafe';
  children: ReactNode;
  current?: boolean | undefined;
}

/** Where the last copy outside this browser is. Always in the header. */
export function CopyChip({ href, state, children, current }: CopyChipProps) {
  return (
    <Link href={href} className="ff-copy" data-state={state} aria-current={current ? 'page' : undefined}>
      <Icon name={state === 'unsafe' ? 'warning' : 'copy'} />
      <span>{children}</span>
    </Link>
  );
}
