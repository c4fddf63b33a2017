import { type ReactNode, useEffect, useRef, useState } from 'react';
import { BrandMark } from './BrandMark.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Link } from './Link.tsx';
import { useMediaQuery } from './useMediaQuery.ts';
import { Kbd } from './words.tsx';

export interface ShellLink {
  href: string;
  label: string;
  current?: boolean | undefined;
}

export interface ShellHeaderProps {
  brand: { href: string; label: string };
  navLabel: string;
  links: readonly ShellLink[];
  search: { label: string; shortcut?: string | undefined; onOpen: () => void };
  /** The copy chip. */
  copy: ReactNode;
  settings: ShellLink;
  help: ShellLink;
  menu: { label: string };
  /** Said on every screen of example data. */
  ribbon?: ReactNode;
}

/**
 * Name, six links and four tools on one line; where there is no room for that, three tools, of which Meny
 * opens the links. Built twice rather than hidden by style, so that what is heard is what is seen.
 */
export function ShellHeader(props: ShellHeaderProps) {
  const narrow = useMediaQuery('(max-width: 59.99rem)');
  return (
    <header>
      {narrow ? <NarrowHeader {...props} /> : <WideHeader {...props} />}
      {props.ribbon && (
        <div className="ff-ribbon">
          <span>{props.ribbon}</span>
        </div>
      )}
    </header>
  );
}

function WideHeader({ brand, navLabel, links, search, copy, settings, help }: ShellHeaderProps) {
  return (
    <div className="ff-header">
      <Brand {...brand} />
      <nav className="ff-nav" aria-label={navLabel}>
        <LinkList links={links} />
      </nav>
      <div className="ff-tools">
        <SearchTool {...search} />
        {copy}
        <ToolLink {...settings} icon="gear" />
        <ToolLink {...help} icon="help" />
      </div>
    </div>
  );
}

function NarrowHeader({ brand, navLabel, links, search, copy, settings, help, menu }: ShellHeaderProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const here = [...links, settings, help].find((link) => link.current)?.href;

  // Having gone somewhere, one wants to see it.
  useEffect(() => {
    if (here !== '') setOpen(false);
  }, [here]);

  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [open]);

  return (
    <>
      <div className="ff-header">
        <Brand {...brand} />
        <div className="ff-tools">
          <SearchTool label={search.label} onOpen={search.onOpen} />
          {copy}
          <button
            ref={button}
            type="button"
            className="ff-tool"
            aria-expanded={open}
            aria-controls={open ? 'ff-menu' : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'close' : 'menu'} />
            <span>{menu.label}</span>
          </button>
        </div>
      </div>
      {open && (
        <div id="ff-menu" className="ff-menu">
          <nav aria-label={navLabel}>
            <LinkList links={links} onGo={() => setOpen(false)} />
          </nav>
          <LinkList links={[settings, help]} onGo={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}

function Brand({ href, label }: { href: string; label: string }) {
  return (
    <Link href={href} className="ff-brand">
      <BrandMark />
      <span>{label}</span>
    </Link>
  );
}

function LinkList({ links, onGo }: { links: readonly ShellLink[]; onGo?: () => void }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <Link href={link.href} aria-current={link.current ? 'page' : undefined} onClick={onGo}>
            <span data-words={link.label}>{link.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function SearchTool({ label, shortcut, onOpen }: ShellHeaderProps['search']) {
  return (
    <button type="button" className="ff-tool" onClick={onOpen} aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}>
      <Icon name="search" />
      <span>{label}</span>
      {shortcut && (
        <span aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </button>
  );
}

function ToolLink({ href, label, current, icon }: ShellLink & { icon: IconName }) {
  return (
    <Link
      href={href}
      className="ff-tool"
      data-fold=""
      title={label}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  );
}
