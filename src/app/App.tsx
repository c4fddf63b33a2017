import { Provider } from 'react-redux';
import { HashRouter } from 'react-router';
import type { Store } from '../state/store.ts';
import { WorkroomContext } from '../state/WorkroomContext.tsx';
import type { Workroom } from '../state/workroom.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';

/** Addresses live after `#`, so that any static host under any path will do. */
export function App({ store, workroom }: { store: Store; workroom: Workroom }) {
  return (
    <ErrorBoundary>
      <Provider store={store}>
        <WorkroomContext value={workroom}>
          <HashRouter>
            <Frame />
          </HashRouter>
        </WorkroomContext>
      </Provider>
    </ErrorBoundary>
  );
}
