import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: string;
  /** Breadcrumbs, or the way back. */
  above?: ReactNode;
  /** A line of facts under the title. */
  meta?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, above, meta, actions }: PageHeaderProps) {
  return (
    <div className="ff-page-header">
      {above}
      <div className="ff-page-header-row">
        <h1>{title}</h1>
        {actions && (
          <div className="cluster no-print" data-gap="2">
            {actions}
          </div>
        )}
      </div>
      {meta && <div className="muted">{meta}</div>}
    </div>
  );
}
