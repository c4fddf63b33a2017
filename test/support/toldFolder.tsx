import { act } from '@testing-library/react';
import { SavedStatus } from '../../src/app/SavedStatus.tsx';
import type { FolderRoad, Round, RoundAnswer } from '../../src/exchange/folder/road.ts';
import { Component as CopiesPage } from '../../src/features/copies/CopiesPage.tsx';
import type { FileAside, FolderStatus } from '../../src/state/folderStatus.ts';
import { sessionChanged } from '../../src/state/sessionSlice.ts';
import { renderWithState, type StateOptions } from './appState.tsx';

export const NAME = 'Implementering';

export const aRound = (change: Partial<Round> = {}): Round => ({
  name: NAME,
  trouble: null,
  storage: null,
  safe: null,
  aside: [],
  peers: [],
  others: 0,
  taken: null,
  ...change,
});

/** A folder that does as it is told, and remembers what it was asked. */
export function toldFolder(
  answers: Partial<{ choose: 'chosen' | 'refused' | 'cancelled'; reconnect: boolean; sync: RoundAnswer }>,
) {
  const asked: string[] = [];
  const road: FolderRoad = {
    choose: async () => {
      asked.push('choose');
      const kind = answers.choose ?? 'chosen';
      return kind === 'chosen' ? { kind, name: NAME } : { kind };
    },
    reconnect: async () => {
      asked.push('reconnect');
      return answers.reconnect ?? true;
    },
    forget: async () => void asked.push('forget'),
    sync: async () => {
      asked.push('sync');
      return answers.sync ?? { kind: 'round', round: aRound() };
    },
  };
  return { road, asked, answers };
}

/** Kopior with the folder in this state. */
export async function openCopies(
  status: FolderStatus,
  {
    folder = toldFolder({}),
    aside = [],
    ...options
  }: StateOptions & { folder?: ReturnType<typeof toldFolder>; aside?: FileAside[] } = {},
) {
  const shown = await renderWithState(
    <main tabIndex={-1}>
      <CopiesPage />
      <SavedStatus />
    </main>,
    options,
  );
  Object.assign(shown.workroom.copies, { folder: folder.road });
  act(() => {
    shown.store.dispatch(sessionChanged({ folder: { status, aside, others: 0, peers: [] } }));
  });
  return { ...shown, asked: folder.asked };
}
