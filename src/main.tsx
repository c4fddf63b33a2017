/** The only place that knows everything: clock, journal, store, router. */
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { App } from './app/App.tsx';
import { openCopy } from './exchange/openCopy.ts';
import { saveCopy } from './exchange/saveCopy.ts';
import { openJournal } from './journal/openJournal.ts';
import { paths } from './paths.ts';
import { chosenWorkspace } from './state/example.ts';
import { followOtherTabs, openEverything, ownAreaOf } from './state/opening.ts';
import { keepSnapshot } from './state/snapshots.ts';
import { createStore } from './state/store.ts';
import { createWorkroom } from './state/workroom.ts';

async function start(root: HTMLElement): Promise<void> {
  const { journal, drafts, trouble } = await openJournal(chosenWorkspace());
  const clock = () => new Date();
  const workroom = createWorkroom(journal, drafts, clock, {
    save: () => saveCopy(journal, clock()),
    open: (file) => openCopy(journal, file),
  });
  const store = createStore(workroom);
  // The bare address opens one's own area, if one is chosen.
  const ownArea = await ownAreaOf(journal);
  if (window.location.hash === '' && ownArea !== null) window.location.replace(`#${paths.area(ownArea)}`);
  const opened = store.dispatch(openEverything(trouble));
  if (journal.workspace === 'exempel') {
    await opened;
    const { fillWithExample } = await import('./features/example/fillWithExample.ts');
    await store.dispatch(fillWithExample());
  }
  createRoot(root).render(<App store={store} workroom={workroom} />);
  await opened;
  followOtherTabs(store, workroom);
  keepSnapshot(store, workroom);
}

const root = document.getElementById('root');
if (root) void start(root);
