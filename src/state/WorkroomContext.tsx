import { createContext, useContext } from 'react';
import type { Workroom } from './workroom.ts';

/** Gives components the journal's drafts and the ledger's history; commands go through `save`. */
export const WorkroomContext = createContext<Workroom | null>(null);

export function useWorkroom(): Workroom {
  const workroom = useContext(WorkroomContext);
  if (workroom === null) throw new Error('WorkroomContext is missing');
  return workroom;
}
