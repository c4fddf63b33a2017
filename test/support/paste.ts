import { fireEvent } from '@testing-library/react';

/** Ctrl+V of these words, where the keyboard is unless told otherwise. */
export function paste(text: string, target: Element = document.activeElement ?? document.body): boolean {
  return fireEvent.paste(target, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  });
}

/** The reader and the judging are pieces of their own, fetched the first time there is a list. */
export const patience = { timeout: 30_000 };
