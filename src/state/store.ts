import { configureStore, type ThunkAction, type UnknownAction } from '@reduxjs/toolkit';
import { useDispatch, useSelector, useStore } from 'react-redux';
import { casebookReducer } from './casebookSlice.ts';
import { sessionReducer } from './sessionSlice.ts';
import type { Workroom } from './workroom.ts';

export function createStore(workroom: Workroom) {
  return configureStore({
    reducer: { casebook: casebookReducer, session: sessionReducer },
    middleware: (defaults) =>
      defaults({
        thunk: { extraArgument: workroom },
        // The casebook is large and made by the ledger; walking it on every action would be felt.
        immutableCheck: false,
        serializableCheck: false,
      }),
  });
}

export type Store = ReturnType<typeof createStore>;
export type State = ReturnType<Store['getState']>;
export type Dispatch = Store['dispatch'];
export type Thunk<R> = ThunkAction<Promise<R>, State, Workroom, UnknownAction>;

export const useAppDispatch = useDispatch.withTypes<Dispatch>();
export const useAppSelector = useSelector.withTypes<State>();
export const useAppStore = useStore.withTypes<Store>();
