import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';

const PLACES = {
  areas: paths.areas,
  settings: paths.settings,
  copies: paths.copies,
  learning: paths.learning,
  map: paths.map,
  differences: paths.differences,
} as const;

export interface HelpItem {
  readonly title: string;
  readonly text: string;
  /** Where it is done, and what the link there is called. */
  readonly to?: string;
  readonly link?: string;
}

/** The way to where it is done; nothing when it is done in several places. */
export function WayThere({ item: { to, link } }: { item: HelpItem }) {
  const href = Object.entries(PLACES).find(([key]) => key === to)?.[1];
  return href && link ? <Link href={href}>{link}</Link> : null;
}
