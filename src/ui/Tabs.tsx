import { Link } from './Link.tsx';

interface Tab {
  href: string;
  label: string;
  current?: boolean | undefined;
  count?: number | undefined;
}

/** The parts of a page, each with an address of its own; hence links and not the tabs of a program. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="ff-tabs" aria-label={label}>
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
