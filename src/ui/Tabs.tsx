import { useEffect, useRef } from 'react';
import { Link } from './Link.tsx';

interface Tab {
  href: string;
  label: string;
  current?: boolean | undefined;
  count?: number | undefined;
}

/** The parts of a page, each with an address of its own; hence links and not the tabs of a program. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const nav = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  // In a narrow window the row is wider than the page: the part one is on must be in sight.
  useEffect(() => {
    const row = nav.current?.querySelector('ul');
    const part = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!row || !part || current === undefined) return;
    row.scrollLeft = Math.max(0, part.offsetLeft - row.offsetLeft - 16);
  }, [current]);
  return (
    <nav className="ff-tabs" aria-label={label} ref={nav}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="ff-count">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
