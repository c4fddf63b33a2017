import { createContext, useContext } from 'react';

/** A file dropped on the window, on its way to the screen that takes copies in. */
export interface Inbox {
  readonly file: File | null;
  /** Hands a file over, or takes it away (null) when it has been looked at. */
  readonly put: (file: File | null) => void;
}

export const InboxContext = createContext<Inbox>({ file: null, put: () => {} });

export function useInbox(): Inbox {
  return useContext(InboxContext);
}
