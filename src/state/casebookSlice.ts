import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { type Casebook, type CasebookPatch, emptyCasebook } from '../domain/casebook.ts';

export interface CasebookState {
  /** What holds now. */
  now: Casebook;
  /** What held on the past date that is shown, or null when now is shown. */
  shown: Casebook | null;
  /** False until something has been read: neither empty nor full, so nothing is said of either. */
  opened: boolean;
}

const initialState: CasebookState = { now: emptyCasebook, shown: null, opened: false };

/** Puts patched views in and takes null ones out; what is untouched stays the same object. */
function patched(casebook: Casebook, patch: CasebookPatch): Casebook {
  return {
    date: casebook.date,
    slots: merged(casebook.slots, patch.slots),
    entities: merged(casebook.entities, patch.entities),
    newer: patch.newer,
  };
}

function merged<V>(held: Readonly<Record<string, V>>, changes: Readonly<Record<string, V | null>>): Record<string, V> {
  const result: Record<string, V> = { ...held };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete result[key];
    else result[key] = value;
  }
  return result;
}

/*
 * Reducers here replace values instead of writing through Immer's draft: a casebook of 100 000
 * events must not be proxied, and every view in it is made by the ledger.
 */
const casebookSlice = createSlice({
  name: 'casebook',
  initialState: initialState,
  reducers: {
    casebookOpened: (state, { payload }: PayloadAction<Casebook>): CasebookState => ({
      now: payload,
      shown: state.shown as Casebook | null,
      opened: true,
    }),
    eventsArrived: (
      state,
      { payload }: PayloadAction<{ now: CasebookPatch; shown: Casebook | null }>,
    ): CasebookState => ({ now: patched(state.now as Casebook, payload.now), shown: payload.shown, opened: true }),
    dateShown: (state, { payload }: PayloadAction<Casebook | null>): CasebookState => ({
      now: state.now as Casebook,
      shown: payload,
      opened: state.opened,
    }),
  },
});

export const { casebookOpened, eventsArrived, dateShown } = casebookSlice.actions;
export const casebookReducer = casebookSlice.reducer;
