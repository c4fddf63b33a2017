import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { paths, withDate } from '../paths.ts';
import { InboxContext, useNewInbox } from '../state/droppedFile.tsx';
import { selectIsPast, selectSession } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { LinkProvider } from '../ui/Link.tsx';
import { Shell } from '../ui/Shell.tsx';
import { Banners } from './Banners.tsx';
import { CopyStatus } from './CopyStatus.tsx';
import { ExampleRibbon } from './ExampleRibbon.tsx';
import { RouterLink } from './RouterLink.tsx';
import { SavedStatus } from './SavedStatus.tsx';
import { Screens } from './Screens.tsx';
import { SearchComing } from './SearchComing.tsx';
import { useDateInAddress } from './useDateInAddress.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useDropTarget } from './useDropTarget.ts';
import { useNewScreen } from './useNewScreen.ts';
import { usePrintOnArrival } from './usePrintOnArrival.ts';
import { useShortcuts } from './useShortcuts.ts';

const fetchSearch = () => import('../features/search/SearchDialog.tsx');
const SearchDialog = lazy(fetchSearch);
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));

const LINKS = [
  ['map', paths.map],
  ['areas', paths.areas],
  ['dialogues', paths.dialogues],
  ['learning', paths.learning],
  ['timeline', paths.timeline],
  ['handouts', paths.handouts],
] as const;

/** The frame around every screen: six links, four tools, what was saved, and what stands in the way. */
export function Frame() {
  const { pathname } = useLocation();
  const { workspace, whole, folder } = useAppSelector(selectSession);
  const isPast = useAppSelector(selectIsPast);
  // What has been typed before the search is here; null while nobody searches.
  const [typed, setTyped] = useState<string | null>(null);
  const inbox = useNewInbox();
  const [showsKeys, setShowsKeys] = useState(false);
  const openSearch = useCallback(() => setTyped((before) => before ?? ''), []);
  const closeSearch = useCallback(() => setTyped(null), []);
  const openKeys = useCallback(() => setShowsKeys(true), []);

  // There before it is asked for, so that nobody waits for it.
  useEffect(() => {
    if (whole) void fetchSearch();
  }, [whole]);

  // Not the one that is shown: while the days are gone through, that one is another in every frame.
  const date = useDateInAddress();
  useDocumentTitle();
  useNewScreen();
  useShortcuts(openSearch, openKeys);
  usePrintOnArrival();
  const dropping = useDropTarget(inbox);

  const link = (label: string, path: string) => ({
    label,
    href: withDate(path, date),
    current: isHere(pathname, path),
  });

  return (
    <LinkProvider render={RouterLink}>
      <InboxContext value={inbox}>
        <Shell
          brand={{ href: withDate(paths.map, date), label: text.common.brand }}
          navLabel={text.shell.nav}
          links={LINKS.map(([key, path]) => link(text.common.links[key], path))}
          search={{ label: text.shell.search, shortcut: text.shell.searchShortcut, onOpen: openSearch }}
          copy={<CopyStatus current={pathname.startsWith(paths.copies)} />}
          settings={link(text.common.links.settings, paths.settings)}
          help={link(text.common.links.help, paths.help)}
          menu={{ label: text.shell.menu }}
          skipLabel={text.shell.skip}
          ribbon={workspace === 'exempel' ? <ExampleRibbon /> : null}
          banner={<Banners dropping={dropping} />}
          past={isPast}
          status={<SavedStatus />}
          footer={folder.status.kind === 'connected' ? text.shell.footerFolder(folder.status.name) : text.shell.footer}
          wide={pathname === paths.map}
        >
          <Screens />
        </Shell>
        {typed !== null && (
          <Suspense fallback={<SearchComing typed={typed} onType={setTyped} onClose={closeSearch} />}>
            <SearchDialog begun={typed} onClose={closeSearch} />
          </Suspense>
        )}
        {showsKeys && (
          <Suspense>
            <ShortcutsDialog onClose={() => setShowsKeys(false)} />
          </Suspense>
        )}
      </InboxContext>
    </LinkProvider>
  );
}

/** A card belongs to Områden, a dialogue to Dialoger: the link of the room one is in is marked. */
function isHere(pathname: string, path: string): boolean {
  if (path === paths.map) return pathname === paths.map;
  if (path === paths.areas && pathname.startsWith(paths.organisation(''))) return true;
  return pathname === path || pathname.startsWith(`${path}/`);
}
