import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RouterLink } from '../../src/app/RouterLink.tsx';
import { useDateInAddress } from '../../src/app/useDateInAddress.ts';
import type { AnyDraft } from '../../src/domain/events.ts';
import { memoryDrafts } from '../../src/journal/drafts.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { openEverything } from '../../src/state/opening.ts';
import { createStore } from '../../src/state/store.ts';
import { WorkroomContext } from '../../src/state/WorkroomContext.tsx';
import { createWorkroom } from '../../src/state/workroom.ts';
import { LinkProvider } from '../../src/ui/Link.tsx';
import { bundlesOf } from './events.ts';

export interface StateOptions {
  /** Written in this browser before the screen opens, each as a command of its own. */
  events?: readonly AnyDraft[];
  /** Written in another browser that knew nothing of it, and taken in. */
  elsewhere?: readonly AnyDraft[];
  /** Where the screen stands: `/?visa=fas`. */
  address?: string;
  /** The computer's clock. */
  now?: string;
}

/** A screen with a real store and a journal in memory, as `main.tsx` puts them together. */
export async function renderWithState(ui: ReactNode, options: StateOptions = {}) {
  const { events = [], elsewhere = [], address = '/', now = '2026-11-22T09:00:00.000Z' } = options;
  const journal = await memoryJournal();
  await writeAll(journal, events, now);
  if (elsewhere.length > 0) {
    const other = await memoryJournal();
    await writeAll(other, elsewhere, now);
    await journal.takeIn(await bundlesOf(other), now);
  }
  const workroom = createWorkroom(journal, memoryDrafts(), () => new Date(now), {
    save: async () => ({ kind: 'cancelled' }),
    open: async () => ({ ok: false, refusal: { what: 'unreadable', line: null } }),
  });
  const store = createStore(workroom);
  await store.dispatch(openEverything(Promise.resolve(null), false));
  const router = createMemoryRouter([{ path: '*', element: <DateShown>{ui}</DateShown> }], {
    initialEntries: [address],
  });
  const view = render(
    <Provider store={store}>
      <WorkroomContext value={workroom}>
        <LinkProvider render={RouterLink}>
          <RouterProvider router={router} />
        </LinkProvider>
      </WorkroomContext>
    </Provider>,
  );
  return {
    ...view,
    store,
    workroom,
    journal,
    user: userEvent.setup(),
    /** The address as it stands now, decoded. */
    address: () => decodeURIComponent(router.state.location.pathname + router.state.location.search),
  };
}

/** The frame around every screen does the same. */
function DateShown({ children }: { children: ReactNode }) {
  useDateInAddress();
  return children;
}

async function writeAll(journal: Journal, drafts: readonly AnyDraft[], at: string): Promise<void> {
  for (const draft of drafts) await journal.append([draft], at);
}
