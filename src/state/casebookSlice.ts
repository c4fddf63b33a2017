import { createAction, type UnknownAction } from '@reduxjs/toolkit';
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

export const casebookOpened = createAction<Casebook>('casebook/casebookOpened');
export const eventsArrived = createAction<{ now: CasebookPatch; shown: Casebook | null }>('casebook/eventsArrived');
export const dateShown = createAction<Casebook | null>('casebook/dateShown');

/**
 * A reducer by hand, not a slice of `createSlice`: that one runs every answer through Immer, which walks and
 * freezes the whole casebook at each opening, save and date. Every view in it is made by the ledger and
 * replaced as a whole, so there is nothing for Immer to guard.
 */
export function casebookReducer(state: CasebookState = initialState, action: UnknownAction): CasebookState {
  if (casebookOpened.match(action)) return { now: action.payload, shown: state.shown, opened: true };
  if (eventsArrived.match(action)) {
    return { now: patched(state.now, action.payload.now), shown: action.payload.shown, opened: true };
  }
  if (dateShown.match(action)) return { ...state, shown: action.payload };
  return state;
}
