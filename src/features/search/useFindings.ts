import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { selectCasebook } from '../../state/selectors.ts';
import { type Store, useAppStore } from '../../state/store.ts';
import type { Findings, Reached } from './findings.ts';
import type { findTexts } from './findTexts.ts';

export interface Finder {
  readonly findings: Findings;
  readonly findTexts: typeof findTexts;
}

/** What makes texts found is fetched when somebody first searches, and then follows what is written. */
const fetched = new WeakMap<Store, Promise<Finder>>();
const ready = new WeakMap<Store, Finder>();

async function fetchFinder(store: Store): Promise<Finder> {
  const [{ Findings }, { findTexts }] = await Promise.all([import('./findings.ts'), import('./findTexts.ts')]);
  const findings = new Findings();
  const follow = () => findings.follow(selectCasebook(store.getState()));
  // Also while nobody searches: what is removed must not stay in the index.
  store.subscribe(follow);
  follow();
  const finder = { findings, findTexts };
  ready.set(store, finder);
  return finder;
}

function finderFor(store: Store): Promise<Finder> {
  const before = fetched.get(store);
  if (before) return before;
  const finder = fetchFinder(store);
  fetched.set(store, finder);
  // Asked for again the next time.
  finder.catch(() => fetched.delete(store));
  return finder;
}

/** What finds texts and how far it has read; null until it is there. */
export function useFindings(): { readonly findTexts: Finder['findTexts']; readonly reached: Reached } | null {
  const store = useAppStore();
  const [finder, setFinder] = useState(() => ready.get(store) ?? null);
  useEffect(() => {
    let closed = false;
    finderFor(store).then(
      (found) => {
        if (!closed) setFinder(found);
      },
      () => {},
    );
    return () => {
      closed = true;
    };
  }, [store]);
  const reached = useSyncExternalStore(finder?.findings.subscribe ?? nothing, finder?.findings.reached ?? nowhere);
  return useMemo(
    () => (finder === null || reached === null ? null : { findTexts: finder.findTexts, reached }),
    [finder, reached],
  );
}

const nothing = () => () => {};
const nowhere = () => null;
