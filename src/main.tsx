/** The only place that knows everything: clock, journal, store, router. */
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { App } from './app/App.tsx';
import type { FolderRoad } from './exchange/folder/road.ts';
import type { Journal } from './journal/journal.ts';
import { lateDrafts, lateJournal } from './journal/lateJournal.ts';
import { paths } from './paths.ts';
import { chosenWorkspace } from './state/example.ts';
import { followOtherTabs, openEverything, ownAreaOf } from './state/opening.ts';
import { keepSnapshot } from './state/snapshots.ts';
import { createStore, type Store } from './state/store.ts';
import { keepToday } from './state/today.ts';
import { createWorkroom } from './state/workroom.ts';

async function start(root: HTMLElement): Promise<void> {
  const workspace = chosenWorkspace();
  const firstVisit = workspace === null && (await isFirstVisit());
  // On a first visit there is nothing to read: the map stands before the storage is even fetched.
  let mapStands = () => {};
  const painted = firstVisit ? new Promise<void>((resolve) => (mapStands = resolve)) : Promise.resolve();
  const opening = painted
    .then(() => import('./journal/openJournal.ts'))
    .then(({ openJournal }) => openJournal(workspace));
  const journal = lateJournal(
    workspace,
    opening.then((opened) => opened.journal),
  );
  const drafts = lateDrafts(opening.then((opened) => opened.drafts));
  const clock = () => new Date();
  const workroom = createWorkroom(journal, drafts, clock, {
    // Fetched when asked for; precached, so there is no waiting and no network.
    save: async () => (await import('./exchange/saveCopy.ts')).saveCopy(journal, clock()),
    open: async (file) => (await import('./exchange/openCopy.ts')).openCopy(journal, file),
    ...(workspace === null && 'showDirectoryPicker' in window ? { folder: lateFolder(journal, clock) } : {}),
  });
  const store = createStore(workroom);
  const opened = store.dispatch(
    openEverything(
      opening.then(({ trouble }) => trouble),
      firstVisit,
    ),
  );
  if (!firstVisit) {
    // The bare address opens one's own area, if one is chosen.
    const home = ownAreaOf(journal).then((area) => {
      if (window.location.hash === '' && area !== null) window.location.replace(`#${paths.area(area)}`);
    });
    await withPatience(Promise.all([home, somethingToShow(store)]));
  }
  if (workspace === 'exempel') {
    await opened;
    const { fillWithExample } = await import('./features/example/fillWithExample.ts');
    await store.dispatch(fillWithExample());
  }
  createRoot(root).render(<App store={store} workroom={workroom} />);
  whenIdle(mapStands);
  keepToday(store, workroom);
  await opened;
  followOtherTabs(store, workroom);
  keepSnapshot(store, workroom);
  // Nobody waits for the folder, and example data never meets one.
  if (workspace === null) (await import('./state/keepFolder.ts')).keepFolder(store);
}

/** The shared folder, fetched when it is first asked for. */
function lateFolder(journal: Journal, clock: () => Date): FolderRoad {
  let opened: Promise<FolderRoad> | null = null;
  const folder = () =>
    (opened ??= import('./exchange/folder/openFolder.ts').then(({ openFolder }) =>
      openFolder(journal, clock, import.meta.env['VITE_APP_VERSION']),
    ));
  return {
    choose: async () => (await folder()).choose(),
    reconnect: async () => (await folder()).reconnect(),
    forget: async () => (await folder()).forget(),
    sync: async (onTaken) => (await folder()).sync(onTaken),
  };
}

/**
 * To draw an empty frame first would hold up the reading of what stands, and then all would be drawn again; but
 * storage that does not answer must not leave the page blank.
 */
function withPatience(waiting: Promise<unknown>): Promise<unknown> {
  return Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 300))]);
}

function somethingToShow(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.getState().casebook.opened) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Whether this browser has never kept anything for Fyrfas. Where it will not say, it is not taken for one. */
async function isFirstVisit(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length === 0;
  } catch {
    return false;
  }
}

/** When the page has been drawn and nothing is under way; at the latest in a second, for one that nobody looks at. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then, 300);
}

const root = document.getElementById('root');
if (root) void start(root);
