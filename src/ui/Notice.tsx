import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Tone = 'info' | 'warning' | 'refusal' | 'quiet';

export interface NoticeProps {
  /** `refusal` speaks up at once; `quiet` only says something in passing. */
  tone?: Tone | undefined;
  title?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  /** It appears after something the person did, and is to be heard. */
  announce?: boolean | undefined;
}

const icons = { info: 'info', warning: 'warning', refusal: 'stop', quiet: 'info' } as const;

export function Notice({ tone = 'info', title, children, actions, announce }: NoticeProps) {
  const role = tone === 'refusal' ? 'alert' : announce ? 'status' : undefined;
  return (
    <div className="ff-notice" data-tone={tone} role={role}>
      <Icon name={icons[tone]} />
      <div className="ff-notice-words">
        {title && <div className="ff-notice-title">{title}</div>}
        <div>{children}</div>
        {actions && (
          <div className="cluster" data-gap="2">
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
