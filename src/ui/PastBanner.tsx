import type { ReactNode } from 'react';

export interface PastBannerProps {
  /** The day shown, in large type. */
  date: string;
  children: ReactNode;
  /** The way back to today. */
  action: ReactNode;
}

/** The black banner over a picture of the past. With `past` on Shell comes the frame around the window. */
export function PastBanner({ date, children, action }: PastBannerProps) {
  return (
    <section className="ff-past" aria-label={date}>
      <span className="ff-past-date num" aria-hidden="true">
        {date}
      </span>
      <span>{children}</span>
      <span className="push no-print">{action}</span>
    </section>
  );
}
