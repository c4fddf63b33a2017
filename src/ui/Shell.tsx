import { type MouseEvent, type ReactNode, useRef } from 'react';
import { InPageLink } from './Link.tsx';
import { PatternDefs } from './PatternDefs.tsx';
import { ShellHeader, type ShellHeaderProps } from './ShellHeader.tsx';

export interface ShellProps extends ShellHeaderProps {
  skipLabel: string;
  /** Over the page: a date in the past, a new version. */
  banner?: ReactNode;
  /** Draws the frame around the window that says this is not today. */
  past?: boolean | undefined;
  /** The StatusRegion, always in the page. */
  status?: ReactNode;
  footer?: ReactNode;
  /** The page may use the whole width, as the map does. */
  wide?: boolean | undefined;
  children: ReactNode;
}

/** The frame that every screen stands in. It knows no addresses and no words of its own. */
export function Shell({ skipLabel, banner, past, status, footer, wide, children, ...header }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className="ff-shell" data-wide={wide ? '' : undefined}>
      <InPageLink className="ff-skip" href="#innehall" onClick={skip}>
        {skipLabel}
      </InPageLink>
      <PatternDefs />
      <ShellHeader {...header} />
      {banner}
      <main ref={main} id="innehall" className="ff-main" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="ff-footer">{footer}</footer>}
      {status}
      {past && <div className="ff-past-frame" />}
    </div>
  );
}
