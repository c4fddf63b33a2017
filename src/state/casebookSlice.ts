import { createAction, type UnknownAction } from '@reduxjs/toolkit';
import { type Casebook, type CasebookPatch, emptyCasebook } from '../domain/casebook.ts';

export interface CasebookState {
  /** What holds now. */
  now: Casebook;
  /** What held on the past date that is shown, or null when now is shown. */
  shown: Casebook | null;
  /** What is shown is what was known here then, and not what is known now of that date. */
  asKnown: boolean;
  /** False until something has been read: neither empty nor full, so nothing is said of either. */
  opened: boolean;
  /** How many other dates have been asked for that take so long that people should be told. */
  counting: number;
}

const initialState: CasebookState = { now: emptyCasebook, shown: null, asKnown: false, opened: false, counting: 0 };

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

/**
 * Moves the past that is shown to another date, by what changes between the two, or to the same with what arrived. It writes in the records that are
 * there: copying tens of thousands of slots costs more than a frame. So those records belong to `shown` alone, and
 * what is remembered of a casebook is remembered by the casebook itself and never by its records.
 */
function moved({ slots, entities }: Casebook, date: string | null, patch: CasebookPatch): Casebook {
  write(slots, patch.slots);
  write(entities, patch.entities);
  return { date, slots, entities, newer: patch.newer };
}

function write<V>(held: Record<string, V>, changes: Readonly<Record<string, V | null>>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete held[key];
    else held[key] = value;
  }
}

export const casebookOpened = createAction<Casebook>('casebook/casebookOpened');
/** `shown`: what it changes on the past date that is shown; null when it changes nothing there. */
export const eventsArrived = createAction<{ now: CasebookPatch; shown: CasebookPatch | null }>(
  'casebook/eventsArrived',
);
/** The casebook is handed over: nobody else may keep it. */
export const dateShown = createAction<Casebook | null>('casebook/dateShown');
export const dateMoved = createAction<{ date: string; patch: CasebookPatch }>('casebook/dateMoved');
export const knownShown = createAction<Casebook>('casebook/knownShown');
export const countingChanged = createAction<1 | -1>('casebook/countingChanged');

/**
 * A reducer by hand, not a slice of `createSlice`: that one runs every answer through Immer, which walks and
 * freezes the whole casebook at each opening, save and date. Every view in it is made by the ledger and
 * replaced as a whole, so there is nothing for Immer to guard.
 */
export function casebookReducer(state: CasebookState = initialState, action: UnknownAction): CasebookState {
  if (casebookOpened.match(action)) return { ...state, now: action.payload, opened: true };
  if (eventsArrived.match(action)) {
    const { now, shown } = action.payload;
    const past = state.shown && shown ? moved(state.shown, state.shown.date, shown) : state.shown;
    return { ...state, now: patched(state.now, now), shown: past, opened: true };
  }
  if (dateShown.match(action)) return { ...state, shown: action.payload, asKnown: false };
  if (knownShown.match(action)) return { ...state, shown: action.payload, asKnown: true };
  if (dateMoved.match(action) && state.shown !== null) {
    return { ...state, shown: moved(state.shown, action.payload.date, action.payload.patch) };
  }
  if (countingChanged.match(action)) return { ...state, counting: state.counting + action.payload };
  return state;
}
