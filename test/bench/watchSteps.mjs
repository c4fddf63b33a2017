// @ts-check

/**
 * Runs in the page before the app does, and after `watchOpening`: notes how long the store takes from being asked
 * for another day until it holds it.
 */
export function watchSteps() {
  /**
   * @typedef {{ casebook: { shown: { date: string | null } | null } }} State
   * @typedef {{ getState: () => State, subscribe: (listener: () => void) => void, dispatch: (action: unknown) => unknown }} Store
   * @typedef {(...args: unknown[]) => Store} CreateStore
   * @typedef {(...enhancers: ((make: CreateStore) => CreateStore)[]) => (createStore: CreateStore) => CreateStore} Compose
   */
  /** @type {number[]} */
  const steps = [];
  window.steps = steps;
  const named = '__REDUX_DEVTOOLS_EXTENSION_COMPOSE__';
  const before = /** @type {() => Compose} */ (Reflect.get(window, named));
  const watched = (/** @type {Store} */ store) => {
    let asked = 0;
    let shown = store.getState().casebook.shown;
    const { dispatch } = store;
    store.subscribe(() => {
      const now = store.getState().casebook.shown;
      if (now !== shown) steps.push(performance.now() - asked);
      shown = now;
    });
    store.dispatch = (action) => {
      if (typeof action === 'function') asked = performance.now();
      return dispatch(action);
    };
    return store;
  };
  /** @type {() => Compose} */
  const compose =
    () =>
    (...enhancers) =>
    (createStore) =>
    (...args) =>
      watched(before()(...enhancers)(createStore)(...args));
  Object.assign(window, { [named]: compose });
}
