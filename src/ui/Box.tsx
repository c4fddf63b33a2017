import { type ReactNode, useId } from 'react';

export interface BoxProps {
  title: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  /** Buttons on the same line as the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** A white card, a quieter ground, or no ground at all. */
  tone?: 'paper' | 'sunken' | 'plain' | undefined;
  hideTitle?: boolean | undefined;
  id?: string | undefined;
  /** Few parts of a page are places to jump to; the heading is enough for the rest. */
  landmark?: boolean | undefined;
}

/** A part of a page with a heading of its own. */
export function Box({ title, level = 2, actions, children, tone = 'paper', hideTitle, id, landmark }: BoxProps) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  const heading = (
    <Heading id={titleId} className={hideTitle ? 'ff-sr' : undefined}>
      {title}
    </Heading>
  );
  return (
    <section id={id} className="ff-box" data-tone={tone} aria-labelledby={landmark ? titleId : undefined}>
      {hideTitle && !actions ? (
        heading
      ) : (
        <div className="ff-box-head">
          {heading}
          {actions && (
            <div className="cluster" data-gap="2">
              {actions}
            </div>
          )}
        </div>
      )}
      <div className="ff-box-body">{children}</div>
    </section>
  );
}
