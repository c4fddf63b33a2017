import type { Drafts } from './drafts.ts';
import type { Journal, Workspace } from './journal.ts';

/**
 * A journal that is still being opened. On a first visit the map stands before the storage has been
 * fetched; whoever asks the journal something waits for it, and nothing is answered before it is true.
 * @param opening the real journal.
 */
export function lateJournal(workspace: Workspace, opening: Promise<Journal>): Journal {
  let opened: Journal | null = null;
  void opening.then((journal) => {
    opened = journal;
  });
  return {
    workspace,
    device: () => opened?.device() ?? null,
    async *read(after) {
      yield* (await opening).read(after);
    },
    async *bundles() {
      yield* (await opening).bundles();
    },
    append: async (drafts, at) => (await opening).append(drafts, at),
    takeIn: async (bundles, at, options) => (await opening).takeIn(bundles, at, options),
    undoTakeIn: async (id) => (await opening).undoTakeIn(id),
    erase: async (ids) => (await opening).erase(ids),
    inventory: async () => (await opening).inventory(),
    pieces: async () => (await opening).pieces(),
    sealed: async (piece) => (await opening).sealed(piece),
    compare: async (bundles) => (await opening).compare(bundles),
    roll: async () => (await opening).roll(),
    snapshot: async () => (await opening).snapshot(),
    saveSnapshot: async (casebook, upTo, folded) => (await opening).saveSnapshot(casebook, upTo, folded),
    foldedMark: () => opened?.foldedMark() ?? 0,
    safeCopy: async () => (await opening).safeCopy(),
    saveSafeCopy: async (copy) => (await opening).saveSafeCopy(copy),
    setting: async (key) => (await opening).setting(key),
    saveSetting: async (key, value) => (await opening).saveSetting(key, value),
    onChange: (listener) => {
      let stop: (() => void) | null = null;
      let stopped = false;
      void opening.then((journal) => {
        if (!stopped) stop = journal.onChange(listener);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    close: () => void opening.then((journal) => journal.close()),
  };
}

/** Drafts that are still being opened. */
export function lateDrafts(opening: Promise<Drafts>): Drafts {
  return {
    load: async (key) => (await opening).load(key),
    save: async (key, value) => (await opening).save(key, value),
    remove: async (key) => (await opening).remove(key),
    keys: async (prefix) => (await opening).keys(prefix),
  };
}
