/**
 * "Utforska med exempeldata": a workspace of its own in a database of its own, chosen for this tab
 * alone. Changing workspace starts the page again, so that nothing of the one is left in the other.
 */
import type { Workspace } from '../journal/journal.ts';

const KEY = 'fyrfas-arbetsyta';

/** Which workspace this tab works in. */
export function chosenWorkspace(): Workspace {
  try {
    return sessionStorage.getItem(KEY) === 'exempel' ? 'exempel' : null;
  } catch {
    // A browser that refuses storage has no example data either.
    return null;
  }
}

export function startExample(): void {
  sessionStorage.setItem(KEY, 'exempel');
  startAgain();
}

export function leaveExample(): void {
  sessionStorage.removeItem(KEY);
  startAgain();
}

function startAgain(): void {
  window.location.hash = '#/';
  window.location.reload();
}
