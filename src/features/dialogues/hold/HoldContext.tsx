import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DialogueFacts } from '../dialogueFacts.ts';
import type { HoldDraft } from './HoldDraft.ts';
import type { HoldContent } from './holdContent.ts';
import type { GuidePages } from './pages.ts';

/** What every part of the page works on. */
export interface Holding {
  readonly draft: HoldDraft;
  readonly dialogue: DialogueFacts;
  /** The questions as they are asked here. */
  readonly pages: GuidePages;
}

export const HoldContext = createContext<Holding | null>(null);

export function useHolding(): Holding {
  const holding = useContext(HoldContext);
  if (holding === null) throw new Error('HoldContext is missing');
  return holding;
}

/** A part of the draft. Redraws only when what is chosen is another object than before. */
export function useHeld<T>(choose: (content: HoldContent) => T): T {
  const { draft } = useHolding();
  return useSyncExternalStore(draft.subscribe, () => choose(draft.content));
}
