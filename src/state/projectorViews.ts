/** Which views "Visa stort" goes through and in what order, as chosen in this browser. Remembered here alone, never exported. */
import { useCallback, useEffect, useState } from 'react';
import type { Journal } from '../journal/journal.ts';
import { useWorkroom } from './WorkroomContext.tsx';

const VIEWS = 'projector-views';

export interface ChosenViews {
  /** Keys of views in their order; null when nobody has chosen, undefined until it is known. */
  readonly views: readonly string[] | null | undefined;
  /** Null, or none at all, for those one has without choosing. */
  readonly choose: (views: readonly string[] | null) => void;
}

export function useChosenViews(): ChosenViews {
  const { journal } = useWorkroom();
  const [views, setViews] = useState<readonly string[] | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void viewsIn(journal).then((kept) => !gone && setViews(kept));
    return () => {
      gone = true;
    };
  }, [journal]);
  const choose = useCallback(
    (chosen: readonly string[] | null) => {
      const kept = chosen === null || chosen.length === 0 ? null : chosen;
      setViews(kept);
      // Losing it costs that they are chosen again.
      void journal.saveSetting(VIEWS, JSON.stringify(kept ?? [])).catch(() => {});
    },
    [journal],
  );
  return { views, choose };
}

async function viewsIn(journal: Journal): Promise<readonly string[] | null> {
  try {
    const read: unknown = JSON.parse((await journal.setting(VIEWS)) ?? '[]');
    const keys = Array.isArray(read) ? read.filter((each): each is string => typeof each === 'string') : [];
    return keys.length === 0 ? null : keys;
  } catch {
    return null;
  }
}
