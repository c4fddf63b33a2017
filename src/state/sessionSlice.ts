import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { DeviceId, EventId } from '../domain/events.ts';
import type { SafeCopy, StorageTrouble, Workspace } from '../journal/journal.ts';
import { type FolderView, noFolder } from './folderStatus.ts';

/** What the status region says last. `Sparat` stands only in messages made after the transaction completed. */
export interface StatusMessage {
  readonly key: number;
  readonly text: string;
  /** Ids that "Ångra" in this message withdraws; absent when there is nothing to undo. */
  readonly undoes?: readonly EventId[];
  /** The take-in that "Ångra inläsningen" sets aside. */
  readonly undoesTakeIn?: string;
  /** It is about what lies outside this browser, and true also where nothing is kept in it. */
  readonly ofCopy?: boolean;
}

/** What a picture is printed on, standing or lying down. */
export const PAPERS = ['a4', 'a4-liggande', 'a3-liggande'] as const;
export type Paper = (typeof PAPERS)[number];

export interface SessionState {
  readonly workspace: Workspace;
  readonly device: DeviceId | null;
  /** Today in Europe/Stockholm. */
  readonly today: string;
  readonly trouble: StorageTrouble | null;
  /** Storage could not be had at the start: what is written is in memory and gone with the page. */
  readonly keepsNothing: boolean;
  readonly status: StatusMessage | null;
  /** How many messages there have been. */
  readonly said: number;
  /** Own commands of this tab that can be undone, oldest first. */
  readonly undoable: readonly (readonly EventId[])[];
  readonly safeCopy: SafeCopy | null;
  /** Own events written since the safe copy: what exists only in this browser. */
  readonly unsafeEvents: number;
  /** The shared folder, if one is chosen. */
  readonly folder: FolderView;
  /** Events held in all. */
  readonly heldEvents: number;
  /** Forms that are open: a new version never replaces the page under them. */
  readonly openForms: number;
  /** The area chosen as "mitt område" in this browser. */
  readonly ownArea: string | null;
  /** Whether every held event has been read: past dates, history and search need it. */
  readonly whole: boolean;
  /** The paper chosen last, remembered as long as the page is open; null before anybody has chosen. */
  readonly paper: Paper | null;
}

const initialState: SessionState = {
  workspace: null,
  device: null,
  today: '',
  trouble: null,
  keepsNothing: false,
  status: null,
  said: 0,
  undoable: [],
  safeCopy: null,
  unsafeEvents: 0,
  folder: noFolder,
  heldEvents: 0,
  openForms: 0,
  ownArea: null,
  whole: false,
  paper: null,
};

const sessionSlice = createSlice({
  name: 'session',
  initialState,
  reducers: {
    sessionChanged: (state, { payload }: PayloadAction<Partial<SessionState>>) => ({ ...state, ...payload }),
    /** Something was stored: what stood in the way of that for a while does so no longer. */
    storageAnswered: (state) => {
      const passes = state.trouble === 'full' || state.trouble === 'failed';
      return passes && !state.keepsNothing ? { ...state, trouble: null } : state;
    },
    // Counted on also when the line has been closed meanwhile: the same key would not be heard as something new.
    statusSaid: (state, { payload }: PayloadAction<Omit<StatusMessage, 'key'>>) => ({
      ...state,
      status: { ...payload, key: state.said + 1 },
      said: state.said + 1,
    }),
    statusClosed: (state) => ({ ...state, status: null }),
    commandDone: (state, { payload }: PayloadAction<readonly EventId[]>) => ({
      ...state,
      undoable: [...state.undoable, payload],
    }),
    commandUndone: (state, { payload }: PayloadAction<readonly EventId[]>) => ({
      ...state,
      undoable: state.undoable.filter((ids) => ids[0] !== payload[0]),
    }),
    formOpened: (state) => ({ ...state, openForms: state.openForms + 1 }),
    formClosed: (state) => ({ ...state, openForms: Math.max(0, state.openForms - 1) }),
  },
});

export const {
  sessionChanged,
  storageAnswered,
  statusSaid,
  statusClosed,
  commandDone,
  commandUndone,
  formOpened,
  formClosed,
} = sessionSlice.actions;
export const sessionReducer = sessionSlice.reducer;
