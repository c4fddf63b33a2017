// @ts-check

/**
 * Runs in the page before the app does, and notes the moments of its opening in milliseconds since the
 * visit began. The app itself knows nothing of it: the storage is asked through the browser's own door,
 * and the store is met through the one that Redux Toolkit keeps open for its developer tools.
 */
export function watchOpening() {
  /**
   * @typedef {{ casebook: { opened: boolean }, session: { whole: boolean } }} State
   * @typedef {{ getState: () => State, subscribe: (listener: () => void) => void }} Store
   * @typedef {(...args: unknown[]) => Store} CreateStore
   */
  /** @type {NonNullable<typeof window.opening>} */
  const moments = {};
  window.opening = moments;
  const note = (/** @type {keyof typeof moments} */ moment) => {
    moments[moment] ??= performance.now();
  };

  for (const door of /** @type {const} */ (['databases', 'open'])) {
    const original = IDBFactory.prototype[door];
    Object.defineProperty(IDBFactory.prototype, door, {
      value: function ask(/** @type {unknown[]} */ ...args) {
        note('asked');
        return Reflect.apply(original, this, args);
      },
    });
  }

  const compose =
    (/** @type {((make: CreateStore) => CreateStore)[]} */ ...enhancers) =>
    (/** @type {CreateStore} */ createStore) => {
      const make = enhancers.reduceRight((made, enhancer) => enhancer(made), createStore);
      return (/** @type {unknown[]} */ ...args) => {
        const store = make(...args);
        store.subscribe(() => {
          const { casebook, session } = store.getState();
          if (casebook.opened) note('ready');
          if (session.whole) note('whole');
        });
        return store;
      };
    };
  Object.assign(window, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: () => compose });

  /** A municipality can be pressed; the moment counts when it has been drawn. */
  const look = () => {
    const buttons = document.querySelectorAll('button:not(:disabled)');
    if (![...buttons].some((button) => button.textContent.trim().startsWith('Hjo'))) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => note('usable')));
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
