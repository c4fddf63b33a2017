import { Provider } from 'react-redux';
import { HashRouter } from 'react-router';
import type { Store } from '../state/store.ts';
import { WorkroomContext } from '../state/WorkroomContext.tsx';
import type { Workroom } from '../state/workroom.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';

/**
 * Addresses live after `#`, so that any static host under any path will do. What is chosen in the address is drawn
 * before the next key is heard: as a transition it would come when the computer has the time, and a press right
 * after a choice would be about what was chosen before.
 */
export function App({ store, workroom }: { store: Store; workroom: Workroom }) {
  return (
    <ErrorBoundary>
      <Provider store={store}>
        <WorkroomContext value={workroom}>
          <HashRouter useTransitions={false}>
            <Frame />
          </HashRouter>
        </WorkroomContext>
      </Provider>
    </ErrorBoundary>
  );
}
