import { Provider } from 'react-redux';
import type { Store } from '../state/store.ts';
import { WorkroomContext } from '../state/WorkroomContext.tsx';
import type { Workroom } from '../state/workroom.ts';
import { AddressRouter } from './AddressRouter.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';

export function App({ store, workroom }: { store: Store; workroom: Workroom }) {
  return (
    <ErrorBoundary>
      <Provider store={store}>
        <WorkroomContext value={workroom}>
          <AddressRouter>
            <Frame />
          </AddressRouter>
        </WorkroomContext>
      </Provider>
    </ErrorBoundary>
  );
}
