import { useState } from 'react';
import { Provider } from 'react-redux';
import { RouterProvider } from 'react-router/dom';
import type { Store } from '../state/store.ts';
import { WorkroomContext } from '../state/WorkroomContext.tsx';
import type { Workroom } from '../state/workroom.ts';
import { createRouter } from './routes.tsx';

export function App({ store, workroom }: { store: Store; workroom: Workroom }) {
  const [router] = useState(createRouter);
  return (
    <Provider store={store}>
      <WorkroomContext value={workroom}>
        <RouterProvider router={router} />
      </WorkroomContext>
    </Provider>
  );
}
