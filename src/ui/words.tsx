import type { ReactNode } from 'react';

/** An empty section is one line with a button. */
export function EmptyLine({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="ff-empty">
      <span>{children}</span>
      {action}
    </div>
  );
}

/** Somebody's own words, with where they come from. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <blockquote className="ff-quote">
      <p>{children}</p>
      {source && <footer>{source}</footer>}
    </blockquote>
  );
}

/** A small label: Behov, Hinder; strong for what a whole page is: ARBETSMATERIAL. */
export function Tag({ children, strong }: { children: ReactNode; strong?: boolean | undefined }) {
  return (
    <span className="ff-tag" data-strong={strong ? '' : undefined}>
      {children}
    </span>
  );
}

/** A key on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="ff-kbd">{children}</kbd>;
}

/** Plain facts, each with its name. */
export function FactList({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="ff-facts">
      {items.map((item) => (
        <FactRow key={item.term} term={item.term} value={item.value} />
      ))}
    </dl>
  );
}

function FactRow({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
