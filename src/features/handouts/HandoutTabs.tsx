import { useId } from 'react';
import { paths, withDate } from '../../paths.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import './handoutTabs.css';
import { useKnownNow } from './useKnownNow.ts';

/** What is looked at together, and what is handed over. A new part is one line in one of them, and its word in the texts. */
const GROUPS = {
  visa: {
    lagesbilder: paths.handouts,
    sedanSist: paths.sinceLast,
    diagram: paths.charts,
    beslutsresan: paths.decisionJourney,
  },
  lamna: {
    papper: paths.paper,
    filer: paths.files,
    offentlig: paths.publicPage,
    material: paths.material,
  },
} as const;

type Group = keyof typeof GROUPS;
type Part = { [Each in Group]: keyof (typeof GROUPS)[Each] }[Group];

interface PartLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

const words = text.material;

/** The parts of Underlag: a row where it has room, else one line that opens to a list. */
export function HandoutTabs({ current }: { current: Part }) {
  useKnownNow();
  const shown = useAppSelector(selectShownDate);
  const isNarrow = useMediaQuery('(max-width: 63.99rem)');
  const groups = (Object.keys(GROUPS) as Group[]).map((group) => {
    const parts = Object.entries(GROUPS[group]) as [Part, string][];
    const links = parts.map(([key, address]): PartLink => {
      return { href: withDate(address, shown), label: words.tabs[key], current: key === current };
    });
    return { group, links };
  });
  if (!isNarrow) return <Tabs label={words.tabsLabel} tabs={groups.flatMap(({ links }) => links)} />;
  return (
    <nav className="handout-parts no-print" aria-label={words.tabsLabel}>
      {/* Keyed by the part: where one has gone, the list is folded again. */}
      <Disclosure key={current} summary={words.tabsFolded(words.tabs[current])}>
        <div className="handout-groups">
          {groups.map(({ group, links }) => (
            <PartGroup key={group} title={words.tabGroups[group]} links={links} />
          ))}
        </div>
      </Disclosure>
    </nav>
  );
}

function PartGroup({ title, links }: { title: string; links: readonly PartLink[] }) {
  const id = useId();
  return (
    <div>
      <p id={id} className="handout-group">
        {title}
      </p>
      <ul className="plain-list" aria-labelledby={id}>
        {links.map(({ href, label, current }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
